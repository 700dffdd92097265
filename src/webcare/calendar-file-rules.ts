import {dayNumber, isoDate} from "../drawing/index.ts";

/** Something that takes whole days. */
export interface AllDayEvent {
  /** Stays the same when the event changes, so that a calendar that reads the file again replaces it. */
  readonly id: string;
  readonly title: string;
  /** Lines are separated by "\n"; "" for none. */
  readonly description: string;
  /** "" for none. */
  readonly location: string;
  /** First and last day, both included: "2026-03-05". */
  readonly from: string;
  readonly to: string;
  /** When it was last changed: an ISO moment in UTC. */
  readonly changedAt: string;
  /** How often it was changed, from 0. */
  readonly changes: number;
}

/**
 * Events as an iCalendar file that every calendar program reads (RFC 5545): whole days, lines of at most 75 octets that end in CRLF, all
 * text escaped. The days do not block anybody's time.
 * @param name what a calendar program calls the calendar.
 */
export function calendarFile(name: string, events: readonly AllDayEvent[]): string {
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Samenspel//Theme plan//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(eventLines),
    "END:VCALENDAR",
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join("");
}

function eventLines({id, title, description, location, from, to, changedAt, changes}: AllDayEvent): string[] {
  const stamp = `${changedAt.slice(0, 19).replace(/[-:]/g, "")}Z`;
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(id)}@samenspel`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${changes}`,
    `DTSTART;VALUE=DATE:${compact(from)}`,
    `DTEND;VALUE=DATE:${compact(isoDate(dayNumber(to) + 1))}`, // the first day that is no longer part of it
    `SUMMARY:${escaped(title)}`,
    ...(description === "" ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(location === "" ? [] : [`LOCATION:${escaped(location)}`]),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

const compact = (day: string): string => day.replaceAll("-", "");

/** Text as a property holds it; control characters, which no calendar may hold, become spaces. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, " ")
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll("\n", "\\n");

/** A line in pieces of at most 75 octets of UTF-8, never inside a letter; each next piece begins with a space, which counts. */
function folded(line: string): string {
  let octets = 0;
  let out = "";
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > 75) {
      out += "\r\n ";
      octets = 1;
    }
    out += letter;
    octets += size;
  }
  return out;
}

const octetsOf = (letter: string): number => {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};
