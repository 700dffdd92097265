import type {Block, Citation, Document, Inline, List, PictureBlock} from "./document.ts";

/** What a document cites and draws, in the order of reading; the same figure counts once. */
export interface Gathered {
  readonly evidence: readonly Citation[];
  readonly pictures: readonly PictureBlock[];
  /** The citation's number in the list of evidence, from 1. @throws never: 0 for a citation of another document. */
  readonly numberOf: (citation: Citation) => number;
}

export function gathered({sections}: Document): Gathered {
  const blocks = sections.flatMap((section) => section.blocks);
  const evidence = new Map<string, Citation>();
  for (const citation of citationsIn(blocks))
    if (!evidence.has(keyOf(citation))) evidence.set(keyOf(citation), citation);
  const order = new Map([...evidence.keys()].map((key, i) => [key, i + 1]));
  return {
    evidence: [...evidence.values()],
    pictures: blocks.filter((block) => block.kind === "picture"),
    numberOf: (citation) => order.get(keyOf(citation)) ?? 0,
  };
}

/** Every citation in the blocks, in the order of reading, as often as it stands there. */
export const citationsIn = (blocks: readonly Block[]): Citation[] =>
  blocks.flatMap(inlinesOf).filter((inline) => inline.kind === "citation");

function inlinesOf(block: Block): readonly Inline[] {
  if (block.kind === "paragraph" || block.kind === "quote" || block.kind === "callout") return block.text;
  if (block.kind === "list") return listInlines(block);
  if (block.kind === "table") return block.rows.flatMap((row) => ("group" in row ? [] : row.cells.flat()));
  return [];
}

const listInlines = ({items}: List): Inline[] =>
  items.flatMap(({text, lists}) => [...text, ...lists.flatMap(listInlines)]);

const keyOf = ({address, words, value, n, period, asOf}: Citation): string =>
  JSON.stringify([address, words, value, n, period, asOf]);
