import type {SentInvitation} from "../../access/members-contract.ts";
import {useWords} from "../i18n/index.ts";
import {Button, Copy, Note, Row} from "../ui/index.ts";
import css from "./members.module.css";
import {memberWords} from "./words.ts";

/** Links to pass on by hand, shown this once. */
export function InvitationLinks({sent, onDone}: {sent: readonly SentInvitation[]; onDone: () => void}) {
  const t = useWords(memberWords).links;
  return (
    <div className={css.once}>
      <p>{t.lead}</p>
      <Note tone="warn">{t.safely}</Note>
      <ul className={css.links}>
        {sent.map(({id, email, link}) => (
          <li key={id}>
            <b>{email}</b>
            <code className={css.secret}>{link}</code>
            <Copy text={link ?? ""} label={t.copy(email)} />
          </li>
        ))}
      </ul>
      <Row>
        <Button look="filled" onClick={onDone}>
          {t.done}
        </Button>
        {sent.length > 1 && (
          <Copy text={sent.map(({email, link}) => `${email}\t${link}`).join("\n")} label={t.copyAll} />
        )}
      </Row>
    </div>
  );
}
