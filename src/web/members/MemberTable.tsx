import type {Member} from "../../access/members-contract.ts";
import {roles} from "../../access/role-content.ts";
import {useMay, useSession} from "../access/session.tsx";
import {useFormat, useWords} from "../i18n/index.ts";
import {Badge, Button, type Column, DataTable} from "../ui/index.ts";
import css from "./members.module.css";
import {RoleBadges} from "./RoleBadges.tsx";
import {memberWords} from "./words.ts";

interface MemberTableProps {
  readonly members: readonly Member[];
  readonly onRoles: (member: Member) => void;
  readonly onRemove: (member: Member) => void;
}

/** Who takes part, in which roles and since when. */
export function MemberTable({members, onRoles, onRemove}: MemberTableProps) {
  const t = useWords(memberWords);
  const format = useFormat();
  const mayChange = useMay("members:write");
  const me = useSession().user?.id;
  const actions: Column<Member> = {
    key: "actions",
    head: t.actions,
    sortable: false,
    isForScreen: true,
    value: () => null,
    cell: (member) => (
      <div className={css.buttons}>
        <Button look="quiet" onClick={() => onRoles(member)}>
          {t.changeRoles}
          <span className="visually-hidden">: {member.name}</span>
        </Button>
        <Button look="quiet" onClick={() => onRemove(member)}>
          {t.remove}
          <span className="visually-hidden">: {member.name}</span>
        </Button>
      </div>
    ),
  };
  return (
    <DataTable
      caption={t.caption}
      rows={members}
      rowKey={({userId}) => userId}
      fileName={t.caption}
      sortedBy={{key: "name"}}
      empty={<p className="quiet">{t.nobody}</p>}
      columns={[
        {
          key: "name",
          head: t.name,
          value: ({name}) => name,
          cell: ({userId, name, isDeactivated}) => (
            <span className={css.person}>
              {name}
              {userId === me && <Badge>{t.you}</Badge>}
              {isDeactivated && (
                <span title={t.endedLead}>
                  <Badge tone="warn">{t.ended}</Badge>
                </span>
              )}
            </span>
          ),
        },
        {key: "email", head: t.email, value: ({email}) => email},
        {
          key: "roles",
          head: t.roles,
          value: (member) => member.roles.map((role) => roles[role].words[format.language]).join(", "),
          cell: (member) => <RoleBadges given={member.roles} />,
        },
        {
          key: "since",
          head: t.since,
          value: ({joinedAt}) => joinedAt,
          cell: ({joinedAt}) => <span className={css.day}>{format.day(joinedAt)}</span>,
          csv: ({joinedAt}) => joinedAt.slice(0, 10),
        },
        ...(mayChange ? [actions] : []),
      ]}
    />
  );
}
