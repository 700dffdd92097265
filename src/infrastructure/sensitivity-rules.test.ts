import {expect, test} from "vitest";
import {seeded} from "../analysis/statistics/index.ts";
import {entry} from "../dossier/entry.suite.ts";
import {sensitivityInWords, sensitivityOf} from "./sensitivity-rules.ts";
import {toolCandidate, toolNeed, toolScore} from "./tool-kinds.ts";
import {toolComparison} from "./tool-rules.ts";

test("0.6f · 2 − (1 − 0.6f) · 2 is gone below f = 5/6: with 17 % less weight on the first need the rival passes", () => {
  expect(sensitivityOf([0.6, 0.4], [4, 2], [[2, 4]]).alone).toEqual({weight: 0, percent: -17, rival: 0, passes: true});
});

test("(1 − 0.5f) · 5.5 − 0.5f · 4.5 = 5.5 − 5f is 0 at f = 1.1: with 10 % more weight on the first need the rival draws level", () => {
  expect(sensitivityOf([0.5, 0.5], [0, 5.5], [[4.5, 0]]).alone).toEqual({
    weight: 0,
    percent: 10,
    rival: 0,
    passes: false,
  });
});

test("a rival that is behind on every need never passes", () => {
  expect(sensitivityOf([0.5, 0.5], [4, 3], [[3, 2]])).toEqual({alone: undefined, together: []});
});

test("one change does nothing but several at once do: ¼ · (2.5 · 0.8 − 2 · 1.2) = −0.1", () => {
  expect(sensitivityOf([0.25, 0.25, 0.25, 0.25], [2.5, 2, 1, 1], [[1, 1, 2, 2]])).toEqual({
    alone: undefined,
    together: [{rival: 0, passes: true}],
  });
});

test("at the corner where nothing is left, ¼ · (3 · 0.8 − 2 · 1.2) = 0, the rival draws level", () => {
  expect(sensitivityOf([0.25, 0.25, 0.25, 0.25], [3, 2, 1, 1], [[1, 1, 2, 2]]).together).toEqual([
    {rival: 0, passes: false},
  ]);
});

test("of several changes the smallest is told, whichever rival it concerns", () => {
  const {alone} = sensitivityOf(
    [0.6, 0.4],
    [4, 2],
    [
      [2, 4],
      [3, 3.4],
    ],
  );
  // over the second rival: 0.6f − (1 − 0.6f) · 1.4 = 1.44f − 1.4 is 0 at f = 0.9722
  expect(alone).toEqual({weight: 0, percent: -3, rival: 1, passes: true});
});

test("what is said of all weights at once agrees with trying every corner, for 200 comparisons of four needs", () => {
  const chance = seeded(4);
  const some = () => Array.from({length: 4}, () => Math.round(chance() * 50) / 10);
  for (let round = 0; round < 200; round++) {
    const raw = some().map((weight) => weight + 0.1);
    const total = raw.reduce((sum, weight) => sum + weight, 0);
    const shares = raw.map((weight) => weight / total);
    const [winner, rival] = [some(), some()];
    const leadWith = (factors: readonly number[]) =>
      shares.reduce((sum, share, i) => sum + share * factors[i]! * (winner[i]! - rival[i]!), 0);
    const corners = Array.from({length: 16}, (_, bits) =>
      leadWith([0, 1, 2, 3].map((i) => ((bits >> i) & 1 ? 1.2 : 0.8))),
    );
    const isLost = Math.min(...corners) <= 1e-9;
    expect(sensitivityOf(shares, winner, [rival]).together.length > 0).toBe(isLost);
  }
});

const needs = [
  entry(toolNeed, "n1", {need: "makkelijk", weight: 6}),
  entry(toolNeed, "n2", {need: "mobiel", weight: 4}),
];
const comparisonOf = (tools: Readonly<Record<string, readonly [number, number]>>) =>
  toolComparison(
    needs,
    Object.keys(tools).map((name) => entry(toolCandidate, name, {name})),
    Object.entries(tools).flatMap(([candidate, scores]) =>
      scores.map((score, i) =>
        entry(toolScore, `${candidate}${i}`, {candidate, need: needs[i]!.id, by: "Noor", score}),
      ),
    ),
  );

test("the words name the weight, how much it changes, and who wins then", () => {
  expect(sensitivityInWords(comparisonOf({Plein: [4, 2], Kring: [2, 4]}))).toEqual({
    nl: "Met 17 % minder gewicht op “makkelijk” wint Kring.",
    en: "With 17 % less weight on “makkelijk” Kring wins.",
  });
  expect(sensitivityInWords(comparisonOf({Plein: [4, 4], Kring: [3, 3]}))?.en).toBe(
    "The winner stays the same, whichever weights change by up to 20 %.",
  );
});

test("an equal end or a single tool says nothing about weights", () => {
  expect(sensitivityInWords(comparisonOf({Plein: [3, 3], Kring: [3, 3]}))).toBeUndefined();
  expect(sensitivityInWords(comparisonOf({Plein: [3, 3]}))).toBeUndefined();
});
