import {expect, test} from "vitest";
import {type FlowMapWords, flowMap, type MappedFlow} from "./flow-map.ts";
import {lightTheme} from "./theme.ts";

const words: FlowMapWords = {
  ...{flow: "Flow", from: "From", to: "To", kind: "Kind", formal: "formal", informal: "informal"},
  marked: "works badly",
};
const flow = (name: string, from: string, to: string, more: Partial<MappedFlow> = {}): MappedFlow => ({
  ...{name, from, to, isFormal: true, isMarked: false},
  ...more,
});
const draw = (flows: readonly MappedFlow[], width = 372) => flowMap(flows, words, {theme: lightTheme, width});
const dots = (svg: string) =>
  [...svg.matchAll(/<circle cx="([\d.-]+)" cy="([\d.-]+)" r="5"/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
const numbers = (svg: string) =>
  [...svg.matchAll(/<circle cx="([\d.-]+)" cy="([\d.-]+)" r="5.5"/g)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  );

test("who tells and who receives are one dot each; a number lies halfway a straight flow", () => {
  const {svg} = draw([flow("nieuws", "A", "B")]);
  const [a, b] = dots(svg);
  expect(dots(svg)).toHaveLength(2);
  expect(numbers(svg)[0]![0]).toBeCloseTo((a![0] + b![0]) / 2, 1);
  expect(numbers(svg)[0]![1]).toBeCloseTo((a![1] + b![1]) / 2, 1);
});

test("three flows between the same two, also the other way, lie 15 points beside each other", () => {
  const places = numbers(draw([flow("1", "A", "B"), flow("2", "B", "A"), flow("3", "A", "B")]).svg);
  const between = (i: number, j: number) => Math.hypot(places[i]![0] - places[j]![0], places[i]![1] - places[j]![1]);
  expect(between(0, 1)).toBeCloseTo(15, 1);
  expect(between(1, 2)).toBeCloseTo(15, 1);
  expect(between(0, 2)).toBeCloseTo(30, 1);
});

test("an informal flow is dashed, one that works badly in brand; the legend names only what occurs", () => {
  const {svg, table, alt} = draw([flow("tip", "A", "B", {isFormal: false, isMarked: true})]);
  expect(svg).toMatch(
    /<path d="[^"]*Q[^"]*" fill="none" stroke="#6B2C5E" stroke-width="1.8" stroke-dasharray="3.5 2.5"\/>/,
  );
  expect(svg).not.toContain(">formal<");
  expect(svg).toContain(">works badly<");
  expect(table.rows).toEqual([["1", "tip", "A", "B", "informal"]]);
  expect(alt).toBe("tip: A → B (informal).");
});

test("twenty places stay inside, on paper and on a phone, and are the same each time", () => {
  const flows = Array.from({length: 24}, (_, i) => flow(`f${i}`, `Team ${i % 20}`, `Team ${(i * 7 + 3) % 20}`));
  for (const width of [372, 180]) {
    const picture = draw(flows, width);
    for (const [x, y] of dots(picture.svg))
      expect(x >= 5 && x <= width - 5 && y >= 5 && y <= picture.height - 5).toBe(true);
    expect(draw(flows, width)).toEqual(picture);
  }
});

test("what somebody tells themselves is drawn too, and names are escaped", () => {
  const {svg} = draw([flow("x", "<A>", "<A>")]);
  expect(dots(svg)).toHaveLength(1);
  expect(svg).toContain("&lt;A&gt;");
  expect(svg).not.toMatch(/NaN|undefined/);
});
