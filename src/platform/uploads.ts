import {createWriteStream} from "node:fs";
import {mkdir, readdir, readFile, rename, rm, stat, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {Readable} from "node:stream";
import {pipeline} from "node:stream/promises";
import type {Clock, NewId} from "./effects.ts";
import {Problem} from "./problem.ts";

export interface Upload {
  readonly uploadId: string;
  /** The file's own name, as its sender called it. */
  readonly name: string;
  readonly size: number;
}

/** Files that were sent in and wait to be read: in a folder per organisation, each in a folder of its own. */
export interface Uploads {
  /**
   * Takes a stream of bytes in. What is cut off or does not fit leaves nothing behind.
   * @throws Problem "no-space" when the disk is full, "unreadable-file" when the sender broke off.
   */
  take(organisationId: string, name: string, bytes: ReadableStream<Uint8Array>): Promise<Upload>;
  /** Where the bytes are. @throws Problem "not-found". */
  find(organisationId: string, uploadId: string): Promise<Upload & {readonly path: string}>;
  /** A small file whole. @throws Problem "not-found"; "too-large" above fifty megabytes. */
  read(organisationId: string, uploadId: string): Promise<{readonly name: string; readonly bytes: Uint8Array}>;
  /** Throws it away; nothing happens when it is not there. */
  discard(organisationId: string, uploadId: string): Promise<void>;
  /** Throws away what nobody keeps and is older than a day. @param kept ids that are still needed. */
  discardForgotten(kept: ReadonlySet<string>): Promise<void>;
}

const mostBytesRead = 50_000_000;

export function uploads(folder: string, clock: Clock, newId: NewId): Uploads {
  const placeOf = (organisationId: string, uploadId: string) => join(folder, organisationId, uploadId);
  return {
    async take(organisationId, name, bytes) {
      const uploadId = newId();
      const place = placeOf(organisationId, uploadId);
      const draft = `${place}.part`;
      try {
        await mkdir(join(draft, "file"), {recursive: true, mode: 0o700});
        const path = join(draft, "file", safeName(name));
        await pipeline(Readable.fromWeb(bytes as never), createWriteStream(path, {mode: 0o600, flush: true}));
        const {size} = await stat(path);
        if (size === 0) throw new Problem("unreadable-file", {nl: `${name} is leeg.`, en: `${name} is empty.`});
        await writeFile(join(draft, "name"), name, {mode: 0o600});
        await rename(draft, place);
        return {uploadId, name, size};
      } catch (error) {
        await rm(draft, {recursive: true, force: true});
        throw uploadProblem(error, name);
      }
    },

    async find(organisationId, uploadId) {
      const place = placeOf(organisationId, uploadId);
      const [file] = await readdir(join(place, "file")).catch(() => []);
      const path = join(place, "file", file ?? "");
      const found =
        file && (await Promise.all([readFile(join(place, "name"), "utf8"), stat(path)]).catch(() => undefined));
      if (!found)
        throw new Problem("not-found", {
          nl: "Dit bestand is er niet meer. Stuur het opnieuw in.",
          en: "This file is no longer here. Send it in again.",
        });
      return {uploadId, name: found[0], size: found[1].size, path};
    },

    async read(organisationId, uploadId) {
      const {name, size, path} = await this.find(organisationId, uploadId);
      if (size > mostBytesRead)
        throw new Problem("too-large", {
          nl: `${name} is groter dan vijftig megabyte.`,
          en: `${name} is larger than fifty megabytes.`,
        });
      return {name, bytes: await readFile(path)};
    },

    async discard(organisationId, uploadId) {
      await rm(placeOf(organisationId, uploadId), {recursive: true, force: true});
    },

    async discardForgotten(kept) {
      const aDayAgo = clock() - 24 * 3_600_000;
      for (const organisationId of await readdir(folder).catch(() => []))
        for (const uploadId of await readdir(join(folder, organisationId)).catch(() => [])) {
          if (kept.has(uploadId)) continue;
          const place = join(folder, organisationId, uploadId);
          const {mtimeMs} = await stat(place);
          if (mtimeMs < aDayAgo) await rm(place, {recursive: true, force: true});
        }
    },
  };
}

/** The file keeps its own name, for formats that tell something by it: without what would leave the folder, and at most 200 bytes long. */
export function safeName(name: string): string {
  const plain =
    name
      .replace(/[/\\]/g, "_")
      .replace(/\p{Cc}/gu, "")
      .trim() || "file";
  let short = plain;
  while (Buffer.byteLength(short) > 200) short = short.slice(1);
  return /^\.+$/.test(short) ? "file" : short.toWellFormed();
}

function uploadProblem(error: unknown, name: string): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOSPC" || code === "EDQUOT")
    return new Problem(
      "no-space",
      {
        nl: `Op de schijf is geen ruimte voor ${name}. Er is niets van bewaard.`,
        en: `There is no room on the disk for ${name}. Nothing of it was kept.`,
      },
      {cause: error},
    );
  if (code === "ERR_STREAM_PREMATURE_CLOSE" || code === "ECONNRESET" || code === "ABORT_ERR")
    return new Problem(
      "unreadable-file",
      {
        nl: `${name} kwam niet helemaal aan. Er is niets van bewaard.`,
        en: `${name} did not arrive whole. Nothing of it was kept.`,
      },
      {cause: error},
    );
  return error;
}
