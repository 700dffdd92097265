import type {Held} from "../dossier/product-rules.ts";
import {type CaseResult, caseResult} from "./case-rules.ts";
import {inputOf} from "./input-rules.ts";
import {caseKinds} from "./kinds.ts";
import type {BusinessCase} from "./plan-rules.ts";

/** What a case comes to, as others cite it. */
export type WorkedCase = Pick<CaseResult, "worth" | "breakEven">;

/** The case of a trajectory; null when nothing was written down for it. */
export const writtenCase = (held: Held): BusinessCase | null =>
  caseKinds.every((kind) => held.entries(kind).length === 0) ? null : inputOf(held).input;

/** The same, worked out. Cost: see `caseResult`; a page has its thread do it. */
export function workedCase(held: Held): WorkedCase | null {
  const input = writtenCase(held);
  return input && caseResult(input);
}
