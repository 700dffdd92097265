import {expect, test} from "vitest";
import {type Block, plainText, sectionNumbers} from "../documents/index.ts";
import {entry, held, textOf} from "../dossier/entry.suite.ts";
import type {Held} from "../dossier/product-rules.ts";
import {heldOf} from "../dossier/product-rules.ts";
import {adviceDocument} from "./advice-document.ts";
import {budgetLine, icTask, planStep} from "./kinds.ts";
import {callout, documentOf, heading, paragraph} from "./rich-text-rules.ts";

const given = {
  organisation: "Waterrijk",
  trajectory: "Strategie 2027",
  language: "nl",
  today: "2026-11-24",
  style: {},
} as const;
const documentOfHeld = (of: Held) => adviceDocument({...given, held: of});
const section = (of: Held, title: string) => documentOfHeld(of).sections.find((one) => one.title === title)!;
const cells = (block: Block | undefined) =>
  block?.kind === "table" ? block.rows.map((row) => ("cells" in row ? row.cells.map(plainText) : [])) : [];

test("an advice of which nothing was written has its eight chapters, and says so in each", () => {
  const {sections, status, title, subtitle} = documentOfHeld(held([]));
  expect([title, subtitle, status]).toEqual([
    "Advies sociale interne communicatie",
    "Strategie 2027",
    "Concept, versie 0",
  ]);
  expect(sections.map((one) => one.title)).toEqual([
    "Organisatie",
    "Spelers",
    "Infrastructuur",
    "Thema’s",
    "Monitoren",
    "IC-functie",
    "Implementatie",
    "Budget",
    "Wie hierachter staan",
  ]);
  for (const {blocks} of sections) expect(blocks[0]).toMatchObject({kind: "callout", tone: "missing"});
});

test("a heading at the beginning is the chapter's finding; what is not known is set apart; a figure keeps name, value and period", () => {
  const figure = {
    address: "gini · 2026-10",
    words: "27 %, oktober 2026",
    name: "Contact",
    n: 412,
    period: "oktober 2026",
    citedOn: "",
  };
  const document = documentOf([
    heading("Versterk de bruggen"),
    paragraph("Ruim een kwart: ", figure, "."),
    callout("We weten nog niet wie."),
  ]);
  const {lead, blocks} = section(held([], {...textOf("advice-players"), document}), "Spelers");
  expect(lead).toBe("Versterk de bruggen");
  expect(blocks).toEqual([
    {
      kind: "paragraph",
      text: [
        {kind: "words", text: "Ruim een kwart: "},
        {
          kind: "citation",
          address: "gini · 2026-10",
          source: "Monitor",
          words: "Contact",
          value: "27 %",
          period: "oktober 2026",
          n: 412,
        },
        {kind: "words", text: "."},
      ],
    },
    {kind: "callout", tone: "missing", text: [{kind: "words", text: "We weten nog niet wie."}]},
  ]);
});

test("planning, tasks and budget stand in their chapters; what is not known is said", () => {
  const of = held([
    entry(planStep, "2", {step: "Start", owner: "Kim", from: "2027-02-01"}),
    entry(planStep, "1", {step: "Ooit"}),
    entry(icTask, "3", {task: "Coachen", hours: 4.5}),
    entry(budgetLine, "4", {what: "Tool", year: 2027, amount: 5000, repeats: "recurring"}),
  ]);
  expect(cells(section(of, "Implementatie").blocks[1])).toEqual([
    ["1 feb 2027", "1 feb 2027", "Start", "Kim", ""],
    ["nog niet bekend", "nog niet bekend", "Ooit", "nog niemand", ""],
  ]);
  expect(cells(section(of, "IC-functie").blocks[1])).toEqual([["Coachen", "", "nog niemand", "", "4,5"]]);
  const [, lines, years] = section(of, "Budget").blocks;
  expect(cells(lines)).toEqual([["Tool", "2027", "elk jaar", "nog geen dekking", "nog niemand", "€\u00a05.000"]]);
  expect(cells(years).map(([year]) => year)).toEqual(["2027", "2028", "2029"]);
  expect(years).toMatchObject({note: "Samen €\u00a015.000. Voor €\u00a015.000 is nog geen dekking."});
});

test("two texts in their third version are draft 6; signed off it says by whom, and that it changed since", () => {
  const texts = ["advice-players", "advice-themes"].map((name) => ({...textOf(name, "Ja."), version: 3}));
  const signed = (signedOffAt: string) =>
    heldOf({
      entries: [],
      texts,
      signOffs: [
        {
          id: "s",
          product: "advice",
          member: "Bas",
          verdict: "dissents",
          words: "Te snel.",
          textVersion: null,
          recordedBy: "Kim",
          at: "2026-11-03T10:00:00.000Z",
        },
      ],
      marks: [{product: "advice", signedOffBy: "Kim", signedOffAt, renewOn: null}],
    });
  expect(documentOfHeld(held([], ...texts)).status).toBe("Concept, versie 6");
  expect(documentOfHeld(signed("2026-11-03T10:00:00.000Z")).status).toBe("Vastgesteld op 3 november 2026 door Kim");
  expect(documentOfHeld(signed("2025-12-31T10:00:00.000Z")).status).toBe(
    "Concept, versie 6. Eerder vastgesteld op 31 december 2025 door Kim; daarna gewijzigd",
  );
  expect(cells(section(signed("2026-11-03T10:00:00.000Z"), "Wie hierachter staan").blocks[0])).toEqual([
    ["Bas", "niet eens", "Te snel.", "3 nov 2026"],
  ]);
});

test("a summary that was written stands in front, without a number, as on the screen", () => {
  const {sections} = documentOfHeld(held([], textOf("advice-summary", "Kort.")));
  expect(sections[0]?.title).toBe("Samenvatting");
  expect(sectionNumbers(sections)).toEqual([null, 1, 2, 3, 4, 5, 6, 7, 8, null]);
});

test("a finding tells its day and where it is from in the list of evidence, not in the sentence", () => {
  const figure = {
    address: "entry · 1",
    words: "besluit",
    name: "Geen nieuw kanaal",
    n: null,
    period: "3 november 2026",
    citedOn: "",
  };
  const document = documentOf([heading("Kern"), paragraph("Dat is besloten: ", figure)]);
  const {blocks} = section(held([], {...textOf("advice-players"), document}), "Spelers");
  expect(blocks[0]).toMatchObject({
    text: [{}, {value: "besluit", words: "Geen nieuw kanaal", period: "", asOf: "3 november 2026", source: "Traject"}],
  });
});
