import {expect, test} from "vitest";
import {entry} from "../dossier/entry.suite.ts";
import {heldOf, stateOf} from "../dossier/product-rules.ts";
import {auditKinds, challenge, fact, finding, networkInitiative, source} from "./kinds.ts";
import {pictureOf} from "./picture-rules.ts";
import {questions} from "./questions-content.ts";
import {auditProducts} from "./rules.ts";
import {summaryDraft} from "./summary-rules.ts";

const [product] = auditProducts;
const held = (entries: readonly {readonly kind: string}[], texts: Parameters<typeof heldOf>[0]["texts"] = []) =>
  heldOf({entries, texts, signOffs: [], marks: []});
const summary = {
  name: "audit-summary",
  document: {type: "doc" as const},
  version: 1,
  savedBy: "",
  savedAt: "2026-11-02T09:00:00.000Z",
  editing: null,
};

/** Every question answered with facts and a reason, and one of everything else. */
const whole = [
  ...questions.map(({id}) =>
    entry(finding, id, {question: id, note: "Gezien.", score: "4", reason: "Twee bronnen.", perception: "fact"}),
  ),
  entry(source, "s", {title: "Jaarplan"}),
  entry(fact, "f", {name: "headcount", number: 1184}),
  entry(networkInitiative, "n", {
    name: "Inkoopkring",
    place: "both",
    border: "across",
    knownToManagement: true,
    isMonitored: true,
    output: "x",
    contributesTo: ["c"],
  }),
  entry(challenge, "c", {name: "Goedkoper inkopen", potential: 5}),
];

test("an empty trajectory first asks for the first question, and the picture is not begun", () => {
  const points = product!.openPoints(held([])).map(({words, page}) => [page, words.en]);
  expect(points[0]).toEqual(["quick-scan", "Answer the first question of the quick scan."]);
  expect(points).toHaveLength(5);
  expect(stateOf(product!, held([]), "2026-11-25")).toBe("not-begun");
});

test("a whole quick scan with a summary has nothing open", () => {
  expect(product!.openPoints(held(whole, [summary]))).toEqual([]);
  expect(product!.openPoints(held(whole)).map(({page}) => page)).toEqual(["picture"]);
});

test("a score without a reason and a finding without a score are open", () => {
  const less = [
    ...whole,
    entry(finding, "x", {question: "safety", note: "Stil.", score: "2"}),
    ...whole.filter(({id}) => id === "roles").map((one) => ({...one, details: {...one.details, score: null}})),
  ].filter((one, i) => !(one.id === "roles" && i < whole.length));
  expect(product!.openPoints(held(less, [summary])).map(({words}) => words.nl)).toEqual([
    "Eén vraag heeft wel een bevinding, maar nog geen score.",
    "Bij één score staat nog niet waarom.",
  ]);
});

test("four of the nine questions on the organisation are less than half", () => {
  const four = whole.filter((one, i) => one.kind !== "finding" || i < 4 || i >= 9);
  expect(product!.openPoints(held(four, [summary])).map(({words}) => words.en)).toEqual([
    "Characteristics: 4 of the 9 questions have an answer. Get to half of them at least.",
  ]);
});

test("the draft of the summary says what the picture rests on, what stands out and what can be done", () => {
  const entries = [
    entry(finding, "1", {question: "safety", note: "x", score: "2", perception: "perception"}),
    entry(finding, "2", {question: "safety", note: "x", score: "5", perception: "fact"}),
    entry(finding, "3", {question: "e-mail", note: "x", score: "1"}),
    entry(finding, "4", {question: "time", note: "x", score: "unknown"}),
    entry(challenge, "c", {name: "Verzuim omlaag", potential: 4, readiness: 2}),
    entry(source, "s", {title: "Jaarplan"}),
  ];
  const draft = summaryDraft(pictureOf(held(entries)), "nl") as {content?: {content: {text: string}[]}[]};
  expect(draft.content?.map(({content}) => content[0]?.text)).toEqual([
    "Dit beeld rust op 2 van de 40 vragen van de quickscan, 1 bron en 0 feiten van HR en ICT. Dat is nog te weinig voor een oordeel.",
    "Het sterkst staan we in veiligheid (3,5). Het zwakst staan we in e-mail (1,0).",
    "Bij veiligheid zeggen de feiten iets anders dan de mensen: 5,0 tegen 2,0.",
    "Eerst voorbereiden: Verzuim omlaag.",
  ]);
});

test("the kinds of the quick scan have ids and fields of their own in both languages", () => {
  expect(new Set(auditKinds.map(({id}) => id)).size).toBe(auditKinds.length);
  for (const {fields, title, one, many} of auditKinds) {
    expect(Object.keys(fields)).toContain(title);
    const words = [one, many, ...Object.values(fields).map(({label}) => label)];
    for (const {nl, en} of words) expect(Math.min(nl.length, en.length)).toBeGreaterThan(0);
  }
});
