import {expect, test} from "vitest";
import {entry} from "../dossier/entry.suite.ts";
import {pastedScores} from "./pasted-scores-rules.ts";
import {toolCandidate, toolNeed} from "./tool-kinds.ts";

const needs = [
  entry(toolNeed, "easy", {need: "Makkelijk", weight: 5}),
  entry(toolNeed, "safe", {need: "Veilig", hard: true}),
];
const tools = [entry(toolCandidate, "plein", {name: "Plein"}), entry(toolCandidate, "kring", {name: "Kring"})];

test("a table from a spreadsheet becomes scores: numbers with a comma, ja and nee for a hard requirement, empty cells left out", () => {
  const pasted = '\tKring\tPlein\r\n makkelijk \t3,5\t"4"\r\nVeilig\tnee\t\r\n';
  expect(pastedScores(pasted, needs, tools)).toEqual({
    scores: [
      {candidate: "kring", need: "easy", score: 3.5, meets: null},
      {candidate: "plein", need: "easy", score: 4, meets: null},
      {candidate: "kring", need: "safe", score: null, meets: "no"},
    ],
    unread: [],
  });
});

test("semicolons divide where there are no tabs", () => {
  expect(pastedScores(";Plein\nMakkelijk;2", needs, tools).scores).toMatchObject([{candidate: "plein", score: 2}]);
});

test("what is not in the lists or no score from 0 to 5 is told, and the rest is kept", () => {
  const {scores, unread} = pastedScores("\tPlein\tForum\nMakkelijk\t6\t3\nSnel\t1\t1\nVeilig\t?\t", needs, tools);
  expect(scores).toEqual([{candidate: "plein", need: "safe", score: null, meets: "unknown"}]);
  expect(unread.map(({nl}) => nl)).toEqual([
    "Het middel “Forum” staat niet in de lijst.",
    "“6” bij “Makkelijk” voor Plein is geen score.",
    "De eis of wens “Snel” staat niet in de lijst.",
  ]);
});

test("yes is no score for a need that is not hard; nothing pasted is nothing read", () => {
  expect(pastedScores("\tPlein\nMakkelijk\tja", needs, tools).unread).toHaveLength(1);
  expect(pastedScores(" \n", needs, tools)).toEqual({scores: [], unread: []});
});
