/**
 * How long do 20,000 draws of a business case take: all lines over 36 months, the path, and what matters most?
 * Peer: the same draws done plainly, with an object per month and a sort for each percentile; no tornado and no correlations.
 * Goal: at most 200 ms. DRAWS sets their number. The middle of nine runs each; CPU time stands beside the clock, which a busy machine stretches.
 */
import {pertMean, type Spread} from "../src/analysis/simulation/index.ts";
import {type Chance, seeded} from "../src/analysis/statistics/index.ts";
import {benefitLines} from "../src/business-case/benefit-lines-content.ts";
import {caseResult} from "../src/business-case/case-rules.ts";
import {costLines} from "../src/business-case/cost-lines-content.ts";
import {benefitLineIds, costLineIds, parameterIds} from "../src/business-case/numbers-content.ts";
import {parameters, type Values} from "../src/business-case/parameters-content.ts";
import type {BusinessCase} from "../src/business-case/plan-rules.ts";
import {report} from "./support/report.ts";

const draws = Number(process.env["DRAWS"] ?? 20_000);
const given: BusinessCase = {
  organisation: {people: 800, hourlyRate: 50},
  parameters: {},
  benefitLines: benefitLineIds,
  costLines: costLineIds,
  ownLines: [],
  ownCosts: [],
  discountRate: 0.05,
  years: 3,
  seed: 1,
};
const months = given.years * 12;

const ours = measured(() => caseResult(given, draws).worth);
const peer = measured(() => plainly());
report({
  draws,
  lines: benefitLines.length,
  months,
  "ours (ms)": ours.clock,
  "ours (ms CPU)": ours.cpu,
  "peer (ms)": peer.clock,
  "peer (ms CPU)": peer.cpu,
  ratio: ours.cpu / peer.cpu,
});
report({
  "P50 ours": Math.round(ours.answer.p50),
  "P50 peer": Math.round(peer.answer.p50),
  "P90 ours": Math.round(ours.answer.p90),
  "P90 peer": Math.round(peer.answer.p90),
});

/** The case as one would write it down first. The shared ceiling and the delays are in it, so that both give the same figures. */
function plainly(): {p50: number; p90: number} {
  const chance = seeded(given.seed);
  const runs = Array.from({length: draws}, () => {
    const values = {...given.organisation} as Record<string, number>;
    for (const id of parameterIds) values[id] = drawn(chance, parameters[id]);
    return run(values as Values);
  });
  const path = Array.from({length: months + 1}, (_, month) => {
    const sorted = runs.map((run) => run[month]!.runningTotal).sort((a, b) => a - b);
    return {p10: sorted[Math.floor(draws * 0.1)]!, p50: sorted[draws >> 1]!, p90: sorted[Math.floor(draws * 0.9)]!};
  });
  return path.at(-1)!;
}

interface Month {
  readonly month: number;
  readonly adoption: number;
  readonly benefits: readonly {readonly id: string; readonly value: number}[];
  readonly costs: readonly {readonly id: string; readonly value: number}[];
  readonly runningTotal: number;
}

function run(values: Values): Month[] {
  const {adoptionFinal, steepness, monthsToHalf, ceiling, people, hoursPerYear, hourlyRate, capture} = values;
  const takingPart = (month: number) =>
    month < 1 ? 0 : adoptionFinal / (1 + Math.exp(-steepness * (month - 0.5 - monthsToHalf)));
  const hours = benefitLines
    .filter(({kind}) => kind === "time")
    .map((line) => line.yearly(values))
    .reduce((sum, x) => sum + x, 0);
  const left = Math.min(1, hours > 0 ? (ceiling * people * hoursPerYear) / hours : 1);
  const result: Month[] = [];
  let runningTotal = 0;
  for (let month = 0; month <= months; month++) {
    const adoption = takingPart(month);
    const benefits = benefitLines.map((line) => ({
      id: line.id,
      value:
        ((line.kind === "time" ? line.yearly(values) * hourlyRate * capture * left : line.yearly(values)) / 12) *
        takingPart(month - line.delayMonths),
    }));
    const costs = costLines.map((line) => {
      const {atStart, monthly, monthlyTakingPart} = line.cost(values);
      return {id: line.id, value: month === 0 ? atStart : monthly + monthlyTakingPart * adoption};
    });
    const sum = (list: readonly {readonly value: number}[]) => list.reduce((total, {value}) => total + value, 0);
    const worth = month === 0 ? 1 : (1 + given.discountRate) ** (-(month - 0.5) / 12);
    runningTotal += (sum(benefits) - sum(costs)) * worth;
    result.push({month, adoption, benefits, costs, runningTotal});
  }
  return result;
}

/** A PERT draw by two gamma draws (Marsaglia and Tsang, ACM TOMS 26 (2000) 363–372), the usual way. */
function drawn(chance: Chance, spread: Spread): number {
  const {low, high} = spread;
  if (low === high) return low;
  const alpha = (6 * (pertMean(spread) - low)) / (high - low);
  const one = gamma(chance, alpha);
  return low + ((high - low) * one) / (one + gamma(chance, 6 - alpha));
}

function gamma(chance: Chance, shape: number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - chance()) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** The middle of nine runs after one to warm up. */
function measured<T>(work: () => T): {readonly clock: number; readonly cpu: number; readonly answer: T} {
  const answer = work();
  const runs = Array.from({length: 9}, () => {
    const [began, before] = [performance.now(), process.cpuUsage()];
    work();
    const used = process.cpuUsage(before);
    return {clock: performance.now() - began, cpu: (used.user + used.system) / 1000};
  });
  const middle = (of: (run: (typeof runs)[number]) => number) => runs.map(of).sort((a, b) => a - b)[4]!;
  return {clock: middle(({clock}) => clock), cpu: middle(({cpu}) => cpu), answer};
}
