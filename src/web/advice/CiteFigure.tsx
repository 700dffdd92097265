import {useState} from "react";
import {type Citation, citationOf} from "../../advice/citation-rules.ts";
import {listMeasures, readFigures, readFilters, type Scope} from "../../evidence/contract.ts";
import {useOrganisation} from "../access/session.tsx";
import {type Reply, useApi} from "../api/index.ts";
import {nameOfPeriod, type PeriodKind, periodAfter, periodAt} from "../app/periods.ts";
import {todayIn} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Failed, Form, Loading, Note, SelectField} from "../ui/index.ts";
import {CitePreview} from "./CitePreview.tsx";
import {adviceWords} from "./words.ts";

/** Chooses a measure, period, unit and source, and shows how the figure will read. What is not shown cannot be cited. */
export function CiteFigure({onInsert}: {onInsert: (citation: Citation) => void}) {
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
  const found = reply.state === "ready" && !reply.isOld ? reply.data : undefined;
  const figure = found?.figures.find((one) => one.measure === chosen);
  const unit = offer.data.units.find(({id}) => id === scope.unit)?.name;
  const citation =
    measure && figure && found?.period
      ? citationOf({measure, figure, period: found.period, scope, unit, language, today: todayIn(timeZone)})
      : undefined;
  const set = (name: "unit" | "source") => (value: string) =>
    setScope(({[name]: _, ...rest}) => (value === all ? rest : {...rest, [name]: value}));
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
      <SelectField
        label={t.period}
        value={period}
        options={periodsOf(offer.data, period).map((key) => ({value: key, label: nameOfPeriod(key, language).name}))}
        onChange={(value) => setScope({...scope, period: value})}
      />
      {offer.data.units.length > 0 && (
        <SelectField
          label={t.unit}
          value={scope.unit ?? all}
          options={[{value: all, label: t.whole}, ...offer.data.units.map(({id, path}) => ({value: id, label: path}))]}
          onChange={set("unit")}
        />
      )}
      {offer.data.sources.length > 1 && (
        <SelectField
          label={t.source}
          value={scope.source ?? all}
          options={[
            {value: all, label: t.allSources},
            ...offer.data.sources.map(({id, name}) => ({value: id, label: name})),
          ]}
          onChange={set("source")}
        />
      )}
      {reply.state === "failed" && <Failed {...reply} />}
      {citation && <CitePreview citation={citation} />}
      {found && !citation && (
        <Note tone="warn">
          <p role="status">{t.hidden}</p>
        </Note>
      )}
      <Button look="filled" type="submit" disabled={!citation}>
        {t.insert}
      </Button>
    </Form>
  );
}

/** Stands for every unit or source: a list shows no empty value. */
const all = "all";

/** Months, newest first, then quarters and years. */
function periodsOf({first, last}: Reply<typeof readFilters>, chosen: string): string[] {
  if (!first || !last) return [chosen];
  const keysOf = (kind: PeriodKind, most: number): string[] => {
    const oldest = periodAt(first, kind);
    const keys: string[] = [];
    for (let key = periodAt(last, kind); key >= oldest && keys.length < most; key = periodAfter(key, -1))
      keys.push(key);
    return keys;
  };
  return [...new Set([chosen, ...keysOf("month", 36), ...keysOf("quarter", 12), ...keysOf("year", 10)])];
}
