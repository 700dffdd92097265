import {factName, factValue} from "../../audit/fact-rules.ts";
import type {AuditPicture} from "../../audit/picture-rules.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {PlainTable} from "../ui/PlainTable.tsx";
import css from "./picture.module.css";
import {UnknownPart} from "./UnknownPart.tsx";
import {auditWords} from "./words.ts";

/** As many facts as fit beside the rest of the page. */
const mostFacts = 6;

/** Where facts and perceptions disagree and what we do not know, beside the facts of HR and IT. */
export function FactsBeside({picture}: {picture: AuditPicture}) {
  const {contradictions, scores, facts} = picture;
  const t = useWords(auditWords).picture;
  const format = useFormat();
  const areBothKnown = scores.some(({factScore, perceptionScore}) => factScore !== null && perceptionScore !== null);
  const known = facts.filter((fact) => factValue(fact, format.language) !== "");
  return (
    <div className={css.beside}>
      <div className={css.below}>
        <section className={css.part}>
          <h2>{t.facing}</h2>
          {contradictions.length > 0 ? (
            <PlainTable
              caption={t.facing}
              table={{
                head: [t.point, t.fact, t.perception],
                rows: contradictions.map(({question, factScore, perceptionScore}) => [
                  question.name[format.language],
                  format.number(factScore, 1),
                  format.number(perceptionScore, 1),
                ]),
              }}
            />
          ) : (
            <p className="quiet">{areBothKnown ? t.agree : t.nothingFacing}</p>
          )}
        </section>
        <UnknownPart picture={picture} />
      </div>
      {known.length > 0 && (
        <section className={css.part}>
          <h2>{t.figures}</h2>
          <dl className={css.facts}>
            {known.slice(0, mostFacts).map((fact) => (
              <div key={fact.id}>
                <dt>{factName(fact)[format.language]}</dt>
                <dd>
                  {factValue(fact, format.language)}
                  {fact.details.day !== "" && <span className="note"> · {t.asOf(format.day(fact.details.day))}</span>}
                </dd>
              </div>
            ))}
          </dl>
          {known.length > mostFacts && <p className="note">{t.moreFacts(known.length - mostFacts)}</p>}
        </section>
      )}
    </div>
  );
}
