import {useCallback, useMemo} from "react";
import {type FieldId, fields, mapWords} from "../../audit/opportunity-content.ts";
import {fieldBorder, type Opportunity} from "../../audit/opportunity-rules.ts";
import type {AuditPicture} from "../../audit/picture-rules.ts";
import {type Language, opportunityMap, type Style} from "../../drawing/index.ts";
import {type Format, useFormat, useWords} from "../i18n/index.ts";
import {ActionLink, Empty, PageSketch} from "../ui/index.ts";
import {OnPaper} from "./OnPaper.tsx";
import css from "./picture.module.css";
import {type AuditWords, auditWords} from "./words.ts";

/** On the map: with its field known. */
type Placed = Opportunity & {readonly field: FieldId; readonly potential: number; readonly readiness: number};

/** The opportunity map (kansenkaart) with what we advise on each challenge or ambition. */
export function OpportunityPart({picture: {opportunities, readiness}}: {picture: AuditPicture}) {
  const t = useWords(auditWords).picture;
  const format = useFormat();
  const placed = useMemo(() => opportunities.filter((one): one is Placed => one.field !== null), [opportunities]);
  const away = opportunities.filter(({field}) => field === null);
  const [scored, of] = [format.number(readiness.scored), format.number(readiness.of)];
  const basis =
    readiness.score === null ? t.noReadiness(scored, of) : t.readiness(format.number(readiness.score, 1), scored, of);
  return (
    <>
      {placed.length > 0 ? (
        <OpportunityMap placed={placed} title={titleOf(placed, t, format)} foot={`${basis} ${t.border}`} />
      ) : (
        <Empty
          {...t.mapEmpty}
          sketch={<PageSketch />}
          action={<ActionLink page="initiatives">{t.toRegister}</ActionLink>}
        />
      )}
      {placed.length > 0 && (
        <section className={css.part}>
          <h2>{t.advice}</h2>
          <div className={css.fields}>
            {(Object.keys(fields) as FieldId[]).map((field) => (
              <FieldAdvice key={field} field={field} placed={placed} />
            ))}
          </div>
        </section>
      )}
      {away.length > 0 && (
        <section className={css.part}>
          <h2>{t.offMap}</h2>
          <ul className={css.told}>
            {away.map(({challenge, advice}) => (
              <li key={challenge.id}>
                <b>{challenge.details.name}.</b> {advice.map((words) => words[format.language]).join(" ")}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function OpportunityMap({placed, title, foot}: {placed: readonly Placed[]; title: string; foot: string}) {
  const {map} = useWords(auditWords).picture;
  const {language: shown} = useFormat();
  const draw = useCallback(
    (style: Style, language: Language) =>
      opportunityMap(
        placed.map(({challenge, potential, readiness, field, isEstimated}) => ({
          name: challenge.details.name,
          potential,
          readiness,
          field,
          isEstimated,
        })),
        wordsIn(language),
        fieldBorder,
        style,
        language,
      ),
    [placed],
  );
  return (
    <OnPaper
      title={title}
      fileName={map.toLowerCase().replace(/\W+/g, "-")}
      draw={draw}
      language={shown}
      foot={<p className="note">{foot}</p>}
    />
  );
}

/** The advice of one field: what holds for all in it, and then what is added for each. */
function FieldAdvice({field, placed}: {field: FieldId; placed: readonly Placed[]}) {
  const {language} = useFormat();
  const own = placed.filter((one) => one.field === field);
  if (own.length === 0) return null;
  return (
    <section className={css.field} data-field={field}>
      <h3>{fields[field].name[language]}</h3>
      <p className="quiet">{fields[field].advice[language]}</p>
      <ul>
        {own.map((one) => {
          const {name, potentialWhy, readinessWhy} = one.challenge.details;
          const more = one.advice.slice(1).map((words) => words[language]);
          return (
            <li key={one.challenge.id} className={css.advised}>
              <span className={css.number}>{placed.indexOf(one) + 1}</span>
              <div>
                <b>{name}</b>
                {more.length > 0 && <p>{more.join(" ")}</p>}
                {(potentialWhy || readinessWhy) && (
                  <p className="note">{[potentialWhy, readinessWhy].filter(Boolean).join(" ")}</p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The map's finding: what can be done now, else what is worth preparing. */
function titleOf(placed: readonly Placed[], t: AuditWords["picture"], format: Format): string {
  const namesIn = (field: FieldId) =>
    placed.filter((one) => one.field === field).map(({challenge}) => challenge.details.name);
  const [now, prepare] = [namesIn("now"), namesIn("prepare")];
  if (now.length > 0) return t.mapTitles.now(format.list(now));
  return prepare.length > 0 ? t.mapTitles.prepare(format.list(prepare)) : t.mapTitles.rest;
}

const wordsIn = (language: Language) => ({
  ...(Object.fromEntries(Object.entries(mapWords).map(([name, words]) => [name, words[language]])) as Record<
    keyof typeof mapWords,
    string
  >),
  estimated: auditWords[language].picture.estimated,
  fields: {
    now: fields.now.name[language],
    prepare: fields.prepare.name[language],
    grow: fields.grow.name[language],
    leave: fields.leave.name[language],
  },
});
