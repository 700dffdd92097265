import type {FileChild, ParagraphChild} from "docx";
import {
  type Block,
  type Callout,
  type Citation,
  type Inline,
  type KeyFigures,
  type List,
  type PictureBlock,
  safeLink,
  type Table,
  type Words,
  words,
} from "./document.ts";
import {documentWords, evidenceLine} from "./document-words.ts";
import type {DocxSetting} from "./docx-setting.ts";
import {bullets, numbers} from "./docx-styles.ts";
import {officeColour} from "./palette.ts";
import {isPlainSvg} from "./plain-svg.ts";
import {pngOf} from "./raster.ts";

export async function blockChildren(setting: DocxSetting, block: Block): Promise<FileChild[]> {
  const {docx} = setting;
  switch (block.kind) {
    case "heading": {
      const level = ([docx.HeadingLevel.HEADING_2, docx.HeadingLevel.HEADING_3, docx.HeadingLevel.HEADING_4] as const)[
        block.level - 1
      ];
      return [new docx.Paragraph({text: block.text, ...(level === undefined ? {} : {heading: level})})];
    }
    case "paragraph":
      return [new docx.Paragraph({children: runs(setting, block.text)})];
    case "list":
      return listChildren(setting, block, 0, setting.nextList());
    case "quote":
      return [
        new docx.Paragraph({style: "Quote", children: runs(setting, block.text), keepNext: block.by !== undefined}),
        ...(block.by === undefined
          ? []
          : [new docx.Paragraph({style: "DocumentNote", indent: {left: 320}, text: `– ${block.by}`})]),
      ];
    case "callout":
      return [calloutParagraph(setting, block)];
    case "key-figures":
      return keyFigureChildren(setting, block);
    case "table":
      return tableChildren(setting, block);
    case "picture":
      return await pictureChildren(setting, block);
    case "page-break":
      return [new docx.Paragraph({children: [new docx.PageBreak()]})];
  }
}

/** After the last chapter: the figures behind the pictures, and the heading of the evidence, which follows as endnotes. */
export function endMatter(setting: DocxSetting): FileChild[] {
  const {docx, document, all} = setting;
  const {pictureTables, pictureTablesLead, evidence, evidenceLead} = documentWords(document.language);
  const opening = (title: string, lead: string): FileChild[] => [
    new docx.Paragraph({text: title, heading: docx.HeadingLevel.HEADING_1}),
    new docx.Paragraph({text: lead, style: "DocumentLead"}),
  ];
  return [
    ...(all.pictures.length === 0 ? [] : opening(pictureTables, pictureTablesLead)),
    ...all.pictures.flatMap(({title, picture: {table}}) =>
      tableChildren(setting, {
        kind: "table",
        title,
        columns: table.head.map((name, i) => ({name, width: i === 0 ? 1.6 : 1})),
        rows: table.rows.map((row) => ({cells: row.map(words)})),
      }),
    ),
    ...(all.evidence.length === 0 ? [] : opening(evidence, evidenceLead)),
  ];
}

function runs(setting: DocxSetting, inlines: readonly Inline[], isBold = false): ParagraphChild[] {
  const {docx, document, palette} = setting;
  return inlines.flatMap((inline, i): ParagraphChild[] => {
    if (inline.kind === "citation") return citationRuns(setting, inline);
    if (inline.kind === "line-break") return [new docx.TextRun({break: 1})];
    if (inline.kind === "footnote")
      return [
        new docx.FootnoteReferenceRun({children: [new docx.Paragraph({text: inline.text, style: "FootnoteText"})]}),
      ];
    const next = inlines[i + 1];
    const endsJudgement = inline.isJudgement === true && !(next?.kind === "words" && next.isJudgement === true);
    return [
      linked(setting, inline, isBold),
      ...(endsJudgement
        ? [
            new docx.TextRun({
              text: ` (${documentWords(document.language).judgement})`,
              size: 16,
              color: officeColour(palette.accent),
            }),
          ]
        : []),
    ];
  });
}

function linked({docx, palette}: DocxSetting, inline: Words, isBold: boolean): ParagraphChild {
  const link = safeLink(inline.link);
  const run = new docx.TextRun({
    text: inline.text,
    ...(isBold || inline.isBold === true ? {bold: true} : {}),
    ...(inline.isItalic === true ? {italics: true} : {}),
    ...(inline.isJudgement === true
      ? {underline: {type: docx.UnderlineType.DOTTED, color: officeColour(palette.accent)}}
      : {}),
    ...(link === null ? {} : {style: "Hyperlink"}),
  });
  return link === null ? run : new docx.ExternalHyperlink({link, children: [run]});
}

/** Value and period on a pale ground, with the number of the evidence; its endnote hangs on the first time it is cited. */
function citationRuns({docx, document, all, palette, cited}: DocxSetting, citation: Citation): ParagraphChild[] {
  const number = all.numberOf(citation);
  const isFirst = !cited.has(number);
  cited.add(number);
  const colour = officeColour(palette.brand);
  const raised = (text: string) => new docx.TextRun({text, superScript: true, bold: true, color: colour});
  return [
    new docx.TextRun({
      text: [citation.value, citation.period].filter((part) => part !== "").join(", "),
      bold: true,
      color: colour,
      shading: {type: docx.ShadingType.CLEAR, color: "auto", fill: officeColour(palette.tint)},
    }),
    ...(isFirst
      ? [
          raised("["),
          new docx.EndnoteReferenceRun({
            children: [
              new docx.Paragraph({text: ` ${evidenceLine(citation, document.language)}`, style: "EndnoteText"}),
            ],
          }),
          raised("]"),
        ]
      : [raised(`[${number}]`)]),
  ];
}

function listChildren(setting: DocxSetting, {isOrdered, items}: List, depth: number, instance: number): FileChild[] {
  const level = Math.min(depth, 3);
  return items.flatMap(({text, lists}) => [
    new setting.docx.Paragraph({
      style: isOrdered ? "ListNumber" : "ListBullet",
      numbering: {reference: isOrdered ? numbers : bullets, level, instance},
      children: runs(setting, text),
    }),
    ...lists.flatMap((list) => listChildren(setting, list, depth + 1, setting.nextList())),
  ]);
}

function calloutParagraph(setting: DocxSetting, {tone, title, text}: Callout): FileChild {
  const {docx, document, palette} = setting;
  const heading = title ?? (tone === "missing" ? documentWords(document.language).missing : "");
  const colour = officeColour(tone === "missing" ? palette.accent : palette.brand);
  return new docx.Paragraph({
    style: tone === "missing" ? "DocumentMissing" : "DocumentAside",
    children: [
      ...(heading === "" ? [] : [new docx.TextRun({text: heading, bold: true, color: colour})]),
      ...(heading === "" || text.length === 0 ? [] : [new docx.TextRun({break: 1})]),
      ...runs(setting, text),
    ],
  });
}

function keyFigureChildren(setting: DocxSetting, {figures}: KeyFigures): FileChild[] {
  if (figures.length === 0) return [];
  const {docx, palette} = setting;
  const across = figures.length <= 4 ? figures.length : figures.length % 4 === 0 || figures.length > 6 ? 4 : 3;
  const widths = shares(
    Array.from({length: across}, () => 1),
    setting.width,
  );
  const rows = Array.from({length: Math.ceil(figures.length / across)}, (_, row) =>
    figures.slice(row * across, (row + 1) * across),
  );
  const colour = officeColour(palette.brand);
  return [
    new docx.Table({
      ...tableFrame(setting, widths),
      rows: rows.map(
        (row) =>
          new docx.TableRow({
            cantSplit: true,
            children: widths.map((width, i) => {
              const figure = row[i];
              const size = (figure?.value.length ?? 0) > 9 ? 30 : 52;
              return new docx.TableCell({
                width: {size: width, type: docx.WidthType.DXA},
                borders:
                  figure === undefined
                    ? {}
                    : {top: {style: docx.BorderStyle.SINGLE, size: 10, color: officeColour(palette.ink)}},
                margins: {top: 130, bottom: 160, left: 0, right: 160},
                children:
                  figure === undefined
                    ? [new docx.Paragraph({style: "DocumentCell"})]
                    : [
                        new docx.Paragraph({style: "DocumentLabel", text: figure.label}),
                        new docx.Paragraph({
                          style: "DocumentFigure",
                          children: [
                            new docx.TextRun({text: figure.value, size}),
                            ...(figure.unit === undefined
                              ? []
                              : [new docx.TextRun({text: ` ${figure.unit}`, size: 24, color: colour})]),
                          ],
                        }),
                        new docx.Paragraph({
                          style: "DocumentCell",
                          children: [
                            new docx.TextRun({text: figure.note ?? "", size: 16, color: officeColour(palette.ink3)}),
                          ],
                        }),
                      ],
              });
            }),
          }),
      ),
    }),
    gap(setting),
  ];
}

function tableChildren(setting: DocxSetting, {title, columns, rows, note}: Table): FileChild[] {
  const {docx, palette} = setting;
  const titleChildren = title === undefined ? [] : [new docx.Paragraph({style: "DocumentFinding", text: title})];
  const noteChildren = note === undefined ? [] : [new docx.Paragraph({style: "DocumentNote", text: note})];
  if (columns.length === 0) return [...titleChildren, ...noteChildren];
  const widths = shares(
    columns.map(({width}) => width ?? 1),
    setting.width,
  );
  const line = (size: number, colour: string) => ({
    bottom: {style: docx.BorderStyle.SINGLE, size, color: officeColour(colour)},
  });
  const cell = (i: number, children: ParagraphChild[], borders: ReturnType<typeof line>, keepNext = false) =>
    new docx.TableCell({
      width: {size: widths[i] ?? 0, type: docx.WidthType.DXA},
      borders,
      margins: {top: 70, bottom: 70, left: 0, right: i === columns.length - 1 ? 0 : 140},
      verticalAlign: keepNext ? docx.VerticalAlign.BOTTOM : docx.VerticalAlign.TOP,
      children: [
        new docx.Paragraph({
          style: "DocumentCell",
          keepNext,
          alignment: columns[i]?.align === "right" ? docx.AlignmentType.RIGHT : docx.AlignmentType.LEFT,
          children,
        }),
      ],
    });
  const header = new docx.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({name}, i) => cell(i, runs(setting, words(name), true), line(10, palette.ink), true)),
  });
  const body = rows.map((row) =>
    "group" in row
      ? new docx.TableRow({
          cantSplit: true,
          children: [
            new docx.TableCell({
              columnSpan: columns.length,
              borders: line(4, palette.line),
              margins: {top: 180, bottom: 70, left: 0, right: 0},
              children: [
                new docx.Paragraph({
                  style: "DocumentCell",
                  keepNext: true,
                  children: [new docx.TextRun({text: row.group, bold: true, color: officeColour(palette.brand)})],
                }),
              ],
            }),
          ],
        })
      : new docx.TableRow({
          cantSplit: row.cells.every(
            (each) => each.length < 20 && each.every((part) => !("text" in part) || part.text.length < 1500),
          ),
          children: columns.map((_, i) => cell(i, runs(setting, row.cells[i] ?? []), line(4, palette.line))),
        }),
  );
  return [
    ...titleChildren,
    new docx.Table({...tableFrame(setting, widths), rows: [header, ...body]}),
    ...(note === undefined ? [gap(setting)] : noteChildren),
  ];
}

/** A fixed table without borders of its own, with the widths written twice: not every program reads the same place. */
function tableFrame({docx}: DocxSetting, widths: readonly number[]) {
  const none = {style: docx.BorderStyle.NONE, size: 0, color: "auto"};
  return {
    columnWidths: widths,
    width: {size: widths.reduce((sum, width) => sum + width, 0), type: docx.WidthType.DXA},
    layout: docx.TableLayoutType.FIXED,
    borders: {top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none},
  };
}

/** Room below a table, which has none of its own. */
const gap = ({docx}: DocxSetting): FileChild =>
  new docx.Paragraph({spacing: {before: 0, after: 160, line: 160, lineRule: docx.LineRuleType.EXACT}});

async function pictureChildren({docx, width}: DocxSetting, {title, picture, note}: PictureBlock): Promise<FileChild[]> {
  // A point is 20 twips and 4/3 of a pixel.
  const points = Math.min(picture.width, width / 20);
  const size = {
    width: Math.round((points * 4) / 3),
    height: Math.round((((points * picture.height) / picture.width) * 4) / 3),
  };
  const png = await pngOf(picture.svg, points * 3);
  const shared = {transformation: size, altText: {name: title, description: picture.alt}};
  return [
    new docx.Paragraph({style: "DocumentFinding", text: title}),
    new docx.Paragraph({
      keepNext: note !== undefined,
      spacing: {after: note === undefined ? 280 : 60, line: 240, lineRule: docx.LineRuleType.AUTO},
      children: [
        isPlainSvg(picture.svg)
          ? new docx.ImageRun({
              type: "svg",
              data: new TextEncoder().encode(withOfficeFont(picture.svg)),
              fallback: {type: "png", data: png.data},
              ...shared,
            })
          : new docx.ImageRun({type: "png", data: png.data, ...shared}),
      ],
    }),
    ...(note === undefined ? [] : [new docx.Paragraph({style: "DocumentNote", text: note})]),
  ];
}

/** Readers without Inter get a font as wide that they have, not the widest their program knows. */
const withOfficeFont = (svg: string): string =>
  svg.replace(/font-family="Inter, [^"]*"/g, 'font-family="Inter, Arial, sans-serif"');

/** The width divided by the weights, in whole twips that add up. */
function shares(weights: readonly number[], width: number): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let [before, given] = [0, 0];
  return weights.map((weight) => {
    before += weight;
    const part = Math.round((before / total) * width) - given;
    given += part;
    return part;
  });
}
