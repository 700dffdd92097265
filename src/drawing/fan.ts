import {caseWords, duration} from "./case-words.ts";
import type {Language} from "./language.ts";
import {formatEuro} from "./money.ts";
import {monthAxes, type TitledPicture} from "./month-axes.ts";
import {picture, type Style} from "./picture.ts";
import {path} from "./svg.ts";

/** Euro: one in ten calculations ends below p10, half below p50, one in ten above p90. */
export interface FanPoint {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/**
 * What may come of a case: the running total of yields less costs, its middle as a line in a band that holds eight of ten calculations.
 * @param points the start, then each month; at least one.
 */
export function fanPicture(
  points: readonly FanPoint[],
  style: Style & {readonly height: number},
  language: Language,
): TitledPicture {
  const {theme, width, height} = style;
  const words = caseWords(language);
  const euro = (value: number): string => formatEuro(value, language, 2);
  const last = points.length - 1;
  const end = points[last] ?? {p10: 0, p50: 0, p90: 0};
  const time = duration(last, language);
  const axes = monthAxes(
    last,
    points.flatMap(({p10, p50, p90}) => [p10, p50, p90]),
    style,
    language,
  );
  const upper = points.map(({p90}, month) => [month, p90] as const);
  const lower = points.map(({p10}, month) => [month, p10] as const).reverse();
  return {
    title:
      end.p10 >= 0
        ? words.surelyBack(time)
        : end.p50 >= 0
          ? words.likelyBack(time)
          : end.p90 >= 0
            ? words.unlikelyBack(time)
            : words.hardlyBack(time),
    ...picture(
      {width, height},
      theme,
      words.fanAlt(time, euro(end.p50), euro(end.p10), euro(end.p90)),
      {
        head: [words.month, words.p10, words.p50, words.p90],
        rows: points.flatMap(({p10, p50, p90}, month) =>
          month % 6 === 0 || month === last ? [[String(month), euro(p10), euro(p50), euro(p90)]] : [],
        ),
      },
      path(`M${axes.trace([...upper, ...lower])}Z`, {fill: theme.ramp[1]}),
      ...axes.drawn,
      path(`M${axes.trace(points.map(({p50}, month) => [month, p50] as const))}`, {
        fill: "none",
        stroke: theme.brand,
        "stroke-width": 1.8,
        "stroke-linejoin": "round",
      }),
      axes.ends([{euro: end.p10}, {euro: end.p50, strong: true}, {euro: end.p90}]),
    ),
  };
}
