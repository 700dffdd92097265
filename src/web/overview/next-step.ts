import type {PageName} from "../app/addresses.ts";

/** What is known of an organisation's state; undefined while it is not known, or not for this role to see. */
export interface Standing {
  readonly hasData: boolean;
  readonly mayImport: boolean;
  readonly hasPeopleFile: boolean | undefined;
  /** Pairs of identities that wait for a verdict. */
  readonly doubts: number | undefined;
  readonly hasYields: boolean | undefined;
}

export type NextStep = "import" | "ask" | "people" | "doubts" | "yields" | "report";

/** The one thing that helps most now: data first, then people, doubts, yields; with all of that, the report. */
export function nextStep({hasData, mayImport, hasPeopleFile, doubts, hasYields}: Standing): NextStep {
  if (!hasData) return mayImport ? "import" : "ask";
  if (hasPeopleFile === false) return "people";
  if (doubts !== undefined && doubts > 0) return "doubts";
  return hasYields === false ? "yields" : "report";
}

export const pageOfStep = {
  import: "import",
  ask: "sources",
  people: "people",
  doubts: "people",
  yields: "yields",
  report: "report",
} as const satisfies Record<NextStep, PageName>;
