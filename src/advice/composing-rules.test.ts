import {describe, expect, test} from "vitest";
import {challenge, fact, finding, networkInitiative} from "../audit/kinds.ts";
import {questions} from "../audit/questions-content.ts";
import {caseSetting} from "../business-case/case-kinds.ts";
import {workedCase} from "../business-case/worked-rules.ts";
import {entry, held, textOf} from "../dossier/entry.suite.ts";
import type {Held} from "../dossier/product-rules.ts";
import {formatEuro} from "../drawing/index.ts";
import {clause} from "../infrastructure/governance-kinds.ts";
import {signpost} from "../infrastructure/signpost-kinds.ts";
import {learningOffer, skill, skillTarget} from "../infrastructure/skill-kinds.ts";
import {medium, structureIssue, teamMeeting} from "../infrastructure/structure-kinds.ts";
import {placeUse, toolDecision} from "../infrastructure/tool-kinds.ts";
import {coalitionMember, keyPlayer} from "../vision/kinds.ts";
import {themePlanItem} from "../webcare/theme-plan-kinds.ts";
import {watchedNetwork, watchedTheme, watchMeans, webcareRole} from "../webcare/watch-kinds.ts";
import {type ChapterId, chapters} from "./chapters-content.ts";
import {claimsIn, countClaims} from "./claims-rules.ts";
import {draftOf} from "./composing-rules.ts";
import {firstSentence} from "./drafting-rules.ts";
import {budgetLine, icTask, planStep} from "./kinds.ts";
import {blocksOf, citationsIn, wordsIn} from "./rich-text-rules.ts";

const today = "2026-11-24";
const empty = held([]);
const full = held(
  [
    ...questions.map(({id}, i) =>
      entry(finding, `f${i}`, {
        question: id,
        note: `De meeste collega’s zeggen ${i}. En meer.`,
        score: i % 2 ? "5" : "2",
      }),
    ),
    entry(fact, "fact", {name: "headcount", number: 812, unit: "mensen", day: "2026-05-01"}),
    entry(challenge, "c1", {name: "30 % minder wachttijd", potential: 5, readiness: 4}),
    entry(networkInitiative, "n1", {name: "Datakring", place: "offline", contributesTo: ["c1"]}),
    entry(coalitionMember, "m1", {name: "Sanne", discipline: "hr", state: "joined"}),
    entry(coalitionMember, "m2", {name: "Bas", discipline: "it", state: "declined"}),
    entry(keyPlayer, "k1", {
      name: "De directeur",
      group: "sponsor",
      interest: 5,
      influence: 4,
      approach: "Vaak bijpraten.",
    }),
    entry(toolDecision, "d1", {decision: "We gaan door met Signaal", day: "2026-11-03", why: "Het kost minder. Echt."}),
    entry(placeUse, "u1", {tool: "Signaal", serves: ["interaction"]}),
    entry(skill, "s1", {name: "Meelezen"}),
    entry(skillTarget, "t1", {skill: "s1", role: "Teamleiders", target: 3, now: 1}),
    entry(learningOffer, "l1", {name: "Meekijkuur", form: "workshop", forWhom: "alle 12 teamleiders"}),
    entry(medium, "me1", {name: "Werkoverleg"}),
    entry(structureIssue, "i1", {issue: "Werkdruk, meer dan ooit", places: ["me1"], raisedBy: "de OR"}),
    entry(structureIssue, "i2", {issue: "Ideeën"}),
    entry(teamMeeting, "tm", {day: "2026-11-10", present: ["Sanne (HR)", "Bas (IT)"]}),
    entry(clause, "cl", {title: "Wees jezelf", text: "…", state: "agreed"}),
    entry(signpost, "sp", {want: "iets vragen", use: "Signaal"}),
    entry(themePlanItem, "tp1", {
      theme: "Vakmanschap",
      network: "Datakring",
      starter: "Ali",
      means: ["poll"],
      moment: "2027-01-11",
    }),
    entry(watchedNetwork, "wn", {name: "Datakring"}),
    entry(watchedTheme, "wt", {name: "Werkdruk", strategic: true}),
    entry(webcareRole, "wr", {network: "wn", theme: "wt", monitor: "Ali", responder: "Noor", withinHours: 24}),
    entry(watchMeans, "wm", {name: "Zoeken", use: "search"}),
    entry(caseSetting, "cs", {people: 640, source: "HR"}),
    entry(icTask, "ic", {task: "Coachen", fromTo: "Van zenden naar helpen.", hours: 8, holder: "Noor"}),
    entry(planStep, "ps", {step: "Start met 3 teams", owner: "Noor", from: "2027-01-04", until: "2027-01-29"}),
    entry(budgetLine, "bl", {what: "Training", year: 2027, amount: 12000, repeats: "once", owner: "Noor"}),
  ],
  textOf("vision", "Mensen maken de organisatie. De helft weet dat."),
);
const half = held([
  entry(coalitionMember, "m1", {name: "Sanne", discipline: "hr"}),
  entry(finding, "f", {question: questions[0]!.id, note: "Veel."}),
  entry(planStep, "ps", {step: "Ooit"}),
  entry(budgetLine, "bl", {what: "Training"}),
]);

const carried = held([
  entry(watchedNetwork, "n1", {name: "Datakring"}),
  entry(watchedNetwork, "n2", {name: "Koffietafel"}),
  entry(watchedTheme, "t1", {name: "Werkdruk"}),
  entry(watchedTheme, "t2", {name: "Roosters"}),
  entry(webcareRole, "r", {monitor: "Noor"}),
]);

const worked = new Map([empty, half, full, carried].map((of) => [of, workedCase(of)]));
const drafting = (of: Held, language: "nl" | "en") => ({held: of, language, today, worked: worked.get(of) ?? null});
const lines = (id: ChapterId, of: Held, language: "nl" | "en" = "nl") =>
  blocksOf(draftOf(id, drafting(of, language))).map(wordsIn);

describe.each(["nl", "en"] as const)("in %s", (language) => {
  test.each(chapters.map(({id}) => id))("no claim in the draft of %s lacks a basis, whatever there is", (id) => {
    for (const of of [empty, half, full, carried]) {
      const claims = claimsIn(draftOf(id, drafting(of, language)));
      expect(claims.filter(({basis}) => basis === null)).toEqual([]);
      expect(countClaims(claims).supported).toBe(claims.length);
    }
  });

  test.each(chapters.map(({id}) => id))("an empty trajectory gives headings and what is not known yet: %s", (id) => {
    const blocks = blocksOf(draftOf(id, drafting(empty, language)));
    expect(blocks[0]?.type).toBe("heading");
    const told = blocks.filter(({type}) => type !== "heading");
    expect(told.length).toBeGreaterThan(0);
    for (const block of told) expect(wordsIn(block)).toMatch(/^(We weten nog niet|We do not know yet) .+\.$/);
    expect(citationsIn(draftOf(id, drafting(empty, language)))).toEqual([]);
  });
});

test("the organisation: vision, dimensions out of five, facts with their day, and opportunities", () => {
  const draft = lines("organisation", full);
  expect(draft).toContain("In onze visie staat: “Mensen maken de organisatie” Visie, versie 1.");
  expect(draft.join("\n")).toMatch(/Organisatiekenmerken: \d,\d van 5/);
  expect(draft.join("\n")).toContain("Aantal medewerkers: 812 mensen");
  expect(draft.join("\n")).toContain("30 % minder wachttijd bijdrage 5, gereedheid 4,0");
  const cited = citationsIn(draftOf("organisation", drafting(full, "nl")));
  expect(cited.find(({name}) => name === "Aantal medewerkers")).toEqual({
    address: "entry · fact",
    words: "812 mensen",
    name: "Aantal medewerkers",
    n: null,
    period: "1 mei 2026",
    citedOn: today,
  });
});

test("the yields are those of the business case, under their own addresses; without any own number it is said that there is none", () => {
  const cited = citationsIn(draftOf("organisation", drafting(full, "nl")));
  const {worth} = workedCase(full)!;
  const [low, middle, high] = [worth.p10, worth.p50, worth.p90].map((value) => formatEuro(value, "nl", 2));
  const ofCase = cited.filter(({address}) => address.startsWith("business-case"));
  expect(ofCase.slice(0, 3).map(({address, words}) => [address, words])).toEqual([
    ["business-case · npv-p50", middle],
    ["business-case · npv-p10", low],
    ["business-case · npv-p90", high],
  ]);
  expect(ofCase[3]).toMatchObject({address: "business-case · break-even-minutes"});
  expect(lines("organisation", half)).toContain(
    "We weten nog niet wat het oplevert in geld: voor de businesscase is nog niets ingevuld.",
  );
});

test("the players: who declined is not in the coalition, and who is missing is said", () => {
  const draft = lines("players", full).join("\n");
  expect(draft).toContain("De coalitie bestaat uit Sanne (HR) 1 lid.");
  expect(draft).not.toContain("Bas (IT)");
  expect(draft).toContain(
    "We weten nog niet wie er namens ICT, Corporate communicatie, Verkoop en dienstverlening en Directie en management meedoen.",
  );
  expect(draft).toContain("De directeur: Vaak bijpraten belang 5, invloed 4");
});

test("the infrastructure: decisions with their reason, tools by function, gaps in skills, issues with and without a place", () => {
  const draft = lines("infrastructure", full).join("\n");
  expect(draft).toContain("We gaan door met Signaal, want: Het kost minder besluit, 3 nov 2026");
  expect(draft).toContain("in gesprek zijn: Signaal 1 middel");
  expect(draft).toContain("We weten nog niet welk middel er is voor samenwerken.");
  expect(draft).toContain("Meelezen, Teamleiders niveau 1 van 3");
  expect(draft).toContain("Werkdruk, meer dan ooit: Werkoverleg, ingebracht door de OR structuur");
  expect(draft).toContain("Ideeën nog geen plek");
});

test("the themes: a theme with its network, starter, means and first day; a strategic one without a moment is missing", () => {
  expect(lines("themes", full)).toEqual([
    "Wat we via netwerken aan de orde brengen",
    "Vakmanschap: in Datakring, begonnen door Ali, met poll, vanaf 11 jan 2027 1 moment",
    "We weten nog niet hoe we Werkdruk aan de orde brengen: het is een strategisch thema zonder moment in het themaplan.",
  ]);
});

test("monitoring, tasks, planning and budget by their entries", () => {
  expect(lines("monitoring", full).join("\n")).toContain(
    "Ali volgt Datakring, Werkdruk; Noor reageert reactie binnen 24 uur",
  );
  expect(lines("ic-function", full).join("\n")).toContain("Samen vragen de taken 8 uur per week.");
  expect(lines("implementation", full).join("\n")).toContain("Start met 3 teams (Noor) 4 – 29 jan 2027");
  expect(lines("budget", full)).toContain("We vragen samen €\u00a012.000, in 2027.");
  expect(lines("budget", full)).toContain("Nog geen dekking is er voor €\u00a012.000.");
});

test("what a role still asks for is one sentence, with what it rests on at its end", () => {
  expect(lines("monitoring", carried).join("\n")).toContain(
    "Noor volgt als enige 4 van de 4 vakken: verdeel dat over meer mensen rolverdeling",
  );
});

test("half a planning says that it does not hold, half a budget that it is empty", () => {
  expect(lines("implementation", half, "en").at(-1)).toMatch(/^We do not know yet whether the planning holds/);
  expect(lines("budget", half)).toContain("We weten nog niet wat het kost: de begroting is nog leeg.");
});

test("the first sentence ends where the next begins, and a long one is cut at 240 letters", () => {
  expect(firstSentence("Dat kost 1.5 uur. Meer niet.")).toBe("Dat kost 1.5 uur");
  expect(firstSentence("Eén regel\nNog een.")).toBe("Eén regel");
  expect(firstSentence("a".repeat(300))).toHaveLength(240);
});
