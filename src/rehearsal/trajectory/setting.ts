import {addDays} from "../../evidence/index.ts";

/** What the rehearsal trajectory must know of the organisation that it is about. */
export interface Setting {
  readonly language: "nl" | "en";
  /** Of two ways to say the same, the one in the organisation's language. */
  readonly say: (nl: string, en: string) => string;
  /** "2026-11-24": so many days after the day on which the dialogues end; before it when below 0. */
  readonly day: (days: number) => string;
  /** Who work there, and how many of them in the Buitendienst. */
  readonly people: number;
  readonly outdoor: number;
  /** An amount that is right for a thousand people, in proportion, in hundreds and at least a hundred. */
  readonly inProportion: (forThousand: number) => number;
}

/** @param until the day on which the dialogues end. */
export function settingOf({
  language,
  until,
  people,
  outdoor,
}: Pick<Setting, "language" | "people" | "outdoor"> & {readonly until: string}): Setting {
  return {
    language,
    people,
    outdoor,
    say: (nl, en) => ({nl, en})[language],
    day: (days) => addDays(until, days),
    inProportion: (forThousand) => Math.max(100, Math.round((forThousand * people) / 100_000) * 100),
  };
}

/** Who walk along in Waterrijk. They are nobody: their names were put together as those of the other people there. */
export const cast = {
  adviser: "Renske Hofman",
  editor: "Maarten Wolters",
  hr: "Naima Tahiri",
  it: "Joost Linders",
  director: "Hanneke Riemersma",
  desk: "Samira Roelofs",
  neighbourhood: "Elif Demir",
  foreman: "Geert Postma",
  council: "Kees Feenstra",
  controller: "Ilse Kooistra",
  secretary: "Paul Steenbergen",
  enforcer: "Bilal Veenstra",
  energy: "Anouk Zijlstra",
} as const;
