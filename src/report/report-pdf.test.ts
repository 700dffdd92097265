import {writeFileSync} from "node:fs";
import {expect, test} from "vitest";
import type {Monitor} from "./contract.ts";
import {emptyMonitor, tinyMonitor, waterrijk} from "./fixture.ts";
import {reportPdf} from "./report-pdf.ts";

/** SAMENSPEL_REPORTS=/tmp/reports writes the reports there, to look at. */
const {SAMENSPEL_REPORTS: folder} = process.env;

async function report(monitor: Monitor, language: "nl" | "en", name: string) {
  const pdf = await reportPdf(monitor, {language});
  if (folder) writeFileSync(`${folder}/${name}-${language}.pdf`, pdf);
  const text = Buffer.from(pdf).toString("latin1");
  return {text, pages: (text.match(/\/Type\s*\/Page\b/g) ?? []).length};
}

test.each(["nl", "en"] as const)(
  "the report of Waterrijk in %s is two tagged pages in Inter, every picture with its words",
  async (language) => {
    const {text, pages} = await report(waterrijk(language), language, "waterrijk");
    expect(pages).toBe(2);
    for (const mark of [
      /\/MarkInfo/,
      /\/StructTreeRoot/,
      new RegExp(`/Lang\\s*\\(${language}\\)`),
      /\/FontName\s*\/\w+\+Inter/,
    ])
      expect(mark.test(text), String(mark)).toBe(true);
    expect((text.match(/\/Alt\s*[(<]/g) ?? []).length).toBe(6);
  },
);

test.each(["nl", "en"] as const)("a tiny export and an empty one fit one page in %s", async (language) => {
  expect((await report(tinyMonitor(language), language, "tiny")).pages).toBe(1);
  expect((await report(emptyMonitor(language), language, "empty")).pages).toBe(1);
});
