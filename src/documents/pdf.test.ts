import {expect, test} from "vitest";
import {typesetPdf} from "./pdf.ts";

const source = `#let given = json("/given.json")
#set document(title: given.title, date: none)
#set text(font: "Inter", lang: "nl")
#title()
#given.text
#image("/dot.svg", alt: given.alt)`;

const dot = `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><circle cx="5" cy="5" r="4"/></svg>`;

const files = {
  "/given.json": JSON.stringify({title: "Titel", text: "#panic() *vet* $x$ \\", alt: "Een stip"}),
  "/dot.svg": dot,
};

test("text of people is text, whatever markup it looks like; the file is tagged, has a language and carries Inter", async () => {
  const pdf = Buffer.from(await typesetPdf({source, files})).toString("latin1");
  expect(pdf.slice(0, 5)).toBe("%PDF-");
  for (const mark of [/\/MarkInfo/, /\/StructTreeRoot/, /\/Lang\s*\(nl\)/, /\/FontName\s*\/\w+\+Inter/])
    expect(mark.test(pdf), String(mark)).toBe(true);
});

test("documents asked for at once wait for each other, and none sees another's files", async () => {
  const both = await Promise.allSettled([
    typesetPdf({source, files}),
    typesetPdf({source, files: {}}),
    typesetPdf({source, files}),
  ]);
  expect(both.map(({status}) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
});
