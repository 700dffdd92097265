import {expect, test} from "vitest";
import {entry} from "../dossier/entry.suite.ts";
import type {DetailsOf} from "../dossier/kinds.ts";
import {toolCandidate, toolNeed, toolScore} from "./tool-kinds.ts";
import {type Candidate, type Need, toolComparison, winners} from "./tool-rules.ts";

const need = (name: string, details: Partial<DetailsOf<typeof toolNeed>>) =>
  entry(toolNeed, `need:${name}`, {need: name, ...details});
const candidate = (name: string) => entry(toolCandidate, `tool:${name}`, {name});
const says = (
  by: string,
  of: Candidate,
  about: Need,
  given: Partial<DetailsOf<typeof toolScore>> | number,
  changedAt = "2026-01-01T09:00:00.000Z",
) => ({
  ...entry(toolScore, `${by} ${of.id} ${about.id} ${changedAt}`, {
    by,
    candidate: of.id,
    need: about.id,
    ...(typeof given === "number" ? {score: given} : given),
  }),
  changedAt,
});

const [easy, mobile] = [need("Makkelijk", {weight: 6}), need("Mobiel", {weight: 2})];
const safe = need("Veilig", {hard: true});
const [plein, kring] = [candidate("Plein"), candidate("Kring")];

test("a tool's score is the mean over people per need, weighed: ¾ · (4 + 2)/2 + ¼ · 5 = 3.5", () => {
  const {ranked, shares} = toolComparison(
    [easy, mobile],
    [plein],
    [says("Noor", plein, easy, 4), says("Sam", plein, easy, 2), says("Noor", plein, mobile, 5)],
  );
  expect(shares).toEqual([0.75, 0.25]);
  expect(ranked).toMatchObject([{means: [3, 5], score: 3.5}]);
});

test("the highest score stands first: ¾ · 2 + ¼ · 5 = 2.75 before ¾ · 3 + ¼ · 1 = 2.5", () => {
  const {ranked} = toolComparison(
    [easy, mobile],
    [kring, plein],
    [
      says("Noor", kring, easy, 3),
      says("Noor", kring, mobile, 1),
      says("Noor", plein, easy, 2),
      says("Noor", plein, mobile, 5),
    ],
  );
  expect(ranked.map(({candidate: of, score}) => [of.details.name, score])).toEqual([
    ["Plein", 2.75],
    ["Kring", 2.5],
  ]);
});

test("two points between two people is a dispute, one is not", () => {
  const {cells} = toolComparison(
    [easy, mobile],
    [plein],
    [
      says("Noor", plein, easy, 4),
      says("Sam", plein, easy, 2),
      says("Noor", plein, mobile, 4),
      says("Sam", plein, mobile, 5),
    ],
  );
  expect(cells).toMatchObject([
    {lowest: 2, highest: 4, people: 2, isDisputed: true},
    {lowest: 4, highest: 5, people: 2, isDisputed: false},
  ]);
});

test("who scored twice counts once, with the newest, however the name was typed", () => {
  const {cells, people} = toolComparison(
    [easy],
    [plein],
    [says("Noor", plein, easy, 5, "2026-02-01T09:00:00.000Z"), says(" noor", plein, easy, 1)],
  );
  expect(cells).toMatchObject([{mean: 5, people: 1}]);
  expect(people).toEqual(["Noor"]);
});

test("a tool that fails a hard requirement is out with the reason, however high it scores", () => {
  const {ranked, out} = toolComparison(
    [easy, safe],
    [plein, kring],
    [
      says("Noor", plein, easy, 5),
      says("Noor", plein, safe, {meets: "no", why: "Gegevens buiten Europa"}),
      says("Noor", kring, easy, 1),
      says("Noor", kring, safe, {meets: "yes"}),
    ],
  );
  expect(ranked.map(({candidate: of}) => of.details.name)).toEqual(["Kring"]);
  expect(out).toMatchObject([
    {candidate: plein, failed: [{need: safe, against: [{by: "Noor", why: "Gegevens buiten Europa"}]}]},
  ]);
});

test("when one says yes and one says no the tool stays in, and the requirement is disputed; nobody's word is unknown", () => {
  const {ranked, hardCells} = toolComparison(
    [easy, safe],
    [plein, kring],
    [
      says("Noor", plein, easy, 5),
      says("Noor", plein, safe, {meets: "no"}),
      says("Sam", plein, safe, {meets: "yes"}),
      says("Sam", kring, safe, {meets: "unknown"}),
    ],
  );
  expect(hardCells.map(({verdict}) => verdict)).toEqual(["disputed", "unknown"]);
  expect(ranked).toMatchObject([{candidate: plein}]);
});

test("a tool without a score for a need that weighs is not ranked; a need of weight 0 is not asked", () => {
  const {ranked, unfinished, weighed} = toolComparison(
    [easy, mobile, need("Mooi", {weight: 0})],
    [plein, kring],
    [says("Noor", plein, easy, 5), says("Noor", plein, mobile, 5), says("Noor", kring, easy, 5)],
  );
  expect(weighed).toEqual([easy, mobile]);
  expect(ranked).toMatchObject([{candidate: plein, score: 5}]);
  expect(unfinished).toEqual([{candidate: kring, missing: [mobile]}]);
});

test("tools with the same score win together; without scores nobody wins", () => {
  const both = toolComparison([easy], [plein, kring], [says("Noor", plein, easy, 3), says("Noor", kring, easy, 3)]);
  expect(winners(both).map(({candidate: of}) => of.details.name)).toEqual(["Plein", "Kring"]);
  expect(winners(toolComparison([easy], [plein, kring], []))).toEqual([]);
  expect(winners(toolComparison([], [plein], []))).toEqual([]);
});
