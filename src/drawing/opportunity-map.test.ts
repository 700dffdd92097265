import {expect, test} from "vitest";
import {type MapItem, type MapWords, opportunityMap} from "./opportunity-map.ts";
import {lightTheme} from "./theme.ts";

const words: MapWords = {
  potential: "Potential",
  readiness: "Readiness",
  notYet: "not yet",
  ready: "ready",
  item: "Item",
  field: "Field",
  estimated: "estimated",
  fields: {now: "Do now", prepare: "Prepare first", grow: "Let it grow", leave: "Leave it"},
};
const item = (name: string, potential: number, readiness: number, field: MapItem["field"]): MapItem => ({
  name,
  potential,
  readiness,
  field,
  isEstimated: false,
});
const draw = (items: readonly MapItem[], width = 372) =>
  opportunityMap(items, words, 3, {theme: lightTheme, width}, "en");
const circles = (svg: string) =>
  [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="7"/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

test("with a border of 16 the corners of a map of 372 lie at 16 and 356; high potential is up", () => {
  const [low, high] = circles(draw([item("a", 1, 1, "leave"), item("b", 5, 5, "now")]).svg);
  expect([low?.[0], high?.[0]]).toEqual([16, 356]);
  expect(low?.[1]).toBeGreaterThan(high?.[1] ?? Number.NaN);
});

test("a score of 3 lies on the border, halfway", () => {
  expect(circles(draw([item("a", 3, 3, "now")]).svg)[0]?.[0]).toBe(186);
});

test("six on one spot do not cover each other, nor leave the map, on paper and on a phone", () => {
  for (const width of [372, 180]) {
    const places = circles(
      draw(
        Array.from({length: 6}, (_, i) => item(`Ambition ${i}`, 4, 5, "now")),
        width,
      ).svg,
    );
    expect(places).toHaveLength(6);
    places.forEach(([x, y], i) => {
      expect(x >= 7 && x <= width - 7).toBe(true);
      for (const [ox, oy] of places.slice(0, i)) expect(Math.hypot(x - ox, y - oy)).toBeGreaterThan(14);
    });
  }
});

test("its table and its words say the same as the map", () => {
  const {table, alt} = draw([item("Safe work", 4, 2.5, "prepare")]);
  expect(table.rows).toEqual([["1", "Safe work", "4", "2.5", "Prepare first"]]);
  expect(alt).toBe("Safe work: Prepare first (Potential 4, Readiness 2.5).");
});

test("names stand in a wide map, and below a narrow one with their numbers", () => {
  const one = [item("Safe work", 4, 2.5, "prepare")];
  expect(draw(one).svg).toContain(">Safe work<");
  expect(draw(one, 180).svg).toContain(">1. Safe work<");
});

test("an estimated readiness is drawn open, and only then the map explains that", () => {
  const solid = draw([item("a", 4, 4, "now")]).svg;
  const open = draw([{...item("a", 4, 4, "now"), isEstimated: true}]).svg;
  expect([solid.includes(words.estimated), open.includes(words.estimated)]).toEqual([false, true]);
  expect(open).toContain(`r="7" fill="${lightTheme.surface}"`);
});

test("a name with markup is text", () => {
  expect(draw([item(`<script>"`, 1, 1, "leave")]).svg).not.toContain("<script");
});
