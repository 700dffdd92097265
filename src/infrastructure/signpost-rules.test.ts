import {expect, test} from "vitest";
import {type Sign, signsFor, wantedTwice} from "./signpost-rules.ts";

const sign = (want: string, rest: Partial<Sign> = {}): Sign => ({
  want,
  use: "",
  how: "",
  link: "",
  keywords: [],
  ...rest,
});
const signs = [
  sign("een overleg plannen", {use: "de agenda", how: "Zet erbij wat je wilt bereiken."}),
  sign("een idee inbrengen", {keywords: ["voorstel", "plannen"]}),
  sign("iemand spreken", {use: "de telefoon", how: "Plan geen overleg, bel."}),
];
const found = (question: string) => signsFor(question, signs).map(({want}) => want);

test("what people want stands before the other words, and those before the rest", () => {
  expect(found("plan")).toEqual(["een overleg plannen", "een idee inbrengen", "iemand spreken"]);
});

test("all words must be there, in any field; capitals and accents do not count", () => {
  expect(found("OVERLEG agénda")).toEqual(["een overleg plannen"]);
  expect(found("overleg koffie")).toEqual([]);
});

test("a word counts from its beginning: “leg” does not find “overleg”", () => {
  expect(found("leg")).toEqual([]);
});

test("an empty question finds all, in their order", () => {
  expect(signsFor("  ", signs)).toEqual(signs);
});

test("a wish that stands in it twice is found, however it was typed", () => {
  expect(wantedTwice([...signs, sign(" Iemand  spreken")])).toEqual(["iemand spreken"]);
});
