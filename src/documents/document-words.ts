import {formatNumber, type Language} from "../drawing/index.ts";
import type {Citation} from "./document.ts";

/** The words that the writers add to a document: its furniture. */
export const documentWords = (language: Language): DocumentWords => catalogue[language];

/** The language as Office files name it. */
export const localeOf = (language: Language): string => ({nl: "nl-NL", en: "en-GB"})[language];

/** A citation as a line in the list of evidence: "contact tussen groepen: 27 % · oktober 2026 · n = 41.306 · address". */
export function evidenceLine({words, value, period, asOf, n, address, source}: Citation, language: Language): string {
  const figure = [words, value].filter((part) => part !== "").join(": ");
  return [figure, period || (asOf ?? ""), n === null ? "" : `n = ${formatNumber(n, language)}`, source ?? address]
    .filter((part) => part !== "")
    .join(" · ");
}

export interface DocumentWords {
  readonly contents: string;
  readonly evidence: string;
  /** Above the list of evidence. */
  readonly evidenceLead: string;
  /** Number, what it is of, value, n, period, source. */
  readonly evidenceColumns: readonly string[];
  readonly pictureTables: string;
  readonly pictureTablesLead: string;
  readonly missing: string;
  readonly judgement: string;
  readonly picture: string;
  readonly sources: string;
  /** Below the first items of a list. */
  readonly andMore: (count: number) => string;
  readonly chapter: (number: number) => string;
  readonly page: (page: string, pages: string) => string;
  readonly part: (part: number, parts: number) => string;
}

const catalogue: Readonly<Record<Language, DocumentWords>> = {
  nl: {
    contents: "Inhoud",
    evidence: "Onderbouwing",
    evidenceLead: "Elk cijfer is vastgelegd op het moment dat het is aangehaald. Daarna verandert het niet meer.",
    evidenceColumns: ["Nr.", "Wat", "Waarde", "n", "Periode", "Bron"],
    pictureTables: "Cijfers bij de beelden",
    pictureTablesLead: "Dezelfde cijfers als in de beelden, om na te kijken.",
    missing: "Dit ontbreekt nog",
    judgement: "vakoordeel",
    picture: "Beeld",
    sources: "Onderbouwing bij deze dia",
    andMore: (count) => `… en nog ${count}`,
    chapter: (number) => `Hoofdstuk ${number}`,
    page: (page, pages) => `${page} van ${pages}`,
    part: (part, parts) => `deel ${part} van ${parts}`,
  },
  en: {
    contents: "Contents",
    evidence: "Evidence",
    evidenceLead: "Each figure was recorded when it was cited. It has not changed since.",
    evidenceColumns: ["No.", "What", "Value", "n", "Period", "Source"],
    pictureTables: "Figures behind the pictures",
    pictureTablesLead: "The same figures as in the pictures, to check them.",
    missing: "Still missing",
    judgement: "professional judgement",
    picture: "Picture",
    sources: "Evidence for this slide",
    andMore: (count) => `… and ${count} more`,
    chapter: (number) => `Chapter ${number}`,
    page: (page, pages) => `${page} of ${pages}`,
    part: (part, parts) => `part ${part} of ${parts}`,
  },
};
