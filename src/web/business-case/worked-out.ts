import {type CaseResult, caseResult} from "../../business-case/case-rules.ts";
import type {BusinessCase} from "../../business-case/plan-rules.ts";
import {type PromisedYields, promiseOf} from "../../business-case/realised-rules.ts";

/** A question to the thread that works cases out. */
export interface CaseQuestion {
  readonly input: BusinessCase;
  readonly draws: number;
}

export interface CaseAnswer {
  /** What was asked, so that figures stand beside the lines and names they are about. */
  readonly input: BusinessCase;
  readonly result: CaseResult;
  readonly promise: PromisedYields;
  /** From few draws, while a slider moves: it will be worked out again. */
  readonly isRough: boolean;
}

export const draws = {rough: 2_000, full: 20_000} as const;

export const workedOut = ({input, draws: asked}: CaseQuestion): CaseAnswer => ({
  input,
  result: caseResult(input, asked),
  promise: promiseOf(input, asked),
  isRough: asked < draws.full,
});
