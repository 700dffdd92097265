import type PptxGenJS from "pptxgenjs";
import {officeColour, type Palette} from "./palette.ts";
import type {Box, FrameName} from "./pptx-frames.ts";
import type {SlideSetting} from "./pptx-setting.ts";
import {dataOf, type Raster} from "./raster.ts";

/** The layout of a name: its ground, mark, foot and logo, and the places for title and text. */
export function defineMaster(
  file: PptxGenJS,
  {document, frames, palette, isOwn}: SlideSetting,
  name: FrameName,
  logo: Raster | null,
): void {
  const {title, body} = frames[name];
  const isCover = name === "cover";
  const colour = isOwn ? (isCover ? officeColour(palette.onBrand) : "tx1") : "tx1";
  const size = {cover: 44, text: 24, free: 24}[name];
  const inside = {margin: 0, align: "left", fit: "shrink"} as const;
  const places: NonNullable<PptxGenJS.SlideMasterProps["objects"]> = [
    {
      placeholder: {
        options: {
          name: "title",
          type: "title",
          ...title,
          ...inside,
          valign: isCover ? "bottom" : "middle",
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
  const edge = officeColour(isCover ? palette.onBrand : palette.brand);
  const mark = {
    rect: {x: 0.8, y: isCover ? 0.8 : 0.42, w: 0.62, h: 0.09, fill: {color: edge}, line: {color: edge, width: 0}},
  };
  file.defineSlideMaster({
    title: name,
    background: {color: isOwn && isCover ? officeColour(palette.brand) : "FFFFFF"},
    objects: [
      ...(isOwn ? [mark] : []),
      ...(isOwn && !isCover
        ? [
            {
              text: {
                text: footer,
                options: {x: 0.8, y: 6.92, w: 9, h: 0.3, margin: 0, fontSize: 10, color: officeColour(palette.ink3)},
              },
            },
          ]
        : []),
      ...(isOwn && logo !== null
        ? [
            logoImage(
              logo,
              isCover ? {x: 0.8, y: 6.15, w: 2.6, h: 0.8} : {x: 10.9, y: 6.85, w: 1, h: 0.38},
              isCover,
              palette,
            ),
          ].flat()
        : []),
      ...places,
    ],
    ...(isOwn && !isCover
      ? {
          slideNumber: {
            x: 11.95,
            y: 6.92,
            w: 0.55,
            h: 0.3,
            fontSize: 10,
            color: officeColour(palette.ink3),
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
      line: {color: officeColour(palette.onBrand), width: 0},
    },
  };
  return [...(isOnPlate ? [plate] : []), {image: {...at, w, h, data: dataOf(logo)}}];
}
