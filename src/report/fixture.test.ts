import {expect, test} from "vitest";
import {Monitor} from "./contract.ts";
import {emptyMonitor, tinyMonitor, waterrijk} from "./fixture.ts";

const monitor = waterrijk();
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

test("the fixtures are monitors by the contract, in both languages", () => {
  for (const language of ["nl", "en"] as const)
    for (const one of [waterrijk(language), tinyMonitor(language), emptyMonitor(language)])
      expect(Monitor.parse(one)).toEqual(one);
});

test("616 of 1,184 = 52 %, and 111 of 616 = 18 %", () => {
  expect(Math.round((100 * monitor.people.active) / monitor.people.players)).toBe(52);
  expect(Math.round(100 * (monitor.contribution.eighty.share ?? 0))).toBe(18);
});

test("units add up to all people and all active ones", () => {
  expect(sum(monitor.network.units.map(({people}) => people))).toBe(monitor.people.players);
  expect(sum(monitor.network.units.map(({active}) => active))).toBe(monitor.people.active);
});

test("posts and replies are the messages of the weeks, of the sources and of the tools", () => {
  const messages = monitor.activity.posts + monitor.activity.replies;
  expect(sum(monitor.weeks.map((week) => week.messages))).toBe(messages);
  expect(sum(monitor.sources.map((source) => source.messages))).toBe(messages);
  expect(sum(monitor.tools.map((tool) => tool.messages))).toBe(messages);
  expect(sum(monitor.channels.map((channel) => channel.messages))).toBeLessThanOrEqual(messages);
});

test("what units have outside is twice the ties between them", () => {
  expect(sum(monitor.network.units.map(({external}) => external ?? 0))).toBe(
    2 * sum(monitor.network.matrix.map(({ties}) => ties)),
  );
});

test("1,440 mutual and 1,240 one-way pairs: 2,880 of 4,120 arcs are answered", () => {
  const {arcs, pairs, reciprocity, pairReciprocity} = monitor.network;
  expect(2 * pairs - arcs).toBe(1240);
  expect((reciprocity ?? 0) * arcs).toBeCloseTo(2 * (pairReciprocity ?? 0) * pairs, 6);
});

test("ten yields in 1,640 messages are 6.1 per 1,000", () => {
  const [best] = monitor.channels;
  expect(best?.name).toBe("Wijkgericht werken");
  expect(monitor.yields.filter(({network}) => network === best?.name)).toHaveLength(10);
  expect(best?.outcomes).toBeCloseTo(6.1, 1);
});
