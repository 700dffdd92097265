import {pointsBetween} from "../../drawing/index.ts";
import type {Format} from "../i18n/index.ts";
import type {uiWords} from "./words.ts";

export interface Change {
  readonly direction: "up" | "down" | "same";
  readonly words: string;
}

type ChangeWords = typeof uiWords.nl.change;

/**
 * What a figure did since the period before, in words: "6 punten meer dan in september". Up is not better: no colour.
 * @param unit of the measure: shares differ in points, hours are longer or shorter, indices higher or lower.
 * @param before name of the period before.
 */
export function changeOf(
  value: number,
  previous: number,
  unit: string,
  before: string,
  format: Format,
  t: ChangeWords,
): Change {
  if (unit === "share") {
    const points = pointsBetween(value, previous);
    const amount = Math.abs(points) === 1 ? t.point : t.points(format.number(Math.abs(points)));
    return change(points, amount, t.more, t.less, before, t);
  }
  if (unit === "hours") {
    const difference = value - previous;
    const {value: hours, unit: name} = format.hours(Math.abs(difference));
    return change(Math.abs(difference) < 1 / 120 ? 0 : difference, `${hours} ${name}`, t.longer, t.shorter, before, t);
  }
  const decimals = decimalsOf(unit);
  const difference = Number((value - previous).toFixed(decimals));
  const amount = format.number(Math.abs(difference), decimals);
  return decimals === 0
    ? change(difference, amount, t.more, t.fewer, before, t)
    : change(difference, amount, t.higher, t.lower, before, t);
}

/** Indices and densities lie between −1 and 1 and need decimals; counts do not. */
export const decimalsOf = (unit: string): number => (unit === "density" ? 3 : unit === "index" ? 2 : 0);

function change(
  difference: number,
  amount: string,
  up: (amount: string, before: string) => string,
  down: (amount: string, before: string) => string,
  before: string,
  t: ChangeWords,
): Change {
  if (difference === 0) return {direction: "same", words: t.sameAs(before)};
  return difference > 0
    ? {direction: "up", words: up(amount, before)}
    : {direction: "down", words: down(amount, before)};
}
