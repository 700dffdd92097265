import {type ReactNode, useState} from "react";
import {basisWords, stepContent} from "../../access/gate-content.ts";
import {type GateRecord, type GateStanding, readGateDocument} from "../../access/gate-contract.ts";
import {roles} from "../../access/role-content.ts";
import {useMay} from "../access/session.tsx";
import {useApiUrl} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Badge, Button, Dialog, Row, StepMark} from "../ui/index.ts";
import css from "./gates.module.css";
import {SignForm} from "./SignForm.tsx";
import {capital, useGateFormat} from "./use-gate-format.ts";
import {WithdrawForm} from "./WithdrawForm.tsx";
import {gateWords} from "./words.ts";

interface OneStepProps {
  readonly it: GateStanding;
  readonly number: number;
  /** What was asked for last; null when nothing. */
  readonly asked: GateRecord["scope"] | null;
  /** The first that keeps dialogues from being imported. */
  readonly isNext: boolean;
}

const tones = {standing: "good", missing: "plain", "not-yet": "warn"} as const;

/** A step: how it stands, what was signed, and what whoever looks can do about it. */
export function OneStep({it, number, asked, isNext}: OneStepProps) {
  const t = useWords(gateWords);
  const {language} = useFormat();
  const {step: stepWords} = useGateFormat();
  const {step, state, record} = it;
  const name = stepWords(step);
  const isOpen = state !== "standing";
  const isLater = isOpen && !isNext && state === "missing";
  return (
    <li className={css.step}>
      <StepMark number={number} state={isOpen ? (isNext ? "current" : "ahead") : "done"} />
      <div className={css.body}>
        <div className={css.head}>
          <h3>{name}</h3>
          <Badge tone={state in tones ? tones[state as keyof typeof tones] : "bad"}>
            {isLater ? t.later : t.state[state]}
          </Badge>
        </div>
        <p className="quiet">{stepContent[step].does[language]}</p>
        {record && record.kind !== "withdrawn" && <Signed record={record} from={it.from} />}
        {isNext && <p>{it.words[language]}</p>}
        <Acts it={it} name={name} asked={asked} isNext={isNext} />
      </div>
    </li>
  );
}

/** Who signed what, when and until when. */
function Signed({record, from}: {record: GateRecord; from: string | null}) {
  const t = useWords(gateWords);
  const format = useFormat();
  const urlOf = useApiUrl();
  const {scope: scopeWords} = useGateFormat();
  const {legalBasis, validUntil, noticeOn, staff, document} = record;
  return (
    <>
      <p className="note">
        {t.kind[record.kind]}:{" "}
        {t.steps.by(record.signedBy, roles[record.signedRole].words[format.language], format.longDay(record.signedOn))}
      </p>
      <dl className={css.facts}>
        <Fact name={t.fact.scope}>{scopeWords(record.scope)}</Fact>
        {legalBasis && <Fact name={t.fact.basis}>{capital(basisWords[legalBasis][format.language])}</Fact>}
        {staff !== null && <Fact name={t.fact.staff}>{format.number(staff)}</Fact>}
        {noticeOn && <Fact name={t.fact.told}>{format.longDay(noticeOn)}</Fact>}
        {from && <Fact name={t.fact.from}>{format.longDay(from)}</Fact>}
        {validUntil && <Fact name={t.fact.until}>{format.longDay(validUntil)}</Fact>}
        {document && (
          <Fact name={t.fact.document}>
            <a href={urlOf(readGateDocument, {documentId: document.id})} download>
              {document.name} ({format.size(document.bytes)})
            </a>
            <span className={css.digest}>
              {t.digest}: <code>{document.sha256}</code>
            </span>
          </Fact>
        )}
      </dl>
      <p className={css.words}>{record.words}</p>
    </>
  );
}

const Fact = ({name, children}: {name: string; children: ReactNode}) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** What whoever looks may do here; nothing for who may not. */
function Acts({
  it: {step, state, signing, record},
  name,
  asked,
  isNext,
}: Omit<OneStepProps, "number"> & {name: string}) {
  const t = useWords(gateWords);
  const maySign = useMay("gates:sign");
  const [doing, setDoing] = useState<"given" | "exception" | "withdrawn">();
  if (!maySign) return null;
  const close = () => setDoing(undefined);
  const button = (kind: NonNullable<typeof doing>, label: string, look: "filled" | "plain" | "quiet") =>
    signing[kind] === null && (
      <Button look={look} onClick={() => setDoing(kind)}>
        {label}
        <span className="visually-hidden">: {name}</span>
      </Button>
    );
  return (
    <div className="no-print">
      <Row>
        {button("given", state === "missing" ? t.act.sign : t.act.again, isNext ? "filled" : "plain")}
        {button("exception", t.act.exception, "plain")}
        {button("withdrawn", t.act.withdraw, "quiet")}
      </Row>
      <Dialog
        opened={doing === "given" || doing === "exception"}
        title={doing === "exception" ? t.form.exception : t.form.title(name)}
        onClose={close}
      >
        {(doing === "given" || doing === "exception") && (
          <SignForm step={step} kind={doing} asked={asked} before={record} onDone={close} />
        )}
      </Dialog>
      <Dialog opened={doing === "withdrawn"} title={t.withdraw.title(name)} onClose={close}>
        {doing === "withdrawn" && <WithdrawForm step={step} onDone={close} />}
      </Dialog>
    </div>
  );
}
