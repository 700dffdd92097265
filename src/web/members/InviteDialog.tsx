import {useState} from "react";
import {useFormat, useWords} from "../i18n/index.ts";
import {Dialog, Note, useToast} from "../ui/index.ts";
import {InvitationLinks} from "./InvitationLinks.tsx";
import {type Invited, InviteForm} from "./InviteForm.tsx";
import css from "./members.module.css";
import {memberWords} from "./words.ts";

interface InviteDialogProps {
  readonly opened: boolean;
  readonly isMailSetUp: boolean;
  readonly onClose: () => void;
}

/** Inviting people; where no mail is sent it ends with the links to pass on. */
export function InviteDialog({opened, isMailSetUp, onClose}: InviteDialogProps) {
  const t = useWords(memberWords);
  const format = useFormat();
  const [outcome, setOutcome] = useState<Invited>();
  const toast = useToast();
  const close = () => {
    setOutcome(undefined);
    onClose();
  };
  const show = (reply: Invited) => {
    const count = reply.invited.length;
    const isByHand = reply.invited.some(({link}) => link !== null);
    if (count > 0 && !isByHand) toast({text: count === 1 ? t.form.sentOne : t.form.sent(format.number(count))});
    if (isByHand || reply.already.length > 0) setOutcome(reply);
    else close();
  };
  const links = outcome?.invited.filter(({link}) => link !== null) ?? [];
  return (
    <Dialog opened={opened} title={links.length > 0 ? t.links.title : t.invite} onClose={close}>
      {outcome ? (
        <div className={css.once}>
          {outcome.already.length > 0 && <Note>{t.form.already(format.list(outcome.already))}</Note>}
          {links.length > 0 && <InvitationLinks sent={links} onDone={close} />}
        </div>
      ) : (
        <InviteForm isMailSetUp={isMailSetUp} onInvited={show} />
      )}
    </Dialog>
  );
}
