import {Piscina} from "piscina";
import type {Card, Document} from "../documents/index.ts";
import {Problem, type Words} from "../platform/problem.ts";
import {workerFile} from "../platform/workers.ts";

export type FileKind = "docx" | "pdf" | "pptx";

/** What the worker does: write a document (or try whether a template can be used), or a card as PDF. */
export type TypesettingOrder =
  | {
      readonly file: FileKind;
      readonly document: Document;
      /** The organisation's own template; none for PDF. */
      readonly template?: Uint8Array | undefined;
    }
  | {readonly file: "card"; readonly card: Card};

/** What comes back: the file, or what is wrong with the template in words. */
export type TypesettingReply = {readonly bytes: Uint8Array} | {readonly problem: Words};

/** Writes documents in a worker thread that starts with the first and ends after a minute without work. Close it. */
export interface Typesetting {
  /** @throws Problem "unreadable-file" when the template cannot be used. */
  make(order: TypesettingOrder): Promise<Uint8Array>;
  close(): Promise<void>;
}

export const fileTypes: Readonly<Record<FileKind, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
};

export function openTypesetting(): Typesetting {
  const pool = new Piscina({filename: workerFile("house-style"), minThreads: 0, maxThreads: 1, idleTimeout: 60_000});
  return {
    make: async (order) => bytesOf((await pool.run(order)) as TypesettingReply),
    close: () => pool.destroy(),
  };
}

/** @throws Problem "unreadable-file". */
function bytesOf(reply: TypesettingReply): Uint8Array {
  if ("problem" in reply) throw new Problem("unreadable-file", reply.problem);
  return reply.bytes;
}
