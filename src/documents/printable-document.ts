import {printable} from "../drawing/index.ts";
import type {Document} from "./document.ts";

/** The document without the characters that XML refuses, in every text of it. */
export const withoutControls = (document: Document): Document => clean(document) as Document;

function clean(data: unknown): unknown {
  if (typeof data === "string") return printable(data);
  if (Array.isArray(data)) return data.map(clean);
  if (typeof data === "object" && data !== null && !ArrayBuffer.isView(data))
    return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, clean(value)]));
  return data;
}
