import {expect, test} from "vitest";
import {entry, holding} from "../dossier/entry.suite.ts";
import type {Words} from "../dossier/kinds.ts";
import {caseCost, caseLine, caseParameter, caseSetting} from "./case-kinds.ts";
import {toCheckIn} from "./case-rules.ts";
import {inputOf} from "./input-rules.ts";
import {experiment, inspirationCard} from "./inspiration-kinds.ts";
import {businessCaseKinds} from "./kinds.ts";
import {traits} from "./leaders-content.ts";
import {irreversible, paneIds, panes} from "./panes-content.ts";
import {businessCase, inspiration} from "./rules.ts";

const openIn = (product: typeof inspiration, held: ReturnType<typeof holding>): string[] =>
  product.openPoints(held).map(({words}) => words.nl);

test("an empty inspiration frame asks for an example in each of five panes and for an experiment", () => {
  expect(openIn(inspiration, holding())).toHaveLength(6);
  expect(openIn(inspiration, holding())[0]).toBe("Zet een voorbeeld in het vlak “Kracht van netwerken”.");
});

test("a frame with an own, offline example with a source in every pane and an agreed experiment has nothing open", () => {
  const cards = paneIds.map((pane) =>
    entry(inspirationCard, pane, {pane, title: "x", own: true, offline: true, source: "Gesprek"}),
  );
  const tried = entry(experiment, "e", {what: "x", success: "y", owner: "z"});
  expect(openIn(inspiration, holding(...cards, tried))).toEqual([]);
});

test("borrowed examples, online only and without sources, are all three told", () => {
  const cards = paneIds.map((pane) => entry(inspirationCard, pane, {pane, title: "x"}));
  const tried = entry(experiment, "e", {what: "x"});
  expect(openIn(inspiration, holding(...cards, tried))).toEqual([
    "Er is nog geen voorbeeld van jullie zelf. Juist eigen voorbeelden overtuigen.",
    "Er is nog geen voorbeeld zonder computer.",
    "Van één experiment is niet afgesproken wanneer het is gelukt.",
    "Eén experiment heeft nog niemand die het trekt.",
    "5 voorbeelden hebben nog geen bron.",
  ]);
});

test("an empty case asks for people, rate, costs, a measure and a first day, and says how many numbers nobody checked", () => {
  const unchecked = toCheckIn(inputOf(holding()).input).length;
  expect(unchecked).toBeGreaterThan(3);
  expect(openIn(businessCase, holding())).toEqual([
    "Vul in voor hoeveel mensen je rekent.",
    "Vul in wat een uur werk kost.",
    "Noteer echte kosten: vraag een offerte en tel de uren.",
    `${unchecked} getallen van ons zijn niet nagegaan. Vul jullie eigen getallen in.`,
    "Kies bij een post welke maat het straks laat zien.",
    "Kies de eerste dag van de invoering. Dan kun je beloofd en geteld naast elkaar zetten.",
  ]);
});

test("a case with own figures, costs, owners, a measure and a first day has nothing open but what is refused", () => {
  const setting = entry(caseSetting, "s", {
    people: 412,
    hourlyRate: 45,
    hoursPerYear: 1_580,
    capture: 40,
    introductionOn: "2027-01-11",
    owner: "Controller",
  });
  const ours = toCheckIn(inputOf(holding(setting)).input).map((parameter) =>
    entry(caseParameter, parameter, {
      parameter: parameter as "turnover",
      base: parameter === "weeksPerYear" ? 45 : 9,
      source: "HR",
      owner: "HR",
    }),
  );
  const cost = entry(caseCost, "c", {what: "Offerte", year: 0, low: 5, base: 3, owner: "ICT"});
  const line = entry(caseLine, "l", {name: "Ideeën", line: "ideas", on: true, measure: "active-share"});
  expect(openIn(businessCase, holding(setting, ...ours, cost, line))).toEqual([
    "Offerte: laag (5) is hoger dan midden (3). Tot dat klopt, telt deze post niet mee.",
  ]);
});

test("every text of the frame, the card for leaders and the kinds stands in both languages, without exclamation marks", () => {
  const words: Words[] = [
    irreversible,
    ...Object.values(panes).flatMap(({name, question, prompts, example}) => [name, question, ...prompts, example]),
    ...Object.values(traits).flatMap(({name, behaviour, askYourself, askTheTeam}) => [
      name,
      behaviour,
      ...askYourself,
      askTheTeam,
    ]),
    ...businessCaseKinds.flatMap(({one, many, fields}) => [
      one,
      many,
      ...Object.values(fields).flatMap((field) => [field.label, ...(field.hint ? [field.hint] : [])]),
    ]),
  ];
  for (const {nl, en} of words) {
    expect(nl.length).toBeGreaterThan(0);
    expect(en.length).toBeGreaterThan(0);
    expect(nl + en).not.toMatch(/!/);
  }
});

test("an experiment that is over and of which nothing was written down is overdue", () => {
  const tried = (id: string, result: string) =>
    entry(experiment, id, {what: "Spreekuur", endsOn: "2026-11-23", result});
  const overdue = (today: string) =>
    inspiration.overdue!(holding(tried("a", ""), tried("b", "Vol")), today).map(({words}) => words.nl);
  expect(overdue("2026-11-23")).toEqual([]);
  expect(overdue("2026-11-24")).toEqual(["Het experiment “Spreekuur” is voorbij. Schrijf op wat eruit kwam."]);
});
