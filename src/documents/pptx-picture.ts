import type PptxGenJS from "pptxgenjs";
import type {PictureBlock} from "./document.ts";
import {fontFace, type SlideSetting} from "./pptx-setting.ts";
import {dataOf, pngOf} from "./raster.ts";

/** A picture as large as the slide's room, with its note at the foot. */
export async function drawPicture(
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
