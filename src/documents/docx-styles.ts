import type {INumberingOptions, IStylesOptions} from "docx";
import {localeOf} from "./document-words.ts";
import type {DocxSetting} from "./docx-setting.ts";

/** Numberings by name. */
export const chapterNumbers = "chapters";
export const bullets = "bullets";
export const numbers = "numbers";

/**
 * Every style that a document uses. Built-in ones have Word's own ids and names, so that a template's take their place;
 * ours begin with "Document".
 */
export function docxStyles({docx, palette, document, isOwn}: DocxSetting): IStylesOptions {
  const colour = (of: string): string => of.replace("#", "");
  // Without it, a line in a program other than Word is exactly that high.
  const lineRule = docx.LineRuleType.AUTO;
  const heading = (size: number, before: number, after: number, of: string) => ({
    run: {size, bold: true, color: colour(of), font: {theme: "headings" as const}},
    paragraph: {spacing: {before, after, line: 264, lineRule}, keepNext: true, keepLines: true},
  });
  const own = (id: string, name: string, basedOn: string, run: object, paragraph: object) => ({
    id: `Document${id}`,
    name: `Document ${name}`,
    basedOn,
    quickFormat: true,
    run,
    paragraph,
  });
  return {
    default: {
      document: {
        run: {
          size: 21,
          font: {theme: "body"},
          color: colour(palette.ink),
          language: {value: localeOf(document.language)},
        },
        paragraph: {spacing: {after: 150, line: 295, lineRule}},
      },
      title: {
        run: {size: 92, bold: true, color: colour(isOwn ? palette.onBrand : palette.brand), font: {theme: "headings"}},
        paragraph: {spacing: {after: 200, line: 240, lineRule}},
      },
      heading1: heading(46, 760, 160, palette.ink),
      heading2: heading(28, 400, 120, palette.ink),
      heading3: heading(23, 300, 100, palette.ink),
      heading4: heading(21, 240, 80, palette.ink2),
      listParagraph: {paragraph: {spacing: {after: 90}}},
      hyperlink: {run: {color: colour(palette.brand), underline: {type: docx.UnderlineType.SINGLE}}},
      footnoteText: {run: {size: 16}, paragraph: {spacing: {after: 40, line: 240, lineRule}}},
      endnoteText: {run: {size: 18}, paragraph: {spacing: {after: 100, line: 264, lineRule}}},
    },
    paragraphStyles: [
      {
        id: "Subtitle",
        name: "Subtitle",
        basedOn: "Normal",
        next: "Normal",
        quickFormat: true,
        run: {size: 30, color: colour(isOwn ? palette.onBrand : palette.ink2)},
        paragraph: {spacing: {after: 0, line: 290, lineRule}},
      },
      {
        id: "TOCHeading",
        name: "TOC Heading",
        basedOn: "Normal",
        next: "Normal",
        run: {size: 46, bold: true, font: {theme: "headings"}},
        paragraph: {spacing: {after: 320}, keepNext: true},
      },
      {
        id: "TOC1",
        name: "toc 1",
        basedOn: "Normal",
        next: "Normal",
        run: {bold: true},
        paragraph: {spacing: {before: 180, after: 40, line: 264, lineRule}},
      },
      {
        id: "TOC2",
        name: "toc 2",
        basedOn: "Normal",
        next: "Normal",
        run: {size: 19, color: colour(palette.ink2)},
        paragraph: {spacing: {after: 30, line: 264, lineRule}, indent: {left: 400}},
      },
      {
        id: "Quote",
        name: "Quote",
        basedOn: "Normal",
        next: "Normal",
        quickFormat: true,
        run: {italics: true, size: 23, color: colour(palette.ink2)},
        paragraph: {
          spacing: {before: 200, after: 200},
          indent: {left: 320},
          border: {left: {style: docx.BorderStyle.SINGLE, size: 20, space: 12, color: colour(palette.brand)}},
        },
      },
      {id: "ListBullet", name: "List Bullet", basedOn: "Normal", paragraph: {spacing: {after: 80}}},
      {id: "ListNumber", name: "List Number", basedOn: "Normal", paragraph: {spacing: {after: 80}}},
      own(
        "Lead",
        "lead",
        "Normal",
        {size: 25, color: colour(palette.ink2)},
        {spacing: {after: 280, line: 300, lineRule}, keepNext: true},
      ),
      own("Finding", "finding", "Normal", {bold: true, size: 22}, {spacing: {before: 300, after: 120}, keepNext: true}),
      own(
        "Note",
        "note",
        "Normal",
        {size: 16, color: colour(palette.ink3)},
        {spacing: {before: 80, after: 320, line: 252, lineRule}},
      ),
      own("Cell", "table text", "Normal", {size: 18}, {spacing: {after: 0, line: 257, lineRule}}),
      own("Label", "figure label", "DocumentCell", {size: 18, color: colour(palette.ink2)}, {keepNext: true}),
      own(
        "Figure",
        "figure value",
        "DocumentCell",
        {size: 52, bold: true, color: colour(palette.brand)},
        {spacing: {before: 20, after: 20, line: 240, lineRule}, keepNext: true},
      ),
      ...(["Missing", "Aside"] as const).map((name) => {
        const [edge, ground] =
          name === "Missing" ? [palette.accent, palette.accentTint] : [palette.brand, palette.tint];
        const around = {style: docx.BorderStyle.SINGLE, size: 4, space: 7, color: colour(ground)};
        return own(
          name,
          name === "Missing" ? "missing" : "aside",
          "Normal",
          {},
          {
            spacing: {before: 260, after: 260},
            indent: {left: 240, right: 200},
            keepLines: true,
            shading: {type: docx.ShadingType.CLEAR, color: "auto", fill: colour(ground)},
            border: {
              top: around,
              bottom: around,
              right: {...around, space: 10},
              left: {style: docx.BorderStyle.SINGLE, size: 24, space: 10, color: colour(edge)},
            },
          },
        );
      }),
    ],
  };
}

/** Bullets and numbers four deep, and the numbers of chapters. */
export function numberings({docx, palette}: DocxSetting): INumberingOptions["config"] {
  const brand = {color: palette.brand.replace("#", "")};
  const level = (depth: number) => ({
    level: depth,
    alignment: docx.AlignmentType.LEFT,
    style: {run: brand, paragraph: {indent: {left: 360 + 360 * depth, hanging: 360}}},
  });
  return [
    {
      reference: bullets,
      levels: [0, 1, 2, 3].map((at) => ({
        ...level(at),
        format: docx.LevelFormat.BULLET,
        text: at % 2 === 0 ? "•" : "–",
      })),
    },
    {
      reference: numbers,
      levels: [0, 1, 2, 3].map((at) => ({...level(at), format: docx.LevelFormat.DECIMAL, text: `%${at + 1}.`})),
    },
    {
      reference: chapterNumbers,
      levels: [
        {
          level: 0,
          format: docx.LevelFormat.DECIMAL,
          text: "%1",
          alignment: docx.AlignmentType.LEFT,
          style: {run: brand, paragraph: {indent: {left: 640, hanging: 640}}},
        },
      ],
    },
  ];
}
