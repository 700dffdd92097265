import {type Picture, picture, type Style} from "./picture.ts";
import {circle, line, rect, text} from "./svg.ts";
import {textWidth, wrap} from "./text-width.ts";

type Stance = "for" | "neutral" | "against" | "unknown";

export interface MappedPlayer {
  readonly name: string;
  /** Whole numbers, 1…5. */
  readonly interest: number;
  readonly influence: number;
  readonly stance: Stance;
  /** What the picture is about: drawn in brand. */
  readonly isMarked: boolean;
}

export interface PlayerMapWords {
  readonly interest: string;
  readonly influence: string;
  /** Heads of the table. */
  readonly player: string;
  readonly stance: string;
  readonly stances: Readonly<Record<Stance, string>>;
  /** The four corners; high is 3 or more. */
  readonly corners: {
    readonly win: string;
    readonly partner: string;
    readonly inform: string;
    readonly strengthen: string;
  };
}

/**
 * Who matters, on a grid of 5 × 5: interest to the right, influence upward. A player's number is its place in the list given; a player
 * alone in its cell carries its name there, the others below the grid. A row grows with what it holds, so that no mark covers another.
 */
export function playerMap(players: readonly MappedPlayer[], words: PlayerMapWords, style: Style): Picture {
  const {theme, width} = style;
  const cell = (width - left) / 5;
  const perRow = Math.max(1, Math.floor((cell - 4) / pitch));
  const inCell = (interest: number, influence: number) =>
    players.flatMap((player, i) => (player.interest === interest && player.influence === influence ? [i] : []));
  const rows = [5, 4, 3, 2, 1].map((influence) => {
    const most = Math.max(0, ...levels.map((interest) => inCell(interest, influence).length));
    return {influence, height: Math.max(least, Math.ceil(most / perRow) * pitch + 6)};
  });
  const tops = rows.map((_, i) => top + rows.slice(0, i).reduce((sum, {height}) => sum + height, 0));
  const bottom = top + rows.reduce((sum, {height}) => sum + height, 0);
  const named = new Set<number>();
  const cells = rows.flatMap(({influence, height}, r) =>
    levels.flatMap((interest) => {
      const place = {x: left + (interest - 1) * cell, y: tops[r]!};
      const own = inCell(interest, influence);
      const isAlone = own.length === 1 && cell >= nameRoom;
      if (isAlone) named.add(own[0]!);
      const ground = rect({
        x: place.x + 0.5,
        y: place.y + 0.5,
        width: cell - 1,
        height: height - 1,
        rx: 2,
        fill: interest >= 3 && influence >= 3 ? theme.ramp[0] : theme.sunken,
      });
      return [
        ground,
        ...(isAlone
          ? [alone(players[own[0]!]!, own[0]!, place, {width: cell, height}, style)]
          : own.map((player, n) => {
              const x = place.x + cell / 2 + ((n % perRow) - (Math.min(own.length, perRow) - 1) / 2) * pitch;
              const lines = Math.ceil(own.length / perRow);
              const y = place.y + height / 2 + (Math.floor(n / perRow) - (lines - 1) / 2) * pitch;
              return mark(players[player]!, player, x, y, style);
            })),
      ];
    }),
  );
  const key = players.flatMap(({name}, i) => (named.has(i) ? [] : wrap(`${i + 1}. ${name}`, width, size, 2)));
  // The name of the scale stands between the names of two corners, or below them where there is no room.
  const free = width - left - textWidth(words.corners.inform, 8, 600) - textWidth(words.corners.strengthen, 8, 600);
  const scaleAt = bottom + (free > textWidth(words.interest, 7.5, 600) + 40 ? 23 : 35);
  const legend = legendOf(players, words, scaleAt + 15, style);
  const keyAt = scaleAt + 15 + legend.lines * 12;
  return picture(
    {width, height: keyAt + key.length * 10 + (key.length > 0 ? 2 : -4)},
    theme,
    `${players.map((player) => inWords(player, words)).join("; ")}.`,
    {
      head: ["", words.player, words.influence, words.interest, words.stance],
      rows: players.map(({name, influence, interest, stance}, i) => [
        String(i + 1),
        name,
        String(influence),
        String(interest),
        words.stances[stance],
      ]),
    },
    text(0, 9, `${words.influence} ↑`, {size: 7.5, weight: 600, fill: theme.ink2}),
    text(left, 22, words.corners.win, {size: 8, weight: 600, fill: theme.ink2}),
    text(width, 22, words.corners.partner, {size: 8, weight: 600, fill: theme.brand, anchor: "end"}),
    ...cells,
    line({
      x1: left + 2 * cell,
      x2: left + 2 * cell,
      y1: top,
      y2: bottom,
      stroke: theme.quietLine,
      "stroke-width": 0.8,
    }),
    line({x1: left, x2: width, y1: tops[3], y2: tops[3], stroke: theme.quietLine, "stroke-width": 0.8}),
    ...rows.map(({influence, height}, r) =>
      text(4, tops[r]! + height / 2 + 2.6, String(influence), {size: 7.5, fill: theme.ink3, anchor: "middle"}),
    ),
    ...levels.map((interest) =>
      text(left + (interest - 0.5) * cell, bottom + 10, String(interest), {
        size: 7.5,
        fill: theme.ink3,
        anchor: "middle",
      }),
    ),
    text(left, bottom + 23, words.corners.inform, {size: 8, weight: 600, fill: theme.ink2}),
    text(width, bottom + 23, words.corners.strengthen, {size: 8, weight: 600, fill: theme.ink2, anchor: "end"}),
    text(left + cell * 2.5, scaleAt, `${words.interest} →`, {
      size: 7.5,
      weight: 600,
      fill: theme.ink2,
      anchor: "middle",
    }),
    ...legend.parts,
    ...key.map((part, i) => text(0, keyAt + 6 + i * 10, part, {size, fill: theme.ink})),
  );
}

const levels = [1, 2, 3, 4, 5] as const;
/** Points left of the grid, for the scale of influence, and above it for the names of two corners. */
const left = 12;
const top = 28;
/** The least height of a row, and the room of one mark. */
const least = 38;
const radius = 6.5;
const pitch = 2 * radius + 2;
const size = 8;
/** The least width of a cell in which a name can be read. */
const nameRoom = 56;

function alone(
  player: MappedPlayer,
  index: number,
  {x, y}: {readonly x: number; readonly y: number},
  room: {readonly width: number; readonly height: number},
  style: Style,
): string {
  const parts = wrap(player.name, room.width - 6, 7.5, 2);
  const middle = y + room.height / 2 - (parts.length * 9) / 2 + 1;
  return [
    mark(player, index, x + room.width / 2, middle, style),
    ...parts.map((part, n) =>
      text(x + room.width / 2, middle + radius + 8 + n * 9, part, {
        size: 7.5,
        fill: player.isMarked ? style.theme.brand : style.theme.ink,
        anchor: "middle",
      }),
    ),
  ].join("");
}

/** For: filled. Neutral: open. Against: square. Not known: open and dashed. */
function mark({stance, isMarked}: MappedPlayer, index: number, x: number, y: number, {theme}: Style): string {
  const colour = isMarked ? theme.brand : theme.ink2;
  const isFull = stance === "for" || stance === "against";
  const look = {
    fill: isFull ? colour : theme.surface,
    stroke: colour,
    "stroke-width": 1.2,
    ...(stance === "unknown" ? {"stroke-dasharray": "2 1.6"} : {}),
  };
  const shape =
    stance === "against"
      ? rect({x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius, rx: 1.5, ...look})
      : circle({cx: x, cy: y, r: radius, ...look});
  const ink = isFull ? (isMarked ? theme.onBrand : theme.surface) : colour;
  return shape + text(x, y + 2.6, String(index + 1), {size: 7.5, weight: 600, fill: ink, anchor: "middle"});
}

/** What the shapes mean, of the stances that occur; wrapped where the width ends. */
function legendOf(players: readonly MappedPlayer[], words: PlayerMapWords, y: number, {theme, width}: Style) {
  const stances = (["for", "neutral", "against", "unknown"] as const).filter((stance) =>
    players.some((player) => player.stance === stance),
  );
  let [x, lines] = [0, stances.length > 0 ? 1 : 0];
  const parts = stances.map((stance) => {
    const room = 12 + textWidth(words.stances[stance], 7.5) + 12;
    if (x > 0 && x + room - 12 > width) {
      x = 0;
      lines += 1;
    }
    const [at, base] = [x, y + (lines - 1) * 12];
    x += room;
    const look = {
      fill: stance === "for" || stance === "against" ? theme.ink2 : theme.surface,
      stroke: theme.ink2,
      "stroke-width": 1,
      ...(stance === "unknown" ? {"stroke-dasharray": "2 1.6"} : {}),
    };
    const shape =
      stance === "against"
        ? rect({x: at + 0.5, y: base - 6, width: 7, height: 7, rx: 1, ...look})
        : circle({cx: at + 4, cy: base - 2.5, r: 3.5, ...look});
    return shape + text(at + 12, base, words.stances[stance], {size: 7.5, fill: theme.ink3});
  });
  return {parts, lines};
}

const inWords = ({name, influence, interest, stance}: MappedPlayer, words: PlayerMapWords): string =>
  `${name}: ${words.influence} ${influence}, ${words.interest} ${interest}, ${words.stances[stance]}`;
