import {type Citation, citedValue, placeAt} from "../../advice/citation-rules.ts";
import type {Held} from "../../dossier/product-rules.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {PrivateChannel} from "../ui/icons.ts";
import {SelectField} from "../ui/index.ts";
import css from "./advice.module.css";
import {CaseBehind} from "./CaseBehind.tsx";
import {citationKey} from "./citation-key.ts";
import {EntriesBehind, EntryBehind, TextBehind} from "./EntryBehind.tsx";
import {Fact} from "./Fact.tsx";
import {FigureBehind} from "./FigureBehind.tsx";
import {adviceWords} from "./words.ts";

export interface EvidencePanelProps {
  readonly held: Held;
  readonly citations: readonly Citation[];
  /** Key of the citation that is shown; the first unless said. */
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
}

/** What a citation rests on: as it was when it was cited, and what lies behind it now. */
export function EvidencePanel({held, citations, chosen, onChoose}: EvidencePanelProps) {
  const t = useWords(adviceWords).evidence;
  const format = useFormat();
  const different = [...new Map(citations.map((it) => [citationKey(it), it])).values()];
  const citation = different.find((it) => citationKey(it) === chosen) ?? different[0];
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
                value={citationKey(citation)}
                options={different.map((it) => ({value: citationKey(it), label: `${it.name}: ${it.words}`}))}
                onChange={onChoose}
              />
            </div>
          )}
          <h2>{citation.name}</h2>
          <p className={css.value} data-long={citedValue(citation).length > 9}>
            {citedValue(citation)}
          </p>
          <Behind key={citationKey(citation)} held={held} citation={citation} />
          <p className={css.kept}>
            <PrivateChannel size={16} aria-hidden="true" />
            {t.citedOn(format.longDay(citation.citedOn))}
          </p>
        </>
      )}
    </aside>
  );
}

function Behind({held, citation}: {held: Held; citation: Citation}) {
  const t = useWords(adviceWords).evidence;
  const format = useFormat();
  const place = placeAt(citation.address);
  return (
    <>
      <dl className={css.facts}>
        {citation.period !== "" && citation.period !== format.longDay(citation.citedOn) && (
          <Fact name={t.period}>{citation.period}</Fact>
        )}
        {citation.n !== null && <Fact name={t.n}>{format.number(citation.n)}</Fact>}
      </dl>
      {place?.kind === "measure" && <FigureBehind citation={citation} measure={place.measure} scope={place.scope} />}
      {place?.kind === "entry" && <EntryBehind held={held} id={place.id} />}
      {place?.kind === "entries" && <EntriesBehind held={held} of={place.of} />}
      {place?.kind === "text" && <TextBehind held={held} name={place.name} />}
      {place?.kind === "business-case" && <CaseBehind held={held} result={place.result} citation={citation} />}
    </>
  );
}
