import {adoptionPerMonth, type CashCase, type Spread} from "../analysis/simulation/index.ts";
import {type BenefitLine, benefitLines, partUnderCeiling, yearlyValue} from "./benefit-lines-content.ts";
import {type CostLine, costLines} from "./cost-lines-content.ts";
import {type BenefitLineId, type CostLineId, type ParameterId, parameterIds} from "./numbers-content.ts";
import {parameters, type Values} from "./parameters-content.ts";

/** A line of the organisation's own: euro a year when all who will take part do, and only what is owed to the networks. */
export interface OwnLine extends Spread {
  readonly id: string;
  readonly name: string;
}

/** A cost of the organisation's own, in euro. */
export interface OwnCost extends Spread {
  readonly id: string;
  readonly name: string;
  /** 0 is paid at the start; of a later year every month pays its twelfth. */
  readonly year: number;
  /** Comes back in every year after it. */
  readonly isRecurring: boolean;
}

/** A case as people fill it in: who it is about, which lines count, and their own numbers where they differ from ours. */
export interface BusinessCase {
  /** People ≥ 1; euro an hour > 0, all costs of the employer in it. */
  readonly organisation: {readonly people: number; readonly hourlyRate: number};
  /** Own numbers; what is absent takes the default. */
  readonly parameters: Readonly<Partial<Record<ParameterId, Spread>>>;
  readonly benefitLines: readonly BenefitLineId[];
  readonly costLines: readonly CostLineId[];
  readonly ownLines: readonly OwnLine[];
  readonly ownCosts: readonly OwnCost[];
  /** A year, as a share. */
  readonly discountRate: number;
  readonly years: number;
  readonly seed: number;
}

/** A case made ready to be worked out: chosen lines with their numbers, own ones before defaults. */
export interface Plan {
  readonly months: number;
  readonly benefits: readonly BenefitLine[];
  readonly costs: readonly CostLine[];
  readonly ownLines: readonly OwnLine[];
  readonly ownCosts: readonly OwnCost[];
  /** Every number at its base. */
  readonly base: PlanValues;
  /** The numbers that the chosen lines use: parameters, then own lines and costs by their ids. */
  readonly numbers: readonly (CashCase["numbers"][number] & {readonly id: string})[];
}

/** Beside the parameters, the value of each own line and cost by its id. */
export type PlanValues = Values & Readonly<Record<string, number>>;

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
  const own = [...given.ownLines, ...given.ownCosts].map(({id, low, base, high}) => ({
    id,
    low,
    base,
    high,
    stream: streamOf(id),
  }));
  const {ownLines, ownCosts} = given;
  return {
    months: given.years * 12,
    benefits,
    costs,
    ownLines,
    ownCosts,
    base: {
      ...given.organisation,
      ...(Object.fromEntries([...numbers, ...own].map(({id, base}) => [id, base])) as Record<ParameterId, number>),
    },
    numbers: [...numbers.filter(({id}) => used.has(id)), ...own],
  };
}

/** A row of chance that goes with an own number however many others come and go; behind those of the parameters. */
function streamOf(id: string): number {
  let hash = 0;
  for (const letter of id) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) & 0x3fffffff;
  return parameterIds.length + 1_000 + hash;
}

/**
 * The net flows of a plan for one draw of its numbers, for `simulate`: yields less costs, in euro, not discounted.
 * @returns a function that fills the flows and returns the net of a year in the end, when all who will take part do. One-off costs
 * are not in that net.
 */
export function netFlows({months, benefits, costs, ownLines, ownCosts, base, numbers}: Plan): CashCase["flows"] {
  const values: Values & Record<string, number> = {...base};
  const ids = numbers.map(({id}) => id);
  const adoption = new Float64Array(months);
  const groups = [...new Set(benefits.map(({delayMonths}) => delayMonths))].map((delay) => ({
    delay,
    lines: benefits.filter(({delayMonths}) => delayMonths === delay),
  }));
  return (drawn, flows) => {
    for (let i = 0; i < ids.length; i++) (values as Record<string, number>)[ids[i]!] = drawn[i]!;
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
    for (const {id} of ownLines) {
      addYield(flows, perPartTaken(values[id]!, values) / 12, 0, adoption);
      inTheEnd += values.adoptionFinal > 0 ? values[id]! : 0;
    }
    for (const cost of ownCosts) {
      addOwnCost(flows, cost, -values[cost.id]!);
      if (cost.isRecurring) inTheEnd -= values[cost.id]!;
    }
    return inTheEnd;
  };
}

/** The flows of each line by itself on base values: place 0 is the start, place m the m-th month; all ≥ 0 but a yield that is a loss. */
export interface BaseFlows {
  /** The chosen lines, then the own ones. */
  readonly benefits: readonly LineFlows<BenefitLineId | string>[];
  readonly costs: readonly LineFlows<CostLineId | string>[];
  /** Freed hours per month, all time lines together, before capture. */
  readonly hours: Float64Array;
  /** What the shared ceiling leaves of the time lines, 0…1. */
  readonly left: number;
}

export interface LineFlows<Id extends string> {
  readonly id: Id;
  readonly flows: Float64Array;
}

export function baseFlows({months, benefits, costs, ownLines, ownCosts, base}: Plan): BaseFlows {
  const adoption = new Float64Array(months);
  fillAdoption(base, adoption);
  const left = partUnderCeiling(benefits, base);
  const hours = new Float64Array(months + 1);
  const chosen = benefits.map((line) => {
    const flows = new Float64Array(months + 1);
    const part = line.kind === "time" ? left : 1;
    addYield(flows, (yearlyValue(line, base) * part) / 12, line.delayMonths, adoption);
    if (line.kind === "time") addYield(hours, (line.yearly(base) * part) / 12, line.delayMonths, adoption);
    return {id: line.id, flows};
  });
  const own = ownLines.map(({id}) => {
    const flows = new Float64Array(months + 1);
    addYield(flows, perPartTaken(base[id]!, base) / 12, 0, adoption);
    return {id, flows};
  });
  const chosenCosts = costs.map((line) => {
    const {atStart, monthly, monthlyTakingPart} = line.cost(base);
    const flows = Float64Array.from({length: months + 1}, (_, month) =>
      month === 0 ? atStart : monthly + monthlyTakingPart * adoption[month - 1]!,
    );
    return {id: line.id, flows};
  });
  const paid = ownCosts.map((cost) => {
    const flows = new Float64Array(months + 1);
    addOwnCost(flows, cost, cost.base);
    return {id: cost.id, flows};
  });
  return {left, hours, benefits: [...chosen, ...own], costs: [...chosenCosts, ...paid]};
}

/** An own line is told for when all who will take part do: what it would be if everybody did. */
const perPartTaken = (value: number, {adoptionFinal}: Values): number =>
  adoptionFinal > 0 ? value / adoptionFinal : 0;

function addOwnCost(flows: Float64Array, {year, isRecurring}: OwnCost, amount: number): void {
  if (year === 0) flows[0]! += amount;
  const from = year === 0 ? (isRecurring ? 1 : flows.length) : (year - 1) * 12 + 1;
  const to = isRecurring ? flows.length : Math.min(flows.length, year * 12 + 1);
  for (let month = from; month < to; month++) flows[month]! += amount / 12;
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
