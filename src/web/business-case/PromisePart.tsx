import {useCallback, useMemo} from "react";
import {benefitLines} from "../../business-case/benefit-lines-content.ts";
import {caseLine, realised} from "../../business-case/case-kinds.ts";
import {countedIn, lineName, measureOf, settingOf} from "../../business-case/input-rules.ts";
import {type PromiseKept, promiseKept} from "../../business-case/realised-rules.ts";
import type {Held} from "../../dossier/product-rules.ts";
import {formatEuro, type Language, type PictureTable, promisePath, type Style} from "../../drawing/index.ts";
import {listMeasures, type MeasureReply, readFigures} from "../../evidence/contract.ts";
import {useMay} from "../access/session.tsx";
import {type Reply, useApi} from "../api/index.ts";
import {nameOfPeriod, periodAt} from "../app/periods.ts";
import {EntrySection, useTrajectory} from "../dossier/index.ts";
import {type Format, useFormat, useWords} from "../i18n/index.ts";
import {amountOf, Failed, FindingTitle, Loading, Note, Panel, PictureFrame, Stack} from "../ui/index.ts";
import {PlainTable} from "../ui/PlainTable.tsx";
import css from "./basis.module.css";
import {type CaseWords, caseWords} from "./case-words.ts";
import type {CaseAnswer} from "./worked-out.ts";

const pathHeight = 190;

/** What was promised beside what people counted, per line and month; and what the named measures show meanwhile. */
export function PromisePart({held, answer}: {held: Held; answer: CaseAnswer}) {
  const t = useWords(caseWords).promise;
  const format = useFormat();
  const {startsOn} = useTrajectory();
  const first = settingOf(held)?.introductionOn || startsOn;
  const found = countedIn(held, first);
  const asked = JSON.stringify(found.counted);
  const kept = useMemo(() => promiseKept(answer.promise, JSON.parse(asked)), [answer, asked]);
  const draw = useCallback(
    (style: Style, language: Language) => promisePath(kept.path, {...style, height: pathHeight}, language),
    [kept],
  );
  const title = titleOf(kept, t, format);
  const notes = [
    kept.leftOut > 0 && t.left(kept.leftOut),
    found.before > 0 && t.before(found.before),
    found.withoutLine > 0 && t.withoutLine(found.withoutLine),
    !settingOf(held)?.introductionOn && t.noFirst,
  ].filter((note) => note !== false);
  const gaps = gapTable(kept, answer, t, format);
  return (
    <Stack>
      <FindingTitle title={title} lead={t.lead(format.longDay(first))} />
      {notes.length > 0 && (
        <Note>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Note>
      )}
      <PictureFrame title={title} fileName={t.picture} draw={draw} />
      <Panel title={t.gaps}>
        {gaps.rows.length > 0 ? <PlainTable caption={t.gaps} table={gaps} /> : <p className="quiet">{t.noGaps}</p>}
      </Panel>
      <EntrySection kind={realised} title={t.counts} lead={t.countsLead} empty={t.countsEmpty} />
      <MeasuresPart held={held} answer={answer} first={first} />
    </Stack>
  );
}

function titleOf({lines, gap}: PromiseKept, t: CaseWords["promise"], format: Format): string {
  if (lines.every(({monthsCounted}) => monthsCounted === 0)) return t.none;
  if (Math.round(gap) === 0) return t.same;
  return (gap > 0 ? t.more : t.less)(formatEuro(Math.abs(gap), format.language, 2));
}

function gapTable({lines}: PromiseKept, {input}: CaseAnswer, t: CaseWords["promise"], format: Format): PictureTable {
  return {
    head: t.heads,
    rows: lines
      .filter(({monthsCounted}) => monthsCounted > 0)
      .sort((a, b) => a.gap - b.gap)
      .map(({lineId, monthsCounted, promised, realised: came, gap}) => [
        lineName(input, lineId)[format.language],
        format.number(monthsCounted),
        format.number(promised),
        format.number(came),
        format.signed(gap),
      ]),
  };
}

/** The measure of each line at the start and now, beside what the line promises. */
function MeasuresPart({held, answer, first}: {held: Held; answer: CaseAnswer; first: string}) {
  const t = useWords(caseWords).promise;
  const mayRead = useMay("figures:read");
  const notes = held.entries(caseLine);
  const named = benefitLines
    .filter(({id}) => answer.input.benefitLines.includes(id))
    .flatMap((line) => {
      const measure = measureOf(notes, line.id);
      return measure === null ? [] : [{lineId: line.id, measure}];
    });
  if (!mayRead) return null;
  return (
    <Panel title={t.measures}>
      <p className="quiet">{t.measuresLead}</p>
      {named.length === 0 ? (
        <p className="quiet">{t.noMeasures}</p>
      ) : (
        <Measures named={named} answer={answer} first={first} />
      )}
    </Panel>
  );
}

interface NamedMeasure {
  readonly lineId: string;
  readonly measure: string;
}

function Measures({named, answer, first}: {named: readonly NamedMeasure[]; answer: CaseAnswer; first: string}) {
  const ids = [...new Set(named.map(({measure}) => measure))].join(",");
  const measures = useApi(listMeasures, {}, {once: true});
  const start = useApi(readFigures, {measures: ids, period: periodAt(first, "month")});
  const now = useApi(readFigures, {measures: ids});
  if (measures.state === "loading" || start.state === "loading" || now.state === "loading")
    return <Loading lines={3} />;
  for (const part of [measures, start, now]) if (part.state === "failed") return <Failed {...part} />;
  if (measures.state !== "ready" || start.state !== "ready" || now.state !== "ready") return null;
  return (
    <ul className={`${css.numbers} ${css.measures}`}>
      {named.map(({lineId, measure}) => {
        const about = measures.data.find(({id}) => id === measure);
        return (
          about && (
            <MeasureBeside
              key={lineId}
              lineId={lineId}
              about={about}
              answer={answer}
              start={figureIn(start.data, measure)}
              now={figureIn(now.data, measure)}
            />
          )
        );
      })}
    </ul>
  );
}

interface MonthFigure {
  /** Null when there is no figure, or it is not shown. */
  readonly value: number | null;
  readonly period: string | null;
}

const figureIn = ({figures, period}: Reply<typeof readFigures>, measure: string): MonthFigure => ({
  value: figures.find((figure) => figure.measure === measure)?.value ?? null,
  period: period?.key ?? null,
});

function MeasureBeside({
  lineId,
  about,
  answer,
  start,
  now,
}: {
  lineId: string;
  about: MeasureReply;
  answer: CaseAnswer;
  start: MonthFigure;
  now: MonthFigure;
}) {
  const t = useWords(caseWords).promise;
  const format = useFormat();
  const {language} = format;
  const brings = answer.result.doingNothing.lines.find(({id}) => id === lineId)?.missed ?? 0;
  const written = ({value}: MonthFigure): string => {
    if (value === null) return t.unknown;
    const amount = amountOf(value, about.unit, format);
    return `${amount.value} ${amount.unit}`.trim();
  };
  const month = ({period}: MonthFigure): string => (period === null ? "" : nameOfPeriod(period, language).name);
  return (
    <li className={css.number}>
      <b>{t.line(lineName(answer.input, lineId)[language], formatEuro(brings, language, 2))}</b>
      <dl className={css.beside}>
        <div>
          <dt>{about.name[language]}</dt>
          <dd className="note">{about.definition[language]}</dd>
        </div>
        <div>
          <dt>{t.atStart(month(start))}</dt>
          <dd>{written(start)}</dd>
        </div>
        <div>
          <dt>{t.now(month(now))}</dt>
          <dd>{written(now)}</dd>
        </div>
      </dl>
    </li>
  );
}
