import {expect, test} from "vitest";
import {amountIn, draftOf, emptyDraft, yieldOf} from "./yield-draft.ts";

test("an amount is read as people write it", () => {
  const read = ["1200", "12,5", "1.200", "1.200,50", "12.5", "-3", " 1 200 "].map(amountIn);
  expect(read).toEqual([1200, 12.5, 1200, 1200.5, 12.5, -3, 1200]);
});

test("no amount is null, and words are no amount", () => {
  expect(amountIn("  ")).toBeNull();
  expect(["veel", "12 uur", "1,2,3", "--1"].map(amountIn)).toEqual([undefined, undefined, undefined, undefined]);
});

test("a yield that is opened and saved unchanged stays as it was", () => {
  const details = {
    network: "verhuizing",
    kind: "saving",
    title: "Eén formulier",
    whatHappened: "Ingevoerd.",
    amount: 0.75,
    amountUnit: "uur per maand",
    happenedOn: "2026-03-05",
  } as const;
  expect(yieldOf(draftOf({...details, id: "01a20f60-5f98-794b-8ab9-560ea9d8b208"}))).toEqual(details);
});

test("a unit without an amount says nothing and is left out", () => {
  expect(yieldOf({...emptyDraft("2026-03-05"), amountUnit: "euro"})?.amountUnit).toBeNull();
});
