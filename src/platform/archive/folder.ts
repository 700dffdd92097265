import {constants, createReadStream} from "node:fs";
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
      if (found.length + waiting.length > limits.entries) throw tooLarge(name, `holds more than ${limits.entries} files`);
      const relative = under === "" ? each.name : `${under}/${each.name}`;
      if (each.isDirectory()) waiting.push(relative);
      else if (each.isFile()) {
        const {size} = await lstat(join(path, relative));
        found.push({name: relative, size, packed: size, source: join(path, relative)});
      } else found.push({name: relative, size: 0, packed: 0, source: "", refusal: each.isSymbolicLink() ? "it is a link" : "it is not a file"});
    }
  }
  return archiveOfFiles(name, found, limits);
}

/** One file as an archive of one entry, under the file's own name without ".gz". */
export async function openSingleFile(path: string, size: number, limits: ArchiveLimits): Promise<Archive> {
  const name = basename(path);
  return archiveOfFiles(name, [{name, size, packed: size, source: path}], limits);
}

function archiveOfFiles(name: string, found: readonly Found<string>[], limits: ArchiveLimits): Archive {
  const offer = offered(name, found, limits);
  return {
    name,
    entries: offer.entries,
    refused: offer.refused,
    size: offer.size,
    async *stream(entry: ArchiveEntry) {
      const {source, packed, isGzip} = offer.sources.get(entry.name)!;
      try {
        if (isGzip) yield* gunzipped(fileBytes(source), {archive: name, name: entry.name, packed}, limits);
        else yield* fileBytes(source);
      } catch (error) {
        throw broken(entry.name, error);
      }
    },
    close: async () => {},
  };
}

async function* fileBytes(path: string): AsyncGenerator<Uint8Array> {
  const file = await openFile(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    yield* createReadStream(path, {fd: file.fd, autoClose: false, highWaterMark: 1 << 18}) as AsyncIterable<Uint8Array>;
  } finally {
    await file.close();
  }
}
