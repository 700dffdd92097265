import {
  type Band,
  band,
  breakEvenMinutes,
  discountFactors,
  paybackMonth,
  presentValue,
  simulate,
  tornado,
} from "../analysis/simulation/index.ts";
import type {Words} from "../dossier/kinds.ts";
import {yearlyValue} from "./benefit-lines-content.ts";
import type {ParameterId} from "./numbers-content.ts";
import {parameters} from "./parameters-content.ts";
import {
  type BaseFlows,
  type BusinessCase,
  baseFlows,
  type LineFlows,
  netFlows,
  type Plan,
  planOf,
} from "./plan-rules.ts";

/** What a line is in a year. The id is that of a line of ours, or of an own one. */
export interface LineValue {
  readonly id: string;
  readonly value: number;
}

/** One year on base values, in euro. Year 0 is what is paid at the start. */
export interface CaseYear {
  readonly year: number;
  readonly benefits: readonly LineValue[];
  readonly costs: readonly LineValue[];
  readonly net: number;
  /** The year's net at its worth at the start. */
  readonly discounted: number;
  /** The discounted nets up to and including this year. */
  readonly runningTotal: number;
}

/** What one number does to the worth of the case. */
export interface Mover {
  /** Id of a parameter, or of an own line or cost. */
  readonly numberId: string;
  /** Worth with this number at its low and at its high, the others at base; the swing is the distance, ≥ 0. */
  readonly atLow: number;
  readonly atHigh: number;
  readonly swing: number;
  /** Rank correlation with the worth over the draws, −1…1. */
  readonly correlation: number;
}

/** See `doingNothingWords` for what these figures are and are not. Euro a year, on base values. */
export interface DoingNothing {
  readonly missed: number;
  readonly today: number;
  readonly lines: readonly {readonly id: string; readonly missed: number; readonly today: number | null}[];
}

/** A case worked out. Euro; P10, P50 and P90 are over the draws, the rest is on base values unless said. */
export interface CaseResult {
  readonly years: readonly CaseYear[];
  /** Net present value: everything of all years, discounted. */
  readonly worth: Band & {readonly base: number};
  /** The net of one year when all who will take part do. */
  readonly yearlyInTheEnd: Band & {readonly base: number};
  /** The share of the draws in which the worth is not below 0. */
  readonly chanceToPay: number;
  /** The month in which the discounted costs have come back for good; null when not within the years of the case. */
  readonly paybackMonth: number | null;
  /** Running total of the discounted net at the start and after each month. */
  readonly path: readonly Band[];
  /** Widest swing first. */
  readonly movers: readonly Mover[];
  readonly breakEven: {
    /** Minutes a week that every employee must save on average for the costs to be paid; Infinity when no minute is worth anything. */
    readonly minutes: number;
    /** Minutes a week that the time lines promise, over all employees and all years. */
    readonly promised: number;
    /** Costs a year, on average over the years. */
    readonly yearlyCost: number;
  };
  readonly doingNothing: DoingNothing;
  /** What the shared ceiling leaves of the time lines, 0…1; 1 when it is not reached. */
  readonly leftUnderCeiling: number;
  /** Defaults in use that nobody has checked: to be replaced before the case is shown to others. */
  readonly toCheck: readonly ParameterId[];
}

export const doingNothingWords: {readonly missed: Words; readonly today: Words} = {
  missed: {
    nl: "Wat deze posten per jaar zouden opbrengen als iedereen meedoet die mee gaat doen. Je krijgt er geen rekening voor: dit laat je liggen.",
    en: "What these lines would bring a year once everybody takes part who will. You get no bill for it: this is what you leave lying.",
  },
  today: {
    nl: "Wat de organisatie nu per jaar kwijt is aan waar deze posten over gaan, zoals zoeken, mail en verloop. Dit bedrag komt niet vrij; netwerken veranderen er hooguit een klein deel van. Posten zonder bron tellen niet mee.",
    en: "What the organisation spends a year today on what these lines are about, such as searching, mail and turnover. This amount does not come free; networks change a small part of it at most. Lines without a source do not count.",
  },
};

/**
 * Works out a case: on base values by the table, and over draws of its numbers for what may come of it.
 * @param draws ≥ 1; the same case, seed and draws give the same result.
 * Cost O(draws · (numbers + lines · months)).
 */
export function caseResult(given: BusinessCase, draws = 20_000): CaseResult {
  const plan = planOf(given);
  const {months, numbers} = plan;
  const rate = given.discountRate;
  const fill = netFlows(plan);
  const flows = new Float64Array(months + 1);
  const bases = Float64Array.from(numbers, ({base}) => base);
  const yearlyOnBase = fill(bases, flows);
  const onBase = Float64Array.from(flows);
  const byLine = baseFlows(plan);
  const simulation = simulate({numbers, months, flows: fill}, {draws, seed: given.seed, discountRate: rate});
  const correlationOf = new Map(numbers.map(({id}, i) => [id, simulation.correlations[i]!]));
  const worthOf = (values: readonly number[]): number => {
    fill(Float64Array.from(values), flows);
    return presentValue(flows, rate);
  };
  return {
    years: yearsOf(plan, byLine, onBase, rate),
    worth: {...band(simulation.worth), base: presentValue(onBase, rate)},
    yearlyInTheEnd: {...band(simulation.figure), base: yearlyOnBase},
    chanceToPay: simulation.worth.filter((worth) => worth >= 0).length / draws,
    paybackMonth: paybackMonth(discounted(onBase, rate)),
    path: simulation.runningTotal,
    movers: tornado(numbers, worthOf).map(({id, ...bar}) => ({
      numberId: id,
      ...bar,
      correlation: correlationOf.get(id)!,
    })),
    breakEven: breakEvenOf(plan, byLine, given.years),
    doingNothing: doingNothingOf(plan, byLine),
    leftUnderCeiling: byLine.left,
    toCheck: toCheckIn(given),
  };
}

/** Everything of all years on base values, each line by itself; the largest first. */
export function totalsOf({years}: Pick<CaseResult, "years">): {
  readonly benefits: readonly LineValue[];
  readonly costs: readonly LineValue[];
  readonly benefit: number;
  readonly cost: number;
} {
  const [benefits, costs] = [
    addedUp(years.flatMap((year) => year.benefits)),
    addedUp(years.flatMap((year) => year.costs)),
  ];
  const sum = (lines: readonly LineValue[]): number => lines.reduce((total, {value}) => total + value, 0);
  return {benefits, costs, benefit: sum(benefits), cost: sum(costs)};
}

function addedUp(values: readonly LineValue[]): LineValue[] {
  const totals = new Map<string, number>();
  for (const {id, value} of values) totals.set(id, (totals.get(id) ?? 0) + value);
  return [...totals].map(([id, value]) => ({id, value})).sort((a, b) => b.value - a.value);
}

/** Defaults in use that nobody has checked, without working the case out. */
export const toCheckIn = (given: BusinessCase): ParameterId[] =>
  planOf(given)
    .numbers.map(({id}) => id)
    .filter((id): id is ParameterId => isUnchecked(id, given));

const isUnchecked = (id: string, {parameters: own}: BusinessCase): boolean =>
  id in parameters && parameters[id as ParameterId].quality === "M" && !own[id as ParameterId];

function yearsOf(plan: Plan, byLine: BaseFlows, net: Float64Array, rate: number): CaseYear[] {
  const worth = discounted(net, rate);
  let runningTotal = 0;
  return Array.from({length: plan.months / 12 + 1}, (_, year) => {
    const [from, to] = year === 0 ? [0, 1] : [(year - 1) * 12 + 1, year * 12 + 1];
    const sum = (row: Float64Array): number => row.subarray(from, to).reduce((total, flow) => total + flow, 0);
    const valuesOf = (lines: readonly LineFlows<string>[]): LineValue[] =>
      lines.map(({id, flows}) => ({id, value: sum(flows)}));
    runningTotal += sum(worth);
    return {
      year,
      benefits: valuesOf(byLine.benefits),
      costs: valuesOf(byLine.costs),
      net: sum(net),
      discounted: sum(worth),
      runningTotal,
    };
  });
}

function breakEvenOf({base}: Plan, {costs, hours}: BaseFlows, years: number): CaseResult["breakEven"] {
  const {people, weeksPerYear, hourlyRate, capture} = base;
  const total = (row: Float64Array): number => row.reduce((sum, flow) => sum + flow, 0);
  const yearlyCost = costs.reduce((sum, {flows}) => sum + total(flows), 0) / years;
  return {
    minutes: breakEvenMinutes({yearlyCost, people, weeksPerYear, hourlyRate, capture}),
    promised: (total(hours) * 60) / (years * people * weeksPerYear),
    yearlyCost,
  };
}

function doingNothingOf({benefits, ownLines, base}: Plan, {left}: BaseFlows): DoingNothing {
  const ofOurs = benefits.map((line) => ({
    id: line.id,
    missed: yearlyValue(line, base) * (line.kind === "time" ? left : 1) * base.adoptionFinal,
    today: line.today ? line.today(base) : null,
  }));
  const lines = [...ofOurs, ...ownLines.map(({id}) => ({id, missed: base[id]!, today: null}))];
  return {
    missed: lines.reduce((sum, {missed}) => sum + missed, 0),
    today: lines.reduce((sum, {today}) => sum + (today ?? 0), 0),
    lines,
  };
}

function discounted(flows: Float64Array, rate: number): Float64Array {
  const factors = discountFactors(rate, flows.length - 1);
  return flows.map((flow, month) => flow * factors[month]!);
}
