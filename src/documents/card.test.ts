import {expect, test} from "vitest";
import type {Card, CardLine} from "./card.ts";
import {cardPdf} from "./card-pdf.ts";
import {pdfText} from "./file-text.suite.ts";

const line = (from: string, rest: Partial<CardLine> = {}): CardLine => ({
  from,
  to: "de telefoon",
  note: "",
  link: "",
  ...rest,
});
const card = (...lines: readonly CardLine[]): Card => ({
  title: "Wegwijzer",
  key: "Ik wil … → gebruik …",
  organisation: "Gemeente Waterrijk",
  date: "2026-11-24",
  language: "nl",
  style: {brand: "#0B5FA5"},
  lines,
});
const bare = (text: string) => text.replace(/[\s\u200b\u00ad]/gu, "");
const pagesOf = (pdf: Uint8Array) =>
  Buffer.from(pdf)
    .toString("latin1")
    .match(/\/Type\s*\/Page\b/g)?.length;

test("a card says its title, how to read it, who sends it, and each line; it is tagged, has a language and is A5", async () => {
  const pdf = await cardPdf(card(line("Ik wil iemand spreken", {note: "Bel bij haast."}), line("#panic() *vet* $x$")));
  const text = bare(pdfText(pdf));
  for (const words of ["Wegwijzer", "Ik wil … → gebruik …", "Gemeente Waterrijk", "24 november 2026", "Bel bij haast."])
    expect(text).toContain(bare(words));
  expect(text).toContain(bare("Ik wil iemand spreken → de telefoon"));
  expect(text).toContain(bare("#panic() *vet* $x$"));
  const raw = Buffer.from(pdf).toString("latin1");
  for (const mark of [/\/MarkInfo/, /\/StructTreeRoot/, /\/Lang\s*\(nl/, /\/MediaBox\s*\[0 0 595\.\d+ 419\.\d+\]/])
    expect(raw).toMatch(mark);
});

test("ten lines are one card; sixty go on over more, and none is lost", async () => {
  const some = (count: number) =>
    Array.from({length: count}, (_, i) =>
      line(`Ik wil nummer ${i + 1}.`, {note: "Zoek op een onderwerp, of vraag het een collega die het weet."}),
    );
  expect(pagesOf(await cardPdf(card(...some(10))))).toBe(1);
  const long = await cardPdf(card(...some(60)));
  expect(pagesOf(long)).toBeGreaterThan(1);
  const text = bare(pdfText(long));
  for (const {from} of some(60)) expect(text).toContain(bare(from));
});

test("a line leads to its address when that is one of http, https or mailto, and to no other", async () => {
  const raw = async (link: string) => Buffer.from(await cardPdf(card(line("a", {link})))).toString("latin1");
  expect(await raw("https://waterrijk.example/bellen")).toContain("https://waterrijk.example/bellen");
  expect(await raw("javascript:alert(1)")).not.toContain("alert");
});

test("a card without lines, with a word of 400 letters and a logo that is none is a card", async () => {
  await cardPdf({...card(), title: "", key: "", organisation: ""});
  const word = "lang".repeat(100);
  const pdf = await cardPdf({
    ...card(line(word, {to: word, note: word})),
    style: {logo: new TextEncoder().encode("x")},
  });
  expect(bare(pdfText(pdf)).split(word)).toHaveLength(4);
});
