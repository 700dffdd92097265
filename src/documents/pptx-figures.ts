import type PptxGenJS from "pptxgenjs";
import type {KeyFigure} from "./document.ts";
import {fontFace, type SlideSetting} from "./pptx-setting.ts";

/** Key figures in rows of four at most. */
export function drawFigures(page: PptxGenJS.Slide, figures: readonly KeyFigure[], {frames}: SlideSetting): void {
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
