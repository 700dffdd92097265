import {formatHours, formatNumber, formatShare, type Language, periodName} from "../drawing/index.ts";
import type {FigureReply, MeasureReply, Period, Scope} from "../evidence/contract.ts";

/** A figure or finding as it was when it was cited. It never changes with its source. */
export interface Citation {
  /** Where it lives: "response-rate · 2026-03" (a measure and its scope), "entry · <id>", "entries · <kind>", "text · <name>", "business-case · npv-p50". */
  readonly address: string;
  /** As it reads in the text: "63 %, maart 2026". */
  readonly words: string;
  readonly name: string;
  readonly n: number | null;
  readonly period: string;
  /** "2026-11-24". */
  readonly citedOn: string;
}

/** What an address leads to. */
export type Place =
  | {readonly kind: "measure"; readonly measure: string; readonly scope: Scope}
  | {readonly kind: "entry"; readonly id: string}
  | {readonly kind: "entries"; readonly of: string}
  | {readonly kind: "text"; readonly name: string}
  | {readonly kind: "business-case"; readonly result: string};

const divider = " · ";

/** The address of a measure in a scope: "response-rate · 2026-03 · unit 0191…". */
export const measureAddress = (measure: string, {period, source, unit}: Scope): string =>
  [measure, period, source && `source ${source}`, unit && `unit ${unit}`].filter(Boolean).join(divider);

export const entryAddress = (id: string): string => `entry${divider}${id}`;

/** The address of all entries of a kind: for how many there are, and what follows from them. */
export const entriesAddress = (kind: string): string => `entries${divider}${kind}`;

export const textAddress = (name: string): string => `text${divider}${name}`;

export const businessCaseAddress = (result: string): string => `business-case${divider}${result}`;

/** Reads an address; undefined for what is none of ours. */
export function placeAt(address: string): Place | undefined {
  const [head, second = "", ...more] = address.split(divider);
  if (!head) return undefined;
  if (head === "entry") return second === "" ? undefined : {kind: "entry", id: second};
  if (head === "entries") return second === "" ? undefined : {kind: "entries", of: second};
  if (head === "text") return second === "" ? undefined : {kind: "text", name: second};
  if (head === "business-case") return second === "" ? undefined : {kind: "business-case", result: second};
  const named = (name: string) => more.find((part) => part.startsWith(`${name} `))?.slice(name.length + 1);
  const [source, unit] = [named("source"), named("unit")];
  if (!/^\d{4}(-W\d{2}|-\d{2}|-Q[1-4])?$/.test(second)) return undefined;
  return {
    kind: "measure",
    measure: head,
    scope: {period: second, ...(source ? {source} : {}), ...(unit ? {unit} : {})},
  };
}

/** A measure's value as a text says it: "63 %", "1,5 uur", "0,41", "1.304". */
export function valueInWords(value: number, unit: string, language: Language): string {
  if (unit === "share") return formatShare(value, language);
  if (unit === "hours") {
    const amount = formatHours(value, language);
    return `${amount.value} ${amount.unit}`;
  }
  return formatNumber(value, language, unit === "index" || unit === "density" ? 2 : 0);
}

export interface Cited {
  readonly measure: MeasureReply;
  readonly figure: FigureReply;
  readonly period: Period;
  readonly scope: Scope;
  /** The unit's name, when it is about one. */
  readonly unit?: string | undefined;
  readonly language: Language;
  /** "2026-11-24", on the organisation's clock. */
  readonly today: string;
}

/** A figure to cite; undefined when it is not shown (too few people) or cannot be computed. */
export function citationOf({measure, figure, period, scope, unit, language, today}: Cited): Citation | undefined {
  if (!figure.shown || figure.value === null) return undefined;
  const name = periodName(period, language).name;
  return {
    address: measureAddress(measure.id, {...scope, period: period.key}),
    words: `${valueInWords(figure.value, measure.unit, language)}, ${name}`,
    name: unit ? `${measure.name[language]}, ${unit}` : measure.name[language],
    n: figure.basis,
    period: name,
    citedOn: today,
  };
}

/** Whether a figure still reads as it was cited, in either language. */
export function isUnchanged(citation: Citation, figure: FigureReply, unit: string): boolean {
  const value = figure.value;
  if (!figure.shown || value === null) return false;
  return (["nl", "en"] as const).some((language) => citedValue(citation) === valueInWords(value, unit, language));
}

/** What a citation says without its period: "63 %". */
export const citedValue = ({words, period}: Citation): string =>
  period !== "" && words.endsWith(`, ${period}`) ? words.slice(0, -period.length - 2) : words;
