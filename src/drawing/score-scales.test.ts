import {expect, test} from "vitest";
import {scoreScales} from "./score-scales.ts";
import {lightTheme} from "./theme.ts";

const words = {name: "Dimension", score: "Mean", note: "Scored", none: "no score yet"};
const draw = (points: readonly number[], score: number | null, width = 372) =>
  scoreScales([{name: "Players", score, points, note: "2 of 8"}], words, {theme: lightTheme, width}, "en");
const circles = (svg: string, radius: number) =>
  [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/g)]
    .filter(([, , , r]) => Number(r) === radius)
    .map(([, x, y]) => [Number(x), Number(y)] as const);

test("the mean of 2 and 4 stands halfway between their dots", () => {
  const {svg} = draw([2, 4], 3);
  const [two, four] = circles(svg, 1.5);
  expect(circles(svg, 8)[0]?.[0]).toBeCloseTo(((two?.[0] ?? 0) + (four?.[0] ?? 0)) / 2, 1);
});

test("two equal scores lie on a pile", () => {
  const [one, other] = circles(draw([5, 5], 5).svg, 1.5);
  expect(one?.[0]).toBe(other?.[0]);
  expect((one?.[1] ?? 0) - (other?.[1] ?? 0)).toBeCloseTo(3.1, 6);
});

test("nine equal scores do not reach the scale above", () => {
  const dots = circles(draw(Array<number>(9).fill(2), 2).svg, 1.5);
  expect([dots.length, (dots[0]?.[1] ?? 0) - (dots[8]?.[1] ?? 0)]).toEqual([9, 15]);
});

test("without a score there is no mean, and it says so in picture, table and words", () => {
  const {svg, table, alt} = draw([], null);
  expect(circles(svg, 8)).toEqual([]);
  expect(svg).toContain("no score yet");
  expect([table.rows[0], alt]).toEqual([["Players", "no score yet", "2 of 8"], "Players: no score yet (2 of 8)."]);
});

test("on a phone the name stands above its scale, which then has the whole width", () => {
  const left = (svg: string) => Number(/<line x1="([\d.]+)"/.exec(svg)?.[1]);
  expect(left(draw([3], 3, 190).svg)).toBe(9);
  expect(left(draw([3], 3).svg)).toBeGreaterThan(40);
});
