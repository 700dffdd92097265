import {arrange} from "./arrangement.ts";
import {formatNumber} from "./format.ts";
import {type Box, overlap, type Point} from "./geometry.ts";
import {type Labelled, placeLabels} from "./labels.ts";
import type {Language} from "./language.ts";
import {type Picture, picture, type Style} from "./picture.ts";
import {circle, line, rect, text} from "./svg.ts";
import {shorten, textWidth} from "./text-width.ts";
import {drawingWords} from "./words.ts";

export interface PicturedUnit {
  readonly name: string;
  readonly people: number;
}

export interface PicturedTie {
  readonly from: string;
  readonly to: string;
  /** Distinct people in contact. */
  readonly people: number;
}

/** What the picture is about: one unit, one tie, both or neither. */
export interface Focus {
  readonly unit?: string | undefined;
  readonly tie?: {readonly from: string; readonly to: string} | undefined;
}

/**
 * Units as circles (area and number = people), contact between them as lines (width = people in contact). The focus is
 * in brand, its line with its number. Never a person.
 * @param given places as shares of the box, 0…1, from an earlier layout; without them the units are arranged here.
 */
export function unitsPicture(
  units: readonly PicturedUnit[],
  ties: readonly PicturedTie[],
  focus: Focus,
  style: Style & {readonly height: number},
  language: Language,
  given?: ReadonlyMap<string, Point>,
): Picture {
  const {theme, width, height} = style;
  const words = drawingWords(language);
  const index = new Map(units.map(({name}, i) => [name, i]));
  const known = ties.filter(({from, to}) => from !== to && index.has(from) && index.has(to));
  const largest = Math.max(1, ...units.map(({people}) => people));
  const biggest = units.length > 14 ? 14 : units.length > 9 ? 17 : 19;
  const radii = units.map(({people}) => Math.max(7.5, biggest * Math.sqrt(people / largest)));
  const inner = {width: width - 2 * sideRoom, height: height - 2 * topRoom};
  const places = given
    ? units.map(({name}, i) => within(given.get(name) ?? {x: 0.5, y: 0.5}, radii[i] ?? 0, inner))
    : arrange(
        radii.map((radius) => ({radius})),
        known.map(({from, to, people}) => ({from: index.get(from)!, to: index.get(to)!, weight: Math.max(1, people)})),
        inner,
      );
  const centres = places.map(({x, y}) => ({x: x + sideRoom, y: y + topRoom}));
  const widest = Math.min(0.11, 8 / Math.max(1, ...known.map(({people}) => people)));
  const isFocus = (tie: PicturedTie): boolean =>
    focus.tie !== undefined && [focus.tie.from, focus.tie.to].every((end) => end === tie.from || end === tie.to);
  const segments = known.map((tie) => ({tie, from: centres[index.get(tie.from)!]!, to: centres[index.get(tie.to)!]!}));
  const lines = segments
    .toSorted((a, b) => Number(isFocus(a.tie)) - Number(isFocus(b.tie)))
    .map(({tie, from, to}) =>
      line({
        x1: from.x,
        y1: from.y,
        x2: to.x,
        y2: to.y,
        stroke: isFocus(tie) ? theme.brand : theme.quiet,
        "stroke-width": Math.max(1, tie.people * widest),
      }),
    );
  const main = segments.find(({tie}) => isFocus(tie));
  const mainWords = main ? words.peopleOnLine(formatNumber(main.tie.people, language)) : "";
  const tag = main
    ? tagOf(
        main,
        mainWords,
        radii[index.get(main.tie.from)!]!,
        radii[index.get(main.tie.to)!]!,
        units.map((_, i) => ({...centres[i]!, radius: radii[i]!})),
      )
    : undefined;
  const labels = placeLabels(
    units.map(
      ({name}, i): Labelled => ({
        ...centres[i]!,
        radius: radii[i]!,
        width: textWidth(shorten(name, labelRoom, 8.5), 8.5, name === focus.unit ? 600 : 400),
        height: 9,
      }),
    ),
    segments,
    {width, height},
    tag ? [tag] : [],
  );
  const nodes = units.map(({name, people}, i) => {
    const [place, label, about] = [centres[i]!, labels[i]!, name === focus.unit];
    const count = formatNumber(people, language);
    return [
      circle({
        cx: place.x,
        cy: place.y,
        r: radii[i],
        fill: about ? theme.brand : theme.surface,
        stroke: about ? theme.brand : theme.quietLine,
        "stroke-width": 1.4,
      }),
      text(place.x, place.y + 2.9, count, {
        size: textWidth(count, 8, 600) > 2 * radii[i]! - 3 ? 7 : 8,
        weight: 600,
        fill: about ? theme.onBrand : theme.ink,
        anchor: "middle",
      }),
      rect({
        x: label.x - 1,
        y: label.y - 0.5,
        width: label.width + 2,
        height: label.height + 1.5,
        fill: theme.surface,
        "fill-opacity": 0.75,
      }),
      text(label.x, label.y + 7.5, shorten(name, labelRoom, 8.5), {
        size: 8.5,
        fill: about ? theme.brand : theme.ink,
        ...(about ? {weight: 600} : {}),
      }),
    ].join("");
  });
  return picture(
    {width, height},
    theme,
    words.unitsAlt(
      units.map(({name, people}) => `${name} ${formatNumber(people, language)}`).join(", "),
      known.map(({from, to, people}) => `${words.between(from, to)} ${formatNumber(people, language)}`).join(", ") ||
        words.noLines,
    ),
    {
      head: [words.unit, words.otherUnit, words.peopleInContact],
      rows: known.map(({from, to, people}) => [from, to, formatNumber(people, language)]),
    },
    ...lines,
    ...(tag
      ? [
          rect({
            x: tag.x - 1,
            y: tag.y,
            width: tag.width + 2,
            height: tag.height,
            fill: theme.surface,
            "fill-opacity": 0.85,
          }),
          text(tag.x + tag.width / 2, tag.y + 7, mainWords, {
            size: 7.5,
            weight: 600,
            fill: theme.brand,
            anchor: "middle",
          }),
        ]
      : []),
    ...nodes,
  );
}

/** Points kept free beside and above the circles, for names. */
const sideRoom = 30;
const topRoom = 12;
const labelRoom = 118;

const within = ({x, y}: Point, radius: number, box: {readonly width: number; readonly height: number}): Point => ({
  x: radius + x * (box.width - 2 * radius),
  y: radius + y * (box.height - 2 * radius),
});

/** Where the number of the line stands: beside its middle between the two circles' edges, as near as it covers no circle. */
function tagOf(
  {from, to}: {readonly from: Point; readonly to: Point},
  words: string,
  start: number,
  end: number,
  circles: readonly (Point & {readonly radius: number})[],
): Box {
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  const half = (start + (length - start - end) / 2) / length;
  const [mx, my] = [from.x + (to.x - from.x) * half, from.y + (to.y - from.y) * half];
  const width = textWidth(words, 7.5, 600);
  const [nx, ny] = [-(to.y - from.y) / length, (to.x - from.x) / length];
  const boxes = [7, 12, 18, 26].flatMap((off) =>
    [-1, 1].map((side): Box => {
      const away = (off + (Math.abs(nx) * width) / 2) * side * (ny < 0 ? -1 : 1);
      return {x: mx + nx * away - width / 2, y: my + ny * away - 5, width, height: 9};
    }),
  );
  const covered = (box: Box): number =>
    circles.reduce(
      (sum, {x, y, radius}) =>
        sum + overlap(box, {x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius}),
      0,
    );
  return boxes.reduce((best, box) => (covered(box) < covered(best) - 1 ? box : best));
}
