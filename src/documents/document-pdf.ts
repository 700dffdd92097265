import {formatLongDay, formatNumber} from "../drawing/index.ts";
import {type Block, type Document, type Inline, type List, safeLink, sectionNumbers, type Table} from "./document.ts";
import {documentLayout} from "./document-layout.ts";
import {documentWords} from "./document-words.ts";
import {type Gathered, gathered} from "./evidence-list.ts";
import {breakable} from "./line-breaks.ts";
import {paletteOf} from "./palette.ts";
import {jsonFile, typesetPdf} from "./pdf.ts";
import {pictureKind} from "./raster.ts";

/**
 * The document as a tagged PDF on A4: cover in the organisation's colour, contents, numbered chapters, notes, the figures
 * behind the pictures and the list of evidence. Text is set in Inter, whatever the style's font.
 * Cost: see `typesetPdf`; about 0.06 s for eight pages.
 */
export function documentPdf(document: Document): Promise<Uint8Array> {
  const all = gathered(document);
  const {language, style} = document;
  const words = documentWords(language);
  const numbers = sectionNumbers(document.sections);
  const logo = style.logo === undefined ? null : pictureKind(style.logo);
  const data = {
    language,
    region: {nl: "NL", en: "GB"}[language],
    title: document.title,
    subtitle: document.subtitle,
    organisation: document.organisation,
    status: document.status,
    date: formatLongDay(document.date, language),
    footer: style.footer ?? [document.title, document.organisation].filter((part) => part !== "").join(" · "),
    logo: logo === null ? "" : `/logo.${logo}`,
    colours: paletteOf(style),
    words: {
      contents: words.contents,
      evidence: words.evidence,
      evidenceLead: words.evidenceLead,
      pictureTables: words.pictureTables,
      pictureTablesLead: words.pictureTablesLead,
      judgement: words.judgement,
      page: words.page("%p", "%s"),
      evidenceColumns: words.evidenceColumns,
    },
    sections: document.sections.map(({title, lead, blocks}, i) => ({
      title,
      chapter: numbers[i] ? words.chapter(numbers[i]) : "",
      lead: lead ?? "",
      blocks: blocks.map((block) => blockData(block, document, all)),
    })),
    pictures: all.pictures.map(({title, picture: {table}}) => ({title, ...table})),
    evidence: all.evidence.map(({words: of, value, period, asOf, n, address, source}) => ({
      of,
      value,
      n: n === null ? "" : formatNumber(n, language),
      period: period || (asOf ?? ""),
      source: source ?? address,
    })),
  };
  return typesetPdf({
    source: documentLayout,
    files: {
      "/document.json": jsonFile(breakable(data)),
      ...(logo === null || style.logo === undefined ? {} : {[`/logo.${logo}`]: style.logo}),
      ...Object.fromEntries(all.pictures.map(({picture}, i) => [`/pictures/${i}.svg`, picture.svg])),
    },
  });
}

function blockData(block: Block, {language}: Document, all: Gathered): object {
  const inline = (text: readonly Inline[]) => text.map((each) => inlineData(each, all));
  const listData = ({isOrdered, items}: List): object => ({
    kind: "list",
    isOrdered,
    items: items.map(({text, lists}) => ({text: inline(text), lists: lists.map(listData)})),
  });
  switch (block.kind) {
    case "paragraph":
      return {kind: block.kind, text: inline(block.text)};
    case "quote":
      return {kind: block.kind, text: inline(block.text), by: block.by ?? ""};
    case "callout": {
      const title = block.title ?? (block.tone === "missing" ? documentWords(language).missing : "");
      return {kind: block.kind, tone: block.tone, title, text: inline(block.text)};
    }
    case "list":
      return listData(block);
    case "key-figures":
      return {
        kind: block.kind,
        figures: block.figures.map(({label, value, unit, note}) => ({
          label,
          value,
          unit: unit ?? "",
          note: note ?? "",
        })),
      };
    case "table":
      return tableData(block, inline);
    case "picture": {
      const {title, note, picture} = block;
      return {
        kind: block.kind,
        title,
        note: note ?? "",
        index: all.pictures.indexOf(block),
        width: picture.width,
        alt: picture.alt,
      };
    }
    default:
      return block;
  }
}

const tableData = ({title, note, columns, rows}: Table, inline: (text: readonly Inline[]) => object[]): object => ({
  kind: "table",
  title: title ?? "",
  note: note ?? "",
  columns: columns.map(({name, align, width}) => ({name, align: align ?? "left", width: width ?? 1})),
  rows: rows.map((row) =>
    "group" in row ? {group: row.group} : {cells: columns.map((_, i) => inline(row.cells[i] ?? []))},
  ),
});

function inlineData(inline: Inline, all: Gathered): object {
  if (inline.kind === "citation")
    return {
      kind: inline.kind,
      value: inline.value,
      period: inline.period,
      number: all.numberOf(inline),
    };
  if (inline.kind !== "words") return inline;
  const {text, isBold = false, isItalic = false, isJudgement = false, link} = inline;
  return {kind: inline.kind, text, isBold, isItalic, isJudgement, link: safeLink(link) ?? ""};
}
