import type {Spread} from "../analysis/simulation/index.ts";
import {fact} from "../audit/kinds.ts";
import type {Entry, Words} from "../dossier/kinds.ts";
import type {Held} from "../dossier/product-rules.ts";
import {formatNumber} from "../drawing/index.ts";
import {benefitLines} from "./benefit-lines-content.ts";
import {caseCost, caseLine, caseParameter, caseSetting, realised} from "./case-kinds.ts";
import {costLines} from "./cost-lines-content.ts";
import {type BenefitLineId, benefitLineIds, costLineIds, type ParameterId, parameterBounds} from "./numbers-content.ts";
import {parameters, type SettingId, settingIds, writtenTimes} from "./parameters-content.ts";
import type {BusinessCase, OwnCost, OwnLine} from "./plan-rules.ts";
import type {Realised} from "./realised-rules.ts";

/**
 * The case when nothing was written down: a made-up organisation of 800 people; an hour costs € 50,000 gross · 1.3 for the employer ÷
 * 1,600 hours (general knowledge, to be checked).
 */
export const defaultCase: BusinessCase = {
  organisation: {people: 800, hourlyRate: 41},
  parameters: {},
  benefitLines: benefitLineIds,
  costLines: costLineIds,
  ownLines: [],
  ownCosts: [],
  discountRate: 0.05,
  years: 3,
  seed: 1,
};

/** A case as the entries of a trajectory make it. */
export interface CaseInput {
  readonly input: BusinessCase;
  /** Own numbers that cannot be right, with what is wrong and what counts until then. */
  readonly refused: readonly Words[];
  /** "settings", the headcount among the "facts" of the quick scan, or the made-up "example". */
  readonly peopleFrom: "settings" | "facts" | "example";
}

/** The input of a case: defaults, with what people wrote down in their place. Of several entries on one number the last counts. */
export function inputOf(held: Held): CaseInput {
  const setting = settingOf(held);
  const headcount = held
    .entries(fact)
    .findLast(({details}) => details.name === "headcount" && (details.number ?? 0) >= 1)?.details.number;
  const figures = held.entries(caseParameter).map(figureOf);
  const [lines, costs] = [held.entries(caseLine), held.entries(caseCost)];
  const ownLines = lines.flatMap((entry) => ownLineOf(entry));
  const ownCosts = costs.flatMap((entry) => ownCostOf(entry));
  const off = new Set(benefitLineIds.filter((id) => lineNotes(lines, id)?.details.on === false));
  const replaced = new Set(
    costs.filter(({id}) => ownCosts.some((own) => own.id === id && !("wrong" in own))).map(({details}) => details.line),
  );
  return {
    input: {
      organisation: {
        people: Math.round(setting?.people ?? headcount ?? defaultCase.organisation.people),
        hourlyRate: setting?.hourlyRate ?? defaultCase.organisation.hourlyRate,
      },
      parameters: {
        ...Object.fromEntries(figures.flatMap((one) => ("wrong" in one ? [] : [[one.id, one.spread]]))),
        ...settingSpreads(setting),
      },
      benefitLines: benefitLineIds.filter((id) => !off.has(id)),
      costLines: costLineIds.filter((id) => !replaced.has(id) && !setting?.costsOff.includes(id)),
      ownLines: ownLines.flatMap((one) => ("wrong" in one ? [] : [one])),
      ownCosts: ownCosts.flatMap((one) => ("wrong" in one ? [] : [one])),
      discountRate: setting?.discountRate == null ? defaultCase.discountRate : setting.discountRate / 100,
      years: Math.round(setting?.years ?? defaultCase.years),
      seed: Math.round(setting?.seed ?? defaultCase.seed),
    },
    refused: [...figures, ...ownLines, ...ownCosts].flatMap((one) => ("wrong" in one ? [one.wrong] : [])),
    peopleFrom: setting?.people != null ? "settings" : headcount ? "facts" : "example",
  };
}

/** The settings in use: the last entry. */
export const settingOf = (held: Held): Entry<typeof caseSetting>["details"] | undefined =>
  held.entries(caseSetting).at(-1)?.details;

/** The entry that says something of one of our lines; the last one. */
export const lineNotes = (
  lines: readonly Entry<typeof caseLine>[],
  id: BenefitLineId,
): Entry<typeof caseLine> | undefined => lines.findLast(({details}) => details.line === id);

/**
 * A default spread moved to another base: low and high in proportion, but never out of their bounds.
 * @param base ≥ 0.
 */
export function movedTo(id: SettingId, base: number): Spread {
  const [least, most] = parameterBounds[id];
  const {low, base: before, high} = parameters[id];
  const within = (value: number): number => Math.min(most, Math.max(least, value));
  return {low: within((low * base) / before), base: within(base), high: within((high * base) / before)};
}

function settingSpreads(setting: ReturnType<typeof settingOf>): Partial<Record<SettingId, Spread>> {
  return Object.fromEntries(
    settingIds.flatMap((id) => {
      const written = setting?.[id];
      return written == null ? [] : [[id, movedTo(id, written / writtenTimes(parameters[id]))]];
    }),
  );
}

interface Wrong {
  readonly wrong: Words;
}

/** What was written, low and high filled with the middle where they were left out; null without a middle. */
function spreadIn({
  low,
  base,
  high,
}: {
  readonly low: number | null;
  readonly base: number | null;
  readonly high: number | null;
}): Spread | null {
  return base === null ? null : {low: low ?? base, base, high: high ?? base};
}

/** What is wrong with a spread, as people wrote it; null when it can be. */
export function wrongWith(spread: Spread, [least, most]: readonly [number, number]): Words | null {
  const {low, base, high} = spread;
  const both = (say: (number: (value: number) => string) => Words): Words => ({
    nl: say((value) => written(value, "nl")).nl,
    en: say((value) => written(value, "en")).en,
  });
  if (low > base)
    return both((number) => ({
      nl: `laag (${number(low)}) is hoger dan midden (${number(base)})`,
      en: `low (${number(low)}) is above middle (${number(base)})`,
    }));
  if (base > high)
    return both((number) => ({
      nl: `midden (${number(base)}) is hoger dan hoog (${number(high)})`,
      en: `middle (${number(base)}) is above high (${number(high)})`,
    }));
  if (low < least || high > most)
    return both((number) => ({
      nl: `dit getal ligt altijd tussen ${number(least)} en ${number(most)}`,
      en: `this figure always lies between ${number(least)} and ${number(most)}`,
    }));
  return null;
}

const written = (value: number, language: "nl" | "en"): string =>
  formatNumber(value, language, Number.isInteger(value) ? 0 : 2);

const untilThen = {
  figure: {nl: "Tot dat klopt, rekenen we met ons getal.", en: "Until that is right, our number counts."},
  line: {nl: "Tot dat klopt, telt deze post niet mee.", en: "Until that is right, this line does not count."},
} as const;

const refusal = (name: Words, wrong: Words, then: keyof typeof untilThen): Wrong => ({
  wrong: {
    nl: `${name.nl}: ${wrong.nl}. ${untilThen[then].nl}`,
    en: `${name.en}: ${wrong.en}. ${untilThen[then].en}`,
  },
});

function figureOf({details}: Entry<typeof caseParameter>): Wrong | {readonly id: ParameterId; readonly spread: Spread} {
  const id = details.parameter;
  const spread = spreadIn(details);
  if (id === null || spread === null)
    return {wrong: {nl: "Een eigen getal is leeg en telt niet mee.", en: "An own figure is empty and does not count."}};
  const times = writtenTimes(parameters[id]);
  const [least, most] = parameterBounds[id];
  const wrong = wrongWith(spread, [least * times, most * times]);
  if (wrong) return refusal(parameters[id].name, wrong, "figure");
  return {id, spread: {low: spread.low / times, base: spread.base / times, high: spread.high / times}};
}

function ownLineOf({id, details}: Entry<typeof caseLine>): readonly (Wrong | OwnLine)[] {
  if (details.line !== null || !details.on) return [];
  const name = {nl: details.name, en: details.name};
  const spread = spreadIn(details);
  if (spread === null) return [refusal(name, {nl: "het bedrag ontbreekt", en: "the amount is missing"}, "line")];
  const wrong = wrongWith(spread, [-1e12, 1e12]);
  return [wrong ? refusal(name, wrong, "line") : {id, name: details.name, ...spread}];
}

function ownCostOf({id, details}: Entry<typeof caseCost>): readonly ((Wrong & {readonly id: string}) | OwnCost)[] {
  const name = {nl: details.what, en: details.what};
  const spread = spreadIn(details);
  if (spread === null)
    return [{id, ...refusal(name, {nl: "het bedrag ontbreekt", en: "the amount is missing"}, "line")}];
  const wrong = wrongWith(spread, [0, 1e12]);
  if (wrong) return [{id, ...refusal(name, wrong, "line")}];
  return [{id, name: details.what, year: Math.round(details.year ?? 0), isRecurring: details.recurring, ...spread}];
}

type Own = Pick<BusinessCase, "ownLines" | "ownCosts">;

/** What a line of yield or cost is called, ours or an own one. */
export const lineName = (own: Own, id: string): Words =>
  [...benefitLines, ...costLines].find((line) => line.id === id)?.name ?? ownName(own, id);

/** What an uncertain number is called: a parameter, or the amount of an own line or cost. */
export const numberName = (own: Own, id: string): Words =>
  id in parameters ? parameters[id as ParameterId].name : ownName(own, id);

function ownName({ownLines, ownCosts}: Own, id: string): Words {
  const name = [...ownLines, ...ownCosts].find((one) => one.id === id)?.name ?? id;
  return {nl: name, en: name};
}

/** The measure of the monitor that tells about one of our lines: the one that was chosen, else the first that we propose. */
export function measureOf(lines: readonly Entry<typeof caseLine>[], id: BenefitLineId): string | null {
  const chosen = lineNotes(lines, id)?.details.measure;
  return chosen || (benefitLines.find((line) => line.id === id)?.tell.measures[0] ?? null);
}

/** What was counted, by the month since the introduction; `before` it began, or about no line, counts nowhere. */
export interface Counted {
  readonly counted: readonly Realised[];
  readonly before: number;
  readonly withoutLine: number;
}

/** @param introducedOn a day in the first month, "2027-01-11". */
export function countedIn(held: Held, introducedOn: string): Counted {
  const all = held.entries(realised).map(({details}) => ({
    lineId: details.line ?? details.ownLine,
    month: monthSince(introducedOn, details.month),
    value: details.value ?? 0,
  }));
  const named = all.filter((one): one is Realised => one.lineId !== null);
  const counted = named.filter(({month}) => month >= 1);
  return {counted, before: named.length - counted.length, withoutLine: all.length - named.length};
}

/** 1 for a day in the calendar month of the first day, 2 for the next, 0 or less for earlier ones. */
function monthSince(first: string, day: string): number {
  const months = (iso: string): number => 12 * Number(iso.slice(0, 4)) + Number(iso.slice(5, 7));
  return months(day) - months(first) + 1;
}
