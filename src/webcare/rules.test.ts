import {expect, test} from "vitest";
import {entry} from "../dossier/entry.suite.ts";
import type {Entry} from "../dossier/kinds.ts";
import {heldOf} from "../dossier/product-rules.ts";
import {action, agendaItem, heardAndDone, signal} from "./agenda-kinds.ts";
import {decisionsTaken} from "./decision-rules.ts";
import {agenda, divisionOfRoles, themePlan} from "./rules.ts";
import {themePlanItem} from "./theme-plan-kinds.ts";
import {watchedNetwork, watchedTheme, watchMeans, webcareRole} from "./watch-kinds.ts";

const holding = (...entries: {readonly kind: string}[]) => heldOf({entries, texts: [], signOffs: [], marks: []});
const open = (product: typeof agenda, ...entries: {readonly kind: string}[]) =>
  product.openPoints(holding(...entries)).map(({words}) => words.nl);

const network = entry(watchedNetwork, "n1", {name: "Yammer"});
const theme = entry(watchedTheme, "t1", {name: "Energie"});
const role = entry(webcareRole, "r1", {
  monitor: "Noor",
  deputy: "Sam",
  responder: "Lou",
  signalsTo: ["management"],
});
const means = entry(watchMeans, "m1", {name: "Zoeken", use: "search", terms: ["warmtepomp"]});

test("an empty division of roles asks for networks, themes and means", () => {
  expect(open(divisionOfRoles)).toEqual([
    "Kies welke netwerken je volgt.",
    "Kies welke thema’s je volgt.",
    "Kies waarmee je volgt.",
  ]);
});

test("a division of roles in which everything was decided has no open points", () => {
  expect(open(divisionOfRoles, network, theme, role, means)).toEqual([]);
});

test("a role that sends its signals nowhere and a search without terms are open", () => {
  const silent = {...role, details: {...role.details, signalsTo: []}};
  const empty = {...means, details: {...means.details, terms: []}};
  expect(open(divisionOfRoles, network, theme, silent, empty)).toEqual([
    "Spreek bij elke rol af naar wie een signaal gaat.",
    "Zoeken heeft nog geen zoektermen.",
  ]);
});

test("a theme plan is open as long as it is empty, and then as far as its moments are", () => {
  expect(open(themePlan)).toEqual(["Zet het eerste moment in het plan."]);
  const whole = {theme: "Energie", starter: "Noor", means: ["poll", "meeting"], moment: "2026-03-02"} as const;
  expect(open(themePlan, entry(themePlanItem, "p1", whole))).toEqual([]);
});

test("an agenda is open until something was told to all colleagues", () => {
  expect(open(agenda)).toEqual(["Noteer het eerste signaal."]);
  const answered = entry(signal, "s1", {what: "Parkeren", state: "answered"});
  expect(open(agenda, answered)).toEqual(["Vertel alle collega’s wat jullie hoorden en deden."]);
  expect(open(agenda, answered, entry(heardAndDone, "h1", {heard: "Parkeren", public: true}))).toEqual([]);
});

test("the five decisions are taken one by one; who follows and who responds only when no cell is empty", () => {
  const taken = (roles: readonly Entry<typeof webcareRole>[], networks = [network]) => [
    ...decisionsTaken({networks, themes: [theme], roles, means: []}),
  ];
  expect(taken([])).toEqual(["networks", "themes"]);
  expect(taken([role])).toEqual(["networks", "themes", "monitors", "roles"]);
  expect(taken([{...role, details: {...role.details, network: "n1"}}], [network, {...network, id: "n2"}])).toEqual([
    "networks",
    "themes",
  ]);
  expect(taken([role], [])).toEqual(["themes"]);
});

test("actions and agenda items are overdue after their day, and open all along", () => {
  const late = entry(action, "a", {what: "Looproute", owner: "Sam", due: "2026-11-23", state: "open"});
  const done = entry(action, "b", {what: "Poster", due: "2026-11-01", state: "done"});
  const item = entry(agendaItem, "i", {subject: "Werkdruk", day: "2026-11-23", state: "planned"});
  const overdue = (today: string) => agenda.overdue!(holding(late, done, item), today).map(({words}) => words.nl);
  expect(overdue("2026-11-23")).toEqual([]);
  expect(overdue("2026-11-24")).toEqual([
    "“Looproute” van Sam had klaar moeten zijn.",
    "De dag van “Werkdruk” is voorbij. Is het besproken?",
  ]);
});
