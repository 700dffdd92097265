import {caseWords, duration} from "./case-words.ts";
import type {Language} from "./language.ts";
import {formatEuro} from "./money.ts";
import {monthAxes, type TitledPicture} from "./month-axes.ts";
import {picture, type Style} from "./picture.ts";
import {circle, path, text} from "./svg.ts";
import {textWidth} from "./text-width.ts";

/** Running totals in euro; `realised` null where nobody has counted yet. */
export interface PromisePoint {
  readonly month: number;
  readonly promised: number;
  readonly realised: number | null;
}

/** What was promised as a broken line, what was counted as a line in brand up to the last count; both start at zero. */
export function promisePath(
  points: readonly PromisePoint[],
  style: Style & {readonly height: number},
  language: Language,
): TitledPicture {
  const {theme, width, height} = style;
  const words = caseWords(language);
  const counted = points.filter((point): point is PromisePoint & {realised: number} => point.realised !== null);
  const [now, end] = [counted.at(-1), points.at(-1)];
  const axes = monthAxes(
    end?.month ?? 1,
    points.flatMap(({promised, realised}) => (realised === null ? [promised] : [promised, realised])),
    style,
    language,
  );
  const euro = (value: number): string => formatEuro(value, language);
  const start = [0, 0] as const;
  const nameAt = (month: number, amount: number, name: string, below: boolean): string => {
    const [left, right] = [textWidth(name, 7.5, 600), axes.x(end?.month ?? 1) - textWidth(name, 7.5, 600)];
    const place = below ? Math.min(right, axes.x(month) + 5) : Math.max(left, axes.x(month) - 5);
    return text(place, Math.max(12, Math.min(height - 20, axes.y(amount) + (below ? 11 : -4))), name, {
      size: 7.5,
      weight: 600,
      fill: name === words.realised ? theme.brand : theme.ink2,
      anchor: below ? "start" : "end",
    });
  };
  const halfway = points[Math.floor((points.length - 1) * 0.75)];
  return {
    title: titleOf(now, language),
    ...picture(
      {width, height},
      theme,
      now
        ? words.promiseAlt(duration(now.month, language), euro(now.promised), euro(now.realised))
        : words.promiseOnlyAlt(duration(end?.month ?? 0, language), euro(end?.promised ?? 0)),
      {
        head: [words.month, words.promised, words.realised],
        rows: points.map(({month, promised, realised}) => [
          String(month),
          euro(promised),
          realised === null ? "–" : euro(realised),
        ]),
      },
      ...axes.drawn,
      path(`M${axes.trace([start, ...points.map(({month, promised}) => [month, promised] as const)])}`, {
        fill: "none",
        stroke: theme.quietLine,
        "stroke-width": 1.3,
        "stroke-dasharray": "4 3",
      }),
      now
        ? path(`M${axes.trace([start, ...counted.map(({month, realised}) => [month, realised] as const)])}`, {
            fill: "none",
            stroke: theme.brand,
            "stroke-width": 1.8,
            "stroke-linejoin": "round",
          })
        : "",
      now ? circle({cx: axes.x(now.month), cy: axes.y(now.realised), r: 2.2, fill: theme.brand}) : "",
      now ? nameAt(now.month, now.realised, words.realised, now.realised < now.promised) : "",
      halfway
        ? nameAt(halfway.month, halfway.promised, words.promised, (now?.realised ?? 0) > (now?.promised ?? 0))
        : "",
      end ? axes.ends([{euro: end.promised}, ...(now ? [{euro: now.realised, strong: true}] : [])]) : "",
    ),
  };
}

/** Within one percent of the promise counts as kept. */
function titleOf(now: (PromisePoint & {readonly realised: number}) | undefined, language: Language): string {
  const words = caseWords(language);
  if (!now) return words.nothingCounted;
  const time = duration(now.month, language);
  const gap = now.realised - now.promised;
  if (Math.abs(gap) <= 0.01 * Math.abs(now.promised)) return words.same(time);
  const amount = formatEuro(Math.abs(gap), language, 2);
  return gap > 0 ? words.more(time, amount) : words.less(time, amount);
}
