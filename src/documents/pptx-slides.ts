import type PptxGenJS from "pptxgenjs";
import {type Document, type Inline, type KeyFigure, type PictureBlock, safeLink} from "./document.ts";
import {documentWords} from "./document-words.ts";
import type {Gathered} from "./evidence-list.ts";
import type {Palette} from "./palette.ts";
import {pngOf, type Raster, rasterOf} from "./raster.ts";
import type {Point, Slide} from "./slides.ts";

/** A place on a slide, inches. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Where a layout has its title and its content. */
export interface Frame {
  readonly title: Box;
  readonly body: Box;
}

/** The four layouts that slides are made on, and the slide's size in inches. */
export interface Frames {
  readonly width: number;
  readonly height: number;
  readonly cover: Frame;
  readonly divider: Frame;
  readonly text: Frame;
  /** Title only; `body` is the room for tables, pictures and figures. */
  readonly free: Frame;
}

export type FrameName = "cover" | "divider" | "text" | "free";

/** Ours, on a wide slide. */
export const ownFrames: Frames = {
  width: 13.333,
  height: 7.5,
  cover: {title: {x: 0.8, y: 1.7, w: 11.2, h: 1.9}, body: {x: 0.8, y: 3.7, w: 11.2, h: 1.3}},
  divider: {title: {x: 0.8, y: 2.75, w: 11.2, h: 1.5}, body: {x: 0.8, y: 4.35, w: 11.2, h: 1.6}},
  text: {title: {x: 0.8, y: 0.62, w: 11.7, h: 1.05}, body: {x: 0.8, y: 1.8, w: 11.7, h: 4.75}},
  free: {title: {x: 0.8, y: 0.62, w: 11.7, h: 1.05}, body: {x: 0.8, y: 1.85, w: 11.7, h: 4.7}},
};

export interface SlideSetting {
  readonly slides: readonly Slide[];
  readonly document: Document;
  readonly all: Gathered;
  readonly frames: Frames;
  readonly palette: Palette;
  /** False in a template: then its masters decide about colours and fonts. */
  readonly isOwn: boolean;
}

/** The slides as the library writes them; `pptx-template.ts` makes a sound file of it. Notes are put in there. */
export async function drawSlides(setting: SlideSetting): Promise<Uint8Array> {
  const {slides, document, frames, palette} = setting;
  const module = await import("pptxgenjs");
  // Node sees the package as CommonJS, its types as a module.
  const found: unknown = module.default;
  const Library = (
    typeof found === "function" ? found : (found as {readonly default: unknown}).default
  ) as typeof PptxGenJS;
  const file = new Library();
  file.title = document.title;
  file.subject = document.subtitle;
  file.author = document.organisation;
  file.theme = {headFontFace: palette.font, bodyFontFace: palette.font};
  file.defineLayout({name: "document", width: frames.width, height: frames.height});
  file.layout = "document";
  const logo = document.style.logo === undefined ? null : await rasterOf(document.style.logo);
  for (const name of ["cover", "divider", "text", "free"] as const) defineMaster(file, setting, name, logo);
  for (const slide of slides) {
    const name = frameOf(slide);
    const page = file.addSlide({masterName: name});
    page.addText(slide.title, {placeholder: "title", objectName: "title"});
    await draw(page, slide, setting);
    page.addNotes("notes");
  }
  const bytes = await file.write({outputType: "uint8array"});
  return bytes as Uint8Array;
}

const frameOf = ({kind}: Slide): FrameName =>
  kind === "cover" || kind === "divider" ? kind : kind === "points" ? "text" : "free";

function defineMaster(
  file: PptxGenJS,
  {document, frames, palette, isOwn}: SlideSetting,
  name: FrameName,
  logo: Raster | null,
): void {
  const {title, body} = frames[name];
  const isFull = name === "cover" || name === "divider";
  const colour = isOwn ? (isFull ? bare(palette.onBrand) : "tx1") : "tx1";
  const size = {cover: 44, divider: 36, text: 26, free: 26}[name];
  const inside = {margin: 0, align: "left", fit: "shrink"} as const;
  const places: NonNullable<PptxGenJS.SlideMasterProps["objects"]> = [
    {
      placeholder: {
        options: {
          name: "title",
          type: "title",
          ...title,
          ...inside,
          valign: isFull ? "bottom" : "middle",
          fontSize: size,
          bold: true,
          color: colour,
        },
        text: "",
      },
    },
    ...(name === "free"
      ? []
      : [
          {
            placeholder: {
              options: {
                name: "body",
                type: "body" as const,
                ...body,
                ...inside,
                valign: "top" as const,
                fontSize: 18,
                color: colour,
              },
              text: "",
            },
          },
        ]),
  ];
  const footer =
    document.style.footer ?? [document.title, document.organisation].filter((part) => part !== "").join(" · ");
  const edge = bare(isFull ? palette.onBrand : palette.brand);
  const mark = {
    rect: {x: 0.8, y: isFull ? 0.8 : 0.42, w: 0.62, h: 0.09, fill: {color: edge}, line: {color: edge, width: 0}},
  };
  file.defineSlideMaster({
    title: name,
    background: {color: isOwn && isFull ? bare(palette.brand) : "FFFFFF"},
    objects: [
      ...(isOwn ? [mark] : []),
      ...(isOwn && !isFull
        ? [
            {
              text: {
                text: footer,
                options: {x: 0.8, y: 6.92, w: 9, h: 0.3, margin: 0, fontSize: 10, color: bare(palette.ink3)},
              },
            },
          ]
        : []),
      ...(isOwn && logo !== null
        ? [
            logoImage(
              logo,
              isFull ? {x: 0.8, y: 6.15, w: 2.6, h: 0.8} : {x: 10.9, y: 6.85, w: 1, h: 0.38},
              isFull,
              palette,
            ),
          ].flat()
        : []),
      ...places,
    ],
    ...(isOwn && !isFull
      ? {
          slideNumber: {
            x: 11.95,
            y: 6.92,
            w: 0.55,
            h: 0.3,
            fontSize: 10,
            color: bare(palette.ink3),
            align: "right",
            margin: 0,
          },
        }
      : {}),
  });
}

/** On the organisation's colour the logo stands on a white plate: it was drawn for white. */
function logoImage(
  logo: Raster,
  room: Box,
  isOnPlate: boolean,
  palette: Palette,
): NonNullable<PptxGenJS.SlideMasterProps["objects"]> {
  const scale = Math.min(
    (room.w - (isOnPlate ? 0.3 : 0)) / logo.width,
    (room.h - (isOnPlate ? 0.24 : 0)) / logo.height,
  );
  const [w, h] = [logo.width * scale, logo.height * scale];
  const at = isOnPlate
    ? {x: room.x + 0.15, y: room.y + (room.h - h) / 2}
    : {x: room.x + room.w - w, y: room.y + (room.h - h) / 2};
  const plate = {
    rect: {
      x: room.x,
      y: room.y,
      w: w + 0.3,
      h: room.h,
      fill: {color: "FFFFFF"},
      line: {color: bare(palette.onBrand), width: 0},
    },
  };
  return [...(isOnPlate ? [plate] : []), {image: {...at, w, h, data: dataOf(logo)}}];
}

async function draw(page: PptxGenJS.Slide, slide: Slide, setting: SlideSetting): Promise<void> {
  if (slide.kind === "cover" || slide.kind === "divider") {
    const lines = slide.lines.filter((line) => line !== "");
    if (lines.length > 0)
      page.addText(
        lines.map((text, i) => ({
          text,
          options: {
            breakLine: i < lines.length - 1,
            fontSize: slide.kind === "cover" && i > 0 ? 14 : slide.kind === "cover" ? 20 : i === 0 ? 16 : 20,
            paraSpaceAfter: 8,
          },
        })),
        {placeholder: "body", objectName: "body"},
      );
  } else if (slide.kind === "points") {
    if (slide.points.length > 0)
      page.addText(
        slide.points.flatMap((point, i) => pointRuns(point, slide.size, i === slide.points.length - 1, setting)),
        {
          placeholder: "body",
          objectName: "body",
        },
      );
  } else if (slide.kind === "figures") drawFigures(page, slide.figures, setting);
  else if (slide.kind === "table") drawTable(page, slide, setting);
  else if (slide.kind === "picture") await drawPicture(page, slide.picture, setting);
}

function pointRuns(
  {kind, depth, text}: Point,
  fontSize: number,
  isLast: boolean,
  setting: SlideSetting,
): PptxGenJS.TextProps[] {
  const runs = inlineRuns(text, setting, {fontSize, ...(kind === "quote" ? {italic: true} : {})});
  const paragraph = {
    paraSpaceAfter: 8,
    ...(kind === "bullet" ? {bullet: {indent: 16}, indentLevel: depth} : depth > 0 ? {indentLevel: depth} : {}),
  };
  const list = runs.length === 0 ? [{text: "", options: {}}] : runs;
  return list.map((run, i) => ({
    ...run,
    options: {...run.options, ...paragraph, ...(i === list.length - 1 && !isLast ? {breakLine: true} : {})},
  }));
}

function inlineRuns(
  text: readonly Inline[],
  {all, document, palette}: SlideSetting,
  shared: PptxGenJS.TextPropsOptions,
): PptxGenJS.TextProps[] {
  return text.flatMap((inline, i): PptxGenJS.TextProps[] => {
    if (inline.kind === "footnote") return [];
    if (inline.kind === "line-break") return [{text: "\u000b", options: shared}];
    if (inline.kind === "citation")
      return [
        {
          text: [inline.value, inline.period].filter((part) => part !== "").join(", "),
          options: {...shared, bold: true, color: "accent1"},
        },
        {text: `[${all.numberOf(inline)}]`, options: {...shared, superscript: true, color: "accent1"}},
      ];
    const link = safeLink(inline.link);
    const next = text[i + 1];
    const endsJudgement = inline.isJudgement === true && !(next?.kind === "words" && next.isJudgement === true);
    const size = Math.max(8, Math.round((shared.fontSize ?? 18) * 0.7));
    return [
      {
        text: inline.text.replaceAll("\n", " "),
        options: {
          ...shared,
          ...(inline.isBold === true ? {bold: true} : {}),
          ...(inline.isItalic === true ? {italic: true} : {}),
          ...(link === null ? {} : {hyperlink: {url: link}}),
        },
      },
      ...(endsJudgement
        ? [
            {
              text: ` (${documentWords(document.language).judgement})`,
              options: {...shared, fontSize: size, color: bare(palette.accent)},
            },
          ]
        : []),
    ];
  });
}

function drawFigures(page: PptxGenJS.Slide, figures: readonly KeyFigure[], {frames}: SlideSetting): void {
  const {body} = frames.free;
  const across = figures.length <= 4 ? figures.length : 4;
  const gap = 0.3;
  const width = (body.w - gap * (across - 1)) / across;
  const rows = Math.ceil(figures.length / across);
  const tall = Math.min(2.4, (body.h - 0.3 * (rows - 1)) / rows);
  const top = body.y + Math.max(0, (body.h - rows * tall - (rows - 1) * 0.3) * 0.3);
  const scale = Math.min(1, width / 2.6);
  for (const [i, {label, value, unit, note}] of figures.entries()) {
    const x = body.x + (i % across) * (width + gap);
    const y = top + Math.floor(i / across) * (tall + 0.3);
    const size = Math.round((value.length > 9 ? 24 : 48) * scale);
    page.addShape("line", {x, y, w: width, h: 0, line: {color: "tx1", width: 1.5}, objectName: "rule"});
    page.addText(
      [
        {text: label, options: {fontSize: Math.round(16 * scale), color: "tx1", breakLine: true, paraSpaceAfter: 4}},
        {
          text: value,
          options: {
            fontSize: size,
            bold: true,
            color: "accent1",
            ...(unit === undefined ? {breakLine: true} : {}),
            paraSpaceAfter: 4,
          },
        },
        ...(unit === undefined
          ? []
          : [
              {
                text: ` ${unit}`,
                options: {
                  fontSize: Math.round(22 * scale),
                  bold: true,
                  color: "accent1",
                  breakLine: true,
                  paraSpaceAfter: 4,
                },
              },
            ]),
        {text: note ?? "", options: {fontSize: Math.max(10, Math.round(13 * scale)), color: "tx1"}},
      ],
      {
        x,
        y: y + 0.12,
        w: width,
        h: tall - 0.12,
        margin: 0,
        valign: "top",
        align: "left",
        fit: "shrink",
        fontFace,
        objectName: label.slice(0, 60),
      },
    );
  }
}

function drawTable(
  page: PptxGenJS.Slide,
  {columns, rows, note, size: fontSize}: Extract<Slide, {readonly kind: "table"}>,
  setting: SlideSetting,
): void {
  const {body} = setting.frames.free;
  const total = columns.reduce((sum, {width}) => sum + (width ?? 1), 0);
  const none = {type: "none"} as const;
  const edge = (pt: number, color: string): Edges => [none, none, {type: "solid", pt, color}, none];
  const base = {
    fontSize,
    fontFace,
    color: "tx1",
    margin: [0.05, 0.1, 0.05, 0.02],
    valign: "top",
  } satisfies PptxGenJS.TableCellProps;
  const align = (i: number) => ({align: columns[i]?.align ?? "left"}) as const;
  page.addTable(
    [
      columns.map(({name}, i) => ({
        text: name,
        options: {...base, ...align(i), bold: true, valign: "bottom" as const, border: edge(1.25, "accent1")},
      })),
      ...rows.map(
        (row): PptxGenJS.TableRow =>
          "group" in row
            ? [
                {
                  text: row.group,
                  options: {
                    ...base,
                    bold: true,
                    color: "accent1",
                    colspan: columns.length,
                    border: edge(0.5, "C9C3BA"),
                  },
                },
              ]
            : columns.map((_, i) => ({
                text: inlineRuns(row.cells[i] ?? [], setting, {
                  fontSize,
                  fontFace,
                  color: "tx1",
                }) as PptxGenJS.TableCell[],
                options: {...base, ...align(i), border: edge(0.5, "C9C3BA")},
              })),
      ),
    ],
    {
      x: body.x,
      y: body.y,
      w: body.w,
      colW: columns.map(({width}) => ((width ?? 1) / total) * body.w),
      autoPage: false,
      objectName: "table",
    },
  );
  if (note !== "")
    page.addText(note, {
      x: body.x,
      y: body.y + body.h - 0.3,
      w: body.w,
      h: 0.3,
      margin: 0,
      fontSize: 10,
      fontFace,
      color: "tx1",
      valign: "bottom",
      align: "left",
      fit: "shrink",
      objectName: "note",
    });
}

async function drawPicture(
  page: PptxGenJS.Slide,
  {title, note, picture}: PictureBlock,
  {frames}: SlideSetting,
): Promise<void> {
  const {body} = frames.free;
  const room = body.h - (note === undefined ? 0 : 0.45);
  const scale = Math.min(body.w / picture.width, room / picture.height);
  const [w, h] = [picture.width * scale, picture.height * scale];
  const png = await pngOf(picture.svg, Math.min(2600, w * 200));
  page.addImage({
    data: dataOf(png),
    x: body.x + (body.w - w) / 2,
    y: body.y + (room - h) / 4,
    w,
    h,
    altText: picture.alt,
    objectName: title.slice(0, 60),
  });
  if (note !== undefined)
    page.addText(note, {
      x: body.x,
      y: body.y + body.h - 0.35,
      w: body.w,
      h: 0.35,
      margin: 0,
      fontSize: 11,
      fontFace,
      color: "tx1",
      valign: "bottom",
      align: "left",
      fit: "shrink",
      objectName: "note",
    });
}

type Edges = [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps];

/** The theme's font for text, as Office writes it. */
const fontFace = "+mn-lt";

const dataOf = ({type, data}: Raster): string =>
  `image/${type === "jpg" ? "jpeg" : "png"};base64,${Buffer.from(data).toString("base64")}`;

/** "#RRGGBB" as Office writes it. */
const bare = (colour: string): string => colour.replace("#", "");
