import type {Theme} from "../municipality.ts";

/**
 * The sentences of one language. A word in braces is a slot: in one conversation it always gets the same word from
 * `slots`, so that an answer is about what was asked.
 */
export interface Wording {
  readonly slots: Readonly<Record<string, readonly string[]>>;
  readonly themes: Readonly<Record<Theme, ThemeWords>>;
  /** Before a question, an idea or a notice. */
  readonly openings: readonly string[];
  /** Before a question only. */
  readonly questionOpenings: readonly string[];
  /** After a question or an idea: why somebody asks, or how it came up. */
  readonly backgrounds: readonly string[];
  /** After a notice. */
  readonly details: readonly string[];
  /** After a question. */
  readonly closings: readonly string[];
  /** Before an answer. */
  readonly leads: readonly string[];
  /** After an answer. */
  readonly extras: readonly string[];
  readonly thanks: readonly string[];
  /** Replies to an idea. */
  readonly support: readonly string[];
  readonly doubts: readonly string[];
  /** Replies to a notice. */
  readonly receipts: readonly string[];
  /** Later replies of any conversation. */
  readonly additions: readonly string[];
  /** Replies of a few words. */
  readonly short: readonly string[];
  readonly bot: readonly string[];
  /** Under a mail, before the name. */
  readonly greetings: readonly string[];
}

export interface ThemeWords {
  readonly topics: readonly Topic[];
  readonly ideas: readonly string[];
  readonly notices: readonly string[];
}

export interface Topic {
  /** The subject line of a mail, without "Re:". */
  readonly subject: string;
  /** Each has its answer at the same place in `answers`; the other answers fit the topic. */
  readonly questions: readonly string[];
  readonly answers: readonly string[];
}
