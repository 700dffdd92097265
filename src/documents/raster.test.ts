import {expect, test} from "vitest";
import {isPlainSvg} from "./plain-svg.ts";
import {pictureKind, pngOf, rasterOf} from "./raster.ts";

const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10" viewBox="0 0 20 10">${inside}</svg>`;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test("a drawing of 20 by 10 is 200 by 100 pixels at width 200", async () => {
  const png = await pngOf(svg('<rect width="5" height="5" fill="red"/>'), 200);
  expect([png.type, png.width, png.height, pictureKind(png.data)]).toEqual(["png", 200, 100, "png"]);
  expect(await rasterOf(png.data)).toMatchObject({width: 200, height: 100});
});

test("text is drawn: the same drawing without it is another picture", async () => {
  const [with_, without] = await Promise.all([
    pngOf(svg('<text x="1" y="8" font-size="8" font-family="Inter">a</text>'), 200),
    pngOf(svg(""), 200),
  ]);
  expect(Buffer.from(with_.data).equals(Buffer.from(without.data))).toBe(false);
});

test("a kind is told by the first bytes; what is no picture is none", async () => {
  expect(pictureKind(bytes(`<?xml version="1.0"?><!-- a --> ${svg("")}`))).toBe("svg");
  expect(pictureKind(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBe("jpg");
  for (const none of ["", "<html><svg/></html>", "GIF89a"]) {
    expect(pictureKind(bytes(none))).toBe(null);
    expect(await rasterOf(bytes(none))).toBe(null);
  }
  expect(await rasterOf(bytes("<svg <<"))).toBe(null);
  expect(await rasterOf(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0))).toBe(null);
});

test("a JPEG's size stands in its frame header, height first", async () => {
  const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 30, 0, 40, 1, 1, 0x11, 0);
  expect(await rasterOf(jpeg)).toMatchObject({type: "jpg", width: 40, height: 30});
});

test("only a drawing that leads nowhere is plain", () => {
  expect(isPlainSvg(svg('<path d="M0 0" fill="url(#a)"/>'))).toBe(true);
  for (const inside of [
    "<script>1</script>",
    '<image href="https://x.example/a.png"/>',
    '<a xlink:href="x"><path/></a>',
    '<path onload="x"/>',
    '<path fill="url(https://x.example)"/>',
    "<style>@import 'x'</style>",
    "<foreignObject/>",
  ])
    expect(isPlainSvg(svg(inside)), inside).toBe(false);
});
