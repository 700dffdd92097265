import {expect, test} from "vitest";
import {fullName, mostNames} from "./names.ts";

test("names do not return before all have come, so 5,000 people have 5,000 names", () => {
  expect(mostNames).toBeGreaterThan(5_000);
  for (const offset of [0, 12_345]) {
    expect(new Set(Array.from({length: mostNames}, (_, i) => fullName(offset, i))).size).toBe(mostNames);
  }
});
