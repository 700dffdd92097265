import {open, realpath, stat} from "node:fs/promises";
import {basename} from "node:path";
import {Readable} from "node:stream";
import {createGunzip} from "node:zlib";
import {Problem} from "../problem.ts";
import {type Archive, type ArchiveLimits, defaultLimits} from "./archive.ts";
import {openFolder, openSingleFile} from "./folder.ts";
import {contentKind, refuseOtherKinds, signatureLength} from "./signature.ts";
import {openZip} from "./zip.ts";

/**
 * Opens a zip, a folder or a single file (.gz is unpacked as it streams). What it is, its first bytes tell, not its name.
 * Cost: the names of all entries in memory; no content.
 * @throws Problem "unreadable-file" when it is not there, empty or incomplete; "not-an-export" when it is a document,
 * a picture or another kind of package; "too-large" when it declares more than the limits.
 */
export async function openArchive(path: string, limits: ArchiveLimits = defaultLimits): Promise<Archive> {
  const real = await realpath(path).catch((cause: unknown) => {
    throw new Problem(
      "unreadable-file",
      {nl: `${basename(path)} is niet gevonden.`, en: `${basename(path)} cannot be found.`},
      {cause},
    );
  });
  const is = await stat(real);
  if (is.isDirectory()) return openFolder(real, limits);
  if (!is.isFile())
    throw new Problem("unreadable-file", {
      nl: `${basename(path)} is geen bestand of map.`,
      en: `${basename(path)} is not a file or folder.`,
    });
  if (is.size === 0)
    throw new Problem("unreadable-file", {
      nl: `${basename(path)} is leeg. Er is niets veranderd.`,
      en: `${basename(path)} is empty. Nothing was changed.`,
    });
  const start = await firstBytes(real);
  const kind = contentKind(start);
  if (kind === "zip") return openZip(real, limits);
  refuseOtherKinds(basename(real), kind === "gzip" ? await unpackedStart(start) : start);
  return openSingleFile(real, is.size, kind === "gzip", limits);
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path, "r");
  try {
    const buffer = Buffer.alloc(signatureLength * 8);
    return buffer.subarray(0, (await file.read(buffer, 0, buffer.length, 0)).bytesRead);
  } finally {
    await file.close();
  }
}

/** What the start of a gzip unpacks to, as far as it goes. */
async function unpackedStart(packed: Uint8Array): Promise<Uint8Array> {
  const unpacking = Readable.from([packed]).pipe(createGunzip());
  try {
    for await (const chunk of unpacking) return chunk as Uint8Array;
  } catch {
    // The piece is cut off, or no gzip after all: reading the entry will say so.
  }
  return new Uint8Array();
}
