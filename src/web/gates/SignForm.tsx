import {useState} from "react";
import {
  basisWords,
  channelWords,
  type GateStep,
  gateChannels,
  gatePurposes,
  gateSources,
  type LegalBasis,
  legalBases,
  purposeWords,
  sourceWords,
  stepContent,
  worksCouncilFrom,
} from "../../access/gate-content.ts";
import {type GateDocument, type GateRecord, signGate, uploadGateDocument} from "../../access/gate-contract.ts";
import {signerOf} from "../../access/gate-rules.ts";
import {roles} from "../../access/role-content.ts";
import {useAction, useUpload} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {CheckList} from "../members/CheckList.tsx";
import {Button, DropZone, Failed, Form, Note, RadioCards, TextField, useToast} from "../ui/index.ts";
import css from "./gates.module.css";
import {capital, useGateFormat} from "./use-gate-format.ts";
import {gateWords} from "./words.ts";

interface SignFormProps {
  readonly step: GateStep;
  readonly kind: "given" | "exception";
  readonly asked: GateRecord["scope"] | null;
  /** What was signed here before. */
  readonly before: GateRecord | null;
  readonly onDone: () => void;
}

const everything: GateRecord["scope"] = {
  ...{sources: [...gateSources], channels: [...gateChannels], purposes: [...gatePurposes]},
};
const least: GateRecord["scope"] = {sources: [], channels: ["open"], purposes: []};

/** What is signed, and the document that goes with it. Later steps can be for no more than what was asked for. */
export function SignForm({step, kind, asked, before, onDone}: SignFormProps) {
  const t = useWords(gateWords).form;
  const {language} = useFormat();
  const {step: stepWords} = useGateFormat();
  const toast = useToast();
  const sign = useAction(signGate);
  const [scope, setScope] = useState(asked ?? least);
  const [legalBasis, setLegalBasis] = useState<LegalBasis | null>(before?.legalBasis ?? null);
  const [words, setWords] = useState("");
  const [staff, setStaff] = useState("");
  const [noticeOn, setNoticeOn] = useState("");
  const [validUntil, setValidUntil] = useState("");
  const [document, setDocument] = useState<GateDocument>();
  const {asks, needsDocument} = stepContent[step];
  const isException = kind === "exception";
  const isDocumentNeeded = needsDocument && !isException;
  const count = Number(staff);
  const isWhole =
    Object.values(scope).every((part) => part.length > 0) &&
    words.trim().length >= 10 &&
    (step !== "purpose" || legalBasis !== null) &&
    (step !== "notice" || noticeOn !== "") &&
    (!isException || (Number.isInteger(count) && count >= 1 && count < worksCouncilFrom)) &&
    (!isDocumentNeeded || document !== undefined);
  const send = async () => {
    const signed = await sign.run({
      ...{step, kind, scope, words},
      ...(step === "purpose" && legalBasis ? {legalBasis} : {}),
      ...(isException ? {staff: count} : {}),
      ...(step === "notice" ? {noticeOn} : {}),
      ...(validUntil === "" ? {} : {validUntil}),
      ...(document ? {documentId: document.id} : {}),
    });
    if (!signed) return;
    toast({text: t.signed(stepWords(step))});
    onDone();
  };
  return (
    <Form onSubmit={() => void send()}>
      {isException && <Note>{t.exceptionLead}</Note>}
      <ScopeFields offered={step === "purpose" || !asked ? everything : asked} scope={scope} onChange={setScope} />
      {step === "purpose" && (
        <RadioCards
          label={t.basis}
          value={legalBasis}
          onChange={setLegalBasis}
          options={legalBases.map((value) => ({
            ...{value, label: capital(basisWords[value][language]), hint: t.bases[value]},
          }))}
        />
      )}
      <TextField
        label={isException ? t.exceptionWords : asks[language]}
        hint={t.atLeast}
        rows={4}
        maxLength={5_000}
        value={words}
        onChange={setWords}
      />
      {isException && <TextField label={t.staff} type="number" value={staff} onChange={setStaff} />}
      {step === "notice" && <TextField label={t.told} type="date" value={noticeOn} onChange={setNoticeOn} />}
      {step !== "end" && (
        <TextField
          label={t.until}
          hint={t.untilHint}
          type="date"
          required={false}
          value={validUntil}
          onChange={setValidUntil}
        />
      )}
      <DocumentField isNeeded={isDocumentNeeded} document={document} onChange={setDocument} />
      {sign.failure && <Failed failure={sign.failure} />}
      <Button look="filled" type="submit" disabled={!isWhole} isBusy={sign.isBusy}>
        {t.sign(roles[signerOf(step, kind)].words[language])}
      </Button>
      {!isWhole && <p className="note">{t.missing}</p>}
    </Form>
  );
}

interface ScopeFieldsProps {
  readonly offered: GateRecord["scope"];
  readonly scope: GateRecord["scope"];
  readonly onChange: (scope: GateRecord["scope"]) => void;
}

function ScopeFields({offered, scope, onChange}: ScopeFieldsProps) {
  const t = useWords(gateWords).form;
  const {language} = useFormat();
  const options = <Value extends string>(values: readonly Value[], words: Record<Value, {nl: string; en: string}>) =>
    values.map((value) => ({value, label: capital(words[value][language])}));
  return (
    <>
      <CheckList
        label={t.sources}
        options={options(offered.sources, sourceWords)}
        chosen={scope.sources}
        onChange={(sources) => onChange({...scope, sources: [...sources]})}
      />
      <div>
        <CheckList
          label={t.channels}
          options={options(offered.channels, channelWords)}
          chosen={scope.channels}
          onChange={(channels) => onChange({...scope, channels: [...channels]})}
        />
        <p className="note">{t.directNever}</p>
      </div>
      <CheckList
        label={t.purposes}
        options={options(offered.purposes, purposeWords)}
        chosen={scope.purposes}
        onChange={(purposes) => onChange({...scope, purposes: [...purposes]})}
      />
    </>
  );
}

interface DocumentFieldProps {
  readonly isNeeded: boolean;
  readonly document: GateDocument | undefined;
  readonly onChange: (document: GateDocument) => void;
}

/** The document is sent as soon as it is chosen; it counts once the step is signed. */
function DocumentField({isNeeded, document, onChange}: DocumentFieldProps) {
  const t = useWords(gateWords).form;
  const format = useFormat();
  const upload = useUpload(uploadGateDocument);
  const send = async (file: File) => {
    const kept = await upload.send(file, {name: file.name.slice(-200)});
    if (kept) onChange(kept);
  };
  return (
    <fieldset className={css.document}>
      <legend>{isNeeded ? t.document : t.documentOptional}</legend>
      <DropZone
        accept=".pdf,.docx,.odt,.txt"
        hint={t.documentHint}
        disabled={upload.progress !== null}
        onFiles={([file]) => file && void send(file)}
      />
      <p className="note" role="status">
        {upload.progress ? t.sending : document && `${document.name} (${format.size(document.bytes)})`}
      </p>
      {upload.failure && <Failed failure={upload.failure} />}
    </fieldset>
  );
}
