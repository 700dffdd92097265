import {expect, test} from "vitest";
import {trajectoryIn, whatGoesAlong} from "./filters.ts";
import {optionIn, optionsIn} from "./search.ts";

const id = "01a20f60-5f98-794b-8ab9-560ea9d8b208";

test("a value of the address counts when it is one of the options", () => {
  expect(optionIn("calendar", ["list", "calendar"])).toBe("calendar");
  expect(optionIn("agenda", ["list", "calendar"])).toBeUndefined();
  expect(optionIn(["list"], ["list", "calendar"])).toBeUndefined();
});

test("a list in the address keeps what is among the options, in their order; an empty list is not the same as none", () => {
  expect(optionsIn("c,a,x", ["a", "b", "c"])).toEqual(["a", "c"]);
  expect(optionsIn("", ["a"])).toEqual([]);
  expect(optionsIn(undefined, ["a"])).toBeUndefined();
  expect(optionsIn(12, ["a"])).toBeUndefined();
});

test("a link takes the filters and the trajectory along, and leaves what is of one page alone", () => {
  expect(whatGoesAlong({period: "2026-Q1", trajectory: id, view: "calendar", question: "o-1"})).toEqual({
    period: "2026-Q1",
    trajectory: id,
  });
  expect(whatGoesAlong({trajectory: "<script>"})).toEqual({});
  expect(trajectoryIn({trajectory: 12})).toBeUndefined();
});
