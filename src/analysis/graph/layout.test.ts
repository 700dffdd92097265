import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {graphOf, type Undirected, undirected} from "./graph.ts";
import {hull, type Point} from "./hull.ts";
import {layout} from "./layout.ts";

function network(nodes: number, ties: readonly (readonly [number, number])[]): Undirected {
  return undirected(graphOf({nodes, from: Int32Array.from(ties, ([a]) => a), to: Int32Array.from(ties, ([, b]) => b)}));
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** Two cliques of eight, joined once. */
const cliques = network(16, [
  ...Array.from({length: 8}, (_, i) => Array.from({length: i}, (_, j) => [i, j] as const)).flat(),
  ...Array.from({length: 8}, (_, i) => Array.from({length: i}, (_, j) => [8 + i, 8 + j] as const)).flat(),
  [0, 8],
]);

describe("layout", () => {
  test("the same seed makes the same picture, another seed another", () => {
    expect(layout(cliques, {seed: 3})).toEqual(layout(cliques, {seed: 3}));
    expect(layout(cliques, {seed: 3})).not.toEqual(layout(cliques, {seed: 4}));
  });
  test("two cliques stand apart: nobody is nearer to the other clique's middle than to the own", () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const places = layout(cliques, {seed});
      const middle = (points: Point[]) => ({
        x: points.reduce((sum, {x}) => sum + x, 0) / points.length,
        y: points.reduce((sum, {y}) => sum + y, 0) / points.length,
      });
      const [left, right] = [middle(places.slice(0, 8)), middle(places.slice(8))];
      for (const [i, place] of places.entries()) {
        expect(distance(place, left) < distance(place, right)).toBe(i < 8);
      }
    }
  });
  test("nobody is nowhere; one alone stands in the middle", () => {
    expect(layout(network(0, []), {seed: 1})).toEqual([]);
    expect(layout(network(1, []), {seed: 1})).toEqual([{x: 0.5, y: 0.5}]);
  });
  test("circles lie inside the square and do not overlap, whatever the ties", () => {
    const ties = fc.array(fc.tuple(fc.nat(19), fc.nat(19)), {maxLength: 60});
    const radii = fc.array(fc.double({min: 0.01, max: 0.07, noNaN: true}), {minLength: 20, maxLength: 20});
    fc.assert(
      fc.property(ties, radii, fc.integer(), (rows, radius, seed) => {
        const places = layout(network(20, rows), {seed, radii: radius});
        for (const [i, {x, y}] of places.entries()) {
          expect(Math.min(x, y, 1 - x, 1 - y)).toBeGreaterThanOrEqual(radius[i]! - 1e-9);
          for (let j = 0; j < i; j++) {
            expect(distance(places[i]!, places[j]!)).toBeGreaterThanOrEqual(radius[i]! + radius[j]! - 1e-9);
          }
        }
      }),
      {numRuns: 40},
    );
  });
  test("a picture drawn from the one before moves less than one drawn afresh", () => {
    const before = layout(cliques, {seed: 1});
    const moved = (after: Point[]) => after.reduce((sum, place, i) => sum + distance(place, before[i]!), 0) / 16;
    expect(moved(layout(cliques, {seed: 2, before}))).toBeLessThan(0.1);
    expect(moved(layout(cliques, {seed: 2}))).toBeGreaterThan(0.1);
  });
  test("somebody new starts beside the one contact", () => {
    const before = [
      ...layout(
        network(3, [
          [0, 1],
          [1, 2],
        ]),
        {seed: 1},
      ),
      undefined,
    ];
    const places = layout(
      network(4, [
        [0, 1],
        [1, 2],
        [3, 2],
      ]),
      {seed: 1, before},
    );
    const toOthers = [0, 1, 2].map((i) => distance(places[3]!, places[i]!));
    expect(Math.min(...toOthers)).toBe(toOthers[2]);
  });
});

describe("hull", () => {
  const square = [
    {x: 0, y: 0},
    {x: 1, y: 1},
    {x: 1, y: 0},
    {x: 0, y: 1},
  ];
  test("the hull of a square with a point inside and one on its side is its four corners, in order", () => {
    expect(hull([...square, {x: 0.5, y: 0.5}, {x: 0.5, y: 0}])).toEqual([
      {x: 0, y: 0},
      {x: 1, y: 0},
      {x: 1, y: 1},
      {x: 0, y: 1},
    ]);
  });
  test("no points have none, points at one place a corner, points on a line its ends", () => {
    expect(hull([])).toEqual([]);
    expect(
      hull([
        {x: 1, y: 1},
        {x: 1, y: 1},
      ]),
    ).toEqual([{x: 1, y: 1}]);
    expect(
      hull([
        {x: 1, y: 1},
        {x: 0, y: 0},
        {x: 2, y: 2},
      ]),
    ).toEqual([
      {x: 0, y: 0},
      {x: 2, y: 2},
    ]);
  });
  test("the padded hull of one point is a ring of sixteen, at most 2 % wider than asked", () => {
    const ring = hull([{x: 0, y: 0}], 1);
    expect(ring.length).toBe(16);
    for (const corner of ring) expect(Math.abs(distance(corner, {x: 0, y: 0}) - 1.01)).toBeLessThan(0.01);
  });
  test("it turns one way only and keeps every point at least the padding inside", () => {
    const point = fc.record({x: fc.integer({min: -50, max: 50}), y: fc.integer({min: -50, max: 50})});
    fc.assert(
      fc.property(fc.array(point, {minLength: 1, maxLength: 30}), fc.integer({min: 1, max: 9}), (points, padding) => {
        const outline = hull(points, padding);
        for (const [i, a] of outline.entries()) {
          const b = outline[(i + 1) % outline.length]!;
          for (const {x, y} of points) {
            const inside = ((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x)) / distance(a, b);
            expect(inside).toBeGreaterThanOrEqual(padding - 1e-6);
          }
        }
      }),
    );
  });
});
