import {expect, test} from "vitest";
import {entry} from "../dossier/entry.suite.ts";
import type {DetailsOf} from "../dossier/kinds.ts";
import {action, agendaItem, heardAndDone, signal} from "./agenda-kinds.ts";
import {actionFrom, type Flow, flowRemarks, heardFrom, itemFrom, loopsOf} from "./agenda-rules.ts";

const parking = entry(signal, "s1", {what: "Parkeren", network: "Yammer", theme: "t1", state: "new"});
const item = (details: Partial<DetailsOf<typeof agendaItem>> = {}) =>
  entry(agendaItem, "i1", {...itemFrom(parking), ...details});
const act = (details: Partial<DetailsOf<typeof action>> = {}) =>
  entry(action, "a1", {...actionFrom(item()), what: "Meer plekken", owner: "Facilitair", ...details});
const flow = (parts: Partial<Flow>): Flow => ({signals: [], items: [], actions: [], heard: [], ...parts});
const stages = (parts: Partial<Flow>) => loopsOf(flow(parts)).map(({subject, stage}) => [subject, stage]);
const sentences = (parts: Partial<Flow>, today = "2026-03-05") =>
  flowRemarks(flow(parts), today).map(({words}) => words.nl);

test("a signal goes from signalled to on the agenda, to acting, to tell, to closed", () => {
  const signals = [parking];
  expect(stages({signals})).toEqual([["Parkeren", "signalled"]]);
  expect(stages({signals, items: [item()]})).toEqual([["Parkeren", "on-agenda"]]);
  expect(stages({signals, items: [item({state: "discussed"})], actions: [act()]})).toEqual([["Parkeren", "acting"]]);
  const done = {signals, items: [item({state: "discussed"})], actions: [act({state: "done"})]};
  expect(stages(done)).toEqual([["Parkeren", "to-tell"]]);
  expect(stages({...done, heard: [entry(heardAndDone, "h1", {action: "a1"})]})).toEqual([["Parkeren", "closed"]]);
});

test("a discussion without an action waits to be told; one whose item was dropped waits for the agenda again", () => {
  expect(stages({signals: [parking], items: [item({state: "discussed"})]})).toEqual([["Parkeren", "to-tell"]]);
  expect(stages({signals: [parking], items: [item({state: "dropped"})]})).toEqual([["Parkeren", "signalled"]]);
});

test("an action that was dropped does not keep a loop open", () => {
  const items = [item({state: "discussed"})];
  expect(stages({signals: [parking], items, actions: [act({state: "dropped"})]})).toEqual([["Parkeren", "to-tell"]]);
});

test("a signal that was answered at once is closed", () => {
  expect(stages({signals: [entry(signal, "s2", {what: "Vraag", state: "answered"})]})).toEqual([["Vraag", "closed"]]);
});

test("an item and an action that came from nothing, or from what was taken away, are loops of their own", () => {
  const loose = entry(agendaItem, "i2", {subject: "Roosters", state: "planned"});
  expect(stages({items: [loose, item()], actions: [entry(action, "a2", {what: "Bellen", state: "open"})]})).toEqual([
    ["Roosters", "on-agenda"],
    ["Parkeren", "on-agenda"],
    ["Bellen", "acting"],
  ]);
});

test("an action is overdue from the day after its day, as long as it is open", () => {
  const due = (day: string, state: "open" | "done") =>
    sentences({signals: [], items: [item()], actions: [act({due: day, state})]});
  expect(due("2026-03-05", "open")).toEqual([]);
  expect(due("2026-03-04", "open")).toEqual(["“Meer plekken” van Facilitair had klaar moeten zijn."]);
  expect(due("2026-03-04", "done")).toEqual([]);
});

test("what waits is told, the most pressing first", () => {
  const heavy = entry(signal, "s3", {what: "Onveilig gevoel", weight: "heavy", state: "new"});
  const told = {
    signals: [heavy, parking],
    items: [item({day: "2026-03-01"}), entry(agendaItem, "i3", {subject: "Koffie", state: "discussed"})],
    actions: [act({owner: "", due: "2026-03-01"})],
  };
  expect(sentences(told)).toEqual([
    "“Onveilig gevoel” weegt zwaar en staat nog op geen agenda.",
    "“Meer plekken” had klaar moeten zijn.",
    "“Meer plekken” is nog van niemand.",
    "De dag van “Parkeren” is voorbij. Is het besproken?",
    "Vertel wat er van “Koffie” is gekomen.",
  ]);
});

test("what came of it begins with the words of the signal and the results of its actions, and points back to it", () => {
  const parts = flow({
    signals: [parking],
    items: [item({state: "discussed"})],
    actions: [act({state: "done", result: "Tien plekken erbij."})],
  });
  expect(heardFrom(loopsOf(parts)[0]!, parts.signals, "2026-03-05")).toEqual({
    heard: "Parkeren",
    did: "Tien plekken erbij.",
    day: "2026-03-05",
    network: "Yammer",
    theme: "t1",
    signal: "s1",
  });
});
