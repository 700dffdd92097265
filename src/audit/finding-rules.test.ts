import {expect, test} from "vitest";
import {entry} from "../dossier/entry.suite.ts";
import {
  contradictions,
  dimensionScores,
  type FindingEntry,
  questionScores,
  readinessOf,
  strongest,
  weakest,
} from "./finding-rules.ts";
import {finding} from "./kinds.ts";
import {questions} from "./questions-content.ts";

type Score = "1" | "2" | "3" | "4" | "5" | "unknown" | null;
type Ground = "fact" | "perception" | "both" | null;

const found = (question: string, score: Score, perception: Ground = null): FindingEntry =>
  entry(finding, `${question} ${score} ${perception}`, {question, note: "Gezien.", score, perception});

const scoresOf = (...findings: FindingEntry[]) => questionScores(findings);
const stateOf = (id: string, ...findings: FindingEntry[]) =>
  scoresOf(...findings).find(({question}) => question.id === id)?.state;
const ids = (scores: readonly {readonly question: {readonly id: string}}[]) => scores.map(({question}) => question.id);

test("a question is open, noted, unknown or scored", () => {
  expect([
    stateOf("safety"),
    stateOf("safety", found("safety", null)),
    stateOf("safety", found("safety", "unknown")),
    stateOf("safety", found("safety", "unknown"), found("safety", "2")),
  ]).toEqual(["open", "noted", "unknown", "scored"]);
});

test("a dimension is the mean of its scored questions: (mean of 2 and 5, and 2) = (3.5 + 2) / 2 = 2.75; unknown does not count", () => {
  const [organisation, challenges] = dimensionScores(
    scoresOf(
      found("safety", "2", "fact"),
      found("safety", "5", "perception"),
      found("openness", "2"),
      found("roles", "unknown"),
    ),
  );
  expect(organisation).toEqual({id: "organisation", score: 2.75, scored: 2, unknown: 1, of: 9});
  expect(challenges).toEqual({id: "challenges", score: null, scored: 0, unknown: 0, of: 7});
});

test("strong is above 3 and weak below it, so that 3 is neither", () => {
  const scores = scoresOf(found("safety", "3"), found("openness", "4"), found("time", "2"));
  expect([ids(strongest(scores).shown), ids(weakest(scores).shown)]).toEqual([["openness"], ["time"]]);
});

test("with equal scores readiness decides, then the order of asking; who falls off is counted", () => {
  const scores = scoresOf(
    found("character", "4"), // weight 0
    found("involvement", "4"), // weight 1
    found("openness", "4"), // weight 2
    found("structure", "4"), // weight 1
    found("strategy", "5"), // weight 0
  );
  const {shown, tied} = strongest(scores);
  expect([ids(shown), tied]).toEqual([["strategy", "openness", "involvement"], 2]);
});

test("facts and perceptions disagree from two points on, the widest first", () => {
  const scores = scoresOf(
    found("safety", "4", "fact"),
    found("safety", "2", "perception"),
    found("e-mail", "1", "fact"),
    found("e-mail", "4", "perception"),
    found("openness", "3", "fact"),
    found("openness", "2", "perception"),
    found("time", "1", "both"),
    found("time", "5", "perception"),
  );
  expect(
    contradictions(scores).map(({question, factScore, perceptionScore}) => [question.id, factScore, perceptionScore]),
  ).toEqual([
    ["e-mail", 1, 4],
    ["safety", 4, 2],
  ]);
});

test("readiness weighs: all questions of weight 1 at 4, all of weight 2 at 1; the two that hold it back are of weight 2", () => {
  const weighed = questions.filter(({weight}) => weight > 0);
  const [ones, twos] = [1, 2].map((weight) => weighed.filter((one) => one.weight === weight).length) as [
    number,
    number,
  ];
  const scores = scoresOf(...weighed.map(({id, weight}) => found(id, weight === 1 ? "4" : "1")));
  const readiness = readinessOf(scores);
  expect(readiness.score).toBeCloseTo((ones * 4 + twos * 2) / (ones + 2 * twos), 12);
  expect([readiness.scored, readiness.of, ids(readiness.heldBackBy)]).toEqual([
    ones + twos,
    ones + twos,
    ["openness", "safety"],
  ]);
});

test("readiness is not said while less than half of its weight is scored", () => {
  const twos = questions.filter(({weight}) => weight === 2);
  const total = questions.reduce((sum, {weight}) => sum + weight, 0);
  expect([twos.length, total]).toEqual([8, 35]); // half is 17.5
  const sixteen = twos.map(({id}) => found(id, "4"));
  const seventeen = [...sixteen, found("involvement", "4")];
  expect(readinessOf(scoresOf(...seventeen)).score).toBeNull();
  expect(readinessOf(scoresOf(...seventeen, found("feedback", "4"))).score).toBe(4);
});
