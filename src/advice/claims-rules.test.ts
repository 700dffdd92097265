import {expect, test} from "vitest";
import type {RichText} from "../dossier/contract.ts";
import {claimsIn, countClaims} from "./claims-rules.ts";
import {bullets, callout, documentOf, heading, paragraph} from "./rich-text-rules.ts";

const figure = {
  address: "e-i-index · 2026-10",
  words: "27 %, oktober 2026",
  name: "Contact",
  n: 412,
  period: "",
  citedOn: "",
};
const sentences = (text: string) => claimsIn(documentOf([paragraph(text)])).map(({sentence}) => sentence);
const bases = (document: RichText) => claimsIn(document).map(({basis}) => basis);

test("a sentence with an amount, a percentage or a word that compares is a claim", () => {
  for (const claim of [
    "Een collega krijgt 38 mails per dag.",
    "De helft past beter in een open kanaal.",
    "De meeste vragen blijven liggen.",
    "Dat gebeurt vaak.",
    "Afdelingen zijn opener dan vroeger.",
    "Most questions get no answer.",
    "Contact is warmer than before.",
    "It rose by 3%.",
  ])
    expect(sentences(claim)).toEqual([claim]);
});

test("dates, years, numbers of chapters, questions and headings are no claims", () => {
  for (const none of [
    "We begonnen op 3 november 2026.",
    "In 2027 volgt stap 2.",
    "Zie hoofdstuk 3 en bijlage 1.",
    "Hoeveel mensen doen er mee, meer dan de helft?",
    "Geef beide kringen vaste tijd, een eigenaar en een plek.",
    "Dat hoeft niet meer.",
    "Iedereen mag meedoen, onder meer de buitendienst.",
    "We began on 3 November 2026.",
  ])
    expect(sentences(none)).toEqual([]);
  expect(claimsIn(documentOf([heading("De meeste netwerken werken")]))).toEqual([]);
});

test("a proposal is no claim, unless it names an amount", () => {
  expect(sentences("We stellen voor om vaker samen te komen.")).toEqual([]);
  expect(sentences("We stellen voor om 40 uur vrij te maken.")).toHaveLength(1);
});

test("saying that something is not known yet is no claim", () => {
  expect(sentences("We weten nog niet hoeveel meer het kost dan 3 euro.")).toEqual([]);
  expect(sentences("We weten dat het 3 euro kost.")).toHaveLength(1);
});

test("an abbreviation and a decimal do not end a sentence", () => {
  expect(sentences("Dat kost ca. 1.5 uur per week, o.a. voor overleg. De rest niet.")).toEqual([
    "Dat kost ca. 1.5 uur per week, o.a. voor overleg.",
  ]);
});

test("a figure in the sentence is its basis, and one right behind it at the end of the paragraph", () => {
  expect(bases(documentOf([paragraph("Een kwart verbindt groepen ", figure, ". De helft niet.")]))).toEqual([
    "figure",
    null,
  ]);
  expect(bases(documentOf([paragraph("De helft past beter in een open kanaal. ", figure)]))).toEqual(["figure"]);
});

test("a sentence with words marked as judgement rests on judgement", () => {
  const marked = {type: "text", text: "De helft past beter hier.", marks: [{type: "judgement"}]};
  const plain = {type: "text", text: " De meeste niet."};
  expect(bases({type: "doc", content: [{type: "paragraph", content: [marked, plain]}]})).toEqual(["judgement", null]);
});

test("places are the editor's: in <p>Ja.</p><p>Veel. Meer.</p> the claims stand at 6–11 and 12–17", () => {
  const claims = claimsIn(documentOf([paragraph("Ja."), paragraph("Veel. Meer.")]));
  expect(claims.map(({from, to}) => [from, to])).toEqual([
    [6, 11],
    [12, 17],
  ]);
});

test("a list item lies two nodes deep and a quote one: places count both", () => {
  const [inList] = claimsIn(documentOf([bullets([["Veel."]])]));
  expect([inList?.from, inList?.to]).toEqual([3, 8]);
  const [inQuote] = claimsIn(documentOf([callout("Veel.")]));
  expect([inQuote?.from, inQuote?.to]).toEqual([2, 7]);
});

test("of three claims, one with a figure and one a judgement, two are supported", () => {
  const claim = {sentence: "", from: 0, to: 0};
  expect(
    countClaims([
      {...claim, basis: "figure"},
      {...claim, basis: "judgement"},
      {...claim, basis: null},
    ]),
  ).toEqual({
    total: 3,
    supported: 2,
    judgements: 1,
  });
});

test("a text that does not exist has no claims", () => {
  expect(claimsIn(null)).toEqual([]);
  expect(claimsIn(documentOf([{type: "paragraph"}]))).toEqual([]);
});
