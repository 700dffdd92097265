import {closeSync, createReadStream, fstatSync, openSync, read, readSync} from "node:fs";
import {basename} from "node:path";
import {Readable} from "node:stream";
import {crc32, inflateRawSync} from "node:zlib";
import yauzl from "yauzl";
import {Problem} from "../problem.ts";
import type {Archive, ArchiveEntry, ArchiveLimits} from "./archive.ts";
import {type Found, offered, tooLarge} from "./entry-names.ts";
import {gunzipped} from "./gunzip.ts";
import {broken} from "./reading.ts";
import {notAnExport, officeKind} from "./signature.ts";

/**
 * A zip, read where it lies. Every entry's length and CRC-32 are checked, and its local header against the table of
 * contents; entries up to `atOnce` are checked before a byte of them is given.
 * @throws Problem "unreadable-file" when the table of contents is missing or damaged; "too-large" over a limit;
 * "not-an-export" for an Office document.
 */
export async function openZip(path: string, limits: ArchiveLimits): Promise<Archive> {
  const name = basename(path);
  const file = new OpenFile(path);
  try {
    const zip = await yauzl.fromRandomAccessReaderPromise(file, file.size, {autoClose: false, decodeStrings: false});
    if (zip.entryCount > limits.entries)
      throw tooLarge(name, {
        nl: `zegt ${zip.entryCount} bestanden te hebben, meer dan ${limits.entries}`,
        en: `says it holds ${zip.entryCount} files, more than ${limits.entries}`,
      });
    const found: Found<yauzl.Entry>[] = [];
    for await (const entry of zip.eachEntry()) found.push(foundEntry(entry));
    const office = officeKind(new Set(found.map((each) => each.name)));
    if (office !== undefined) throw notAnExport(name, office);
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
          const bytes =
            source.uncompressedSize <= atOnce && source.compressedSize <= atOnce
              ? smallEntry(file, source)
              : largeEntry(zip, source);
          if (isGzip) yield* gunzipped(bytes, {archive: name, name: entry.name, packed}, limits);
          else yield* bytes;
        } catch (error) {
          throw broken(entry.name, error);
        }
      },
      close: async () => file.shut(),
    };
  } catch (error) {
    file.shut();
    if (error instanceof Problem) throw error;
    throw new Problem(
      "unreadable-file",
      {
        nl: `${name} is een beschadigde of onvolledige zip: de inhoudsopgave is niet te lezen. Misschien stopte het downloaden of kopiëren te vroeg; haal het bestand opnieuw op. Er is niets veranderd.`,
        en: `${name} is an incomplete or damaged zip: its table of contents cannot be read. Perhaps the download or copy stopped too early; fetch it again. Nothing was changed.`,
      },
      {cause: error},
    );
  }
}

/** Bytes up to which an entry is unpacked in one go: quick for the many small files of an export. */
const atOnce = 8 << 20;

function foundEntry(entry: yauzl.Entry): Found<yauzl.Entry> {
  const name = yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
  const refusal = refusalOf(entry);
  return {
    name,
    size: name.endsWith("/") ? 0 : entry.uncompressedSize,
    packed: entry.compressedSize,
    source: entry,
    ...(refusal === undefined ? {} : {refusal}),
  };
}

function refusalOf(entry: yauzl.Entry): string | undefined {
  const madeOnUnix = entry.versionMadeBy >> 8 === 3;
  const kind = madeOnUnix ? (entry.externalFileAttributes >>> 16) & 0o170000 : 0;
  if (kind === 0o120000) return "it is a link";
  if (kind !== 0 && kind !== 0o100000 && kind !== 0o040000) return "it is not a file";
  if (entry.isEncrypted()) return "it is encrypted";
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
    return "it is packed in a way that is not supported";
  return undefined;
}

async function* smallEntry(file: OpenFile, entry: yauzl.Entry): AsyncGenerator<Uint8Array> {
  const header = file.bytes(entry.relativeOffsetOfLocalHeader, 30 + entry.fileNameLength);
  if (header.readUInt32LE(0) !== 0x04034b50)
    throw new Error("its local header is not where the table of contents says");
  checkLocalName(entry, header.subarray(30, 30 + header.readUInt16LE(26)));
  const start = entry.relativeOffsetOfLocalHeader + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = file.bytes(start, entry.compressedSize);
  const bytes =
    entry.compressionMethod === 8 && entry.uncompressedSize > 0
      ? inflateRawSync(packed, {maxOutputLength: entry.uncompressedSize})
      : packed;
  if (bytes.length !== entry.uncompressedSize) throw new Error("its length is not what the table of contents says");
  checkCrc(entry, crc32(bytes));
  yield bytes;
}

async function* largeEntry(zip: yauzl.ZipFile, entry: yauzl.Entry): AsyncGenerator<Uint8Array> {
  checkLocalName(entry, (await zip.readLocalFileHeaderPromise(entry)).fileName);
  const stream = await zip.openReadStreamPromise(entry);
  let sum = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } finally {
    stream.destroy();
  }
  checkCrc(entry, sum);
}

function checkLocalName(entry: yauzl.Entry, local: Uint8Array): void {
  if (!entry.fileNameRaw.equals(local))
    throw new Error("its local header names another file than the table of contents");
}

function checkCrc(entry: yauzl.Entry, sum: number): void {
  if (sum !== entry.crc32) throw new Error("its check sum (CRC-32) is not right");
}

/** The zip file itself. The table of contents is read through a window, because yauzl asks for it in pieces of 46 bytes. */
class OpenFile extends yauzl.RandomAccessReader {
  readonly size: number;
  readonly #fd: number;
  #isOpen = true;
  #window = Buffer.alloc(0);
  #windowStart = 0;

  constructor(path: string) {
    super();
    this.#fd = openSync(path, "r");
    this.size = fstatSync(this.#fd).size;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (err: Error | null) => void,
  ): void {
    const start = position - this.#windowStart;
    if (start >= 0 && start + length <= this.#window.length) {
      this.#window.copy(buffer, offset, start, start + length);
      process.nextTick(callback, null);
      return;
    }
    const wanted = Buffer.allocUnsafe(Math.max(length, 1 << 18));
    read(this.#fd, wanted, 0, wanted.length, position, (error, got) => {
      if (error) return callback(error);
      if (got < length) return callback(new Error("unexpected end of file"));
      this.#window = wanted.subarray(0, got);
      this.#windowStart = position;
      wanted.copy(buffer, offset, 0, length);
      callback(null);
    });
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return start === end
      ? Readable.from([])
      : createReadStream("", {fd: this.#fd, start, end: end - 1, autoClose: false, highWaterMark: 1 << 18});
  }

  bytes(position: number, length: number): Buffer {
    const buffer = Buffer.allocUnsafe(length);
    let got = 0;
    while (got < length) {
      const more = readSync(this.#fd, buffer, got, length - got, position + got);
      if (more === 0) throw new Error("the zip ends in the middle of it");
      got += more;
    }
    return buffer;
  }

  shut(): void {
    if (this.#isOpen) closeSync(this.#fd);
    this.#isOpen = false;
  }
}
