import {type Block, type Citation, type Document, type Inline, plainText} from "./document.ts";
import {documentWords, evidenceLine} from "./document-words.ts";
import {citationsIn, type Gathered} from "./evidence-list.ts";

/** What a speaker reads behind blocks of text: every word, and the evidence of its figures. */
export function notesOf(blocks: readonly Block[], document: Document, all: Gathered): string {
  const lines = blocks.flatMap((block) => textLines(block, document, all, ""));
  return [...lines, ...sources(citationsIn(blocks), document, all)].join("\n");
}

/** Text with the numbers of its evidence and its footnotes in brackets. */
export const spoken = (text: readonly Inline[], all: Gathered): string =>
  text
    .map((inline) =>
      inline.kind === "citation"
        ? `${[inline.value, inline.period].filter((part) => part !== "").join(", ")} [${all.numberOf(inline)}]`
        : inline.kind === "footnote"
          ? ` (${inline.text})`
          : plainText([inline]),
    )
    .join("");

/** The evidence of the figures cited, under a heading; no line without any. */
export function sources(inlines: readonly Inline[], {language}: Document, all: Gathered): string[] {
  const cited = inlines.filter((inline): inline is Citation => inline.kind === "citation");
  const lines = cited.map((citation) => `[${all.numberOf(citation)}] ${evidenceLine(citation, language)}`);
  return cited.length === 0 ? [] : ["", documentWords(language).sources, ...new Set(lines)];
}

function textLines(block: Block, document: Document, all: Gathered, indent: string): string[] {
  if (block.kind === "heading") return [block.text];
  if (block.kind === "paragraph") return [spoken(block.text, all)];
  if (block.kind === "quote") return [`“${spoken(block.text, all)}”${block.by === undefined ? "" : ` – ${block.by}`}`];
  if (block.kind === "callout") {
    const title = block.title ?? (block.tone === "missing" ? documentWords(document.language).missing : "");
    return [[title, spoken(block.text, all)].filter((part) => part !== "").join(": ")];
  }
  if (block.kind !== "list") return [];
  return block.items.flatMap(({text, lists}, i) => [
    `${indent}${block.isOrdered ? `${i + 1}.` : "–"} ${spoken(text, all)}`,
    ...lists.flatMap((list) => textLines(list, document, all, `${indent}   `)),
  ]);
}
