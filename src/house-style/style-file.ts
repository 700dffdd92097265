import {wholeBody} from "../platform/http/index.ts";
import {Problem} from "../platform/problem.ts";
import type {StyleFile} from "./contract.ts";
import {safeSvg} from "./safe-svg.ts";
import type {KeptFile} from "./store.ts";

const mostBytes: Readonly<Record<StyleFile, number>> = {logo: 1_000_000, docx: 20_000_000, pptx: 20_000_000};

/** A file of the style as it was sent in. @throws Problem as `wholeBody` says. */
export const bytesOf = (file: StyleFile, body: ReadableStream<Uint8Array> | null): Promise<Uint8Array> =>
  wholeBody(body, mostBytes[file]);

/**
 * A logo by what is in it, whatever it is called. A drawing (SVG) is made safe.
 * @throws Problem "unreadable-file" when it is no picture of these kinds.
 */
export function keptLogo(name: string, bytes: Uint8Array): KeptFile {
  if (isPng(bytes)) return {name, bytes, type: "png"};
  if (isJpeg(bytes)) return {name, bytes, type: "jpg"};
  const svg = safeSvg(new TextDecoder().decode(bytes));
  if (svg !== null) return {name, bytes: new TextEncoder().encode(svg), type: "svg"};
  throw new Problem("unreadable-file", {
    nl: "Dit is geen logo dat we kunnen lezen. Bewaar het als PNG, JPEG of SVG en probeer het opnieuw. Er is niets veranderd.",
    en: "This is no logo that we can read. Save it as PNG, JPEG or SVG and try again. Nothing was changed.",
  });
}

/** The picture's own sizes lie behind its signature; one of more than 10,000 pixels is a trap. */
function isPng(bytes: Uint8Array): boolean {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (bytes.length < 33 || !signature.every((byte, i) => bytes[i] === byte)) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sizes = [view.getUint32(16), view.getUint32(20)];
  return sizes.every((size) => size >= 1 && size <= 10_000);
}

const isJpeg = (bytes: Uint8Array): boolean =>
  bytes.length > 20 && bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;

export const logoTypes = {png: "image/png", jpg: "image/jpeg", svg: "image/svg+xml"} as const;
