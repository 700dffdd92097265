import {dateParts, dayNumber, isoDate, isoWeek, weekday} from "./calendar.ts";
import type {Language} from "./language.ts";

/** A number as people write it: 1.304 · 0,41 · −42 (Dutch), 1,304 · 0.41 · −42 (English), with a real minus. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  const rounded = Number(value.toFixed(decimals));
  return new Intl.NumberFormat(locales[language], {minimumFractionDigits: decimals, maximumFractionDigits: decimals})
    .format(rounded === 0 ? 0 : rounded)
    .replace("-", "−");
}

/** A share 0…1 as a whole percentage: "27 %" (Dutch, space does not break), "27%". Above zero but below a half: "<1 %". */
export function formatShare(share: number, language: Language): string {
  const sign = language === "nl" ? "\u00a0%" : "%";
  if (share > 0 && share < 0.005) return `<1${sign}`;
  if (share < 1 && share >= 0.995) return `>99${sign}`;
  return formatNumber(share * 100, language) + sign;
}

/** The difference between two shares in whole points: +4 · −3 · 0. */
export const pointsBetween = (now: number, before: number): number => Math.round(now * 100) - Math.round(before * 100);

/** With its sign: +4 · −3 · 0. */
export const formatSigned = (value: number, language: Language, decimals = 0): string =>
  (Number(value.toFixed(decimals)) > 0 ? "+" : "") + formatNumber(value, language, decimals);

export interface Amount {
  readonly value: string;
  readonly unit: string;
}

/** Hours as people say them: minutes below an hour, days from two days on. @param hours ≥ 0. */
export function formatHours(hours: number, language: Language): Amount {
  const words = durationWords[language];
  if (hours < 0.995) {
    const minutes = Math.max(1, Math.round(hours * 60));
    return {value: formatNumber(minutes, language), unit: minutes === 1 ? words.minute : words.minutes};
  }
  if (hours < 48) {
    const value = formatNumber(hours, language, hours < 9.95 ? 1 : 0);
    return {value, unit: language === "en" && value === "1.0" ? words.hour : words.hours};
  }
  return {value: formatNumber(hours / 24, language, hours < 240 ? 1 : 0), unit: words.days};
}

/** "31 okt 2026", "31 Oct 2026". @param iso "2026-10-31". */
export function formatDay(iso: string, language: Language): string {
  const {year, month, day} = dateParts(iso);
  return `${day} ${shortMonths[language][month - 1]} ${year}`;
}

/** "31 oktober 2026", "31 October 2026". */
export function formatLongDay(iso: string, language: Language): string {
  const {year, month, day} = dateParts(iso);
  return `${day} ${months[language][month - 1]} ${year}`;
}

/** A week by the day it starts on: "5 okt". */
export function formatWeek(monday: string, language: Language): string {
  const {month, day} = dateParts(monday);
  return `${day} ${shortMonths[language][month - 1]}`;
}

export interface PeriodName {
  readonly kind: "week" | "month" | "quarter" | "year" | "days";
  /** "oktober 2026", "week 44 van 2026", "1 aug – 31 okt 2026". */
  readonly name: string;
  /** The period before it, without its year: "september"; null for loose days. */
  readonly before: string | null;
}

/**
 * A period by its name. Months, quarters and years are either calendar ones, or the whole ISO weeks whose Thursday lies
 * in them; anything else is named by its days.
 * @param period first and last day, both included, as ISO dates.
 */
export function periodName(period: {readonly from: string; readonly to: string}, language: Language): PeriodName {
  const from = dayNumber(period.from);
  const to = dayNumber(period.to);
  const whole = weekday(from) === 1 && weekday(to) === 7;
  const words = periodWords[language];
  if (whole && to - from === 6) {
    const {year, week} = isoWeek(period.from);
    return {kind: "week", name: words.week(week, year), before: words.weekBefore};
  }
  const {year, month} = dateParts(whole ? isoDate(from + 3) : period.from);
  for (const [kind, length] of [
    ["month", 1],
    ["quarter", 3],
    ["year", 12],
  ] as const) {
    if ((month - 1) % length !== 0) continue;
    const first = dayNumber(firstOf(year, month));
    const next = dayNumber(firstOf(year + (month + length > 12 ? 1 : 0), ((month + length - 1) % 12) + 1));
    const matches = whole
      ? from + 3 >= first && from + 3 < first + 7 && to - 3 < next && to - 3 >= next - 7
      : from === first && to === next - 1;
    if (!matches) continue;
    const monthName = months[language][month - 1] ?? "";
    if (kind === "month")
      return {kind, name: `${monthName} ${year}`, before: months[language][(month + 10) % 12] ?? null};
    if (kind === "quarter") return {kind, name: words.quarter((month + 2) / 3, year), before: words.quarterBefore};
    return {kind, name: String(year), before: String(year - 1)};
  }
  return {kind: "days", name: formatDays(period, language), before: null};
}

/** "1 aug – 31 okt 2026"; the year once when both days are in it. */
export function formatDays({from, to}: {readonly from: string; readonly to: string}, language: Language): string {
  if (from === to) return formatDay(to, language);
  const [one, other] = [dateParts(from), dateParts(to)];
  if (one.year === other.year && one.month === other.month) return `${one.day} – ${formatDay(to, language)}`;
  const first = one.year === other.year ? formatWeek(from, language) : formatDay(from, language);
  return `${first} – ${formatDay(to, language)}`;
}

const firstOf = (year: number, month: number): string =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;

const locales = {nl: "nl-NL", en: "en-GB"} as const;

const durationWords = {
  nl: {minute: "minuut", minutes: "minuten", hour: "uur", hours: "uur", days: "dagen"},
  en: {minute: "minute", minutes: "minutes", hour: "hour", hours: "hours", days: "days"},
} as const;

const periodWords = {
  nl: {
    week: (week: number, year: number) => `week ${week} van ${year}`,
    weekBefore: "de week ervoor",
    quarter: (quarter: number, year: number) => `${quarter}e kwartaal ${year}`,
    quarterBefore: "het vorige kwartaal",
  },
  en: {
    week: (week: number, year: number) => `week ${week} of ${year}`,
    weekBefore: "the week before",
    quarter: (quarter: number, year: number) => `Q${quarter} ${year}`,
    quarterBefore: "the previous quarter",
  },
} as const;

const months = {
  nl: [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
} as const;

const shortMonths = {
  nl: ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
} as const;
