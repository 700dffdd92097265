import {expect, test} from "vitest";
import type {ToolPlace} from "./places-store.ts";
import {toolUse} from "./tools.ts";

const players = new Set(Array.from({length: 100}, (_, i) => `p${i}`));
const tool = (name: string, people: number, from = 0): ToolPlace => ({
  id: name,
  name,
  kind: "slack",
  messages: people * 3,
  weeks: [{week: "2026-03-02", messages: people * 3}],
  people: Array.from({length: people}, (_, i) => ({playerId: `p${from + i}`, messages: 3, unitId: ""})),
});

test("40 of 100 players take part: 40 %", () => {
  expect(toolUse([tool("Slack", 40)], players)).toEqual([
    {
      sourceId: "Slack",
      name: "Slack",
      kind: "slack",
      shown: true,
      active: 40,
      activeShare: 0.4,
      messages: 120,
      weeks: [{week: "2026-03-02", messages: 120}],
    },
  ]);
});

test("somebody who is no player is not in the share", () => {
  expect(toolUse([tool("Slack", 40, 80)], players)[0]).toMatchObject({active: 20, activeShare: 0.2});
});

test("a tool of three people hides, and takes the next one with it: else the total would show it", () => {
  const uses = toolUse([tool("Slack", 40), tool("Mail", 20), tool("Proef", 3)], players);
  expect(uses.map(({name, shown, messages, active}) => [name, shown, messages, active])).toEqual([
    ["Slack", true, 120, 40],
    ["Mail", false, null, null],
    ["Proef", false, null, null],
  ]);
});

test("who holds the files sees every tool, however few use it", () => {
  const uses = toolUse([tool("Slack", 40), tool("Proef", 3)], players, 1);
  expect(uses.map(({name, shown, active}) => [name, shown, active])).toEqual([
    ["Slack", true, 40],
    ["Proef", true, 3],
  ]);
});
