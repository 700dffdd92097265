import {textWidth} from "../drawing/index.ts";
import {type Block, type Document, type Inline, type List, plainText, words} from "./document.ts";
import {documentWords} from "./document-words.ts";
import type {Point, SlideRoom} from "./slide.ts";

/** How much of a text stands on a slide: all of it, the first sentence of each paragraph, or also of each item its beginning. */
export type Measure = "whole" | "sentences" | "beginnings";

/** What stands on a slide of a block of text; none for a block of another kind. */
export function pointsOf(block: Block, measure: Measure, {language}: Document, room: SlideRoom): readonly Point[] {
  const said = (text: readonly Inline[]) => (measure === "whole" ? text : firstSentence(text));
  if (block.kind === "heading") return [plain([{kind: "words", text: block.text, isBold: true}])];
  if (block.kind === "paragraph") return [plain(said(block.text))];
  if (block.kind === "list") return listPoints(block, measure, room, 0);
  if (block.kind === "quote")
    return [
      {kind: "quote", depth: 0, text: [...block.text, ...(block.by === undefined ? [] : words(` – ${block.by}`))]},
    ];
  if (block.kind !== "callout") return [];
  const title = block.title ?? (block.tone === "missing" ? documentWords(language).missing : "");
  const head: readonly Inline[] = title === "" ? [] : [{kind: "words", text: `${title}: `, isBold: true}];
  return [plain([...head, ...said(block.text)])];
}

export const plain = (text: readonly Inline[]): Point => ({kind: "text", depth: 0, text});

/** Lines that a point takes in letters of a size. */
export function linesOf({text, depth}: Point, {width}: SlideRoom, size: number): number {
  const free = width - 24 - 22 * depth;
  const counts = plainText(text)
    .split("\n")
    .map((line) => Math.ceil(textWidth(line, size) / free) || 1);
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Points (1/72 inch) that they take in letters of a size. */
export const heightOf = (points: readonly Point[], room: SlideRoom, size: number): number =>
  points.reduce((sum, point) => sum + linesOf(point, room, size) * size * 1.3 + 8, 0);

function listPoints({isOrdered, items}: List, measure: Measure, room: SlideRoom, depth: number): Point[] {
  const isShort = measure === "beginnings";
  return items.flatMap(({text, lists}, i) => {
    const said = isShort && linesOf({kind: "bullet", depth, text}, room, 20) > 1 ? beginning(text) : text;
    return [
      isOrdered
        ? {kind: "text" as const, depth, text: [...words(`${i + 1}.  `), ...said]}
        : {kind: "bullet" as const, depth, text: said},
      ...(isShort ? [] : lists.flatMap((list) => listPoints(list, measure, room, Math.min(depth + 1, 3)))),
    ];
  });
}

/** The first clause of an item (a sign ends it, from its 25th letter on), with the last figure that it cites. */
function beginning(text: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = text;
  if (first?.kind !== "words") return firstSentence(text);
  const end = /^.{24,}?(?=[,;:.!?–](\s|$))/su.exec(first.text)?.[0] ?? first.text.trimEnd();
  const cited = rest.findLast((inline) => inline.kind === "citation");
  return [{...first, text: end}, ...(cited === undefined ? [] : [...words(" "), cited])];
}

/** Up to the first full stop that a capital follows; a citation right behind it stays with it. Never more than 420 letters. */
function firstSentence(text: readonly Inline[]): readonly Inline[] {
  const sentence: Inline[] = [];
  let letters = 0;
  for (const [i, inline] of text.entries()) {
    if (inline.kind !== "words") {
      if (inline.kind !== "footnote") sentence.push(inline);
      continue;
    }
    const next = text[i + 1];
    const end = /[.!?](?=\s+["‘“]?\p{Lu}|\s*$)/u.exec(inline.text);
    const isLast = end !== null && !(end.index + 1 >= inline.text.trimEnd().length && next?.kind === "citation");
    const part = isLast ? inline.text.slice(0, end.index + 1) : inline.text;
    if (letters + part.length > 420)
      return [...sentence, {...inline, text: `${part.slice(0, Math.max(0, 419 - letters)).trimEnd()}…`}];
    letters += part.length;
    sentence.push({...inline, text: part});
    if (isLast) return sentence;
  }
  return sentence;
}
