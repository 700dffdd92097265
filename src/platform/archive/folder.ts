import {closeSync, constants, openSync, readFileSync} from "node:fs";
import {lstat, opendir, open as openFile} from "node:fs/promises";
import {basename, join} from "node:path";
import type {Archive, ArchiveEntry, ArchiveLimits} from "./archive.ts";
import {type Found, offered, tooLarge} from "./entry-names.ts";
import {gunzipped} from "./gunzip.ts";
import {broken} from "./reading.ts";

/** A folder as an archive. Links are not followed, wherever they lead. */
export async function openFolder(path: string, limits: ArchiveLimits): Promise<Archive> {
  const name = basename(path);
  const found: Found<string>[] = [];
  const waiting = [""];
  for (let under = waiting.pop(); under !== undefined; under = waiting.pop()) {
    for await (const each of await opendir(join(path, under))) {
      if (found.length + waiting.length > limits.entries)
        throw tooLarge(name, {
          nl: `heeft meer dan ${limits.entries} bestanden`,
          en: `holds more than ${limits.entries} files`,
        });
      const relative = under === "" ? each.name : `${under}/${each.name}`;
      if (each.isDirectory()) waiting.push(relative);
      else if (each.isFile()) {
        const {size} = await lstat(join(path, relative));
        found.push({name: relative, size, packed: size, source: join(path, relative)});
      } else
        found.push({
          name: relative,
          size: 0,
          packed: 0,
          source: "",
          refusal: each.isSymbolicLink() ? "it is a link" : "it is not a file",
        });
    }
  }
  return archiveOfFiles(name, found, limits);
}

/** One file as an archive of one entry, under the file's own name without ".gz". */
export function openSingleFile(path: string, size: number, isGzip: boolean, limits: ArchiveLimits): Archive {
  const name = basename(path);
  return archiveOfFiles(name, [{name, size, packed: size, source: path, isGzip}], limits);
}

function archiveOfFiles(name: string, found: readonly Found<string>[], limits: ArchiveLimits): Archive {
  const offer = offered(name, found, limits);
  return {
    name,
    top: offer.top,
    entries: offer.entries,
    refused: offer.refused,
    size: offer.size,
    async *stream(entry: ArchiveEntry) {
      const {source, packed, isGzip} = offer.sources.get(entry.name)!;
      try {
        const bytes = packed <= atOnce ? smallFile(source) : largeFile(source);
        if (isGzip) yield* gunzipped(bytes, {archive: name, name: entry.name, packed}, limits);
        else yield* bytes;
      } catch (error) {
        throw broken(entry.name, error);
      }
    },
    close: async () => {},
  };
}

/** Bytes up to which a file is read in one go: quick for the many small files of an export. */
const atOnce = 8 << 20;

const readOnlyNoLinks = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0);

async function* smallFile(path: string): AsyncGenerator<Uint8Array> {
  const file = openSync(path, readOnlyNoLinks);
  try {
    yield readFileSync(file);
  } finally {
    closeSync(file);
  }
}

async function* largeFile(path: string): AsyncGenerator<Uint8Array> {
  const file = await openFile(path, readOnlyNoLinks);
  try {
    yield* file.createReadStream({autoClose: false, highWaterMark: 1 << 18}) as AsyncIterable<Uint8Array>;
  } finally {
    await file.close();
  }
}
