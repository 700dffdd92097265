import {useMemo} from "react";
import {
  type Amount,
  formatDay,
  formatDays,
  formatHours,
  formatLongDay,
  formatNumber,
  formatShare,
  formatSigned,
  formatWeek,
  type Language,
} from "../../drawing/index.ts";
import {useLanguage} from "./language.tsx";

/** Figures, dates and lists as people write them in the language of the interface. */
export type Format = ReturnType<typeof formatIn>;

export function useFormat(): Format {
  const {language} = useLanguage();
  return useMemo(() => formatIn(language), [language]);
}

export function formatIn(language: Language) {
  const locale = language === "nl" ? "nl-NL" : "en-GB";
  const list = new Intl.ListFormat(locale, {type: "conjunction"});
  const collator = new Intl.Collator(locale, {numeric: true, sensitivity: "base"});
  return {
    language,
    /** 1.304 · 0,41 · −42 */
    number: (value: number, decimals?: number): string => formatNumber(value, language, decimals),
    /** +4 · −3 · 0 */
    signed: (value: number, decimals?: number): string => formatSigned(value, language, decimals),
    /** 0…1 as "27 %". */
    share: (value: number): string => formatShare(value, language),
    /** Hours ≥ 0 as an amount in minutes, hours or days. */
    hours: (value: number): Amount => formatHours(value, language),
    /** "31 okt 2026" from an ISO date or time. */
    day: (iso: string): string => formatDay(iso, language),
    longDay: (iso: string): string => formatLongDay(iso, language),
    /** "1 aug – 31 okt 2026" */
    days: (period: {from: string; to: string}): string => formatDays(period, language),
    /** The week that begins on this Monday: "5 okt". */
    week: (monday: string): string => formatWeek(monday, language),
    /** "31 okt 2026 14:05" on the clock of a time zone (the browser's unless given). */
    moment: (iso: string, timeZone?: string): string =>
      new Intl.DateTimeFormat(locale, {
        day: "numeric",
        month: "short",
        year: "numeric",
        hour: "2-digit",
        minute: "2-digit",
        timeZone,
      }).format(new Date(iso)),
    /** Bytes as "1,2 GB". */
    size: (bytes: number): string => {
      const power = bytes < 1000 ? 0 : Math.min(4, Math.floor(Math.log10(bytes) / 3));
      const value = bytes / 1000 ** power;
      return `${formatNumber(value, language, power > 0 && value < 10 ? 1 : 0)} ${["bytes", "kB", "MB", "GB", "TB"][power]}`;
    },
    /** "Zorg, Jeugd en ICT" */
    list: (items: readonly string[]): string => list.format(items),
    /** Order of two texts, by the alphabet and with numbers as numbers. */
    compare: (one: string, other: string): number => collator.compare(one, other),
  };
}
