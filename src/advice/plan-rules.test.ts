import {expect, test} from "vitest";
import {entry} from "../dossier/entry.suite.ts";
import {planStep} from "./kinds.ts";
import {planRemarks, timelineOf} from "./plan-rules.ts";

const step = (id: string, details: Parameters<typeof entry<typeof planStep>>[2]) =>
  entry(planStep, id, {step: id, owner: "Kim", ...details});
const about = (steps: Parameters<typeof planRemarks>[0]) => planRemarks(steps).map((remark) => remark.about);

test("steps stand by their first day; of ten days, a step of the first five fills the first half", () => {
  const timeline = timelineOf([
    step("later", {from: "2027-01-06", until: "2027-01-10"}),
    step("first", {from: "2027-01-01", until: "2027-01-05"}),
    step("some day", {}),
  ]);
  expect(timeline).toMatchObject({from: "2027-01-01", to: "2027-01-10"});
  expect(timeline?.placed.map(({step: {id}, begins, ends}) => [id, begins, ends])).toEqual([
    ["first", 0, 0.5],
    ["later", 0.5, 1],
  ]);
  expect(timeline?.undated.map(({id}) => id)).toEqual(["some day"]);
});

test("a step with one day lasts that day; without any day there is no timeline", () => {
  expect(timelineOf([step("a", {until: "2027-02-01"})])?.placed[0]).toMatchObject({begins: 0, ends: 1});
  expect(timelineOf([step("a", {})])).toBeUndefined();
});

test("steps without owner, without day, and ending before they begin are named", () => {
  const remarks = planRemarks([step("Start", {owner: " ", from: "2027-02-01", until: "2027-01-01"}), step("Eind", {})]);
  expect(remarks.map(({words}) => words.nl)).toEqual([
    "“Start” heeft nog niemand die het trekt.",
    "“Eind” heeft nog geen dag.",
    "“Start” is klaar voordat het begint.",
  ]);
});

test("a step may begin the day after what it waits for is done, not on that day", () => {
  const first = step("first", {from: "2027-01-01", until: "2027-01-05", owner: "Bo"});
  const next = (from: string) => step("next", {from, until: "2027-01-09", dependsOn: ["first"]});
  expect(about([first, next("2027-01-06")])).toEqual([]);
  expect(about([first, next("2027-01-05")])).toEqual(["too-early"]);
});

test("steps that wait for each other are a circle, said of each", () => {
  expect(
    about([
      step("a", {from: "2027-01-01", dependsOn: ["b"], owner: "A"}),
      step("b", {from: "2027-01-01", dependsOn: ["a"], owner: "B"}),
    ]),
  ).toEqual(["too-early", "too-early", "circle", "circle"]);
});

test("one owner with two steps on the same day has an overlap; two owners have not", () => {
  const days = {from: "2027-01-01", until: "2027-01-31"};
  expect(about([step("a", days), step("b", {...days, owner: "kim "})])).toEqual(["overlap"]);
  expect(about([step("a", days), step("b", {...days, owner: "Bo"})])).toEqual([]);
});
