import {describe, expect, test} from "vitest";
import {dialogueMeasures} from "../dialogue/measures.ts";
import type {Words} from "../dossier/kinds.ts";
import {networkMeasures} from "../network/measures.ts";
import {benefitLines, partUnderCeiling, yearlyValue} from "./benefit-lines-content.ts";
import {costLines} from "./cost-lines-content.ts";
import {municipality} from "./municipality.suite.ts";
import {benefitLineIds, costLineIds, parameterBounds, parameterIds} from "./numbers-content.ts";
import {parameters, qualityWords, unitWords} from "./parameters-content.ts";
import {type BusinessCase, baseFlows, type LineFlows, netFlows, planOf} from "./plan-rules.ts";

const everything: BusinessCase = {
  ...municipality,
  parameters: {},
  benefitLines: [...benefitLineIds],
  costLines: [...costLineIds],
};
const {base} = planOf(everything);
const line = (id: (typeof benefitLineIds)[number]) => benefitLines.find((each) => each.id === id)!;

/** The names that a formula reads from its values. */
function read(formula: (values: typeof base) => unknown): string[] {
  const names = new Set<string>();
  const watched = new Proxy(base, {
    get(values, name) {
      names.add(String(name));
      return Reflect.get(values, name);
    },
  });
  formula(watched);
  return [...names].filter((name) => name !== "people" && name !== "hourlyRate").sort();
}

describe("the lines", () => {
  test("are those of the list, in its order", () => {
    expect(benefitLines.map(({id}) => id)).toEqual([...benefitLineIds]);
    expect(costLines.map(({id}) => id)).toEqual([...costLineIds]);
  });
  test("name exactly the parameters that their formulas read", () => {
    for (const {yearly, uses, today, todayUses} of benefitLines) {
      expect(read(yearly)).toEqual([...uses].sort());
      expect(today ? read(today) : []).toEqual([...todayUses].sort());
    }
    for (const {cost, uses} of costLines) expect(read(cost)).toEqual([...uses].sort());
  });
  test("use every parameter but those of adoption, capture and ceiling, which stand above the lines", () => {
    const used = new Set<string>([
      ...benefitLines.flatMap(({uses, todayUses}) => [...uses, ...todayUses]),
      ...costLines.flatMap(({uses}) => uses),
    ]);
    expect(parameterIds.filter((id) => !used.has(id))).toEqual([
      "adoptionFinal",
      "monthsToHalf",
      "steepness",
      "ceiling",
    ]);
  });
  test("point only to measures that exist", () => {
    const known = new Set([...dialogueMeasures, ...networkMeasures].map(({id}) => id));
    for (const {tell} of benefitLines) for (const id of tell.measures) expect(known).toContain(id);
  });
  test("bring together on base, for who takes part, less than 2 % of the working time, so that the ceiling only stops dreams", () => {
    const hours = benefitLines.filter(({kind}) => kind === "time").reduce((sum, {yearly}) => sum + yearly(base), 0);
    expect(hours / (base.people * base.hoursPerYear)).toBeLessThan(0.02);
    expect(hours / (base.people * base.hoursPerYear)).toBeGreaterThan(0.01);
    expect(partUnderCeiling(benefitLines, base)).toBe(1);
  });
  test("never ascribe more than 5 % of a difference in engagement to networks", () => {
    expect(parameters.attributionEngagement.high).toBeLessThanOrEqual(0.05);
  });
  test("add up, month by month, to the net flows that the draws use", () => {
    const plan = planOf({...everything, years: 3});
    const flows = new Float64Array(37);
    netFlows(plan)(
      Float64Array.from(plan.numbers, (number) => number.base),
      flows,
    );
    const {benefits, costs} = baseFlows(plan);
    for (let month = 0; month <= 36; month++) {
      const sum = (rows: readonly LineFlows<string>[]) => rows.reduce((total, {flows}) => total + flows[month]!, 0);
      expect(sum(benefits) - sum(costs)).toBeCloseTo(flows[month]!, 6);
    }
  });
});

describe("one line for 800 people at € 50, when everybody takes part", () => {
  const values = {...planOf(municipality).base};
  test("onboarding of 10 % newcomers, 12 hours each, 0.75 thanks to networks: 720 hours, at € 50 · 0.5 = € 18,000", () => {
    expect(yearlyValue(line("onboarding"), {...values, inflow: 0.1, hoursOnboarding: 12})).toBeCloseTo(18_000, 6);
  });
  test("8 % leaders, 10 minutes a week over 45 weeks: 64 · 7.5 · 0.75 = 360 hours", () => {
    expect(line("visible-leaders").yearly({...values, leaderShare: 0.08, minutesLeaders: 10})).toBeCloseTo(360, 9);
  });
  test("5 % key people, 10 % leaving, 80 hours each of which 10 % is kept: 4 · 80 · 0.1 · 0.75 = 24 hours", () => {
    const knowing = {...values, keyPeopleShare: 0.05, hoursKnowledge: 80, knowledgeKept: 0.1};
    expect(line("knowledge").yearly(knowing)).toBeCloseTo(24, 9);
    expect(line("knowledge").today!(knowing)).toBeCloseTo(4 * 80 * 50, 9);
  });
  test("half an idea per 100 people of € 2,000: 4 · 2,000 · 0.75 = € 6,000", () => {
    expect(yearlyValue(line("ideas"), {...values, ideas: 0.5, ideaValue: 2_000})).toBeCloseTo(6_000, 9);
  });
  test("5 signals per 1,000 people of 24 hours, 15 % in time: 4 · 24 · 0.15 · 0.75 = 10.8 hours", () => {
    const signalling = {...values, signals: 5, hoursSignal: 24, signalsSooner: 0.15};
    expect(line("signals").yearly(signalling)).toBeCloseTo(10.8, 9);
  });
  test("5 % absence, a difference of 40 % of which 2.5 % counts: 64,000 · 0.4 · 0.025 = 640 hours, € 16,000", () => {
    const absent = {...values, absence: 0.05, absenceDifference: 0.4, attributionEngagement: 0.025};
    expect(yearlyValue(line("engagement"), absent)).toBeCloseTo(16_000, 6);
    expect(line("engagement").today!(absent)).toBeCloseTo(3_200_000, 6);
  });
  test("an e-mail line below zero is a loss: −5 minutes are −2,250 hours, € −56,250, and no ceiling stops it", () => {
    const worse = {...values, minutesEmail: -5};
    expect(yearlyValue(line("email-and-versions"), worse)).toBeCloseTo(-56_250, 6);
    expect(partUnderCeiling([line("email-and-versions")], worse)).toBe(1);
  });
});

describe("the parameters", () => {
  test("run from low over base to high, within their bounds", () => {
    for (const id of parameterIds) {
      const [least, most] = parameterBounds[id];
      const {low, base, high} = parameters[id];
      expect([least, low, base, high, most]).toEqual([least, low, base, high, most].toSorted((a, b) => a - b));
    }
  });
  test("that nobody checked say so, and give no year or source as if it were fact", () => {
    const unchecked = parameterIds.filter((id) => parameters[id].quality === "M");
    expect(unchecked.length).toBeGreaterThan(0);
    for (const id of unchecked) {
      expect(parameters[id].source.nl).toMatch(/niet nagekeken/);
      expect(parameters[id].source.en).toMatch(/not checked/);
      expect(parameters[id].year).toBeNull();
    }
  });
});

test("every text stands in both languages, without exclamation marks", () => {
  const words: Words[] = [
    ...benefitLines.flatMap(({name, counts, leavesOut, formula, tell}) => [
      name,
      counts,
      leavesOut,
      formula,
      tell.otherwise,
    ]),
    ...costLines.flatMap(({name, counts, formula}) => [name, counts, formula]),
    ...parameterIds.flatMap((id) => [parameters[id].name, parameters[id].source, parameters[id].critique]),
    ...Object.values(qualityWords),
    ...Object.values(unitWords),
  ];
  for (const {nl, en} of words) {
    expect(Math.min(nl.length, en.length)).toBeGreaterThan(0);
    expect(nl + en).not.toMatch(/!/);
  }
});
