import type {Extremes} from "../../audit/finding-rules.ts";
import type {AuditPicture} from "../../audit/picture-rules.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import css from "./picture.module.css";
import {auditWords} from "./words.ts";

/** The three strongest points beside the three weakest, each with its first finding. */
export function ExtremesPart({picture}: {picture: AuditPicture}) {
  const t = useWords(auditWords).picture;
  return (
    <div className={css.beside}>
      <Points title={t.strongest} extremes={picture.strongest} none={t.noStrong} />
      <Points title={t.weakest} extremes={picture.weakest} none={t.noWeak} />
    </div>
  );
}

function Points({title, extremes: {shown, tied}, none}: {title: string; extremes: Extremes; none: string}) {
  const t = useWords(auditWords).picture;
  const format = useFormat();
  return (
    <section className={css.part}>
      <h2>{title}</h2>
      {shown.length === 0 && <p className="quiet">{none}</p>}
      <ol>
        {shown.map(({question, score, findings}) => (
          <li key={question.id} className={css.point}>
            <span className={css.pointScore}>{score !== null && format.number(score, 1)}</span>
            <div>
              <b>{question.name[format.language]}</b>
              <p className={css.why}>{findings[0]?.details.note}</p>
            </div>
          </li>
        ))}
      </ol>
      {tied > 0 && <p className="note">{t.tied(tied)}</p>}
    </section>
  );
}
