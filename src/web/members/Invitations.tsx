import {useState} from "react";
import {type Invitation, inviteAgain, type SentInvitation, withdrawInvitation} from "../../access/members-contract.ts";
import {useMay, useOrganisation} from "../access/session.tsx";
import {useAction} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Badge, Button, Confirm, Dialog, Failed, Panel, Row, useToast} from "../ui/index.ts";
import {InvitationLinks} from "./InvitationLinks.tsx";
import css from "./members.module.css";
import {RoleBadges} from "./RoleBadges.tsx";
import {memberWords} from "./words.ts";

/** Invitations that nobody accepted yet: send again, or withdraw. */
export function Invitations({invitations, isMailSetUp}: {invitations: readonly Invitation[]; isMailSetUp: boolean}) {
  const all = useWords(memberWords);
  const t = all.open;
  const {language} = useOrganisation();
  const mayChange = useMay("members:write");
  const [toWithdraw, setToWithdraw] = useState<Invitation>();
  const [renewed, setRenewed] = useState<SentInvitation>();
  const again = useAction(inviteAgain);
  const withdraw = useAction(withdrawInvitation);
  const toast = useToast();
  const sendAgain = async ({id, email}: Invitation) => {
    const sent = await again.run({invitationId: id, language});
    if (sent?.link) setRenewed(sent);
    else if (sent) toast({text: t.sent(email)});
  };
  const withdrawIt = async ({id, email}: Invitation) => {
    if (!(await withdraw.run({invitationId: id}))) return;
    setToWithdraw(undefined);
    toast({text: t.withdrawn(email)});
  };
  return (
    <Panel title={t.title}>
      {again.failure && <Failed failure={again.failure} />}
      <ul className={css.list}>
        {invitations.map((invitation) => (
          <li key={invitation.id}>
            <InvitationFacts invitation={invitation} />
            {mayChange && (
              <Row>
                <Button onClick={() => void sendAgain(invitation)} disabled={again.isBusy}>
                  {isMailSetUp ? t.again : t.newLink}
                  <span className="visually-hidden">: {invitation.email}</span>
                </Button>
                <Button look="quiet" onClick={() => setToWithdraw(invitation)}>
                  {t.withdraw}
                  <span className="visually-hidden">: {invitation.email}</span>
                </Button>
              </Row>
            )}
          </li>
        ))}
      </ul>
      <Confirm
        opened={toWithdraw !== undefined}
        title={t.withdrawTitle(toWithdraw?.email ?? "")}
        confirmLabel={t.withdraw}
        isBusy={withdraw.isBusy}
        onConfirm={() => toWithdraw && void withdrawIt(toWithdraw)}
        onClose={() => setToWithdraw(undefined)}
      >
        <p>{t.withdrawLead}</p>
        {withdraw.failure && <Failed failure={withdraw.failure} />}
      </Confirm>
      <Dialog opened={renewed !== undefined} title={all.links.title} onClose={() => setRenewed(undefined)}>
        {renewed && <InvitationLinks sent={[renewed]} onDone={() => setRenewed(undefined)} />}
      </Dialog>
    </Panel>
  );
}

function InvitationFacts({invitation: {email, roles, invitedBy, invitedAt, expiresAt}}: {invitation: Invitation}) {
  const t = useWords(memberWords).open;
  const format = useFormat();
  const day = format.day(invitedAt);
  const isOver = Date.parse(expiresAt) < Date.now();
  return (
    <div className={css.what}>
      <span>
        <strong>{email}</strong>
        {isOver && <Badge tone="warn">{t.over}</Badge>}
      </span>
      <RoleBadges given={roles} />
      <span className="note">
        {invitedBy === "" ? t.on(day) : t.by(invitedBy, day)}
        {!isOver && ` · ${t.until(format.day(expiresAt))}`}
      </span>
    </div>
  );
}
