import {expect, test} from "vitest";
import {emptyMonitor, waterrijk} from "./fixture.ts";
import {monitorNetwork} from "./network-file.ts";

const count = (text: string, mark: RegExp): number => (text.match(mark) ?? []).length;

test("nine units and three communities, thirteen contacts and nine memberships; no person", () => {
  const file = monitorNetwork(waterrijk());
  expect([
    count(file, /<node /g),
    count(file, /<edge /g),
    count(file, />contact</g),
    count(file, />part of</g),
  ]).toEqual([12, 22, 13, 9]);
});

test("of nothing a network without nodes", () => {
  expect(count(monitorNetwork(emptyMonitor()), /<node /g)).toBe(0);
});
