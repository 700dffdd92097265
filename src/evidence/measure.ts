/** Text in both languages of the interface. */
export interface Bilingual {
  readonly nl: string;
  readonly en: string;
}

export type Unit = "people" | "messages" | "share" | "hours" | "index" | "count" | "ties" | "density";

/**
 * A measure is data: pages, reports, API, exports and help texts are all fed by the list of these.
 * `Reading` is the plain data it is computed from (see dialogue/reading.ts and network/reading.ts).
 */
export interface Measure<Reading, Value = number> {
  /** Kebab-case, never reused for another meaning: "response-rate". */
  readonly id: string;
  readonly name: Bilingual;
  /** One or two sentences a non-expert understands: what it says, and what it does not. */
  readonly definition: Bilingual;
  /** The formula in words or symbols, the same in both languages. */
  readonly formula: string;
  readonly unit: Unit;
  /** Closed range of possible values; null where open. */
  readonly range: readonly [number | null, number | null];
  /** Fewest distinct people behind a figure that may be shown. */
  readonly floor: number;
  /** Additive figures of parts sum to the whole; others are shown only where group and complement both reach the floor. */
  readonly additive: boolean;
  /** Literature or decision. */
  readonly source: string;
  /** The figure, or null when it cannot be computed (nothing to divide by). */
  readonly compute: (reading: Reading) => Value | null;
  /** n: the number of things (people, posts, ties) the figure is about. */
  readonly basis: (reading: Reading) => number;
  /** Distinct people behind the figure, compared with `floor`. */
  readonly people: (reading: Reading) => number;
}

/** A measure's outcome with what a reader needs beside it. `value` null with `shown` true: cannot be computed. */
export interface Figure<Value = number> {
  readonly measure: string;
  readonly shown: boolean;
  readonly value: Value | null;
  readonly basis: number | null;
}
