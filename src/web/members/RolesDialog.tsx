import {useState} from "react";
import {changeRoles, type Member} from "../../access/members-contract.ts";
import {type Role, roles} from "../../access/role-content.ts";
import {useSession, useSessionRefresh} from "../access/session.tsx";
import {useAction} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Dialog, Failed, Form, useToast} from "../ui/index.ts";
import {canBeGiven, RoleFields} from "./RoleFields.tsx";
import {memberWords} from "./words.ts";

/** Which roles a member has. Saving can be undone. */
export function RolesDialog({member, onClose}: {member: Member | undefined; onClose: () => void}) {
  const t = useWords(memberWords);
  const {language, list} = useFormat();
  const action = useAction(changeRoles);
  const isMe = useSession().user?.id === member?.userId;
  const refreshSession = useSessionRefresh();
  const toast = useToast();
  const give = async ({userId, name}: Member, given: readonly Role[]) => {
    if (!(await action.run({userId, roles: [...given]}))) return undefined;
    if (isMe) await refreshSession();
    return t.changed(name, list(given.map((role) => roles[role].words[language])));
  };
  const undo = async (before: Member) => {
    toast({text: (await give(before, before.roles)) ?? t.notUndone(before.name)});
    action.forget();
  };
  const save = async (before: Member, given: readonly Role[]) => {
    const text = await give(before, given);
    if (text === undefined) return;
    toast({text, undo: () => void undo(before)});
    onClose();
  };
  const close = () => {
    action.forget();
    onClose();
  };
  return (
    <Dialog opened={member !== undefined} title={t.changeRolesOf(member?.name ?? "")} onClose={close}>
      {member && <RolesForm key={member.userId} member={member} action={action} onSave={save} />}
    </Dialog>
  );
}

interface RolesFormProps {
  readonly member: Member;
  readonly action: Pick<ReturnType<typeof useAction<typeof changeRoles>>, "isBusy" | "failure">;
  readonly onSave: (member: Member, given: readonly Role[]) => Promise<void>;
}

function RolesForm({member, action, onSave}: RolesFormProps) {
  const t = useWords(memberWords);
  const [chosen, setChosen] = useState<readonly Role[]>(member.roles);
  return (
    <Form onSubmit={() => void onSave(member, chosen)}>
      <RoleFields label={t.roles} chosen={chosen} onChange={setChosen} />
      {action.failure && <Failed failure={action.failure} />}
      <Button look="filled" type="submit" isBusy={action.isBusy} disabled={!canBeGiven(chosen)}>
        {t.save}
      </Button>
    </Form>
  );
}
