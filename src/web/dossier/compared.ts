import {diffArrays, diffWords} from "diff";

/** What happened to a piece of text since the earlier version. */
export type PieceChange = "same" | "gone" | "new";

export interface Piece {
  readonly text: string;
  readonly change: PieceChange;
}

/** A paragraph that stayed, went, came, or was rewritten in part: then its pieces say where. */
export interface ComparedParagraph {
  readonly change: PieceChange | "changed";
  readonly pieces: readonly Piece[];
}

/** Two paragraphs are one that was rewritten when this part of the letters of the longer one stayed. */
const alike = 0.4;

/** What changed between two texts, paragraph by paragraph, and inside a rewritten paragraph word by word. */
export function compared(before: readonly string[], after: readonly string[]): ComparedParagraph[] {
  const result: ComparedParagraph[] = [];
  let gone: readonly string[] = [];
  for (const {value, added, removed} of diffArrays([...before], [...after])) {
    if (removed) gone = value;
    else if (added) {
      result.push(...rewritten(gone, value));
      gone = [];
    } else {
      result.push(...gone.map((text) => whole(text, "gone")), ...value.map((text) => whole(text, "same")));
      gone = [];
    }
  }
  return [...result, ...gone.map((text) => whole(text, "gone"))];
}

/** Paragraphs in the place of others: each beside the first that it is alike, in their order. */
function rewritten(gone: readonly string[], fresh: readonly string[]): ComparedParagraph[] {
  const result: ComparedParagraph[] = [];
  let [next, afterLast] = [0, 0];
  for (const text of fresh) {
    const found = gone.slice(next).findIndex((one) => likeness(one, text) >= alike);
    if (found === -1) result.push(whole(text, "new"));
    else {
      result.push(...gone.slice(next, next + found).map((one) => whole(one, "gone")));
      result.push({change: "changed", pieces: piecesOf(gone[next + found]!, text)});
      next += found + 1;
      afterLast = result.length;
    }
  }
  return result.toSpliced(afterLast, 0, ...gone.slice(next).map((text) => whole(text, "gone")));
}

const whole = (text: string, change: PieceChange): ComparedParagraph => ({change, pieces: [{text, change}]});

const piecesOf = (before: string, after: string): Piece[] =>
  diffWords(before, after).map(({value, added, removed}) => ({
    text: value,
    change: added ? "new" : removed ? "gone" : "same",
  }));

/** The part of the letters of the longer paragraph that stayed, 0…1. */
function likeness(before: string, after: string): number {
  const kept = piecesOf(before, after).filter(({change}) => change === "same");
  return lettersIn(kept.map(({text}) => text).join("")) / Math.max(lettersIn(before), lettersIn(after), 1);
}

const lettersIn = (text: string): number => text.replace(/\s/g, "").length;
