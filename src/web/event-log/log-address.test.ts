import {expect, test} from "vitest";
import {logPartIn} from "./log-address.ts";

test("a part of the log stands in the address; what cannot be one is left out", () => {
  expect(
    logPartIn({code: "export", actor: "u1", from: "2026-03-01", until: "2026-03-31", before: 120, period: "2026"}),
  ).toEqual({code: "export", actor: "u1", from: "2026-03-01", until: "2026-03-31", before: 120});
  expect(logPartIn({code: "gossip", actor: "kim@example.org", from: "yesterday", until: 3, before: "-1"})).toEqual({});
});
