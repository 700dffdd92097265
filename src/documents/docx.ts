import type {FileChild, ISectionOptions} from "docx";
import {formatLongDay} from "../drawing/index.ts";
import {type Document, sectionNumbers} from "./document.ts";
import {documentWords} from "./document-words.ts";
import {blockChildren, endMatter} from "./docx-blocks.ts";
import type {DocxSetting} from "./docx-setting.ts";
import {chapterNumbers, docxStyles, numberings} from "./docx-styles.ts";
import {docxFrame, intoDocxTemplate, openDocxTemplate, withDecimalNotes} from "./docx-template.ts";
import {gathered} from "./evidence-list.ts";
import {officeColour, paletteOf} from "./palette.ts";
import {withoutControls} from "./printable-document.ts";
import {rasterOf} from "./raster.ts";

/**
 * The document as a Word file: cover, contents with links, real heading styles, footnotes, evidence as endnotes, pictures as
 * SVG with PNG beside it, every picture with its alt text.
 * @param template an organisation's own .docx or .dotx: its styles, theme, headers, footers and page are used.
 * @throws TemplateProblem when the template cannot be used, in words for who gave it.
 * Cost: about 1 s for eight chapters with two pictures, on the calling thread; 1 s more in the first call of a process.
 */
export async function documentDocx(given: Document, template?: Uint8Array): Promise<Uint8Array> {
  const opened = template === undefined ? null : await openDocxTemplate(template);
  const frame = opened === null ? a4 : docxFrame(opened);
  const document = withoutControls(given);
  const docx = await import("docx");
  const all = gathered(document);
  const setting: DocxSetting = {
    docx,
    document,
    all,
    palette: paletteOf({...document.style, ...(frame.accent === null ? {} : {brand: frame.accent})}),
    width: frame.width - frame.left - frame.right,
    isOwn: opened === null,
    cited: new Set(),
    nextList: counter(),
  };
  const body = await bodyChildren(setting);
  const page = {
    size: {width: frame.width, height: frame.height},
    margin: {top: frame.top, right: frame.right, bottom: frame.bottom, left: frame.left},
  };
  const main: ISectionOptions = {
    properties: {page},
    children: opened === null ? body : [...plainCover(setting), ...body],
    ...(opened === null ? await running(setting) : {}),
  };
  const made = new docx.Document({
    title: document.title,
    subject: document.subtitle,
    creator: document.organisation,
    lastModifiedBy: document.organisation,
    description: document.status,
    styles: docxStyles(setting),
    numbering: {config: numberings(setting)},
    theme: {fonts: {headings: setting.palette.font, body: setting.palette.font}, colors: themeColours(setting)},
    compatibility: {version: 15},
    // In a template the pages are not known before its styles are.
    pageNumbers: opened === null ? (await import("docx/layout")).estimatePageNumbers : () => ({bookmarks: new Map()}),
    sections: opened === null ? [await cover(setting, page), main] : [main],
  });
  const bytes = new Uint8Array(await docx.Packer.toArrayBuffer(made));
  return opened === null
    ? await withDecimalNotes(bytes)
    : await withPageNumbers(docx, await intoDocxTemplate(bytes, opened, document.language));
}

/** The contents with the pages that the template's styles lead to; where they cannot be worked out they stay empty. */
const withPageNumbers = async (docx: DocxSetting["docx"], data: Uint8Array): Promise<Uint8Array> =>
  docx.patchDocument({
    outputType: "uint8array",
    data,
    patches: {},
    pageNumbers: (await import("docx/layout")).estimatePageNumbers,
  });

/** A4 in twips, with our own margins. */
const a4 = {width: 11906, height: 16838, top: 1360, right: 1280, bottom: 1360, left: 1280, accent: null};

function counter(): () => number {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
}

async function bodyChildren(setting: DocxSetting): Promise<FileChild[]> {
  const {docx, document, isOwn} = setting;
  const words = documentWords(document.language);
  const children: FileChild[] = [];
  if (document.sections.length > 0)
    children.push(
      new docx.Paragraph({text: words.contents, style: "TOCHeading", pageBreakBefore: !isOwn}),
      new docx.TableOfContents(words.contents, {
        hyperlink: true,
        headingStyleRange: "1-2",
        tabLeader: docx.LeaderType.NONE,
      }),
    );
  const numbers = sectionNumbers(document.sections);
  for (const [i, section] of document.sections.entries()) {
    children.push(
      new docx.Paragraph({
        text: section.title,
        heading: docx.HeadingLevel.HEADING_1,
        // In a template its heading style decides about numbers; one that has none says so.
        ...(numbers[i] === null ? {numbering: false} : isOwn ? {numbering: {reference: chapterNumbers, level: 0}} : {}),
        ...(i === 0 ? {pageBreakBefore: true} : {}),
      }),
    );
    if (section.lead !== undefined && section.lead !== "")
      children.push(new docx.Paragraph({text: section.lead, style: "DocumentLead"}));
    for (const block of section.blocks) children.push(...(await blockChildren(setting, block)));
  }
  return [...children, ...endMatter(setting)];
}

/** The title at the foot of a field in the organisation's colour, who and when below it on white. */
async function cover(
  setting: DocxSetting,
  page: NonNullable<ISectionOptions["properties"]>["page"],
): Promise<ISectionOptions> {
  const {docx, document, palette, width} = setting;
  const [margin, gap] = [a4.left, 620];
  const field = Math.round(a4.height * 0.6);
  const none = {style: docx.BorderStyle.NONE, size: 0, color: "auto"} as const;
  const logo = document.style.logo === undefined ? null : await rasterOf(document.style.logo);
  const titleSize = document.title.length > 120 ? 56 : document.title.length > 60 ? 70 : 92;
  return {
    properties: {page: {...page, margin: {top: 0, right: margin, bottom: 700, left: margin, header: 0, footer: 0}}},
    children: [
      new docx.Table({
        rows: [
          new docx.TableRow({
            height: {value: field, rule: docx.HeightRule.ATLEAST},
            cantSplit: true,
            children: [
              new docx.TableCell({
                children: [
                  new docx.Paragraph({
                    style: "Title",
                    run: {size: titleSize},
                    children: [new docx.TextRun({text: document.title, size: titleSize})],
                  }),
                  new docx.Paragraph({text: document.subtitle, style: "Subtitle"}),
                ],
                shading: {fill: officeColour(palette.brand), type: docx.ShadingType.CLEAR, color: "auto"},
                verticalAlign: docx.VerticalAlign.BOTTOM,
                width: {size: width + 2 * margin, type: docx.WidthType.DXA},
                margins: {top: gap, bottom: gap, left: margin, right: margin},
              }),
            ],
          }),
        ],
        columnWidths: [width + 2 * margin],
        width: {size: width + 2 * margin, type: docx.WidthType.DXA},
        indent: {size: -margin, type: docx.WidthType.DXA},
        layout: docx.TableLayoutType.FIXED,
        borders: {top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none},
      }),
      new docx.Paragraph({
        spacing: {before: 560, after: 80},
        children: [new docx.TextRun({text: document.organisation, bold: true, size: 27})],
      }),
      ...coverFacts(setting),
      ...(logo === null
        ? []
        : [
            new docx.Paragraph({
              spacing: {before: 1400, after: 0},
              children: [
                new docx.ImageRun({
                  type: logo.type,
                  data: logo.data,
                  transformation: within(logo, 230, 84),
                  altText: {name: "Logo", description: document.organisation},
                }),
              ],
            }),
          ]),
    ],
  };
}

function coverFacts({docx, document, palette}: DocxSetting): FileChild[] {
  return [formatLongDay(document.date, document.language), document.status]
    .filter((line) => line !== "")
    .map(
      (line) =>
        new docx.Paragraph({
          spacing: {after: 40},
          children: [new docx.TextRun({text: line, color: officeColour(palette.ink2)})],
        }),
    );
}

/** In a template, the cover is its own title styles. */
function plainCover(setting: DocxSetting): FileChild[] {
  const {docx, document} = setting;
  return [
    new docx.Paragraph({text: document.title, style: "Title"}),
    ...(document.subtitle === "" ? [] : [new docx.Paragraph({text: document.subtitle, style: "Subtitle"})]),
    new docx.Paragraph({
      spacing: {before: 480},
      children: [new docx.TextRun({text: document.organisation, bold: true})],
    }),
    ...coverFacts(setting),
  ];
}

/** Header and footer of our own pages. */
async function running({
  docx,
  document,
  palette,
  width,
}: DocxSetting): Promise<Pick<ISectionOptions, "headers" | "footers">> {
  const logo = document.style.logo === undefined ? null : await rasterOf(document.style.logo);
  const small = {size: 15, color: officeColour(palette.ink3)};
  const footer =
    document.style.footer ?? [document.title, document.organisation].filter((part) => part !== "").join(" · ");
  const [before, between] = documentWords(document.language).page("\0", "\0").split("\0").slice(0, 2) as [
    string,
    string,
  ];
  return {
    headers: {
      default: new docx.Header({
        children: [
          new docx.Paragraph({
            alignment: docx.AlignmentType.RIGHT,
            spacing: {line: 240, lineRule: docx.LineRuleType.AUTO},
            children:
              logo === null
                ? []
                : [
                    new docx.ImageRun({
                      type: logo.type,
                      data: logo.data,
                      transformation: within(logo, 120, 30),
                      altText: {name: "Logo", description: document.organisation},
                    }),
                  ],
          }),
        ],
      }),
    },
    footers: {
      default: new docx.Footer({
        children: [
          new docx.Paragraph({
            tabStops: [{type: docx.TabStopType.RIGHT, position: width}],
            children: [
              new docx.TextRun({text: footer, ...small}),
              new docx.TextRun({
                children: ["\t", before, docx.PageNumber.CURRENT, between, docx.PageNumber.TOTAL_PAGES],
                ...small,
              }),
            ],
          }),
        ],
      }),
    },
  };
}

function themeColours({palette}: DocxSetting) {
  const [one, two, three, four, five] = palette.categories.map(officeColour);
  return {
    accent1: officeColour(palette.brand),
    ...(one && two && three && four && five
      ? {accent2: one, accent3: two, accent4: three, accent5: four, accent6: five}
      : {}),
  };
}

/** Pixels of a picture that keeps its shape in a box. */
function within(size: {readonly width: number; readonly height: number}, width: number, height: number) {
  const scale = Math.min(width / size.width, height / size.height);
  return {width: Math.max(1, Math.round(size.width * scale)), height: Math.max(1, Math.round(size.height * scale))};
}
