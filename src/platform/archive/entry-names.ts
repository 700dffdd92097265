import {Problem, type Words} from "../problem.ts";
import type {ArchiveEntry, ArchiveLimits} from "./archive.ts";

/** Something found in a zip or a folder, before it is known to be safe. */
export interface Found<Source> {
  readonly name: string;
  /** Unpacked size in bytes, as declared. */
  readonly size: number;
  /** Packed size in bytes. */
  readonly packed: number;
  readonly source: Source;
  /** Why it may not be read whatever its name: a link, an encrypted entry. */
  readonly refusal?: string;
  /** Unpacked as it streams; when absent, what ends in ".gz" is. */
  readonly isGzip?: boolean;
}

export interface Offer<Source> {
  readonly entries: readonly ArchiveEntry[];
  readonly refused: readonly {readonly name: string; readonly reason: string}[];
  readonly size: number;
  readonly top: string;
  /** What lies behind each entry, by the entry's name. */
  readonly sources: ReadonlyMap<string, Found<Source> & {readonly isGzip: boolean}>;
}

/**
 * What of an archive is offered: safe names in name order, without what computers add by themselves and without one
 * common top folder. "x.gz" is offered unpacked as "x". Of a name that occurs twice nothing is offered: nobody can tell
 * which of the two is meant.
 * @throws Problem "too-large" when what is declared is over a limit.
 */
export function offered<Source>(
  archive: string,
  found: readonly Found<Source>[],
  limits: ArchiveLimits,
): Offer<Source> {
  const refused: {name: string; reason: string}[] = [];
  const safe: (Found<Source> & {isGzip: boolean})[] = [];
  let [size, packed] = [0, 0];
  for (const each of found) {
    const reason = each.refusal ?? unsafe(each.name, limits.nameLength);
    if (reason !== undefined) refused.push({name: shortened(each.name), reason});
    else if (!isNoise(each.name)) {
      size += each.size;
      packed += each.packed;
      refuseBomb(archive, each.name, each.size, each.packed, limits);
      safe.push({...each, name: each.name.replace(/^(\.\/)+/, ""), isGzip: each.isGzip ?? /\.gz$/i.test(each.name)});
    }
  }
  if (size > limits.totalBytes) throw tooLarge(archive, overTotal(limits));
  refuseBomb(archive, archive, size, packed, limits);

  const top = commonTop(safe.map(({name}) => name));
  const sources = new Map<string, Found<Source> & {isGzip: boolean}>();
  const twice = new Set<string>();
  // Plain files first, so that "March.txt" is kept where "March.txt.gz" lies beside it.
  for (const each of safe.toSorted((a, b) => Number(a.isGzip) - Number(b.isGzip))) {
    const name = each.name.slice(top.length).replace(/\.gz$/i, "");
    const other = sources.get(name);
    if (other === undefined) sources.set(name, each);
    else {
      refused.push({name: shortened(each.name), reason: "two entries have this name"});
      if (other.isGzip === each.isGzip) twice.add(name);
    }
  }
  for (const name of twice) {
    refused.push({name: shortened(sources.get(name)!.name), reason: "two entries have this name"});
    sources.delete(name);
  }
  const names = [...sources.keys()].sort((a, b) => (a < b ? -1 : 1));
  return {
    entries: names.map((name) => ({name, size: sources.get(name)!.size})),
    refused,
    size,
    top: top.slice(0, -1),
    sources,
  };
}

/** @throws Problem "too-large" for what unpacks to many times its packed size: no real export does. */
export function refuseBomb(archive: string, name: string, size: number, packed: number, limits: ArchiveLimits): void {
  if (size > 1e6 && size > limits.ratio * packed)
    throw tooLarge(
      archive,
      {
        nl: `heeft iets dat uitgepakt meer dan ${limits.ratio} keer zo groot is`,
        en: `holds something that unpacks to more than ${limits.ratio} times its size`,
      },
      shortened(name),
    );
}

/** @param what how the sentence goes on that begins with the archive's name. */
export function tooLarge(archive: string, what: Words, where?: string): Problem {
  const words = {
    nl: `${archive} ${what.nl}. Het is niet gelezen, en er is niets veranderd.`,
    en: `${archive} ${what.en}. It was not read, and nothing was changed.`,
  };
  return new Problem("too-large", words, where === undefined ? {} : {where});
}

/** For `tooLarge`: the limit on all that is in the archive together. */
export const overTotal = ({totalBytes}: ArchiveLimits): Words => ({
  nl: `is uitgepakt groter dan ${totalBytes / 1e9} GB`,
  en: `unpacks to more than ${totalBytes / 1e9} GB`,
});

function unsafe(name: string, longest: number): string | undefined {
  if (name.length > longest) return `the name is longer than ${longest} characters`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  if (/[\0-\x1f\x7f]/.test(name)) return "the name holds control characters";
  if (name.includes("\\")) return "the name holds backslashes";
  if (name.startsWith("/") || /^[a-z]:/i.test(name)) return "the name is an absolute path";
  const steps = name
    .replace(/^(\.\/)+/, "")
    .replace(/\/$/, "")
    .split("/");
  if (steps.includes("..")) return "the name leaves the folder";
  if (steps.includes("") || steps.includes(".")) return "the name is not a plain path";
  return undefined;
}

function isNoise(name: string): boolean {
  return name.endsWith("/") || /(^|\/)(__MACOSX\/|(\.DS_Store|Thumbs\.db|desktop\.ini)$|\._[^/]*$)/.test(name);
}

function commonTop(names: readonly string[]): string {
  const first = names[0] ?? "";
  const top = first.slice(0, first.indexOf("/") + 1);
  return top !== "" && names.every((name) => name.startsWith(top)) ? top : "";
}

function shortened(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  const clean = name.replace(/[\0-\x1f\x7f]/g, "�");
  return clean.length > 200 ? `${clean.slice(0, 199)}…` : clean;
}
