import type {WorkedCase} from "../business-case/worked-rules.ts";
import type {Entry, EntryKind} from "../dossier/kinds.ts";
import type {Held} from "../dossier/product-rules.ts";
import {formatLongDay, formatNumber, type Language} from "../drawing/index.ts";
import {notKnownYet} from "./chapters-content.ts";
import {businessCaseAddress, type Citation, entriesAddress, entryAddress, textAddress} from "./citation-rules.ts";
import {bullets, callout, heading, type Part, paragraph, type RichNode} from "./rich-text-rules.ts";

/** What a first draft is composed from. */
export interface Drafting {
  readonly held: Held;
  readonly language: Language;
  /** "2026-11-24", on the organisation's clock: the day on which its figures are cited. */
  readonly today: string;
  /** The business case of what is held; null when nothing was written down for it. Only the chapter on the organisation reads it. */
  readonly worked: WorkedCase | null;
}

/** A sentence in both languages, of words and citations. */
export interface Said {
  readonly nl: readonly Part[];
  readonly en: readonly Part[];
}

/** What a business case says that an advice can cite, by the ends of their addresses. */
export interface CaseFigure {
  readonly result: "npv-p10" | "npv-p50" | "npv-p90" | "break-even-minutes";
  readonly name: {readonly nl: string; readonly en: string};
  readonly words: {readonly nl: string; readonly en: string};
}

/** Writes blocks in the language of the draft. */
export interface Pen extends Drafting {
  readonly head: (nl: string, en: string) => RichNode;
  readonly say: (nl: readonly Part[], en: readonly Part[]) => RichNode;
  /** No block when there are no items. */
  readonly list: (items: readonly Said[]) => readonly RichNode[];
  /** "We weten nog niet …": set apart. The words begin in small letters and have no full stop. */
  readonly missing: (nl: string, en: string) => RichNode;
  /** "7 netwerken": how many entries of a kind there are, or of those that `what` names. */
  readonly count: (kind: EntryKind, count: number, one: Noun, many: Noun) => Citation;
  /** What one entry says. */
  readonly entry: (of: Entry, name: string, words: string) => Citation;
  /** What follows from all entries of a kind. */
  readonly whole: (kind: EntryKind, name: string, words: string, n?: number | null) => Citation;
  /** A text, in the version that stands there now. */
  readonly text: (name: string, title: string) => Citation;
  /** A figure of the business case. */
  readonly case: (figure: CaseFigure) => Citation;
  readonly number: (value: number, decimals?: number) => string;
}

interface Noun {
  readonly nl: string;
  readonly en: string;
}

export function penOf(drafting: Drafting): Pen {
  const {held, language, today} = drafting;
  const now = {n: null, period: formatLongDay(today, language), citedOn: today};
  return {
    ...drafting,
    head: (nl, en) => heading({nl, en}[language]),
    say: (nl, en) => paragraph(...{nl, en}[language]),
    list: (items) => (items.length === 0 ? [] : [bullets(items.map((item) => item[language]))]),
    missing: (nl, en) => callout(`${notKnownYet[language]} ${{nl, en}[language]}.`),
    count: (kind, count, one, many) => ({
      ...now,
      address: entriesAddress(kind.id),
      words: `${formatNumber(count, language)} ${(count === 1 ? one : many)[language]}`,
      name: kind.many[language],
      n: count,
    }),
    entry: (of, name, words) => ({...now, address: entryAddress(of.id), words, name}),
    whole: (kind, name, words, n = null) => ({...now, address: entriesAddress(kind.id), words, name, n}),
    text: (name, title) => {
      const version = held.texts.get(name)?.version ?? 0;
      const words = {nl: `${title}, versie ${version}`, en: `${title}, version ${version}`}[language];
      return {...now, address: textAddress(name), words, name: title};
    },
    case: ({result, name, words}) => ({
      ...now,
      address: businessCaseAddress(result),
      words: words[language],
      name: name[language],
    }),
    number: (value, decimals) => formatNumber(value, language, decimals),
  };
}

const and = {nl: " en ", en: " and "} as const;

/** Parts in a row, as a sentence says them: "openheid 2,0 van 5, structuur 2,0 van 5 en rollen 2,5 van 5". */
export const inARow = (parts: readonly (readonly Part[])[], language: Language): readonly Part[] =>
  parts.flatMap((own, i) => (i === 0 ? own : [i === parts.length - 1 ? and[language] : ", ", ...own]));

/** The first sentence of what somebody wrote, at most 240 letters, without its full stop. */
export function firstSentence(text: string): string {
  const line = text.trim().split(/\n/)[0] ?? "";
  const [sentence = ""] = /^.*?[.!?](?=\s+\p{Lu}|$)/u.exec(line) ?? [line];
  const short = sentence.length > 240 ? `${sentence.slice(0, 239).trimEnd()}…` : sentence;
  return short.replace(/[.\s]+$/, "");
}
