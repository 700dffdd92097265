import {
  dayNumber,
  formatHours,
  formatNumber,
  formatShare,
  formatWeek,
  type Language,
  pointsBetween,
  shorten,
} from "../drawing/index.ts";
import type {Monitor} from "./contract.ts";
import {unitContact} from "./unit-contact.ts";
import {reportWords} from "./words.ts";

/**
 * The findings of a monitor as sentences, computed from its figures: reading only these gives the report. Null where
 * there is nothing to say; then its part of the report is absent too.
 */
export interface Findings {
  readonly lead: Lead;
  readonly tools: string | null;
  readonly contribution: string | null;
  readonly networks: string | null;
  readonly units: string | null;
  readonly weeks: string | null;
  readonly response: string | null;
  readonly matrix: string | null;
  readonly unitTable: string | null;
  readonly whiteSpots: string | null;
  readonly yields: string | null;
}

/** The report in one or two sentences, of which `strong` is the one to remember. */
export interface Lead {
  readonly opening: string;
  readonly strong: string;
  readonly rest: string;
}

export function findings(monitor: Monitor, language: Language): Findings {
  const words = reportWords(language);
  return {
    lead: leadOf(monitor, language),
    tools: toolsFinding(monitor, language),
    contribution: contributionFinding(monitor, language),
    networks: networksFinding(monitor, language),
    units: unitsFinding(monitor, language),
    weeks: weeksFinding(monitor, language),
    response: responseFinding(monitor, language),
    matrix: matrixFinding(monitor, language),
    unitTable: unitTableFinding(monitor, language),
    whiteSpots:
      monitor.network.whiteSpots.length > 0
        ? words.findings.whiteSpots(
            countInWords(monitor.network.whiteSpots.length, language),
            monitor.network.whiteSpots.length === 1,
          )
        : null,
    yields: yieldsFinding(monitor, language),
  };
}

/** Up to five as a word with a capital, above as a number. */
function countInWords(count: number, language: Language): string {
  const word = reportWords(language).numberWords[count];
  return word === undefined
    ? formatNumber(count, language)
    : word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Networks below this score need help. */
export const lowScore = 50;

/** A name of people in a sentence: no longer than a headline can carry. */
const inSentence = (name: string): string => shorten(name.replace(/\s+/g, " ").trim(), 150, 10.5, 600);

/** The same at the start of a sentence: with a capital. */
const atStart = (name: string): string => inSentence(name).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

function leadOf(monitor: Monitor, language: Language): Lead {
  const words = reportWords(language);
  const opening = openingOf(monitor, language);
  if (!hasMessages(monitor)) return {opening, strong: "", rest: ""};
  const {lagging} = unitContact(monitor);
  if (lagging && (!lagging.tie || lagging.tie.people < thinLine)) {
    const rest = lagging.tie
      ? words.findings.lagsThinLine(formatNumber(lagging.tie.people, language))
      : words.findings.lagsNoLine;
    return {opening, strong: words.findings.lagsBehind(atStart(lagging.unit.name)), rest};
  }
  const worst = scored(monitor).at(-1);
  if (worst && worst.success < lowScore && scored(monitor).length > 1)
    return {
      opening,
      strong: words.findings.lagsNetwork(inSentence(worst.name)),
      rest: words.findings.lagsNetworkScore(formatNumber(worst.success, language)),
    };
  const {share} = monitor.contribution.eighty;
  return share === null
    ? {opening, strong: "", rest: ""}
    : {
        opening,
        strong: words.findings.lagsContribution(formatShare(share, language)),
        rest: words.findings.lagsContributionRest,
      };
}

const hasMessages = ({activity}: Monitor): boolean => activity.posts + activity.replies > 0;

function openingOf(monitor: Monitor, language: Language): string {
  const {people, activity, response, previous} = monitor;
  const words = reportWords(language);
  if (!hasMessages(monitor)) return words.lead.nothing;
  const share = people.players > 0 ? people.active / people.players : null;
  if (previous?.activeShare != null && share !== null) {
    const crowd =
      (["fewer", "same", "more"] as const)[Math.sign(pointsBetween(share, previous.activeShare)) + 1] ?? "same";
    if (previous.medianHours === null || response.medianHours === null) return words.lead[crowd];
    const pace =
      (["Faster", "Same", "Slower"] as const)[paceSign(response.medianHours, previous.medianHours) + 1] ?? "Same";
    return words.lead[`${crowd}${pace}`];
  }
  if (share === null || share > 0.995)
    return words.lead.messages(
      formatNumber(activity.posts + activity.replies, language),
      formatNumber(people.active, language),
    );
  if (response.medianHours === null) return words.lead.takesPart(formatShare(share, language));
  const {value, unit} = formatHours(response.medianHours, language);
  return words.lead.takesPartAndAnswer(formatShare(share, language), `${value}\u00a0${unit}`);
}

/** Below five percent and below three minutes is the same pace. */
function paceSign(now: number, before: number): -1 | 0 | 1 {
  const difference = now - before;
  if (Math.abs(difference) < Math.max(0.05, before * 0.05)) return 0;
  return difference < 0 ? -1 : 1;
}

function toolsFinding({tools}: Monitor, language: Language): string | null {
  const words = reportWords(language).findings;
  const [first, second] = tools
    .filter((tool) => tool.activeShare !== null)
    .toSorted((a, b) => (b.activeShare ?? 0) - (a.activeShare ?? 0));
  if (!first) return null;
  return second
    ? words.tools(atStart(first.source), inSentence(second.source))
    : words.oneTool(inSentence(first.source), formatShare(first.activeShare ?? 0, language));
}

function contributionFinding({contribution}: Monitor, language: Language): string | null {
  const words = reportWords(language).findings;
  const {share} = contribution.eighty;
  if (share === null) return null;
  if (share <= 0.25) return words.fewWrite(formatShare(share, language));
  return share <= 0.45 ? words.partWrites : words.manyWrite;
}

/** Networks with a score that may be shown, best first. */
export const scored = ({channels}: Monitor) =>
  channels
    .flatMap((channel) => (channel.shown && channel.success !== null ? [{...channel, success: channel.success}] : []))
    .toSorted((a, b) => b.success - a.success);

function networksFinding(monitor: Monitor, language: Language): string | null {
  const words = reportWords(language).findings;
  const networks = scored(monitor);
  const shown = monitor.channels.filter((channel) => channel.shown);
  const [best, worst] = [networks[0], networks.at(-1)];
  if (best && worst && best !== worst)
    return worst.success < lowScore
      ? words.networks(atStart(best.name), inSentence(worst.name))
      : words.networksAllWell(atStart(best.name), formatNumber(best.success, language));
  if (best) return words.oneNetwork(atStart(best.name), formatNumber(best.success, language));
  const busiest = shown.toSorted((a, b) => b.messages - a.messages)[0];
  if (!busiest) return null;
  return shown.length > 1
    ? words.busiest(atStart(busiest.name))
    : words.networksPlain(formatNumber(shown.length, language));
}

/** A line of fewer people than this is thin. */
const thinLine = 10;

function unitsFinding(monitor: Monitor, language: Language): string | null {
  const words = reportWords(language).findings;
  const {units, ties, lagging, hub, bridge} = unitContact(monitor);
  if (units.length < 2) return null;
  if (lagging) {
    const name = atStart(lagging.unit.name);
    if (!lagging.tie) return words.noLine(name);
    return lagging.tie.people < thinLine ? words.thinLine(name) : words.oneLine(name);
  }
  if (hub) return words.hub(atStart(hub.unit.name));
  if (bridge) return words.bridge(atStart(bridge.from), inSentence(bridge.to));
  return ties.length > 0 ? words.unitsPlain : null;
}

/** Fewer whole weeks than this say nothing about a trend. */
const weeksForTrend = 4;

function weeksFinding({weeks, period}: Monitor, language: Language): string | null {
  const words = reportWords(language).findings;
  const total = sumOf(weeks);
  if (total === 0) return null;
  if (weeks.length === 1) return words.oneWeek(formatNumber(total, language));
  const whole = weeks.filter(({week}) => week >= period.from && dayNumber(week) + 6 <= dayNumber(period.to));
  if (whole.length < weeksForTrend) {
    const top = weeks.reduce((best, week) => (week.messages > best.messages ? week : best));
    return words.busiestWeek(formatWeek(top.week, language), formatNumber(top.messages, language));
  }
  const span = Math.floor(whole.length / 2);
  const [before, after] = [sumOf(whole.slice(0, span)) / span, sumOf(whole.slice(-span)) / span];
  const mean = formatNumber(rounded(sumOf(whole) / whole.length), language);
  if (Math.abs(after - before) < 0.1 * Math.max(before, after)) return words.steady(mean);
  const [from, to] = [formatNumber(rounded(before), language), formatNumber(rounded(after), language)];
  return after > before ? words.busier(from, to) : words.quieter(from, to);
}

const sumOf = (weeks: Monitor["weeks"]): number => weeks.reduce((sum, {messages}) => sum + messages, 0);

const rounded = (value: number): number => (value >= 100 ? Math.round(value / 10) * 10 : Math.round(value));

function responseFinding({response}: Monitor, language: Language): string | null {
  const words = reportWords(language).findings;
  if (response.rate === null || response.posts === 0) return null;
  return response.rate === 0 ? words.noResponse : words.response(formatShare(response.rate, language));
}

function matrixFinding(monitor: Monitor, language: Language): string | null {
  const {units, ties} = unitContact(monitor);
  const most = ties.toSorted((a, b) => b.ties - a.ties)[0];
  return most && units.length >= 3
    ? reportWords(language).findings.matrix(atStart(most.from), inSentence(most.to))
    : null;
}

/** The share of a unit's contact that goes outside, 0…1; null without contact. */
export const outsideShare = ({internal, external}: Monitor["network"]["units"][number]): number | null =>
  internal === null || external === null || internal + external === 0 ? null : external / (internal + external);

function unitTableFinding(monitor: Monitor, language: Language): string | null {
  const words = reportWords(language).findings;
  const known = monitor.network.units.flatMap((unit) => {
    const share = outsideShare(unit);
    return share === null ? [] : [{unit, share}];
  });
  const most = known.toSorted((a, b) => a.share - b.share)[0];
  if (!most) return null;
  return most.share < 0.5 ? words.inward(atStart(most.unit.name)) : words.outward;
}

export const yieldKinds = ["idea", "decision", "saving", "answer", "other"] as const;
export type YieldKind = (typeof yieldKinds)[number];

/** Yields by kind, the kind with the most first; a kind that is not in the list is "other". */
export function yieldsByKind({yields}: Monitor): {readonly kind: YieldKind; readonly yields: Monitor["yields"]}[] {
  return yieldKinds
    .map((kind) => ({
      kind,
      yields: yields.filter((one) => (yieldKinds.find((known) => known === one.kind) ?? "other") === kind),
    }))
    .filter((group) => group.yields.length > 0)
    .toSorted((a, b) => b.yields.length - a.yields.length);
}

function yieldsFinding(monitor: Monitor, language: Language): string | null {
  const words = reportWords(language);
  const parts = yieldsByKind(monitor).map(
    ({kind, yields}) => `${formatNumber(yields.length, language)} ${words.kinds[kind](yields.length)}`,
  );
  return parts.length === 0 ? null : words.findings.yields(enumerate(parts, words.and));
}

/** "a, b and c". */
export const enumerate = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} ${and} ${parts.at(-1)}`;
