import {panes} from "./frame-content.ts";
import {type PaneId, paneOptions} from "./kinds.ts";

/** Why a line gives no card. */
export type LineFault = "no-pane" | "no-text" | "too-long" | "twice" | "too-many";

/** A line of a pasted list, read as a card. */
export interface CardLine {
  /** From 1, as in what was pasted; empty lines count. */
  readonly line: number;
  readonly pane: PaneId | null;
  readonly text: string;
  readonly stars: number;
  /** Undefined: it is a card. */
  readonly fault: LineFault | undefined;
}

/** Letters that fit on a card. */
export const longestCard = 300;
/** Cards that can be added at once. */
const mostCards = 500;
/** Stars that are believed; more is a slip of the finger. */
const mostStars = 999;

export interface ListOptions {
  /** Where cards go that do not say it themselves; null: they must. */
  readonly pane: PaneId | null;
  /** Whether a line may begin with its pane; false for one board that is copied from paper. */
  readonly mayNamePane: boolean;
  /** Cards that are there already; the same text in the same pane is not added again. */
  readonly known: readonly {readonly pane: PaneId | null; readonly text: string}[];
}

/**
 * A pasted list as cards, one a line: "text", "pane: text" (the pane by its name in either language, or its number) and stars at the
 * end ("*3", or "***"). A line with a pane alone is a heading: what follows belongs there. Rows of a spreadsheet read the same:
 * pane, text, stars. Marks of a list ("-", "•", "1.") are left out, as are empty lines. Never throws.
 */
export function cardsInList(pasted: string, {pane, mayNamePane, known}: ListOptions): readonly CardLine[] {
  const seen = new Set(known.map((card) => keyOf(card.pane, card.text)));
  let count = 0;
  let below = pane;
  return pasted.split(/\r\n|\r|\n/).flatMap((raw, i): CardLine[] => {
    const heading = mayNamePane ? paneIn(raw.trim()) : undefined;
    if (heading) below = heading;
    const {stars, rest} = withoutStars(raw.replace(/^\s*(?:[-–•]|\*(?=\s)|\d{1,3}[.)](?=\s))\s*/u, "").trim());
    if (heading || (rest === "" && stars === 0)) return [];
    const prefixed = mayNamePane ? paneBefore(rest) : undefined;
    const read = {line: i + 1, pane: prefixed?.pane ?? below, text: prefixed?.text ?? rest, stars};
    const key = keyOf(read.pane, read.text);
    const fault = faultOf(read, seen.has(key), count);
    if (fault === undefined) {
      seen.add(key);
      count += 1;
    }
    return [{...read, fault}];
  });
}

function faultOf(
  {pane, text}: Pick<CardLine, "pane" | "text">,
  isKnown: boolean,
  count: number,
): LineFault | undefined {
  if (text === "") return "no-text";
  if (pane === null) return "no-pane";
  if (text.length > longestCard) return "too-long";
  if (isKnown) return "twice";
  return count >= mostCards ? "too-many" : undefined;
}

/** "a text *3", "a text ***" and a cell with a 3 behind it carry three stars; a star within the text is text. */
function withoutStars(line: string): {readonly stars: number; readonly rest: string} {
  const found = /(?:^|\s)(?:(?:\*\s?|(?<=\t))(\d{1,6})|(\*+)|(★+))$/u.exec(line);
  if (!found) return {stars: 0, rest: line};
  const [, figure, asterisks, drawn] = found;
  const stars = figure === undefined ? (asterisks ?? drawn ?? "").length : Number(figure);
  return {stars: Math.min(mostStars, stars), rest: line.slice(0, found.index).trim()};
}

/** The pane that a line names and nothing else: "Denk in mensen", "2:", "Vlak 2". A number alone is text. */
function paneIn(line: string): PaneId | undefined {
  const numbered = /^(?:vlak|pane)\s*([1-6]):?$/iu.exec(line)?.[1];
  return /^\d+$/u.test(line) ? undefined : names.get(numbered ?? line.replace(/\s*:$/u, "").toLowerCase());
}

/** What stands before the first colon or the end of the first cell, when it is a pane: other colons belong to the text. */
function paneBefore(line: string): {readonly pane: PaneId; readonly text: string} | undefined {
  const colon = line.search(/[:\t]/u);
  if (colon < 1) return undefined;
  const pane = names.get(line.slice(0, colon).trim().toLowerCase());
  return pane && {pane, text: line.slice(colon + 1).trim()};
}

const names: ReadonlyMap<string, PaneId> = new Map(
  panes.flatMap(({id, place}) =>
    [String(place), paneOptions[id].nl, paneOptions[id].en].map((name) => [name.toLowerCase(), id] as const),
  ),
);

const keyOf = (pane: PaneId | null, text: string): string => `${pane}\n${text.trim().toLowerCase()}`;
