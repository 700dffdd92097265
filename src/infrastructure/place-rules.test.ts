import {expect, test} from "vitest";
import {entry} from "../dossier/entry.suite.ts";
import type {DetailsOf} from "../dossier/kinds.ts";
import {placeMatrix, placeRemarks} from "./place-rules.ts";
import {placeUse} from "./tool-kinds.ts";

const use = (tool: string, details: Partial<DetailsOf<typeof placeUse>>) => entry(placeUse, tool, {tool, ...details});
const sentences = (...uses: ReturnType<typeof use>[]) => placeRemarks(uses).map(({words}) => words.nl);

test("a tool that was entered twice is one row, with its purposes per function", () => {
  const {rows} = placeMatrix([
    use("Plein", {serves: ["interaction"], purpose: "vragen stellen"}),
    use("plein ", {serves: ["interaction", "collaboration"], purpose: "ideeën"}),
    use("Rooster", {serves: ["task-support"]}),
  ]);
  expect(rows).toEqual([
    {tool: "Plein", purposes: [null, ["ideeën"], ["vragen stellen", "ideeën"]]},
    {tool: "Rooster", purposes: [[], null, null]},
  ]);
});

test("a function without a tool is a gap", () => {
  expect(sentences(use("Plein", {serves: ["interaction", "collaboration"]}))).toEqual([
    "Voor taken ondersteunen is er geen middel.",
  ]);
});

test("a function whose only tool is hardly used is said; one that is used makes up for it", () => {
  const all = use("Plein", {serves: ["task-support", "collaboration"]});
  const unused = use("Forum", {serves: ["interaction"], intensity: "never"});
  expect(sentences(all, unused)).toEqual(["Voor in gesprek zijn is er alleen Forum, en dat gebruikt bijna niemand."]);
  expect(sentences(all, unused, use("Kring", {serves: ["interaction"], intensity: "weekly"}))).toEqual([]);
});

test("two tools with a purpose in the same words overlap; one tool with it twice does not", () => {
  const whole = {serves: ["task-support", "collaboration", "interaction"]} as const;
  const roster = use("Rooster", {...whole, purpose: "Diensten ruilen"});
  expect(sentences(roster, use("Appgroep", {...whole, purpose: "diensten  ruilen"}))).toEqual([
    "Voor “Diensten ruilen” zijn er 2 middelen: Rooster en Appgroep. Spreek af wat je wanneer gebruikt.",
  ]);
  expect(sentences(roster, use("rooster", {...whole, purpose: "diensten ruilen"}))).toEqual([]);
});

test("a tool that serves nothing yet is said last", () => {
  expect(sentences(use("Plein", {}))).toHaveLength(4);
  expect(sentences(use("Plein", {})).at(-1)).toBe("Waar Plein voor dient, staat er nog niet bij.");
});
