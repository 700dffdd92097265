/** A place in a picture; x to the right, y downwards, both 0…1 where a layout made it. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The outline around a group of points: their convex hull, kept at least `padding` away from every point.
 * @returns corners in order of rising angle, first one not repeated; none without points. Without padding, points on one
 * line give its two ends, one place gives one corner. With padding corners are rounded in steps of 22½°.
 * Cost O(n log n). Source: A. M. Andrew, "Another efficient algorithm for convex hulls", Inf. Processing Letters 9 (1979) 216–219.
 */
export function hull(points: readonly Point[], padding = 0): Point[] {
  return convexHull(padding > 0 ? points.flatMap((point) => ring(point, padding)) : [...points]);
}

const corners = 16;

/** A polygon that holds the circle of this radius. */
function ring({x, y}: Point, radius: number): Point[] {
  const reach = radius / Math.cos(Math.PI / corners);
  return Array.from({length: corners}, (_, corner) => {
    const angle = (2 * Math.PI * corner) / corners;
    return {x: x + reach * Math.cos(angle), y: y + reach * Math.sin(angle)};
  });
}

function convexHull(points: Point[]): Point[] {
  const sorted = points.sort((a, b) => a.x - b.x || a.y - b.y);
  const places = sorted.filter((point, i) => point.x !== sorted[i - 1]?.x || point.y !== sorted[i - 1]?.y);
  if (places.length < 3) return places;
  const there = chain(places);
  const back = chain(places.reverse());
  return [...there.slice(0, -1), ...back.slice(0, -1)];
}

/** The right-hand side of sorted points, seen along their order. */
function chain(places: readonly Point[]): Point[] {
  const line: Point[] = [];
  for (const point of places) {
    while (line.length > 1 && turn(line[line.length - 2]!, line[line.length - 1]!, point) <= 0) line.pop();
    line.push(point);
  }
  return line;
}

/** Above 0 when the way from a over b to c turns towards rising angles. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
