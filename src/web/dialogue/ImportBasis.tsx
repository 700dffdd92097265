import {useState} from "react";
import {type GateSource, gateSources, purposeWords} from "../../access/gate-content.ts";
import {type Gates, readGates} from "../../access/gate-contract.ts";
import {allowedPurposes, refusal} from "../../access/gate-rules.ts";
import {listSources, type PreflightResult} from "../../dialogue/contract.ts";
import {useApi} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {CheckField, Failed, Note, PageLink, RadioCards, TextField} from "../ui/index.ts";
import {preflightWords} from "./preflight-words.ts";

const kinds = ["gates", "public-archive"] as const;

/** On what an import rests, as far as it was filled in. */
interface Basis {
  readonly kind: (typeof kinds)[number];
  readonly reason: string;
  readonly isDeclared: boolean;
}

/** What is filled in, whether an import may rest on it, and how to change it. What a source rests on already is proposed. */
export function useBasis(
  {kind, sourceId}: Pick<PreflightResult, "kind" | "sourceId">,
  hasPrivate: boolean,
): readonly [Basis, boolean, (change: Partial<Basis>) => void] {
  const [chosen, setChosen] = useState<Partial<Basis>>({});
  const gates = useApi(readGates, {});
  const sources = useApi(listSources, {});
  const known = sources.state === "ready" ? sources.data.find(({id}) => id === sourceId)?.basis : undefined;
  const basis: Basis = {
    ...{kind: known === "public-archive" ? known : "gates", reason: "", isDeclared: false},
    ...chosen,
  };
  const isSigned =
    basis.kind === "gates"
      ? gates.state === "ready" && verdictOn(gates.data, kind, hasPrivate).purposes.length > 0
      : basis.isDeclared && basis.reason.trim().length >= 10 && !hasPrivate;
  return [basis, isSigned, (change) => setChosen({...chosen, ...change})];
}

interface BasisFieldsProps {
  /** Of the source. */
  readonly kind: string;
  readonly hasPrivate: boolean;
  readonly basis: Basis;
  readonly onChange: (change: Partial<Basis>) => void;
}

/** What was signed at the gates, or else a declaration that everybody may read it. */
export function BasisFields({kind, hasPrivate, basis, onChange}: BasisFieldsProps) {
  const t = useWords(preflightWords).decide;
  return (
    <>
      <RadioCards
        label={t.basis}
        value={basis.kind}
        onChange={(chosen) => onChange({kind: chosen})}
        options={kinds.map((value) => ({value, ...t.bases[value]}))}
      />
      {basis.kind === "gates" ? (
        <GatesSay kind={kind} hasPrivate={hasPrivate} />
      ) : (
        <>
          {hasPrivate && <Note tone="warn">{t.noPrivate}</Note>}
          <TextField
            label={t.reason}
            hint={t.reasonHint}
            rows={2}
            maxLength={500}
            value={basis.reason}
            onChange={(reason) => onChange({reason})}
          />
          <CheckField label={t.declare} checked={basis.isDeclared} onChange={(isDeclared) => onChange({isDeclared})} />
        </>
      )}
    </>
  );
}

/** What the gates cover, or which step is missing and who can take it. */
function GatesSay({kind, hasPrivate}: Pick<BasisFieldsProps, "kind" | "hasPrivate">) {
  const t = useWords(preflightWords).decide;
  const {language, list} = useFormat();
  const gates = useApi(readGates, {});
  if (gates.state === "loading") return null;
  if (gates.state === "failed") return <Failed {...gates} />;
  const {purposes, words} = verdictOn(gates.data, kind, hasPrivate);
  if (purposes.length > 0)
    return <p className="note">{t.covers(list(purposes.map((purpose) => purposeWords[purpose][language])))}</p>;
  return (
    <Note tone="warn">
      {words?.[language] ?? t.unknownKind} <PageLink page="gates">{t.gates}</PageLink>
    </Note>
  );
}

function verdictOn({records, today}: Gates, kind: string, hasPrivate: boolean) {
  if (!isGateSource(kind)) return {purposes: [], words: undefined};
  const signed = records.toReversed();
  const wish = {activity: "import", sources: [kind], channels: hasPrivate ? gateBoth : gateOpen} as const;
  return {purposes: allowedPurposes(signed, wish, today), words: refusal(signed, wish, today)?.words};
}

const gateOpen = ["open"] as const;
const gateBoth = ["open", "private"] as const;

const isGateSource = (kind: string): kind is GateSource => (gateSources as readonly string[]).includes(kind);
