import type PptxGenJS from "pptxgenjs";
import {officeColour} from "./palette.ts";
import {fontFace, type SlideSetting} from "./pptx-setting.ts";
import {inlineRuns} from "./pptx-text.ts";
import type {Slide} from "./slide.ts";

/** A table as tall as the slide's room, with its note at the foot. */
export function drawTable(
  page: PptxGenJS.Slide,
  {columns, rows, note, size: fontSize}: Extract<Slide, {readonly kind: "table"}>,
  setting: SlideSetting,
): void {
  const {body} = setting.frames.free;
  const hair = officeColour(setting.palette.line);
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
                    border: edge(0.5, hair),
                  },
                },
              ]
            : columns.map((_, i) => ({
                text: inlineRuns(row.cells[i] ?? [], setting, {
                  fontSize,
                  fontFace,
                  color: "tx1",
                }) as PptxGenJS.TableCell[],
                options: {...base, ...align(i), border: edge(0.5, hair)},
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

type Edges = [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps];
