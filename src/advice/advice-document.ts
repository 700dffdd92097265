import {
  type Block,
  type Document,
  type DocumentStyle,
  fromRichText,
  type Section,
  type Table,
  words,
} from "../documents/index.ts";
import type {Held} from "../dossier/product-rules.ts";
import type {Language} from "../drawing/index.ts";
import {type Chapter, chapters, notKnownYet, textNameOf} from "./chapters-content.ts";
import {type Citation, citedValue, placeAt} from "./citation-rules.ts";
import {documentWords} from "./document-content.ts";
import {blocksOf, isWritten, type RichNode, wordsIn} from "./rich-text-rules.ts";
import {statusInWords} from "./status-rules.ts";
import {type AdviceTable, tablesOf, verdictTable} from "./table-rules.ts";

export interface AdviceContents {
  readonly organisation: string;
  readonly trajectory: string;
  readonly language: Language;
  /** "2026-11-24", on the organisation's clock. */
  readonly today: string;
  readonly held: Held;
  readonly style: DocumentStyle;
}

/**
 * The advice as a document: its chapters with planning, tasks and budget, and who stands behind it. Where something is not
 * written yet it says so; the writers add the list of evidence.
 */
export function adviceDocument(given: AdviceContents): Document {
  const {organisation, trajectory, language, today, held, style} = given;
  const t = documentWords[language];
  const shown = chapters.filter(
    ({id, number}) => number !== null || isWritten(held.texts.get(textNameOf(id))?.document),
  );
  return {
    title: t.title,
    subtitle: trajectory,
    organisation,
    date: today,
    language,
    status: statusInWords(held, language, today),
    style,
    sections: [...shown.map((chapter) => sectionOf(chapter, given)), behindIt(held, language)],
  };
}

function sectionOf(chapter: Chapter, {held, language}: AdviceContents): Section {
  const t = documentWords[language];
  const document = held.texts.get(textNameOf(chapter.id))?.document;
  const nodes = blocksOf(document);
  const lead = nodes[0]?.type === "heading" ? wordsIn(nodes[0]) : undefined;
  const text = (lead === undefined ? nodes : nodes.slice(1)).flatMap((node) => blocksIn(node, language));
  return {
    title: chapter.name[language],
    isNumbered: chapter.number !== null,
    ...(lead ? {lead} : {}),
    blocks: [
      ...(isWritten(document) ? text : [{kind: "callout", tone: "missing", text: words(t.notWritten)} as const]),
      ...tablesOf(chapter.id, held, language).map(tableOf),
    ],
  };
}

/** A block of the editor for the writers; what says that something is not known yet is set apart. */
function blocksIn(node: RichNode, language: Language): readonly Block[] {
  const isUnknown =
    node.type === "blockquote" && Object.values(notKnownYet).some((begin) => wordsIn(node).trim().startsWith(begin));
  const blocks = fromRichText({type: "doc", content: [asWritersRead(node, language)]});
  if (!isUnknown) return blocks;
  return blocks.flatMap((block) =>
    block.kind === "quote" ? [{kind: "callout", tone: "missing", text: block.text} as const] : [block],
  );
}

/** The writers set the figure's name, value and period apart; in the text they are one. */
function asWritersRead(node: RichNode, language: Language): RichNode {
  if (node.type !== "figure")
    return node.content ? {...node, content: node.content.map((part) => asWritersRead(part, language))} : node;
  const citation = node.attrs as unknown as Citation;
  const {name, period} = citation;
  const place = placeAt(citation.address)?.kind;
  // A finding, fact or text was true on the day it was cited, which the list of evidence tells; in the sentence it would stand in the way.
  const when = place === "measure" ? {period} : {period: "", asOf: period};
  const source = place && documentWords[language].sources[place];
  return {...node, attrs: {...citation, ...when, words: name, value: citedValue(citation), ...(source && {source})}};
}

function behindIt(held: Held, language: Language): Section {
  const t = documentWords[language];
  const verdicts = verdictTable(held, language);
  return {
    title: t.behindIt,
    isNumbered: false,
    blocks: [verdicts ? tableOf(verdicts) : {kind: "callout", tone: "missing", text: words(t.noVerdicts)}],
  };
}

const tableOf = ({rows, ...rest}: AdviceTable): Table => ({
  kind: "table",
  ...rest,
  rows: rows.map((cells) => ({cells: cells.map((cell) => words(cell))})),
});
