import {type Box, crossesBox, overlap, type Point} from "./geometry.ts";

export interface Labelled extends Point {
  readonly radius: number;
  /** Points: the room the label takes. */
  readonly width: number;
  readonly height: number;
}

export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/**
 * A place for the label of each circle: around it, where it covers no circle, no label and as few lines as possible.
 * @returns the labels' boxes in the order of the circles, inside the area wherever possible.
 */
export function placeLabels(
  circles: readonly Labelled[],
  lines: readonly Segment[],
  area: {readonly width: number; readonly height: number},
  taken: readonly Box[] = [],
): Box[] {
  const placed = new Map<number, Box>();
  const order = circles.map((_, i) => i).sort((a, b) => (circles[b]?.radius ?? 0) - (circles[a]?.radius ?? 0) || a - b);
  for (const i of order) {
    const circle = circles[i]!;
    let best: {readonly box: Box; readonly cost: number} | undefined;
    candidates(circle).forEach((box, preference) => {
      const outside = box.width * box.height - overlap(box, {x: 0, y: 0, ...area});
      let cost = preference * 2 + outside * 40;
      for (const other of [...placed.values(), ...taken]) cost += overlap(pad(box, 2), other) * 12;
      circles.forEach((other, j) => {
        if (i !== j) cost += overlap(pad(box, 1), around(other)) * 8;
      });
      for (const line of lines) if (crossesBox(line.from, line.to, pad(box, 1.5))) cost += 60;
      if (!best || cost < best.cost) best = {box, cost};
    });
    if (best) placed.set(i, best.box);
  }
  return circles.map((circle, i) => placed.get(i) ?? {...circle});
}

/** Right, left, below, above, then the corners and the corners nearer to the sides. */
function candidates({x, y, radius, width, height}: Labelled): Box[] {
  const gap = radius + 5;
  const slant = radius * 0.72 + 3;
  const [middle, centre] = [y - height / 2, x - width / 2];
  const box = (left: number, top: number): Box => ({x: left, y: top, width, height});
  return [
    box(x + gap, middle),
    box(x - gap - width, middle),
    box(centre, y + radius + 3),
    box(centre, y - radius - 3 - height),
    box(x + slant, y - slant - height / 2 - 2),
    box(x + slant, y + slant - height / 2 + 2),
    box(x - slant - width, y - slant - height / 2 - 2),
    box(x - slant - width, y + slant - height / 2 + 2),
    box(x - width * 0.2, y + radius + 3),
    box(x - width * 0.8, y + radius + 3),
    box(x - width * 0.2, y - radius - 3 - height),
    box(x - width * 0.8, y - radius - 3 - height),
  ];
}

const around = ({x, y, radius}: Labelled): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

const pad = ({x, y, width, height}: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});
