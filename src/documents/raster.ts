import {readFile} from "node:fs/promises";
import {createRequire} from "node:module";

/** A picture of points, as Office files hold it. Sizes in pixels. */
export interface Raster {
  readonly type: "png" | "jpg";
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * An SVG as PNG on white, its text in Inter. Nothing outside the SVG is read.
 * @param width of the PNG in pixels; the height follows.
 * @throws Error when it is no SVG.
 * Cost: about 0.2 s once per process, then 20 to 100 ms a picture, on the calling thread.
 */
export async function pngOf(svg: string, width: number, background = "#FFFFFF"): Promise<Raster> {
  starting ??= start();
  const {Resvg, fonts} = await starting.catch((failure: unknown) => {
    starting = undefined;
    throw failure;
  });
  const drawing = new Resvg(svg, {
    background,
    fitTo: {mode: "width", value: Math.max(1, Math.round(width))},
    font: {fontBuffers: fonts, loadSystemFonts: false, defaultFontFamily: "Inter", sansSerifFamily: "Inter"},
  });
  try {
    const image = drawing.render();
    try {
      return {type: "png", data: image.asPng(), width: image.width, height: image.height};
    } finally {
      image.free();
    }
  } finally {
    drawing.free();
  }
}

/** What a picture file is by its first bytes; null when it is none of these. */
export function pictureKind(bytes: Uint8Array): "png" | "jpg" | "svg" | null {
  if (pngSignature.every((byte, i) => bytes[i] === byte)) return "png";
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return "jpg";
  const start = new TextDecoder().decode(bytes.subarray(0, 2048));
  return /^\uFEFF?\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<svg[\s>]/.test(start) ? "svg" : null;
}

/** A logo of any kind as a raster on white; null when it cannot be read as a picture. */
export async function rasterOf(bytes: Uint8Array): Promise<Raster | null> {
  const kind = pictureKind(bytes);
  if (kind === null) return null;
  if (kind === "svg") return await pngOf(new TextDecoder().decode(bytes), 800).catch(() => null);
  const size = kind === "png" ? pngSize(bytes) : jpegSize(bytes);
  return size === null || size.width === 0 || size.height === 0 ? null : {type: kind, data: bytes, ...size};
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function pngSize(bytes: Uint8Array): Size | null {
  if (bytes.length < 24) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return {width: view.getUint32(16), height: view.getUint32(20)};
}

/** From the frame header (SOF0 to SOF15, without the tables DHT, JPG and DAC that share its numbers). */
function jpegSize(bytes: Uint8Array): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 2; at + 9 < bytes.length && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return {height: view.getUint16(at + 5), width: view.getUint16(at + 7)};
  }
  return null;
}

let starting: ReturnType<typeof start> | undefined;

async function start() {
  const module = await import("@resvg/resvg-wasm");
  // Node sees the package as CommonJS, whose names stand under default; its types know the other form only.
  const {initWasm, Resvg} = "default" in module ? (module.default as typeof module) : module;
  const require = createRequire(import.meta.url);
  const read = (name: string): Promise<Buffer> => readFile(require.resolve(name));
  const [wasm, ...fonts] = await Promise.all([read("@resvg/resvg-wasm/index_bg.wasm"), ...fontFiles.map(read)]);
  await initWasm(wasm as Buffer<ArrayBuffer>).catch((failure: unknown) => {
    // The module keeps its own state; a second copy of this file in one process finds it started.
    if (!String(failure).includes("Already initialized")) throw failure;
  });
  return {Resvg, fonts: fonts.map((font) => new Uint8Array(font))};
}

const fontFiles = ["400Regular/Inter_400Regular", "500Medium/Inter_500Medium", "600SemiBold/Inter_600SemiBold"].map(
  (file) => `@expo-google-fonts/inter/${file}.ttf`,
);

/** A picture as the PowerPoint library takes it. */
export const dataOf = ({type, data}: Raster): string =>
  `image/${type === "jpg" ? "jpeg" : "png"};base64,${Buffer.from(data).toString("base64")}`;
