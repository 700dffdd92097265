import {arrange} from "./arrangement.ts";
import type {Point} from "./geometry.ts";
import {placeLabels} from "./labels.ts";
import {type Picture, picture, round, type Style} from "./picture.ts";
import {circle, line, path, rect, text} from "./svg.ts";
import {textWidth, wrap} from "./text-width.ts";

export interface MappedFlow {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Formal: a whole line. Informal: dashed. */
  readonly isFormal: boolean;
  /** What the picture is about: drawn in brand. */
  readonly isMarked: boolean;
}

export interface FlowMapWords {
  /** Heads of the table. */
  readonly flow: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly formal: string;
  readonly informal: string;
  /** What brand means. */
  readonly marked: string;
}

/**
 * How information runs: who tells and who receives as dots, flows as arrows with their number in the list given. Several flows between
 * the same two lie beside each other. The same flows always give the same picture.
 */
export function flowMap(flows: readonly MappedFlow[], words: FlowMapWords, style: Style): Picture {
  const {theme, width} = style;
  const names = [...new Set(flows.flatMap(({from, to}) => [from, to]))];
  const index = new Map(names.map((name, i) => [name, i]));
  const height = Math.min(360, Math.max(130, 70 + names.length * 18, width * 0.42));
  const inner = {width: width - 2 * side, height: height - 2 * ends};
  const centres = arrange(
    names.map(() => ({radius: dot + 2})),
    tiesOf(flows, index),
    inner,
  ).map(({x, y}) => ({x: x + side, y: y + ends}));
  const arrows = arrowsOf(flows, centres, index);
  const parts = names.map((name) => wrap(name, nameRoom, size, 2, 500));
  const labels = placeLabels(
    centres.map((place, i) => ({
      ...place,
      radius: dot,
      width: Math.max(1, ...parts[i]!.map((part) => textWidth(part, size, 500))),
      height: parts[i]!.length * 10,
    })),
    arrows.map(({start, end}) => ({from: start, to: end})),
    {width, height},
    arrows.map(({middle}) => ({x: middle.x - 6, y: middle.y - 6, width: 12, height: 12})),
  );
  const legend = legendOf(flows, words, height + 12, style);
  return picture(
    {width, height: height + 6 + legend.lines * 12},
    theme,
    `${flows.map((flow) => inWords(flow, words)).join("; ")}.`,
    {
      head: ["", words.flow, words.from, words.to, words.kind],
      rows: flows.map(({name, from, to, isFormal}, i) => [
        String(i + 1),
        name,
        from,
        to,
        isFormal ? words.formal : words.informal,
      ]),
    },
    ...arrows.map((arrow, i) => drawn(arrow, flows[i]!, style)),
    ...centres.map(({x, y}) =>
      circle({cx: x, cy: y, r: dot, fill: theme.ink, stroke: theme.surface, "stroke-width": 1.5}),
    ),
    ...labels.map((box, i) => labelled(box, centres[i]!, parts[i]!, style)),
    ...arrows.map((arrow, i) => numbered(arrow, flows[i]!, i + 1, style)),
    ...legend.parts,
  );
}

/** Points kept free left and right, and above and below, for names. */
const side = 42;
const ends = 16;
const dot = 5;
const size = 8.5;
const nameRoom = 96;
/** Points between flows of the same two. */
const beside = 15;
const head = 5;

interface Arrow {
  readonly start: Point;
  /** Of the curve between; its middle is halfway to it. */
  readonly control: Point;
  readonly end: Point;
  readonly middle: Point;
}

function tiesOf(flows: readonly MappedFlow[], index: ReadonlyMap<string, number>) {
  const counts = new Map<string, {from: number; to: number; weight: number}>();
  for (const {from, to} of flows) {
    const [a, b] = [index.get(from)!, index.get(to)!].sort((one, other) => one - other) as [number, number];
    if (a === b) continue;
    const tie = counts.get(`${a} ${b}`) ?? {from: a, to: b, weight: 0};
    counts.set(`${a} ${b}`, {...tie, weight: tie.weight + 1});
  }
  return [...counts.values()];
}

function arrowsOf(
  flows: readonly MappedFlow[],
  centres: readonly Point[],
  index: ReadonlyMap<string, number>,
): readonly Arrow[] {
  const pairs = flows.map(({from, to}) => [from, to].sort().join("\n"));
  return flows.map(({from, to}, i) => {
    const all = pairs.flatMap((pair, j) => (pair === pairs[i] ? [j] : []));
    const off = (all.indexOf(i) - (all.length - 1) / 2) * beside;
    const [a, b] = [centres[index.get(from)!]!, centres[index.get(to)!]!];
    if (from === to) return loop(a, all.indexOf(i));
    // Sideways as seen along the pair, not along the flow: else two that run opposite would share one curve.
    const along = from < to ? 1 : -1;
    const length = Math.max(1, Math.hypot(b.x - a.x, b.y - a.y));
    const [nx, ny] = [(-(b.y - a.y) / length) * along, ((b.x - a.x) / length) * along];
    const middle = {x: (a.x + b.x) / 2 + nx * off, y: (a.y + b.y) / 2 + ny * off};
    const control = {x: (a.x + b.x) / 2 + nx * 2 * off, y: (a.y + b.y) / 2 + ny * 2 * off};
    return {start: towards(a, control, dot + 1), control, end: towards(b, control, dot + 2), middle};
  });
}

/** What somebody tells themselves: a small ear on the dot. */
function loop({x, y}: Point, nth: number): Arrow {
  const reach = 26 + nth * 12;
  return {
    start: {x: x - 4, y: y - dot},
    control: {x, y: y - reach},
    end: {x: x + 4, y: y - dot - 1},
    middle: {x, y: y - dot - (reach - dot) / 2},
  };
}

function towards(from: Point, to: Point, by: number): Point {
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  return {x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by};
}

function drawn({start, control, end}: Arrow, {isFormal, isMarked}: MappedFlow, {theme}: Style): string {
  const colour = isMarked ? theme.brand : theme.ink3;
  const back = towards(end, control, head);
  const [dx, dy] = [(end.x - back.x) * 0.55, (end.y - back.y) * 0.55];
  const at = ({x, y}: Point): string => `${round(x)} ${round(y)}`;
  return [
    path(`M${at(start)}Q${at(control)} ${at(back)}`, {
      fill: "none",
      stroke: colour,
      "stroke-width": isMarked ? 1.8 : 1.2,
      ...(isFormal ? {} : {"stroke-dasharray": "3.5 2.5"}),
    }),
    path(`M${at(end)}L${at({x: back.x - dy, y: back.y + dx})}L${at({x: back.x + dy, y: back.y - dx})}Z`, {
      fill: colour,
    }),
  ].join("");
}

function numbered({middle: {x, y}}: Arrow, {isMarked}: MappedFlow, number: number, {theme}: Style): string {
  return [
    circle({
      cx: x,
      cy: y,
      r: 5.5,
      fill: theme.surface,
      stroke: isMarked ? theme.brand : theme.quietLine,
      "stroke-width": 0.8,
    }),
    text(x, y + 2.5, String(number), {
      size: 7,
      weight: 600,
      fill: isMarked ? theme.brand : theme.ink2,
      anchor: "middle",
    }),
  ].join("");
}

/** Left of its dot a name ends at the dot, elsewhere it begins there. */
function labelled(
  box: {readonly x: number; readonly y: number; readonly width: number; readonly height: number},
  {x}: Point,
  parts: readonly string[],
  {theme}: Style,
): string {
  const isLeft = box.x + box.width <= x;
  return [
    rect({...box, x: box.x - 1, width: box.width + 2, fill: theme.surface, "fill-opacity": 0.8}),
    ...parts.map((part, i) =>
      text(isLeft ? box.x + box.width : box.x, box.y + 7.8 + i * 10, part, {
        size,
        weight: 500,
        fill: theme.ink,
        anchor: isLeft ? "end" : "start",
      }),
    ),
  ].join("");
}

/** What the lines mean, of those that occur; wrapped where the width ends. */
function legendOf(flows: readonly MappedFlow[], words: FlowMapWords, y: number, {theme, width}: Style) {
  const looks = [
    {words: words.formal, isShown: flows.some(({isFormal}) => isFormal), stroke: theme.ink3, dashes: undefined},
    {words: words.informal, isShown: flows.some(({isFormal}) => !isFormal), stroke: theme.ink3, dashes: "3.5 2.5"},
    {words: words.marked, isShown: flows.some(({isMarked}) => isMarked), stroke: theme.brand, dashes: undefined},
  ].filter(({isShown}) => isShown);
  let [x, lines] = [0, 1];
  const parts = looks.map((look) => {
    const room = 22 + textWidth(look.words, 7.5);
    if (x > 0 && x + room > width) {
      x = 0;
      lines += 1;
    }
    const [at, base] = [x, y + (lines - 1) * 12];
    x += room + 14;
    return (
      line({
        x1: at,
        x2: at + 17,
        y1: base - 2.5,
        y2: base - 2.5,
        stroke: look.stroke,
        "stroke-width": 1.4,
        "stroke-dasharray": look.dashes,
      }) + text(at + 22, base, look.words, {size: 7.5, fill: theme.ink3})
    );
  });
  return {parts, lines};
}

const inWords = ({name, from, to, isFormal}: MappedFlow, words: FlowMapWords): string =>
  `${name}: ${from} → ${to} (${isFormal ? words.formal : words.informal})`;
