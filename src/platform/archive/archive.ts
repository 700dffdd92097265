/** A zip, a folder or a single file, read-only. Close it. */
export interface Archive {
  /** The base name of what was opened: "export.zip". */
  readonly name: string;
  /** The common top folder that is left out of the names; "" when there is none. */
  readonly top: string;
  /** Safe entries only, in name order; refused ones are in `refused`. A single common top folder is left out of the names. */
  readonly entries: readonly ArchiveEntry[];
  /** Entries not offered, with the reason: paths that leave the folder, links, two entries of one name. */
  readonly refused: readonly {readonly name: string; readonly reason: string}[];
  /** Total size of all entries when unpacked, in bytes, as declared. */
  readonly size: number;
  /**
   * Streams an entry's bytes, unpacked.
   * @throws Problem "too-large" as soon as an entry unpacks to more than its limit; "unreadable-file" on a broken entry.
   */
  stream(entry: ArchiveEntry): AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

export interface ArchiveEntry {
  /** Relative, with forward slashes: "general/2026-03-01.json". */
  readonly name: string;
  /** Unpacked size in bytes, as declared. */
  readonly size: number;
}

export interface ArchiveLimits {
  readonly entries: number;
  /** Bytes all entries may unpack to. */
  readonly totalBytes: number;
  /** Unpacked over packed bytes, for entries over a megabyte. */
  readonly ratio: number;
  readonly nameLength: number;
}

/** Room for any real export (hundreds of gigabytes of text pack about 10 : 1), and none for a bomb. */
export const defaultLimits: ArchiveLimits = {entries: 2_000_000, totalBytes: 500e9, ratio: 200, nameLength: 1_000};
