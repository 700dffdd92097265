import type {RichText} from "../dossier/contract.ts";
import type {Citation} from "./citation-rules.ts";

/** A node of a rich text, as the editor keeps it. */
export interface RichNode {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly marks?: readonly {readonly type: string; readonly attrs?: Readonly<Record<string, unknown>>}[];
  readonly content?: readonly RichNode[];
}

/** What a sentence is made of: words, and figures cited in it. */
export type Part = string | Citation;

export const documentOf = (blocks: readonly RichNode[]): RichText => ({type: "doc", content: [...blocks]});

/** The blocks of a text; none when nothing was written. */
export const blocksOf = (document: RichText | null | undefined): readonly RichNode[] =>
  ((document as RichNode | null | undefined)?.content ?? []) as readonly RichNode[];

export const heading = (words: string): RichNode => ({
  type: "heading",
  attrs: {level: 2},
  content: [{type: "text", text: words}],
});

export const paragraph = (...parts: readonly Part[]): RichNode => ({type: "paragraph", content: parts.map(nodeOf)});

/** Set apart from the text; what the text says honestly that it cannot say yet. */
export const callout = (words: string): RichNode => ({type: "blockquote", content: [paragraph(words)]});

export const bullets = (items: readonly (readonly Part[])[]): RichNode => ({
  type: "bulletList",
  content: items.map((parts) => ({type: "listItem", content: [paragraph(...parts)]})),
});

const nodeOf = (part: Part): RichNode =>
  typeof part === "string" ? {type: "text", text: part} : {type: "figure", attrs: {...part}};

/** Whether something was written in it: a letter or a figure. */
export const isWritten = (document: RichText | null | undefined): boolean =>
  blocksOf(document).some(function hasWords(node: RichNode): boolean {
    return node.type === "figure" || (node.text ?? "").trim() !== "" || (node.content ?? []).some(hasWords);
  });

/** The figures cited in a text, in the order of reading, as often as they stand there. */
export function citationsIn(document: RichText | null | undefined): readonly Citation[] {
  const found = (node: RichNode): readonly Citation[] =>
    node.type === "figure" ? [node.attrs as unknown as Citation] : (node.content ?? []).flatMap(found);
  return blocksOf(document).flatMap(found);
}

/** The words of a node; figures as they read in the text. */
export const wordsIn = (node: RichNode): string =>
  node.type === "figure"
    ? String(node.attrs?.["words"] ?? "")
    : (node.text ?? (node.content ?? []).map(wordsIn).join(node.type === "paragraph" ? "" : " "));
