import {useState} from "react";
import {listMembers, type Member} from "../../access/members-contract.ts";
import {roleNames, roles} from "../../access/role-content.ts";
import {useMay} from "../access/session.tsx";
import {useApi} from "../api/index.ts";
import {useAddressChoice} from "../app/search.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Choice, Failed, FindingTitle, Loading, Stack} from "../ui/index.ts";
import {Invitations} from "./Invitations.tsx";
import {InviteDialog} from "./InviteDialog.tsx";
import {MemberTable} from "./MemberTable.tsx";
import css from "./members.module.css";
import {RemoveMember} from "./RemoveMember.tsx";
import {RolesDialog} from "./RolesDialog.tsx";
import {memberWords} from "./words.ts";

/** Who can open this organisation, in which roles, and who was invited. */
export function MembersPage() {
  const t = useWords(memberWords);
  const format = useFormat();
  const loaded = useApi(listMembers, {});
  const mayChange = useMay("members:write");
  const [role, chooseRole] = useAddressChoice("role", ["all", ...roleNames]);
  const [isInviting, setInviting] = useState(false);
  const [toChange, setToChange] = useState<Member>();
  const [toRemove, setToRemove] = useState<Member>();
  if (loaded.state === "loading") return <Loading lines={8} />;
  if (loaded.state === "failed") return <Failed {...loaded} />;
  const {members, invitations, isMailSetUp} = loaded.data;
  const shown = role === "all" ? members : members.filter((member) => member.roles.includes(role));
  return (
    <Stack gap="sections">
      <FindingTitle
        title={members.length === 1 ? t.titleOne : t.title(format.number(members.length))}
        lead={t.lead}
        actions={
          mayChange && (
            <Button look="filled" onClick={() => setInviting(true)}>
              {t.invite}
            </Button>
          )
        }
      />
      <section>
        <div className={css.tools}>
          <Choice
            name={t.role}
            value={role}
            options={[
              {value: "all", label: t.allRoles},
              ...roleNames.map((value) => ({value, label: roles[value].words[format.language]})),
            ]}
            onChange={(value) => chooseRole(value as typeof role)}
          />
        </div>
        <MemberTable members={shown} onRoles={setToChange} onRemove={setToRemove} />
      </section>
      {invitations.length > 0 && <Invitations invitations={invitations} isMailSetUp={isMailSetUp} />}
      <InviteDialog opened={isInviting} isMailSetUp={isMailSetUp} onClose={() => setInviting(false)} />
      <RolesDialog member={toChange} onClose={() => setToChange(undefined)} />
      <RemoveMember member={toRemove} onClose={() => setToRemove(undefined)} />
    </Stack>
  );
}
