import {expect, test} from "vitest";
import {type AllDayEvent, calendarFile} from "./calendar-file-rules.ts";

const event: AllDayEvent = {
  id: "01a20f60-5f98-794b-8ab9-560ea9d8b208",
  title: "Energie",
  description: "",
  location: "",
  from: "2026-02-28",
  to: "2026-02-28",
  changedAt: "2026-01-05T08:30:00.123Z",
  changes: 2,
};
const lineOf = (file: string, name: string) =>
  file
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .find((line) => line.startsWith(name));

test("a calendar holds each event with its days, stamp and number of changes, every line ended by CRLF", () => {
  expect(calendarFile("Themaplan", [event]).split("\r\n")).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Samenspel//Theme plan//EN",
    "CALSCALE:GREGORIAN",
    "X-WR-CALNAME:Themaplan",
    "BEGIN:VEVENT",
    "UID:01a20f60-5f98-794b-8ab9-560ea9d8b208@samenspel",
    "DTSTAMP:20260105T083000Z",
    "LAST-MODIFIED:20260105T083000Z",
    "SEQUENCE:2",
    "DTSTART;VALUE=DATE:20260228",
    "DTEND;VALUE=DATE:20260301",
    "SUMMARY:Energie",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("the end is the day after the last day, over a leap day and a turn of the year", () => {
  const end = (to: string) => lineOf(calendarFile("", [{...event, to}]), "DTEND");
  expect([end("2028-02-28"), end("2026-12-31")]).toEqual(["DTEND;VALUE=DATE:20280229", "DTEND;VALUE=DATE:20270101"]);
});

test("backslash, semicolon and comma are escaped, a line break becomes \\n, whatever its kind", () => {
  const file = calendarFile("", [{...event, description: "a\\b; c, d\r\ne\rf\ng\u0007h", location: "Zaal 1, west"}]);
  expect(lineOf(file, "DESCRIPTION")).toBe("DESCRIPTION:a\\\\b\\; c\\, d\\ne\\nf\\ng h");
  expect(lineOf(file, "LOCATION")).toBe("LOCATION:Zaal 1\\, west");
});

test("a line of 75 octets stays whole; the 76th goes to a next line that begins with a space", () => {
  const of = (letters: number) => calendarFile("", [{...event, title: "x".repeat(letters)}]);
  expect(of(67)).toContain(`\r\nSUMMARY:${"x".repeat(67)}\r\n`); // 8 + 67 = 75
  expect(of(68)).toContain(`\r\nSUMMARY:${"x".repeat(67)}\r\n x\r\n`);
});

test("no letter is cut in two: é is 2 octets, 😀 is 4", () => {
  const file = calendarFile("", [{...event, title: "é".repeat(40), description: "😀".repeat(40)}]);
  for (const line of file.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(lineOf(file, "SUMMARY")).toBe(`SUMMARY:${"é".repeat(40)}`);
  expect(lineOf(file, "DESCRIPTION")).toBe(`DESCRIPTION:${"😀".repeat(40)}`);
  expect(file).toContain(`\r\nSUMMARY:${"é".repeat(33)}\r\n ${"é".repeat(7)}\r\n`); // 8 + 2·33 = 74, one more would be 76
});
