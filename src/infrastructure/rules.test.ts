import {expect, test} from "vitest";
import {entry} from "../dossier/entry.suite.ts";
import type {EntryKind} from "../dossier/kinds.ts";
import {heldOf} from "../dossier/product-rules.ts";
import {clause, codeDocument} from "./governance-kinds.ts";
import {infrastructureProducts} from "./rules.ts";
import {signpost} from "./signpost-kinds.ts";
import {learningOffer, skill, skillTarget} from "./skill-kinds.ts";
import {medium, structureIssue, teamMeeting} from "./structure-kinds.ts";
import {placeUse, toolCandidate, toolDecision, toolNeed, toolScore} from "./tool-kinds.ts";

const open = (product: string, ...entries: ReturnType<typeof entry<EntryKind>>[]) =>
  infrastructureProducts
    .find(({id}) => id === product)!
    .openPoints(heldOf({entries, texts: [], signOffs: [], marks: []}))
    .map(({words}) => words.nl);
const some = entry as unknown as (kind: EntryKind, id: string, details: object) => ReturnType<typeof entry<EntryKind>>;

const need = some(toolNeed, "n", {need: "makkelijk", weight: 5});
const tools = [some(toolCandidate, "a", {name: "Plein"}), some(toolCandidate, "b", {name: "Kring"})];
const place = some(placeUse, "p", {tool: "Plein", serves: ["task-support", "collaboration", "interaction"]});
const score = (by: string, candidate: string) => some(toolScore, by + candidate, {by, candidate, need: "n", score: 3});
const decision = some(toolDecision, "d", {decision: "Plein", why: "Past het best"});

test("nothing chosen yet: each product says where to begin", () => {
  expect(open("infrastructure")).toEqual([
    "Schrijf op wat mensen nodig hebben.",
    "Vergelijk minstens twee middelen.",
    "Leg vast wat jullie besluiten.",
    "Beschrijf de netwerkplek: welk middel dient waarvoor?",
  ]);
  expect(open("skills-plan")).toEqual(["Kies welke vaardigheden nodig zijn."]);
  expect(open("communication-structure")).toHaveLength(3);
  expect(open("governance")).toHaveLength(2);
  expect(open("signpost")).toEqual(["Begin de wegwijzer met een eerste regel."]);
});

test("a choice is ready when tools were scored by more than one, decided with a reason, and the place has no gaps", () => {
  const scores = ["a", "b"].flatMap((candidate) => [score("Noor", candidate), score("Sam", candidate)]);
  expect(open("infrastructure", need, ...tools, ...scores, decision, place)).toEqual([]);
});

test("a missing score, one person only, and a decision without reason stay open", () => {
  const bare = some(toolDecision, "d", {decision: "Plein"});
  expect(open("infrastructure", need, ...tools, score("Noor", "a"), bare, place)).toEqual([
    "Kring mist nog een score voor makkelijk.",
    "Eén persoon gaf scores. Vraag er meer, uit andere vakken.",
    "Schrijf op waarom je besloot: Plein",
  ]);
});

test("a hard requirement that nobody looked at stays open, but not for a tool that is out on another", () => {
  const safe = some(toolNeed, "safe", {need: "veilig", hard: true});
  const owned = some(toolNeed, "owned", {need: "eigen gegevens", hard: true});
  const no = some(toolScore, "no", {by: "Noor", candidate: "b", need: "owned", meets: "no"});
  const yes = some(toolScore, "yes", {by: "Sam", candidate: "a", need: "owned", meets: "yes"});
  expect(open("infrastructure", safe, owned, ...tools, no, yes, decision, place)).toEqual([
    "Zoek uit of Plein voldoet aan “veilig”.",
  ]);
});

test("two needs without weight are one point; a hard one needs none", () => {
  const more = [
    some(toolNeed, "x", {need: "x"}),
    some(toolNeed, "y", {need: "y"}),
    some(toolNeed, "z", {need: "z", hard: true}),
  ];
  expect(open("infrastructure", ...more)[0]).toBe("2 wensen hebben nog geen gewicht.");
});

test("a skills plan is ready when every role's gap has an offer that somebody arranges", () => {
  const plan = [
    some(skill, "s", {name: "Open delen", inIntroduction: true}),
    some(skillTarget, "t", {skill: "s", role: "Balie", target: 3, now: 2}),
  ];
  expect(
    open("skills-plan", ...plan, some(learningOffer, "o", {name: "Spreekuur", skills: ["s"], owner: "HR"})),
  ).toEqual([]);
  expect(open("skills-plan", ...plan, some(learningOffer, "o", {name: "Spreekuur", skills: ["s"]}))).toEqual([
    "Niemand regelt “Spreekuur” nog.",
  ]);
});

test("a structure is ready when every issue has a place with an owner and the team meets", () => {
  const canteen = some(medium, "m", {name: "Kantine", owner: "IC", formality: "informal"});
  const issue = some(structureIssue, "i", {issue: "Werkdruk", places: ["m"]});
  expect(open("communication-structure", canteen, issue, some(teamMeeting, "t", {day: "2027-01-11"}))).toEqual([]);
});

test("governance is ready when the code has an owner and a day, and each clause is agreed and rests on a skill", () => {
  const code = some(codeDocument, "c", {name: "Gedragscode", owner: "HR", reviewOn: "2027-11-01"});
  expect(open("governance", code, some(clause, "k", {title: "Open, tenzij", skill: "s", state: "agreed"}))).toEqual([]);
  expect(open("governance", code, some(clause, "k", {title: "Open, tenzij"}))).toEqual([
    "“Open, tenzij” rust nog niet op een vaardigheid.",
    "Eén afspraak is nog niet vastgelegd als afgesproken.",
  ]);
});

test("a signpost is ready when each line tells how, or where", () => {
  const lines = [
    some(signpost, "1", {want: "bellen", use: "de telefoon", how: "Toets een nummer."}),
    some(signpost, "2", {want: "plannen", use: "de agenda", link: "https://agenda.example"}),
  ];
  expect(open("signpost", ...lines)).toEqual([]);
  expect(open("signpost", ...lines, some(signpost, "3", {want: "delen", use: "de map"}))).toEqual([
    "Vertel hoe je dat doet: delen.",
  ]);
});

test("what is overdue: a code and a decision on their day, a meeting of yesterday without decisions", () => {
  const entries = [
    some(codeDocument, "c", {name: "Gedragscode", owner: "HR", reviewOn: "2026-11-24"}),
    some(codeDocument, "later", {name: "Huisregels", owner: "HR", reviewOn: "2026-11-25"}),
    some(toolDecision, "d", {decision: "Plein", reviewOn: "2026-11-01"}),
    some(teamMeeting, "m", {day: "2026-11-23"}),
    some(teamMeeting, "today", {day: "2026-11-24"}),
    some(teamMeeting, "decided", {day: "2026-10-01", decisions: ["Plein (Noor)"]}),
  ];
  const held = heldOf({entries, texts: [], signOffs: [], marks: []});
  const overdue = infrastructureProducts.flatMap(({overdue: of}) => of?.(held, "2026-11-24") ?? []);
  expect(overdue.map(({words, page}) => `${page}: ${words.nl}`)).toEqual([
    "tool-choice: Kijk opnieuw naar “Plein”: dat zou op 1 november 2026.",
    "structure: Schrijf op wat op 23 november 2026 is besloten.",
    "governance: Kijk opnieuw naar “Gedragscode”: dat zou op 24 november 2026.",
  ]);
});
