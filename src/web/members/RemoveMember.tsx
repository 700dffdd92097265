import {type Member, removeMember} from "../../access/members-contract.ts";
import {useSession, useSessionRefresh} from "../access/session.tsx";
import {useAction} from "../api/index.ts";
import {useWords} from "../i18n/index.ts";
import {Confirm, Failed, useToast} from "../ui/index.ts";
import {memberWords} from "./words.ts";

/** Asks before somebody loses the organisation: that cannot be undone. */
export function RemoveMember({member, onClose}: {member: Member | undefined; onClose: () => void}) {
  const t = useWords(memberWords);
  const action = useAction(removeMember);
  const me = useSession().user?.id;
  const refreshSession = useSessionRefresh();
  const toast = useToast();
  const remove = async ({userId, name}: Member) => {
    if (!(await action.run({userId}))) return;
    toast({text: t.removed(name)});
    onClose();
    if (userId === me) await refreshSession();
  };
  const close = () => {
    action.forget();
    onClose();
  };
  return (
    <Confirm
      opened={member !== undefined}
      title={t.removeTitle(member?.name ?? "")}
      confirmLabel={t.remove}
      isBusy={action.isBusy}
      onConfirm={() => member && void remove(member)}
      onClose={close}
    >
      {member && <p>{member.userId === me ? t.removeYou : t.removeLead(member.name)}</p>}
      {action.failure && <Failed failure={action.failure} />}
    </Confirm>
  );
}
