import {inSentence} from "../../audit/sentence-rules.ts";
import {doingNothingWords, totalsOf} from "../../business-case/case-rules.ts";
import {lineName, numberName} from "../../business-case/input-rules.ts";
import {formatEuro} from "../../drawing/index.ts";
import {useOrganisation} from "../access/session.tsx";
import {PrintButton, todayIn} from "../dossier/index.ts";
import {type Format, useFormat, useWords} from "../i18n/index.ts";
import {FindingTitle} from "../ui/index.ts";
import css from "./CaseSheet.module.css";
import {type CaseWords, caseWords} from "./case-words.ts";
import type {CaseAnswer} from "./worked-out.ts";

/** The case as who decides reads it: one A4, the same on the screen and on paper. */
export function CaseSheet({answer, isExample}: {answer: CaseAnswer; isExample: boolean}) {
  const words = useWords(caseWords);
  const t = words.sheet;
  const format = useFormat();
  const {name, timeZone} = useOrganisation();
  const {input, result} = answer;
  const totals = totalsOf(result);
  const years = words.years(format.number(input.years));
  const euro = (value: number): string => formatEuro(value, format.language, 2);
  const {breakEven, worth} = result;
  const today = format.longDay(todayIn(timeZone));
  return (
    <article className={css.sheet} aria-busy={answer.isRough}>
      <p className={css.head}>
        <span>{t.head(name)}</span>
        <span>{today}</span>
      </p>
      <FindingTitle
        title={titleOf(breakEven.minutes, t, format)}
        lead={(worth.p50 < 0 ? t.leadLoss : t.leadGain)(years, euro(Math.abs(worth.p50)))}
        actions={<PrintButton />}
      />
      {Number.isFinite(breakEven.minutes) && (
        <section className={css.breakEven}>
          <p className={css.minutes}>{format.number(breakEven.minutes, breakEven.minutes < 10 ? 1 : 0)}</p>
          <div>
            <p className={css.unit}>{t.perWeek}</p>
            <p className="quiet">
              {t.needed} {t.promised(format.number(breakEven.promised, breakEven.promised < 10 ? 1 : 0))}
            </p>
          </div>
        </section>
      )}
      <dl className={css.figures}>
        <Figure label={t.costs(years)} value={euro(totals.cost)} hint={t.onBase} />
        <Figure label={t.yields(years)} value={euro(totals.benefit)} hint={t.onBase} />
        <Figure label={t.missed} value={euro(result.doingNothing.missed)} hint={t.inTheEnd} />
      </dl>
      <section className={css.part}>
        <h2>{t.outcome(years)}</h2>
        <dl className={css.figures}>
          {(["p10", "p50", "p90"] as const).map((part) => (
            <Figure key={part} label={t.bands[part]} value={euro(worth[part])} hint={t.bandHints[part]} />
          ))}
        </dl>
        <p>
          {t.chance(format.number(result.chanceToPay * 100))} {paybackWords(result.paybackMonth, years, t, format)}
        </p>
      </section>
      <div className={css.beside}>
        <section className={css.part}>
          <h2>{t.biggest}</h2>
          {totals.benefits.length === 0 ? (
            <p className="quiet">{t.noLines}</p>
          ) : (
            <ol className={css.biggest}>
              {totals.benefits.slice(0, 3).map(({id, value}) => (
                <li key={id}>
                  <span>{lineName(input, id)[format.language]}</span>
                  <b>{euro(value)}</b>
                </li>
              ))}
            </ol>
          )}
          <p className="note">{t.timeIsNoMoney}</p>
        </section>
        <section className={css.part}>
          <h2>{t.doingNothing}</h2>
          <p>{doingNothingWords.missed[format.language]}</p>
          <p className="note">
            {t.today(euro(result.doingNothing.today))} {doingNothingWords.today[format.language]}
          </p>
        </section>
      </div>
      <section className={css.uncertain}>
        <h2>{t.uncertain}</h2>
        <p>
          {[
            isExample && words.example(format.number(input.organisation.people)),
            mattersWords(answer, t, format),
            uncheckedWords(answer, t, format),
            result.leftUnderCeiling < 1 && t.ceiling,
          ]
            .filter(Boolean)
            .join(" ")}
        </p>
        <p className="note">{t.notes}</p>
      </section>
    </article>
  );
}

function Figure({label, value, hint}: {label: string; value: string; hint: string}) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className={css.value}>{value}</dd>
      <dd className="note">{hint}</dd>
    </div>
  );
}

type SheetWords = CaseWords["sheet"];

function titleOf(minutes: number, t: SheetWords, format: Format): string {
  if (minutes === 0) return t.free;
  if (!Number.isFinite(minutes)) return t.worthless;
  return t.title(t.minute(format.number(minutes, minutes < 10 ? 1 : 0)));
}

function paybackWords(month: number | null, years: string, t: SheetWords, format: Format): string {
  if (month === null) return t.noPayback(years);
  return month === 0 ? t.paidAtOnce : t.payback(format.number(month), format.number(Math.ceil(month / 12)));
}

function mattersWords({input, result}: CaseAnswer, t: SheetWords, format: Format): string {
  const [first] = result.movers;
  return first ? t.matters(numberName(input, first.numberId)[format.language]) : t.sure;
}

/** How many of our numbers nobody checked, and the three of them that do most. */
function uncheckedWords({input, result}: CaseAnswer, t: SheetWords, format: Format): string {
  const {toCheck, movers} = result;
  if (toCheck.length === 0) return t.allChecked;
  const byWeight = [
    ...movers.flatMap(({numberId}) => toCheck.filter((id) => id === numberId)),
    ...toCheck.filter((id) => movers.every(({numberId}) => numberId !== id)),
  ];
  const names = byWeight.slice(0, 3).map((id) => inSentence(numberName(input, id))[format.language]);
  return t.notChecked(toCheck.length, format.number(toCheck.length), format.list(names));
}
