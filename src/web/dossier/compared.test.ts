import {expect, test} from "vitest";
import {compared} from "./compared.ts";

test("a paragraph that was rewritten is gone and new, its neighbours stay", () => {
  expect(compared(["a", "b", "c"], ["a", "x", "c"])).toEqual([
    {text: "a", change: "same"},
    {text: "b", change: "gone"},
    {text: "x", change: "new"},
    {text: "c", change: "same"},
  ]);
});

test("equal texts have only what is the same, an empty one only what is new", () => {
  expect(compared(["a"], ["a"])).toEqual([{text: "a", change: "same"}]);
  expect(compared([], ["a"])).toEqual([{text: "a", change: "new"}]);
  expect(compared(["a"], [])).toEqual([{text: "a", change: "gone"}]);
});
