import {formatNumber} from "./format.ts";
import type {Box} from "./geometry.ts";
import {placeLabels} from "./labels.ts";
import type {Language} from "./language.ts";
import {type Picture, picture, type Style} from "./picture.ts";
import {circle, line, rect, text} from "./svg.ts";
import {textWidth, wrap} from "./text-width.ts";

/** The four fields: potential and readiness high, potential alone, readiness alone, neither. */
type Field = "now" | "prepare" | "grow" | "leave";

export interface MapItem {
  readonly name: string;
  /** 1…5, upward. */
  readonly potential: number;
  /** 1…5, to the right. */
  readonly readiness: number;
  readonly field: Field;
  /** Its readiness is an estimate: drawn open. */
  readonly isEstimated: boolean;
}

export interface MapWords {
  readonly potential: string;
  readonly readiness: string;
  /** The two ends of the scale of readiness. */
  readonly notYet: string;
  readonly ready: string;
  /** Heads of the table. */
  readonly item: string;
  readonly field: string;
  /** What an open circle means. */
  readonly estimated: string;
  readonly fields: Readonly<Record<Field, string>>;
}

/**
 * The opportunity map (kansenkaart): items on what networks could contribute against how ready the organisation is, in four fields.
 * An item's number is its place in the list given; items on one spot are put beside each other. A narrow map names its items below.
 * @param border where a field ends, 1…5: the border itself is high.
 */
export function opportunityMap(
  items: readonly MapItem[],
  words: MapWords,
  border: number,
  style: Style,
  language: Language,
): Picture {
  const {theme, width} = style;
  const plot = {x: 0, y: 16, width, height: Math.min(250, Math.max(170, width * 0.6))};
  const isNarrow = width < narrow;
  const x = (readiness: number): number => plot.x + edge + ((readiness - 1) / 4) * (plot.width - 2 * edge);
  const y = (potential: number): number =>
    plot.y + plot.height - nameEdge - ((potential - 1) / 4) * (plot.height - 2 * nameEdge);
  const circles = besideEachOther(
    items.map((item) => ({x: x(item.readiness), y: y(item.potential)})),
    width,
  );
  const fieldNames = fieldLabels(plot, words);
  const borders = [
    {from: {x: x(border), y: plot.y}, to: {x: x(border), y: plot.y + plot.height}},
    {from: {x: plot.x, y: y(border)}, to: {x: plot.x + plot.width, y: y(border)}},
  ];
  const names = items.map(({name}) => wrap(name, labelRoom, size, 2));
  const labels = isNarrow
    ? []
    : placeLabels(
        circles.map((place, i) => ({
          ...place,
          radius,
          width: Math.max(...(names[i] ?? []).map((part) => textWidth(part, size)), 1),
          height: (names[i] ?? []).length * lineHeight,
        })),
        borders,
        {width, height: plot.y + plot.height},
        [...fieldNames.map(({box}) => box), {x: 0, y: 0, width, height: plot.y}],
      );
  const bottom = plot.y + plot.height;
  const key = isNarrow ? items.map(({name}, i) => wrap(`${i + 1}. ${name}`, width, size, 2)) : [];
  const keyLines = key.flat();
  const hasEstimates = items.some(({isEstimated}) => isEstimated);
  const axis = `${words.readiness} →`;
  const ends = Math.max(textWidth(words.notYet, 7.5), textWidth(words.ready, 7.5));
  const axisAt = bottom + 12 + (textWidth(axis, 7.5, 600) + 2 * ends + 12 > width ? 10 : 0);
  const noteAt = axisAt + 15;
  const keyAt = noteAt + (hasEstimates ? 14 : 4);
  return picture(
    {width, height: keyAt + keyLines.length * lineHeight + (isNarrow ? 4 : 0)},
    theme,
    `${items.map((item) => inWords(item, words, language)).join("; ")}.`,
    {
      head: ["", words.item, words.potential, words.readiness, words.field],
      rows: items.map(({name, potential, readiness, field}, i) => [
        String(i + 1),
        name,
        formatScore(potential, language),
        formatScore(readiness, language),
        words.fields[field],
      ]),
    },
    text(0, 9, `${words.potential} ↑`, {size: 7.5, weight: 600, fill: theme.ink2}),
    rect({...plot, rx: 3, fill: theme.sunken}),
    rect({
      x: x(border),
      y: plot.y,
      width: plot.x + plot.width - x(border),
      height: y(border) - plot.y,
      fill: theme.ramp[0],
    }),
    ...borders.map(({from, to}) =>
      line({x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: theme.quietLine, "stroke-width": 0.8}),
    ),
    ...fieldNames.map(({field, at, anchor, words: name}) =>
      text(at.x, at.y, name, {size: 9, weight: 600, fill: field === "now" ? theme.brand : theme.ink2, anchor}),
    ),
    text(0, bottom + 12, words.notYet, {size: 7.5, fill: theme.ink3}),
    text(width / 2, axisAt, axis, {size: 7.5, weight: 600, fill: theme.ink2, anchor: "middle"}),
    text(width, bottom + 12, words.ready, {size: 7.5, fill: theme.ink3, anchor: "end"}),
    ...items.map((item, i) => mark(item, circles[i]!, i + 1, style)),
    ...labels.map((box, i) => labelAt(box, circles[i]!, names[i] ?? [], theme.ink)),
    hasEstimates ? estimateNote(noteAt, words.estimated, style) : "",
    ...keyLines.map((part, i) => text(0, keyAt + 8 + i * lineHeight, part, {size, fill: theme.ink})),
  );
}

/** From the sides of the map to its scores of 1 and 5; above and below there is a line for the names of the fields. */
const edge = 16;
const nameEdge = 28;
const radius = 7;
const size = 8;
const lineHeight = 10;
const labelRoom = 104;
/** Below this width there is no room for names in the map. */
const narrow = 300;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Each place, or the nearest one beside it where no circle stands yet. */
function besideEachOther(places: readonly Place[], width: number): Place[] {
  const taken: Place[] = [];
  for (const {x, y} of places) {
    const beside = [0, ...Array.from({length: places.length}, (_, i) => [i + 1, -i - 1]).flat()]
      .map((steps) => ({x: x + steps * (2 * radius + 1), y}))
      .filter((place) => place.x >= radius && place.x <= width - radius);
    const isFree = (place: Place) =>
      taken.every((other) => Math.hypot(other.x - place.x, other.y - place.y) > 2 * radius);
    taken.push(beside.find(isFree) ?? {x, y});
  }
  return taken;
}

function fieldLabels(plot: Box, words: MapWords) {
  const [left, right] = [plot.x + 6, plot.x + plot.width - 6];
  const [top, bottom] = [plot.y + 13, plot.y + plot.height - 6];
  return (
    [
      ["prepare", left, top, "start"],
      ["now", right, top, "end"],
      ["leave", left, bottom, "start"],
      ["grow", right, bottom, "end"],
    ] as const
  ).map(([field, x, y, anchor]) => {
    const room = textWidth(words.fields[field], 9, 600);
    const box: Box = {x: anchor === "start" ? x : x - room, y: y - 9, width: room, height: 11};
    return {field, at: {x, y}, anchor, words: words.fields[field], box};
  });
}

function mark({isEstimated, field}: MapItem, {x, y}: Place, number: number, {theme}: Style): string {
  const fill = isEstimated ? theme.surface : field === "now" ? theme.brand : theme.ink2;
  const ink = isEstimated ? theme.ink : field === "now" ? theme.onBrand : theme.surface;
  return [
    circle({cx: x, cy: y, r: radius, fill, stroke: field === "now" ? theme.brand : theme.ink2, "stroke-width": 1.2}),
    text(x, y + 2.7, String(number), {size: 7.5, weight: 600, fill: ink, anchor: "middle"}),
  ].join("");
}

/** Left of its circle a label ends at the circle, elsewhere it begins there. */
function labelAt(box: Box, {x}: Place, parts: readonly string[], fill: string): string {
  const isLeft = box.x + box.width <= x;
  return parts
    .map((part, i) =>
      text(isLeft ? box.x + box.width : box.x, box.y + 7.8 + i * lineHeight, part, {
        size,
        fill,
        anchor: isLeft ? "end" : "start",
      }),
    )
    .join("");
}

function estimateNote(y: number, words: string, {theme}: Style): string {
  return [
    circle({cx: 3.5, cy: y - 2.4, r: 3, fill: theme.surface, stroke: theme.ink2, "stroke-width": 1}),
    text(11, y, words, {size: 7.5, fill: theme.ink3}),
  ].join("");
}

const inWords = (item: MapItem, words: MapWords, language: Language): string =>
  `${item.name}: ${words.fields[item.field]} (${words.potential} ${formatScore(item.potential, language)}, ${words.readiness} ${formatScore(item.readiness, language)})`;

/** Whole scores without, others with one decimal. */
const formatScore = (score: number, language: Language): string =>
  formatNumber(score, language, Number.isInteger(score) ? 0 : 1);
