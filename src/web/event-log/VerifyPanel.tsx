import {useState} from "react";
import {faultWords} from "../../access/event-content.ts";
import {type Verification, verifyEvents} from "../../access/event-log-contract.ts";
import {useOrganisation} from "../access/session.tsx";
import {useAction} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Copy, Failed, Form, Note, Panel, Stack, TextField} from "../ui/index.ts";
import css from "./event-log.module.css";
import {eventLogWords} from "./words.ts";

/** Computes the log anew, also against a digest that was kept elsewhere, and gives the digest to keep. */
export function VerifyPanel() {
  const t = useWords(eventLogWords).verify;
  const verify = useAction(verifyEvents);
  const [kept, setKept] = useState("");
  const [isWrong, setWrong] = useState(false);
  const [found, setFound] = useState<{readonly verification: Verification; readonly isAnchored: boolean}>();
  const check = async () => {
    const head = kept.trim();
    setWrong(head !== "" && !/^[0-9a-f]{64}$/i.test(head));
    if (head !== "" && !/^[0-9a-f]{64}$/i.test(head)) return;
    setFound(undefined);
    const verification = await verify.run(head === "" ? {} : {head});
    if (verification) setFound({verification, isAnchored: head !== ""});
  };
  return (
    <Panel title={t.title}>
      <Stack>
        <p className="quiet">{t.lead}</p>
        <Form onSubmit={() => void check()}>
          <details className={css.compare}>
            <summary>{t.compare}</summary>
            <p className="quiet">{t.why}</p>
            <TextField
              label={t.kept}
              hint={t.keptHint}
              required={false}
              maxLength={80}
              value={kept}
              onChange={setKept}
              error={isWrong && t.wrong}
            />
          </details>
          <Button type="submit" isBusy={verify.isBusy}>
            {t.button}
          </Button>
        </Form>
        {verify.failure && <Failed failure={verify.failure} />}
        <div role="status">{found && <Found {...found} />}</div>
      </Stack>
    </Panel>
  );
}

function Found({verification, isAnchored}: {verification: Verification; isAnchored: boolean}) {
  const t = useWords(eventLogWords).verify;
  const format = useFormat();
  const {timeZone} = useOrganisation();
  const {rows, head, fault, at} = verification;
  const moment = format.moment(at, timeZone);
  if (fault)
    return (
      <Note tone="bad">
        <p>
          <strong>{t.bad(moment)}</strong>{" "}
          {faultWords[fault.kind][format.language](format.number(fault.sequence), format.number(fault.elsewhere ?? 0))}{" "}
          {rows > 0 && t.until(format.number(rows))}
        </p>
        <p>{t.advice}</p>
      </Note>
    );
  if (!head) return <Note>{t.none(moment)}</Note>;
  return (
    <Note>
      <p>
        <strong>{rows === 1 ? t.rightOne(moment) : t.right(format.number(rows), moment)}</strong>{" "}
        {isAnchored && t.anchored}
      </p>
      <p className="note">{t.head(format.number(head.sequence))}</p>
      <p className={css.digest}>
        <code>{head.digest}</code>
        <Copy text={head.digest} label={t.copy} />
      </p>
    </Note>
  );
}
