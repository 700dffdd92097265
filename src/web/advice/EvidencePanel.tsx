import {type Citation, citedValue, isUnchanged, placeAt, valueInWords} from "../../advice/citation-rules.ts";
import {readFigures, type Scope} from "../../evidence/contract.ts";
import {useApi} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {PrivateChannel} from "../ui/icons.ts";
import {SelectField, useMeasure} from "../ui/index.ts";
import css from "./advice.module.css";
import {adviceWords} from "./words.ts";

/** What a cited figure rests on: as it was when it was cited, and what it is now. */
export function EvidencePanel({
  citations,
  chosen,
  onChoose,
}: {
  citations: readonly Citation[];
  chosen: string | undefined;
  onChoose: (address: string) => void;
}) {
  const t = useWords(adviceWords).evidence;
  const format = useFormat();
  const citation = citations.find(({address}) => address === chosen) ?? citations[0];
  const different = [...new Map(citations.map((it) => [it.address, it])).values()];
  return (
    <aside className={css.evidence} aria-label={t.title}>
      <p className={css.eyebrow}>{t.title}</p>
      {!citation ? (
        <p className="quiet">{t.none}</p>
      ) : (
        <>
          {different.length > 1 && (
            <div className="no-print">
              <SelectField
                label={t.others(different.length, format.number(different.length))}
                value={citation.address}
                options={different.map(({address, name, words}) => ({value: address, label: `${name}: ${words}`}))}
                onChange={onChoose}
              />
            </div>
          )}
          <h2>{citation.name}</h2>
          <p className={css.value} data-long={citedValue(citation).length > 9}>
            {citedValue(citation)}
          </p>
          <dl className={css.facts}>
            <Meaning citation={citation} />
            {citation.period !== "" && citation.period !== format.longDay(citation.citedOn) && (
              <Fact name={t.period}>{citation.period}</Fact>
            )}
            {citation.n !== null && <Fact name={t.n}>{format.number(citation.n)}</Fact>}
          </dl>
          <p className={css.kept}>
            <PrivateChannel size={16} aria-hidden="true" />
            {t.citedOn(format.longDay(citation.citedOn))}
          </p>
        </>
      )}
    </aside>
  );
}

function Fact({name, children}: {name: string; children: string}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Of a measure: its definition, and the figure as it is now. */
function Meaning({citation}: {citation: Citation}) {
  const t = useWords(adviceWords).evidence;
  const {language} = useFormat();
  const place = placeAt(citation.address);
  const measure = useMeasure(place?.kind === "measure" ? place.measure : "");
  if (!measure || place?.kind !== "measure") return null;
  return (
    <>
      <Fact name={t.means}>{measure.definition[language]}</Fact>
      <Now citation={citation} measure={measure.id} unit={measure.unit} scope={place.scope} />
    </>
  );
}

function Now({citation, measure, unit, scope}: {citation: Citation; measure: string; unit: string; scope: Scope}) {
  const t = useWords(adviceWords).evidence;
  const {language} = useFormat();
  const reply = useApi(readFigures, {...scope, measures: measure});
  const figure = reply.state === "ready" ? reply.data.figures[0] : undefined;
  if (!figure) return null;
  if (isUnchanged(citation, figure, unit)) return <Fact name={t.now}>{t.same}</Fact>;
  const isShown = figure.shown && figure.value !== null;
  return <Fact name={t.now}>{isShown ? valueInWords(figure.value!, unit, language) : t.notShown}</Fact>;
}
