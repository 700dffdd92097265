/** What can go wrong in ways a caller can act on. http/status.ts is the one place that knows which HTTP status each becomes. */
export type ProblemCode =
  | "bad-input"
  | "not-signed-in"
  | "not-allowed"
  | "not-found"
  | "conflict"
  | "too-large"
  | "unreadable-file"
  | "not-an-export"
  | "gate-closed"
  | "busy"
  | "locked"
  | "no-space"
  | "unavailable";

/** A text in both languages of the product. */
export interface Words {
  readonly nl: string;
  readonly en: string;
}

/** A failure the caller can act on, told in words for the person reading it. Anything else thrown is a bug. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly code: ProblemCode;
  /** Where it happened, if in a file: entry or file name, and the line or record counted from 1. */
  readonly where: string | undefined;

  /** What happened, what is safe and what to do; `message` is the English of it. */
  readonly words: Words;

  /** @param words a plain string: the same in both languages. */
  constructor(code: ProblemCode, words: Words | string, options?: ErrorOptions & {where?: string | undefined}) {
    super(typeof words === "string" ? words : words.en, options);
    this.code = code;
    this.words = typeof words === "string" ? {nl: words, en: words} : words;
    this.where = options?.where;
  }
}

/** The language somebody wants, from an Accept-Language header or a locale such as nl_NL.UTF-8; English unless Dutch comes first. */
export const languageOf = (accepted: string | null | undefined): "nl" | "en" =>
  accepted?.trim().toLowerCase().startsWith("nl") ? "nl" : "en";

/** The language of this machine's user: of LC_ALL, LC_MESSAGES and LANG the first that is not empty; English unless Dutch. */
export const languageIn = (environment: Readonly<Record<string, string | undefined>>): "nl" | "en" =>
  languageOf(environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"]);
