import {expect, test} from "vitest";
import {entry} from "../dossier/entry.suite.ts";
import {questionScores, type Readiness, readinessOf} from "./finding-rules.ts";
import {challenge, finding, networkInitiative} from "./kinds.ts";
import {additions, fields} from "./opportunity-content.ts";
import {fieldOf, opportunities} from "./opportunity-rules.ts";

const unknown: Readiness = readinessOf(questionScores([]));
const ready: Readiness = {...unknown, score: 4};

test("a 3 is high on both sides, just below it is low", () => {
  expect([fieldOf(3, 3), fieldOf(3, 2.9), fieldOf(2.9, 3), fieldOf(2.9, 2.9)]).toEqual([
    "now",
    "prepare",
    "grow",
    "leave",
  ]);
});

test("a challenge without readiness of its own takes that of the organisation", () => {
  const [own, estimated] = opportunities(
    [
      entry(challenge, "1", {name: "Veilig werken", potential: 4, readiness: 2}),
      entry(challenge, "2", {name: "Sneller antwoord", potential: 4}),
    ],
    [],
    ready,
  );
  expect([own?.field, own?.isEstimated, estimated?.field, estimated?.readiness, estimated?.isEstimated]).toEqual([
    "prepare",
    false,
    "now",
    4,
    true,
  ]);
});

test("what has no potential, or no readiness at all, is not on the map and says why", () => {
  const [noPotential] = opportunities([entry(challenge, "1", {name: "a"})], [], ready);
  const [noReadiness] = opportunities([entry(challenge, "1", {name: "a", potential: 5})], [], unknown);
  expect([noPotential?.field, noPotential?.advice, noReadiness?.field, noReadiness?.advice]).toEqual([
    null,
    [additions.noPotential],
    null,
    [additions.noReadiness],
  ]);
});

test("to begin now, the networks that contribute are named; without one, the advice is to look for the people", () => {
  const one = entry(challenge, "c", {name: "Inkoop", potential: 5, readiness: 5});
  const circle = entry(networkInitiative, "n", {name: "Inkoopkring", contributesTo: ["c"]});
  const [named] = opportunities([one], [circle], ready);
  const [alone] = opportunities([one], [], ready);
  expect(named?.advice.map(({nl}) => nl)).toEqual([fields.now.advice.nl, "Begin bij wat er al is: Inkoopkring."]);
  expect(alone?.advice).toEqual([fields.now.advice, additions.noNetwork]);
});

test("to prepare, what holds the organisation back is named, and networks that lack support", () => {
  const low = ["safety", "time", "reach"].map((question) =>
    entry(finding, question, {question, note: "x", score: "1"}),
  );
  const whole = {...readinessOf(questionScores(low)), score: 2};
  const one = entry(challenge, "c", {name: "Verzuim omlaag", potential: 5});
  const table = entry(networkInitiative, "n", {name: "Koffietafel", contributesTo: ["c"], supported: false});
  expect(opportunities([one], [table], whole)[0]?.advice.map(({nl}) => nl)).toEqual([
    fields.prepare.advice.nl,
    "Volgens de quickscan zit dit in de weg: veiligheid en bereik.",
    "Vraag het management om steun voor Koffietafel.",
  ]);
});
