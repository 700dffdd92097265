import {useState} from "react";
import {type Citation, citationOf} from "../../advice/citation-rules.ts";
import {listMeasures, readFigures, readFilters, type Scope} from "../../evidence/contract.ts";
import {useOrganisation} from "../access/session.tsx";
import {useApi} from "../api/index.ts";
import {todayIn} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Dialog, Failed, Form, Loading, Note, SelectField, TextField} from "../ui/index.ts";
import {adviceWords} from "./words.ts";

/** Chooses a measure, period, unit and source, and shows how the figure will read before it is put in. */
export function CiteDialog({onInsert, onClose}: {onInsert: (citation: Citation) => void; onClose: () => void}) {
  const t = useWords(adviceWords).dialog;
  return (
    <Dialog opened title={t.title} onClose={onClose}>
      <Choosing onInsert={onInsert} />
    </Dialog>
  );
}

function Choosing({onInsert}: {onInsert: (citation: Citation) => void}) {
  const t = useWords(adviceWords).dialog;
  const {language, compare} = useFormat();
  const {timeZone} = useOrganisation();
  const measures = useApi(listMeasures, {}, {once: true});
  const offer = useApi(readFilters, {});
  const [chosen, choose] = useState("response-rate");
  const [scope, setScope] = useState<Scope>({});
  const period = scope.period ?? (offer.state === "ready" ? (offer.data.defaultPeriod ?? undefined) : undefined);
  const asked = {...scope, ...(period ? {period} : {})};
  const reply = useApi(readFigures, {...asked, measures: chosen}, {when: period !== undefined});
  if (measures.state === "loading" || offer.state === "loading") return <Loading />;
  if (measures.state === "failed") return <Failed {...measures} />;
  if (offer.state === "failed") return <Failed {...offer} />;
  if (!period) return <p className="quiet">{t.noData}</p>;
  const measure = measures.data.find(({id}) => id === chosen);
  const figure = reply.state === "ready" ? reply.data.figures[0] : undefined;
  const unit = offer.data.units.find(({id}) => id === scope.unit)?.name;
  const citation =
    measure && figure && reply.state === "ready" && reply.data.period
      ? citationOf({measure, figure, period: reply.data.period, scope, unit, language, today: todayIn(timeZone)})
      : undefined;
  const set = (name: "unit" | "source") => (value: string) =>
    setScope(({[name]: _, ...rest}) => (value === "" ? rest : {...rest, [name]: value}));
  return (
    <Form onSubmit={() => citation && onInsert(citation)}>
      <SelectField
        label={t.measure}
        value={chosen}
        options={measures.data
          .map(({id, name}) => ({value: id, label: name[language]}))
          .sort((a, b) => compare(a.label, b.label))}
        onChange={choose}
      />
      {measure && <p className="note">{measure.definition[language]}</p>}
      <TextField
        label={t.period}
        hint="2026-10 · 2026-Q3 · 2026"
        value={period}
        onChange={(value) => setScope({...scope, period: value})}
      />
      <SelectField
        label={t.unit}
        required={false}
        value={scope.unit ?? ""}
        options={[{value: "", label: t.whole}, ...offer.data.units.map(({id, name}) => ({value: id, label: name}))]}
        onChange={set("unit")}
      />
      <SelectField
        label={t.source}
        required={false}
        value={scope.source ?? ""}
        options={[
          {value: "", label: t.allSources},
          ...offer.data.sources.map(({id, name}) => ({value: id, label: name})),
        ]}
        onChange={set("source")}
      />
      {reply.state === "failed" ? (
        <Failed {...reply} />
      ) : citation ? (
        <Note>
          <p className="note">{t.reads}</p>
          <p>
            <b>{citation.words}</b> ({citation.name}
            {citation.n === null ? "" : `, n = ${citation.n}`})
          </p>
        </Note>
      ) : (
        reply.state === "ready" && (
          <Note tone="warn">
            <p role="status">{t.hidden}</p>
          </Note>
        )
      )}
      <Button look="filled" type="submit" disabled={!citation}>
        {t.insert}
      </Button>
    </Form>
  );
}
