import type {Spread} from "../../analysis/simulation/index.ts";
import {type Parameter, writtenTimes} from "../../business-case/parameters-content.ts";
import {formatEuro, type Language} from "../../drawing/index.ts";
import type {Format} from "../i18n/index.ts";

/** A parameter's value in its unit as people write it, at most two decimals: 6,4 % · € 4 · 12. */
export function writtenValue(value: number, parameter: Parameter, format: Format): string {
  const times = Number((value * writtenTimes(parameter)).toFixed(2));
  if (parameter.unit.startsWith("euro") && Number.isInteger(times)) return formatEuro(times, format.language);
  const number = format.number(times, decimalsOf(times));
  return parameter.unit === "share" ? `${number}${percentSign[format.language]}` : number;
}

/** "6 % – 10 % – 14 %", or one value when it is sure. */
export function writtenSpread(
  {low, base, high}: Spread,
  parameter: Parameter,
  format: Format,
  t: {readonly spread: (low: string, base: string, high: string) => string; readonly sure: (base: string) => string},
): string {
  const [from, middle, to] = [low, base, high].map((value) => writtenValue(value, parameter, format));
  return low === high ? t.sure(middle!) : t.spread(from!, middle!, to!);
}

const decimalsOf = (value: number): number => (Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2);

const percentSign: Readonly<Record<Language, string>> = {nl: "\u00a0%", en: "%"};
