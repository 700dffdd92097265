import {distanceToSegment, type Point, segmentsCross} from "./geometry.ts";

export interface Arranged {
  /** Points: the room its shape takes. */
  readonly radius: number;
}

/** Two nodes by their place in the list, and how strongly they are tied (> 0). */
export interface ArrangedTie {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/**
 * Places the few nodes of an editorial picture (units, at most about forty) in a wide box: tied nodes near each other,
 * the box filled, shapes apart, few crossing lines. The same input always gives the same picture.
 * Stress majorisation from several starts, of which the one with the fewest crossings is kept.
 * @returns centres in points, in the order of the nodes, each shape inside the box.
 * Cost O(starts × rounds × n²). Source: E. R. Gansner, Y. Koren and S. North, "Graph drawing by stress majorization" (2005).
 */
export function arrange(
  nodes: readonly Arranged[],
  ties: readonly ArrangedTie[],
  box: {readonly width: number; readonly height: number},
): Point[] {
  const wanted = wantedDistances(nodes.length, ties);
  let best: {readonly places: Point[]; readonly faults: number} | undefined;
  for (let start = 0; start < starts; start += 1) {
    const places = separate(fill(majorise(circlePlaces(nodes.length, start), wanted), nodes, box), nodes, box);
    const faults = faultsOf(places, nodes, ties);
    if (!best || faults < best.faults - 1e-9) best = {places, faults};
  }
  return best?.places ?? [];
}

const starts = 24;
const rounds = 60;
/** Points kept free between two shapes, for their names. */
const apart = 20;

/** Shortest ways over the ties; a strong tie is a little shorter. Parts without a way between them stand a step further. */
function wantedDistances(count: number, ties: readonly ArrangedTie[]): number[][] {
  const strongest = Math.max(1e-9, ...ties.map(({weight}) => weight));
  const distances = Array.from({length: count}, (_, i) =>
    Array.from({length: count}, (_, j) => (i === j ? 0 : Infinity)),
  );
  for (const {from, to, weight} of ties) {
    const length = 1.3 - 0.5 * Math.sqrt(weight / strongest);
    distances[from]![to] = Math.min(distances[from]![to]!, length);
    distances[to]![from] = distances[from]![to]!;
  }
  for (let via = 0; via < count; via += 1)
    for (let i = 0; i < count; i += 1)
      for (let j = 0; j < count; j += 1) {
        const around = distances[i]![via]! + distances[via]![j]!;
        if (around < distances[i]![j]!) distances[i]![j] = around;
      }
  const longest = Math.max(1, ...distances.flat().filter(Number.isFinite));
  return distances.map((row) => row.map((length) => (Number.isFinite(length) ? length : longest + 0.6)));
}

/** A circle in an order that differs per start. */
function circlePlaces(count: number, start: number): Point[] {
  const order = Array.from({length: count}, (_, i) => i).sort((a, b) => mixed(a, start) - mixed(b, start));
  const places: Point[] = Array.from({length: count}, () => ({x: 0, y: 0}));
  order.forEach((node, i) => {
    const angle = (2 * Math.PI * i) / Math.max(1, count) + 0.3;
    places[node] = {x: Math.cos(angle) * (1 + i * 1e-3), y: Math.sin(angle)};
  });
  return places;
}

const mixed = (node: number, start: number): number =>
  start === 0 ? node : ((node + 1) * (2654435761 + start * 40503)) % 1009;

function majorise(from: readonly Point[], wanted: readonly (readonly number[])[]): Point[] {
  let places = [...from];
  for (let round = 0; round < rounds; round += 1)
    places = places.map((place, i) => {
      let [x, y, total] = [0, 0, 0];
      places.forEach((other, j) => {
        if (i === j) return;
        const length = wanted[i]![j]!;
        const weight = 1 / length ** 2;
        const distance = Math.max(1e-6, Math.hypot(place.x - other.x, place.y - other.y));
        x += weight * (other.x + (length * (place.x - other.x)) / distance);
        y += weight * (other.y + (length * (place.y - other.y)) / distance);
        total += weight;
      });
      return total === 0 ? place : {x: x / total, y: y / total};
    });
  return places;
}

/** Turns the longest direction level and stretches the whole over the box. */
function fill(
  places: readonly Point[],
  nodes: readonly Arranged[],
  box: {readonly width: number; readonly height: number},
): Point[] {
  const [meanX, meanY] = [mean(places.map(({x}) => x)), mean(places.map(({y}) => y))];
  const across = mean(places.map(({x, y}) => (x - meanX) * (y - meanY)));
  const spread = mean(places.map(({x}) => (x - meanX) ** 2)) - mean(places.map(({y}) => (y - meanY) ** 2));
  const angle = -Math.atan2(2 * across, spread) / 2;
  const turned = places.map(({x, y}) => ({
    x: (x - meanX) * Math.cos(angle) - (y - meanY) * Math.sin(angle),
    y: (x - meanX) * Math.sin(angle) + (y - meanY) * Math.cos(angle),
  }));
  const [xs, ys] = [turned.map(({x}) => x), turned.map(({y}) => y)];
  const stretch = (value: number, all: readonly number[], room: number, radius: number): number => {
    const span = Math.max(...all) - Math.min(...all);
    return span < 1e-6 ? room / 2 : radius + ((value - Math.min(...all)) / span) * (room - 2 * radius);
  };
  return turned.map(({x, y}, i) => {
    const radius = nodes[i]?.radius ?? 0;
    return {x: stretch(x, xs, box.width, radius), y: stretch(y, ys, box.height, radius)};
  });
}

function separate(
  places: readonly Point[],
  nodes: readonly Arranged[],
  box: {readonly width: number; readonly height: number},
): Point[] {
  const moved = places.map(({x, y}) => ({x, y}));
  for (let round = 0; round < 80; round += 1)
    for (let i = 0; i < moved.length; i += 1) {
      const one = moved[i]!;
      for (let j = 0; j < i; j += 1) {
        const other = moved[j]!;
        const least = (nodes[i]?.radius ?? 0) + (nodes[j]?.radius ?? 0) + apart;
        const [dx, dy] = [one.x - other.x || 0.01 * (i + 1), one.y - other.y || 0.01];
        const distance = Math.hypot(dx, dy);
        if (distance >= least) continue;
        const push = (least - distance) / 2 / distance;
        one.x += dx * push;
        one.y += dy * push;
        other.x -= dx * push;
        other.y -= dy * push;
      }
      keepInside(one, nodes[i]?.radius ?? 0, box);
    }
  moved.forEach((place, i) => {
    keepInside(place, nodes[i]?.radius ?? 0, box);
  });
  return moved;
}

function keepInside(
  place: {x: number; y: number},
  radius: number,
  box: {readonly width: number; readonly height: number},
): void {
  place.x = Math.min(Math.max(place.x, radius), Math.max(radius, box.width - radius));
  place.y = Math.min(Math.max(place.y, radius), Math.max(radius, box.height - radius));
}

/** What spoils a picture: crossing lines, lines through shapes, shapes that touch. */
function faultsOf(places: readonly Point[], nodes: readonly Arranged[], ties: readonly ArrangedTie[]): number {
  let faults = 0;
  ties.forEach((tie, i) => {
    const [from, to] = [places[tie.from]!, places[tie.to]!];
    faults += Math.hypot(from.x - to.x, from.y - to.y) / 600;
    for (const other of ties.slice(0, i)) {
      if ([tie.from, tie.to].some((end) => end === other.from || end === other.to)) continue;
      if (segmentsCross(from, to, places[other.from]!, places[other.to]!)) faults += 1;
    }
    places.forEach((place, node) => {
      if (node === tie.from || node === tie.to) return;
      if (distanceToSegment(place, from, to) < (nodes[node]?.radius ?? 0) + 3) faults += 2;
    });
  });
  places.forEach((place, i) => {
    places.slice(0, i).forEach((other, j) => {
      const room = Math.hypot(place.x - other.x, place.y - other.y) - (nodes[i]?.radius ?? 0) - (nodes[j]?.radius ?? 0);
      if (room < 10) faults += 2;
    });
  });
  return faults;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
