import {useState} from "react";
import {listSources, type PreflightResult, startImport} from "../../dialogue/contract.ts";
import {useAction, useApi} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, CheckField, Failed, Form, Panel, SelectField, TextField} from "../ui/index.ts";
import {BasisFields, useBasis} from "./ImportBasis.tsx";
import type {ImportPlace} from "./import-place.ts";
import {preflightWords} from "./preflight-words.ts";

interface DecisionProps {
  readonly found: PreflightResult;
  readonly place: ImportPlace & {readonly step: "check"};
  /** Whether the figures beside it go with the choice: only then may it be decided on. */
  readonly isCurrent: boolean;
  readonly go: (place: ImportPlace) => void;
}

/** Into which source, on what it rests, and the button that names the amount. */
export function Decision({found, place, isCurrent, go}: DecisionProps) {
  const t = useWords(preflightWords).decide;
  const format = useFormat();
  const start = useAction(startImport);
  const hasPrivate = place.choice.privateChannels.length > 0;
  const [basis, isSigned, changeBasis] = useBasis(found, hasPrivate);
  const [isAgreed, setAgreed] = useState(false);
  const [sourceId, setSourceId] = useState(found.sourceId ?? "");
  const [name, setName] = useState(found.name);
  const {kept} = found.preflight.messages;
  const isWhole = isSigned && isAgreed && (sourceId !== "" || name.trim() !== "");
  const read = async () => {
    const started = await start.run({
      ...place.choice,
      privateChannels: [...place.choice.privateChannels],
      uploadId: place.file.uploadId,
      source: sourceId === "" ? {name} : {id: sourceId},
      basis: basis.kind === "gates" ? {kind: "gates"} : {kind: "public-archive", reason: basis.reason},
    });
    if (started) go({step: "import", name: place.file.name, ...started});
  };
  return (
    <Panel title={t.title}>
      <Form onSubmit={() => void read()}>
        <p className="note">{t.lead}</p>
        <BasisFields kind={found.kind} hasPrivate={hasPrivate} basis={basis} onChange={changeBasis} />
        <Into found={found} sourceId={sourceId} onSource={setSourceId} name={name} onName={setName} />
        <CheckField label={t.tick} checked={isAgreed} onChange={setAgreed} />
        <Button look="filled" type="submit" wide disabled={!isWhole || !isCurrent || kept === 0} isBusy={start.isBusy}>
          {t.read(kept, format.number(kept))}
        </Button>
        <p className="note">{isWhole ? t.canStop : t.missing}</p>
        {start.failure && <Failed failure={start.failure} />}
      </Form>
    </Panel>
  );
}

function Into({
  found,
  sourceId,
  onSource,
  name,
  onName,
}: {
  found: PreflightResult;
  sourceId: string;
  onSource: (id: string) => void;
  name: string;
  onName: (name: string) => void;
}) {
  const t = useWords(preflightWords).decide;
  const sources = useApi(listSources, {});
  if (sources.state === "loading") return null;
  if (sources.state === "failed") return <Failed {...sources} />;
  const belongs = sources.data.find(({id}) => id === found.sourceId);
  if (belongs) return <p className="note">{t.belongs(belongs.name)}</p>;
  const others = sources.data.filter(({kind}) => kind === found.kind);
  return (
    <>
      {others.length > 0 && (
        <SelectField
          label={t.into}
          value={sourceId === "" ? isNew : sourceId}
          onChange={(value) => onSource(value === isNew ? "" : value)}
          options={[{value: isNew, label: t.newSource}, ...others.map(({id, name}) => ({value: id, label: name}))]}
        />
      )}
      {sourceId === "" && <TextField label={t.name} maxLength={120} value={name} onChange={onName} />}
    </>
  );
}

const isNew = "new";
