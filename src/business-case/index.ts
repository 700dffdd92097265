/** Step 3 in money: which lines may pay, what they cost, what may come of it, and whether the promise is kept (M3.6). */
export {type BenefitLine, benefitLines, partUnderCeiling, yearlyValue} from "./benefit-lines.ts";
export {type CaseResult, type CaseYear, caseResult, type DoingNothing, doingNothingWords, type Mover} from "./case.ts";
export {type Cost, type CostLine, costLines} from "./cost-lines.ts";
export {
  type Parameter,
  type ParameterUnit,
  parameters,
  type Quality,
  qualityWords,
  unitWords,
  type Values,
} from "./parameters.ts";
export {type LineGap, type PromisedYields, type PromiseKept, promiseKept, promiseOf} from "./realised.ts";
