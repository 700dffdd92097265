import {seeded, shuffle} from "../statistics/index.ts";
import type {Undirected} from "./graph.ts";
import type {Point} from "./hull.ts";

export interface LayoutOptions {
  readonly seed: number;
  /** Radius of each node as a part of the picture's side; circles are moved apart until none overlap. Default 0. */
  readonly radii?: ArrayLike<number>;
  /** Where nodes stood before: they are kept near it, and new ones (undefined) start beside their contacts. */
  readonly before?: readonly (Point | undefined)[];
}

/**
 * A place for every node such that those with much contact stand together.
 * @param graph up to some 500 nodes. @returns n points in [0, 1]², circles inside it too; the same graph, seed and options
 * give the same picture. Circles that together fill more than about half of the square may still overlap.
 * Cost O(n²) for each of 300 steps.
 * Source: T. M. J. Fruchterman & E. M. Reingold, "Graph drawing by force-directed placement", Software 21 (1991) 1129–1164.
 */
export function layout(graph: Undirected, {seed, radii = [], before}: LayoutOptions): Point[] {
  const n = graph.nodes;
  const places = startingPlaces(graph, seed, before);
  settle(graph, places, before ? 0.01 : 0.1);
  const radius = Float64Array.from({length: n}, (_, i) => radii[i] ?? 0);
  fitInSquare(places, radius);
  moveApart(places, radius);
  return Array.from({length: n}, (_, i) => ({x: places.x[i]!, y: places.y[i]!}));
}

interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

const steps = 300;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** A sunflower in an order of chance; nodes that stood somewhere, there; new ones amid their contacts. */
function startingPlaces(graph: Undirected, seed: number, before: LayoutOptions["before"]): Places {
  const n = graph.nodes;
  const x = new Float64Array(n);
  const y = new Float64Array(n);
  const order = shuffle(
    seeded(seed),
    Int32Array.from({length: n}, (_, i) => i),
  );
  for (const [rank, i] of order.entries()) {
    const distance = 0.5 * Math.sqrt((rank + 0.5) / n);
    x[i] = 0.5 + distance * Math.cos(rank * goldenAngle);
    y[i] = 0.5 + distance * Math.sin(rank * goldenAngle);
  }
  if (!before) return {x, y};
  for (let i = 0; i < n; i++) {
    const known = Array.from(graph.to.subarray(graph.start[i]!, graph.start[i + 1]!), (j) => before[j]).filter(
      (point) => point !== undefined,
    );
    const place = before[i] ?? (known.length > 0 ? middle(known) : undefined);
    if (!place) continue;
    // Nodes at one place would stay at one place: a new one stands a little aside, each its own way.
    const aside = before[i] ? 0 : 0.01;
    x[i] = place.x + aside * Math.cos(i * goldenAngle);
    y[i] = place.y + aside * Math.sin(i * goldenAngle);
  }
  return {x, y};
}

function middle(points: readonly Point[]): Point {
  const sum = points.reduce((a, b) => ({x: a.x + b.x, y: a.y + b.y}));
  return {x: sum.x / points.length, y: sum.y / points.length};
}

/** All push one another away, ties pull, and a little gravity keeps parts without ties in the picture. */
function settle(graph: Undirected, {x, y}: Places, firstStep: number): void {
  const n = graph.nodes;
  const ideal = Math.sqrt(1 / Math.max(1, n));
  const mean = graph.weight.reduce((sum, weight) => sum + weight, 0) / Math.max(1, graph.arcs);
  const pull = graph.weight.map((weight) => Math.min(3, Math.sqrt(weight / mean)) / ideal);
  const pushX = new Float64Array(n);
  const pushY = new Float64Array(n);
  for (let step = 0; step < steps; step++) {
    for (let i = 0; i < n; i++) {
      pushX[i] = gravity * (0.5 - x[i]!);
      pushY[i] = gravity * (0.5 - y[i]!);
    }
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < i; j++) {
        const dx = x[i]! - x[j]!;
        const dy = y[i]! - y[j]!;
        const push = (ideal * ideal) / Math.max(dx * dx + dy * dy, 1e-9);
        pushX[i]! += dx * push;
        pushY[i]! += dy * push;
        pushX[j]! -= dx * push;
        pushY[j]! -= dy * push;
      }
      for (let at = graph.start[i]!; at < graph.start[i + 1]!; at++) {
        const dx = x[graph.to[at]!]! - x[i]!;
        const dy = y[graph.to[at]!]! - y[i]!;
        const force = Math.sqrt(dx * dx + dy * dy) * pull[at]!;
        pushX[i]! += dx * force;
        pushY[i]! += dy * force;
      }
    }
    const longest = firstStep * (1 - step / steps);
    for (let i = 0; i < n; i++) {
      const length = Math.sqrt(pushX[i]! ** 2 + pushY[i]! ** 2);
      const factor = Math.min(1, longest / Math.max(length, 1e-12));
      x[i]! += pushX[i]! * factor;
      y[i]! += pushY[i]! * factor;
    }
  }
}

const gravity = 0.3;
const margin = 0.02;

/** Scales both directions alike, so that every circle lies in the square, and puts the picture in its middle. */
function fitInSquare({x, y}: Places, radius: Float64Array): void {
  const edge = radius.reduce((most, own) => Math.max(most, own), margin);
  const [left, right] = extent(x);
  const [top, bottom] = extent(y);
  const size = Math.max(right - left, bottom - top);
  const scale = size > 0 ? Math.max(0, 1 - 2 * edge) / size : 0;
  for (let i = 0; i < x.length; i++) {
    x[i] = 0.5 + scale * (x[i]! - (left + right) / 2);
    y[i] = 0.5 + scale * (y[i]! - (top + bottom) / 2);
  }
}

function extent(values: Float64Array): [least: number, most: number] {
  return values.reduce<[number, number]>(
    ([least, most], v) => [Math.min(least, v), Math.max(most, v)],
    [Infinity, -Infinity],
  );
}

/** Pushes overlapping circles apart, within the square, until none overlap or it no longer helps. */
function moveApart({x, y}: Places, radius: Float64Array): void {
  const n = x.length;
  for (let sweep = 0; sweep < 500; sweep++) {
    let overlaps = 0;
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < i; j++) {
        const apart = radius[i]! + radius[j]!;
        const dx = x[i]! - x[j]!;
        const dy = y[i]! - y[j]!;
        const distance = Math.sqrt(dx * dx + dy * dy);
        if (distance >= apart) continue;
        overlaps++;
        const angle = distance > 1e-9 ? Math.atan2(dy, dx) : (i + j) * goldenAngle;
        const shift = (apart - distance) / 2 + 1e-6;
        x[i]! += shift * Math.cos(angle);
        y[i]! += shift * Math.sin(angle);
        x[j]! -= shift * Math.cos(angle);
        y[j]! -= shift * Math.sin(angle);
      }
    }
    for (let i = 0; i < n; i++) {
      const edge = Math.min(0.5, radius[i]!);
      x[i] = Math.min(1 - edge, Math.max(edge, x[i]!));
      y[i] = Math.min(1 - edge, Math.max(edge, y[i]!));
    }
    if (overlaps === 0) return;
  }
}
