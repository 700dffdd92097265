import {useCallback, useMemo} from "react";
import {totalsOf} from "../../business-case/case-rules.ts";
import {lineName, numberName} from "../../business-case/input-rules.ts";
import type {ParameterId} from "../../business-case/numbers-content.ts";
import {parameters} from "../../business-case/parameters-content.ts";
import {
  fanPicture,
  formatEuro,
  type Language,
  lightTheme,
  type PictureTable,
  type Style,
  type TornadoRow,
  tornadoPicture,
} from "../../drawing/index.ts";
import {formatIn} from "../i18n/format.ts";
import {type Format, useFormat, useWords} from "../i18n/index.ts";
import {Panel, PictureFrame} from "../ui/index.ts";
import {PlainTable} from "../ui/PlainTable.tsx";
import {type CaseWords, caseWords} from "./case-words.ts";
import type {CaseAnswer} from "./worked-out.ts";
import {writtenValue} from "./written.ts";

const mostRows = 10;
const fanHeight = 190;

/** What may come of it over time, what decides it, and the same year by year. */
export function CasePictures({answer}: {answer: CaseAnswer}) {
  const t = useWords(caseWords).pictures;
  const format = useFormat();
  const {result} = answer;
  const drawFan = useCallback(
    (style: Style, language: Language) => fanPicture(result.path, {...style, height: fanHeight}, language),
    [result],
  );
  const drawTornado = useCallback(
    (style: Style, language: Language) => tornadoPicture(rowsOf(answer, language), result.worth.base, style, language),
    [answer, result],
  );
  const {table, sums} = useMemo(() => yearTable(answer, t, format), [answer, t, format]);
  const titles = useMemo(() => titlesOf(drawFan, drawTornado, format.language), [drawFan, drawTornado, format]);
  return (
    <>
      <PictureFrame title={titles.fan} fileName={t.fan} draw={drawFan} foot={<p className="note">{t.fanFoot}</p>} />
      <PictureFrame
        title={titles.tornado}
        fileName={t.tornado}
        draw={drawTornado}
        foot={<p className="note">{t.tornadoFoot}</p>}
      />
      <Panel title={t.table}>
        <PlainTable caption={t.table} table={table} sums={sums} />
      </Panel>
    </>
  );
}

type Draw<P> = (style: Style, language: Language) => P;

/** A picture names its own finding; at any width it is the same. */
function titlesOf(
  fan: Draw<ReturnType<typeof fanPicture>>,
  tornado: Draw<ReturnType<typeof tornadoPicture>>,
  language: Language,
) {
  const style: Style = {theme: lightTheme, width: 300};
  return {fan: fan(style, language).title, tornado: tornado(style, language).title};
}

function rowsOf({input, result}: CaseAnswer, language: Language): TornadoRow[] {
  const format = formatIn(language);
  const written = (id: string, value: number): string =>
    id in parameters ? writtenValue(value, parameters[id as ParameterId], format) : formatEuro(value, language);
  return result.movers.slice(0, mostRows).map(({numberId, atLow, atHigh}) => {
    const {low, high} = spreadOf(numberId, input);
    return {
      name: numberName(input, numberId)[language],
      low: written(numberId, low),
      high: written(numberId, high),
      atLow,
      atHigh,
    };
  });
}

function spreadOf(id: string, {parameters: own, ownLines, ownCosts}: CaseAnswer["input"]) {
  return (
    [...ownLines, ...ownCosts].find((one) => one.id === id) ?? own[id as ParameterId] ?? parameters[id as ParameterId]
  );
}

/** Lines by years: yields, costs, what is left, and that in today's money; and which rows add others up. */
function yearTable(
  {input, result}: CaseAnswer,
  t: CaseWords["pictures"],
  format: Format,
): {readonly table: PictureTable; readonly sums: readonly number[]} {
  const {years} = result;
  const totals = totalsOf(result);
  const row = (name: string, values: readonly number[], total?: number): string[] => [
    name,
    ...values.map((value) => format.number(value)),
    total === undefined ? "" : format.number(total),
  ];
  const rowsFor = (part: "benefits" | "costs"): string[][] =>
    totals[part].map(({id, value}) =>
      row(
        lineName(input, id)[format.language],
        years.map((year) => year[part].find((line) => line.id === id)?.value ?? 0),
        value,
      ),
    );
  const sumOf = (part: "benefits" | "costs"): number[] =>
    years.map((year) => year[part].reduce((sum, {value}) => sum + value, 0));
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const nets = years.map(({net}) => net);
  const discounted = years.map((year) => year.discounted);
  const [benefits, costs] = [rowsFor("benefits"), rowsFor("costs")];
  const head = [t.line, ...years.map(({year}) => (year === 0 ? t.start : t.year(format.number(year)))), t.total];
  const rows = [
    ...benefits,
    row(t.yields, sumOf("benefits"), totals.benefit),
    ...costs,
    row(t.costs, sumOf("costs"), totals.cost),
    row(t.net, nets, sum(nets)),
    row(t.discounted, discounted, sum(discounted)),
    row(
      t.running,
      years.map(({runningTotal}) => runningTotal),
      years.at(-1)?.runningTotal,
    ),
  ];
  const atCosts = benefits.length + 1 + costs.length;
  return {table: {head, rows}, sums: [benefits.length, atCosts, atCosts + 1, rows.length - 1]};
}
