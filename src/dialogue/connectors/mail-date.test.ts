import {expect, test} from "vitest";
import {mailDate} from "./mail-date.ts";

test.each([
  ["Sun, 1 Mar 2026 10:00:00 +0100", "2026-03-01T09:00:00.000Z"],
  ["1 Mar 2026 10:00 +0100 (CET)", "2026-03-01T09:00:00.000Z"],
  ["Tue, 1 Apr 97 10:00:00 +0200", "1997-04-01T08:00:00.000Z"],
  ["Tue, 1 Apr 03 10:00:00 EST", "2003-04-01T15:00:00.000Z"],
  ["Tue,  1 Apr 2003 10:00:00 XYZ", "2003-04-01T10:00:00.000Z"],
  ["Tue, 1 April 2003 10.00.30 GMT", "2003-04-01T10:00:30.000Z"],
  ["Tue Apr  1 10:00:00 CEST 2003", "2003-04-01T08:00:00.000Z"],
  ["From anne at example.nl  Tue Apr  1 10:00:00 2003", "2003-04-01T10:00:00.000Z"],
  ["2003-04-01T10:00:00+02:00", "2003-04-01T08:00:00.000Z"],
  ["Mon, 1 Mar 2027 00:30:00 +1400", "2027-02-28T10:30:00.000Z"],
  ["Mon, 1 Mar 2027 00:30:00 -2800", "2027-03-01T00:30:00.000Z"],
])("%j is %s", (text, moment) => expect(new Date(mailDate(text)!).toISOString()).toBe(moment));

test.each([
  "",
  "soon",
  "Mon, 1 Jan 0100 00:00:00 +0000",
  "Mon, 1 Jan 200 00:00:00 +0000",
  "Thu, 1 Jan 1970 00:00:00 +0000",
  "Fri, 31 Feb 2003 10:00:00 +0000",
  "Fri, 1 Foo 2003 10:00:00 +0000",
  "Fri, 1 Mar 2003 25:00:00 +0000",
  "Fri, 1 Mar 2099 10:00:00 +0000",
])("%j is no usable date", (text) => expect(mailDate(text)).toBeUndefined());
