export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Whether two line pieces cross; touching ends do not count. */
export function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point): number => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

export function distanceToSegment(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx ** 2 + dy ** 2;
  const along =
    length === 0 ? 0 : Math.min(1, Math.max(0, ((point.x - from.x) * dx + (point.y - from.y) * dy) / length));
  return Math.hypot(point.x - from.x - along * dx, point.y - from.y - along * dy);
}

/** The area that two boxes share; 0 when apart. */
export const overlap = (one: Box, other: Box): number =>
  Math.max(0, Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)) *
  Math.max(0, Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y));

/** Whether a line piece runs through a box. */
export function crossesBox(from: Point, to: Point, box: Box): boolean {
  const inside = ({x, y}: Point): boolean => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  return (
    inside(from) ||
    inside(to) ||
    segmentsCross(from, to, {x: box.x, y: box.y}, {x: right, y: bottom}) ||
    segmentsCross(from, to, {x: right, y: box.y}, {x: box.x, y: bottom})
  );
}
