import {expect, test} from "vitest";
import {entry} from "../dossier/entry.suite.ts";
import {draftOf} from "./draft-rules.ts";
import {panes} from "./frame-content.ts";
import {frameCard} from "./kinds.ts";
import {languageHints} from "./language-hint-rules.ts";

const cards = [
  entry(frameCard, "1", {
    pane: "people",
    text: "De wijkverpleegkundige weet wat er speelt",
    from: "Zorg",
    stars: 1,
    chosen: true,
  }),
  entry(frameCard, "2", {pane: "people", text: "Vraag het de balie", stars: 4, chosen: true}),
  entry(frameCard, "3", {pane: "networks", text: "De koffietafel", group: "Informeel", chosen: true}),
  entry(frameCard, "4", {pane: "beyond", text: "Niet gekozen", stars: 9}),
];
const nl = {organisation: "Waterrijk", language: "nl"} as const;

/** The texts of a document, one a line, heads with #. */
const lines = (node: unknown): string[] => {
  const {
    type,
    text,
    content = [],
    attrs,
  } = node as {
    type: string;
    text?: string;
    content?: unknown[];
    attrs?: {level: number};
  };
  if (type === "heading") return [`${"#".repeat(attrs?.level ?? 0)} ${content.flatMap(lines).join("")}`];
  return text === undefined ? content.flatMap(lines) : [text];
};

test("a draft groups the chosen cards by pane, most stars first, with who said it", () => {
  const drafted = lines(draftOf(cards, nl));
  const from = drafted.indexOf("### Denk in mensen");
  expect(drafted.slice(from, from + 8)).toEqual([
    "### Denk in mensen",
    `${panes[1]!.opening.nl} Dit zien we nu:`,
    "Vraag het de balie",
    "De wijkverpleegkundige weet wat er speelt (Zorg)",
    "### Denk in sociale netwerken",
    `${panes[2]!.opening.nl} Dit zien we nu:`,
    "Informeel",
    "De koffietafel",
  ]);
  expect(drafted.join("\n")).not.toContain("Niet gekozen");
});

test("panes without a chosen card are named as what must still be talked about, each with its first question", () => {
  const drafted = lines(draftOf(cards, nl));
  const from = drafted.indexOf("### Hier praten we nog over");
  expect(drafted.slice(from + 2, from + 6).map((line) => line.split(":")[0])).toEqual([
    "Zie jezelf als speler",
    "Kijk over de grens",
    "Stop de expertblik",
    "Kijk breed, werk samen",
  ]);
  const all = panes.map(({id}) => entry(frameCard, id, {pane: id, text: id, chosen: true}));
  expect(lines(draftOf(all, nl)).join("\n")).not.toContain("Hier praten we nog over");
});

test("the same cards give the same draft; no chosen card gives none", () => {
  expect(draftOf(cards, nl)).toEqual(draftOf(cards, nl));
  expect(draftOf(cards.slice(3), nl)).toBeUndefined();
  expect(draftOf([], nl)).toBeUndefined();
});

test("our own sentences in a draft hold no word of sender or target group, in either language", () => {
  for (const language of ["nl", "en"] as const)
    for (const line of lines(draftOf([cards[1]!], {organisation: "Waterrijk", language})))
      expect(languageHints(line, language)).toEqual([]);
});
