import {adoptionPerMonth, type CashCase} from "../analysis/simulation/index.ts";
import {type BenefitLine, benefitLines, partUnderCeiling, yearlyValue} from "./benefit-lines.ts";
import {type BusinessCase, type ParameterId, parameterIds} from "./contract.ts";
import {type CostLine, costLines} from "./cost-lines.ts";
import {parameters, type Values} from "./parameters.ts";

/** A case made ready to be worked out: chosen lines with their numbers, own ones before defaults. */
export interface Plan {
  readonly months: number;
  readonly benefits: readonly BenefitLine[];
  readonly costs: readonly CostLine[];
  /** Every number at its base. */
  readonly base: Values;
  /** The numbers that the chosen lines use. */
  readonly numbers: readonly (CashCase["numbers"][number] & {readonly id: ParameterId})[];
}

export function planOf(given: BusinessCase): Plan {
  const benefits = benefitLines.filter(({id}) => given.benefitLines.includes(id));
  const costs = costLines.filter(({id}) => given.costLines.includes(id));
  const used = new Set<ParameterId>([
    ...always,
    ...(benefits.some(({kind}) => kind === "time") ? underCeiling : []),
    ...[...benefits, ...costs].flatMap(({uses}) => uses),
  ]);
  const numbers = parameterIds.map((id, stream) => {
    const {low, base, high} = given.parameters[id] ?? parameters[id];
    return {id, low, base, high, stream};
  });
  return {
    months: given.years * 12,
    benefits,
    costs,
    base: {
      ...given.organisation,
      ...(Object.fromEntries(numbers.map(({id, base}) => [id, base])) as Record<ParameterId, number>),
    },
    numbers: numbers.filter(({id}) => used.has(id)),
  };
}

/**
 * The net flows of a plan for one draw of its numbers, for `simulate`: yields less costs, in euro, not discounted.
 * @returns a function that fills the flows and returns the net of a year in the end, when all who will take part do.
 */
export function netFlows({months, benefits, costs, base, numbers}: Plan): CashCase["flows"] {
  const values: Record<ParameterId | "people" | "hourlyRate", number> = {...base};
  const ids = numbers.map(({id}) => id);
  const adoption = new Float64Array(months);
  const groups = [...new Set(benefits.map(({delayMonths}) => delayMonths))].map((delay) => ({
    delay,
    lines: benefits.filter(({delayMonths}) => delayMonths === delay),
  }));
  return (drawn, flows) => {
    for (let i = 0; i < ids.length; i++) values[ids[i]!] = drawn[i]!;
    fillAdoption(values, adoption);
    let [atStart, monthly, takingPart] = [0, 0, 0];
    for (const line of costs) {
      const cost = line.cost(values);
      atStart += cost.atStart;
      monthly += cost.monthly;
      takingPart += cost.monthlyTakingPart;
    }
    flows[0] = -atStart;
    for (let month = 1; month <= months; month++) flows[month] = -monthly - takingPart * adoption[month - 1]!;
    const left = partUnderCeiling(benefits, values);
    let inTheEnd = -12 * (monthly + takingPart * values.adoptionFinal);
    for (const {delay, lines} of groups) {
      let yearly = 0;
      for (const line of lines) yearly += yearlyValue(line, values) * (line.kind === "time" ? left : 1);
      addYield(flows, yearly / 12, delay, adoption);
      inTheEnd += yearly * values.adoptionFinal;
    }
    return inTheEnd;
  };
}

/** The flows of each line by itself on base values: place 0 is the start, place m the m-th month; all ≥ 0 but a yield that is a loss. */
export interface BaseFlows {
  readonly benefits: readonly Float64Array[];
  readonly costs: readonly Float64Array[];
  /** Freed hours per month, all time lines together, before capture. */
  readonly hours: Float64Array;
  /** What the shared ceiling leaves of the time lines, 0…1. */
  readonly left: number;
}

export function baseFlows({months, benefits, costs, base}: Plan): BaseFlows {
  const adoption = new Float64Array(months);
  fillAdoption(base, adoption);
  const left = partUnderCeiling(benefits, base);
  const hours = new Float64Array(months + 1);
  return {
    left,
    hours,
    benefits: benefits.map((line) => {
      const row = new Float64Array(months + 1);
      const part = line.kind === "time" ? left : 1;
      addYield(row, (yearlyValue(line, base) * part) / 12, line.delayMonths, adoption);
      if (line.kind === "time") addYield(hours, (line.yearly(base) * part) / 12, line.delayMonths, adoption);
      return row;
    }),
    costs: costs.map((line) => {
      const {atStart, monthly, monthlyTakingPart} = line.cost(base);
      return Float64Array.from({length: months + 1}, (_, month) =>
        month === 0 ? atStart : monthly + monthlyTakingPart * adoption[month - 1]!,
      );
    }),
  };
}

/** Adds what a month brings when everybody takes part, as far as they do, the delay later. */
function addYield(flows: Float64Array, monthly: number, delay: number, adoption: Float64Array): void {
  for (let month = delay + 1; month < flows.length; month++) flows[month]! += monthly * adoption[month - 1 - delay]!;
}

function fillAdoption({adoptionFinal, monthsToHalf, steepness}: Values, adoption: Float64Array): void {
  adoptionPerMonth({final: adoptionFinal, monthsToHalf, steepness}, adoption);
}

const always = ["adoptionFinal", "monthsToHalf", "steepness"] as const;
const underCeiling = ["capture", "ceiling", "hoursPerYear"] as const;
