import {isPlausibleTime} from "./plausible-time.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Offsets in hours; zones that are not listed count as UTC, as RFC 5322 says of unknown ones. */
const zones: Readonly<Record<string, number>> = {
  ...{ut: 0, utc: 0, gmt: 0, z: 0, wet: 0, west: 1, bst: 1, cet: 1, met: 1, mez: 1, cest: 2, mest: 2, mesz: 2, eet: 2},
  ...{eest: 3, msk: 3, ist: 5.5, jst: 9, aest: 10, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8},
  pdt: -7,
};

const time = String.raw`(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?`;
const zone = String.raw`(?:\s*([+-]\d{4}|[A-Za-z]{1,5}))?`;
/** "Tue, 1 Apr 97 10:00:00 +0200", "1-Apr-2003 10.00". */
const dayFirst = new RegExp(String.raw`(\d{1,2})[\s-]+([A-Za-z]{3})[a-z]*\.?[\s-]+(\d{2,4})\s+${time}${zone}`);
/** "Tue Apr  1 10:00:00 CEST 2003", as in an mbox's "From " lines. */
const yearLast = new RegExp(String.raw`([A-Za-z]{3})\s+(\d{1,2})\s+${time}(?:\s+([+-]\d{4}|[A-Z]{2,5}))?\s+(\d{4})`);
const iso = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)/;

/**
 * The moment that a mail's date names, in milliseconds since 1970 UTC; undefined when it names none, or one that no mail
 * can have (year 0100, 1970). Years of two digits are 1950–2049. What follows the date is ignored.
 */
export function mailDate(text: string): number | undefined {
  const at = anyDate(text.slice(0, 200));
  return at !== undefined && isPlausibleTime(at) ? at : undefined;
}

function anyDate(text: string): number | undefined {
  const plain = text.replace(/\([^()]*\)/g, " ");
  const first = dayFirst.exec(plain);
  if (first) {
    const [, day, month, year, hour, minute, second, offset] = first;
    return moment(year!, month!, day!, [hour!, minute!, second], offset);
  }
  const last = yearLast.exec(plain);
  if (last) {
    const [, month, day, hour, minute, second, offset, year] = last;
    return moment(year!, month!, day!, [hour!, minute!, second], offset);
  }
  const exact = iso.exec(plain);
  return exact ? Date.parse(exact[0].replace(" ", "T")) || undefined : undefined;
}

function moment(
  year: string,
  month: string,
  day: string,
  [hour, minute, second = "0"]: readonly [string, string, string | undefined],
  offset: string | undefined,
): number | undefined {
  const monthIndex = months.indexOf(month.toLowerCase());
  const [d, h, m, s] = [Number(day), Number(hour), Number(minute), Number(second)];
  if (monthIndex < 0 || d < 1 || h > 24 || m > 59 || s > 60) return undefined;
  const at = Date.UTC(fullYear(year), monthIndex, d, h, m, s);
  return new Date(Date.UTC(fullYear(year), monthIndex, d)).getUTCMonth() === monthIndex
    ? at - offsetMs(offset)
    : undefined;
}

function fullYear(year: string): number {
  const number = Number(year);
  return year.length > 2 ? number : number < 50 ? 2000 + number : 1900 + number;
}

function offsetMs(offset = ""): number {
  const match = /^([+-])(\d\d)(\d\d)$/.exec(offset);
  if (!match) return (zones[offset.toLowerCase()] ?? 0) * 3_600_000;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return minutes > 14 * 60 ? 0 : (match[1] === "-" ? -1 : 1) * minutes * 60_000;
}
