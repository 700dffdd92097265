import {describe, expect, test} from "vitest";
import {fact} from "../audit/kinds.ts";
import {entry, holding} from "../dossier/entry.suite.ts";
import {caseCost, caseLine, caseParameter, caseSetting, realised} from "./case-kinds.ts";
import {countedIn, defaultCase, inputOf, lineName, measureOf, movedTo, numberName, wrongWith} from "./input-rules.ts";
import {parameters, settingIds} from "./parameters-content.ts";

describe("the case of a trajectory", () => {
  test("in which nothing was written down is the default case of 800 made-up people", () => {
    expect(inputOf(holding())).toEqual({input: defaultCase, refused: [], peopleFrom: "example"});
    expect(defaultCase.organisation).toEqual({people: 800, hourlyRate: 41});
    expect(Math.round((parameters.yearlySalary.base * 1.3) / parameters.hoursPerYear.base)).toBe(41);
  });
  test("takes its people from the headcount of the quick scan, and from the settings before that", () => {
    const headcount = entry(fact, "f", {name: "headcount", number: 412});
    expect(inputOf(holding(headcount))).toMatchObject({input: {organisation: {people: 412}}, peopleFrom: "facts"});
    const own = inputOf(holding(headcount, entry(caseSetting, "s", {people: 390})));
    expect(own).toMatchObject({input: {organisation: {people: 390}}, peopleFrom: "settings"});
  });
  test("has one own figure in place of ours: 8, 9 and 10 % are parts of 0.08, 0.09 and 0.1", () => {
    const own = entry(caseParameter, "p", {parameter: "turnover", low: 8, base: 9, high: 10, source: "HR"});
    const {parameters: used} = inputOf(holding(own)).input;
    expect(Object.keys(used)).toEqual(["turnover"]);
    expect(used.turnover).toEqual({low: 0.08, base: 0.09, high: 0.1});
  });
  test("is sure of a figure of which only the middle was written, and lets the last of two entries count", () => {
    const {input} = inputOf(
      holding(
        entry(caseParameter, "p", {parameter: "licencePrice", low: 1, base: 2, high: 3}),
        entry(caseParameter, "q", {parameter: "licencePrice", base: 6}),
      ),
    );
    expect(input.parameters.licencePrice).toEqual({low: 6, base: 6, high: 6});
  });
  test("refuses a low above its base in words, and keeps our number until then", () => {
    const {input, refused} = inputOf(
      holding(entry(caseParameter, "p", {parameter: "turnover", low: 12, base: 9, high: 14})),
    );
    expect(input.parameters).toEqual({});
    expect(refused).toEqual([
      {
        nl: "Mensen die per jaar vertrekken: laag (12) is hoger dan midden (9). Tot dat klopt, rekenen we met ons getal.",
        en: "People who leave in a year: low (12) is above middle (9). Until that is right, our number counts.",
      },
    ]);
  });
  test("refuses a share of 120 % and a base above its high", () => {
    expect(wrongWith({low: 10, base: 20, high: 120}, [0, 100])?.nl).toBe("dit getal ligt altijd tussen 0 en 100");
    expect(wrongWith({low: 1, base: 2.5, high: 2}, [0, 10])?.nl).toBe("midden (2,50) is hoger dan hoog (2)");
    expect(wrongWith({low: 1, base: 2, high: 2}, [0, 10])).toBeNull();
  });
  test("moves a spread with its setting: capture 0.3–0.5–0.7 at 60 % is 0.36–0.6–0.84, at 100 % it stops at 1", () => {
    const {capture} = inputOf(holding(entry(caseSetting, "s", {capture: 60}))).input.parameters;
    expect(capture!.low).toBeCloseTo(0.36, 12);
    expect(capture!.base).toBeCloseTo(0.6, 12);
    expect(capture!.high).toBeCloseTo(0.84, 12);
    expect(movedTo("capture", 1)).toEqual({low: 0.6, base: 1, high: 1});
    expect(movedTo("capture", 0)).toEqual({low: 0, base: 0, high: 0});
    for (const id of settingIds) expect(parameters[id].base).toBeGreaterThan(0);
  });
  test("leaves out a line that was switched off, and keeps one that is only given a measure", () => {
    const {input} = inputOf(
      holding(
        entry(caseLine, "a", {name: "Ideeën", line: "ideas", on: false}),
        entry(caseLine, "b", {name: "Inwerken", line: "onboarding", on: true, measure: "response-rate"}),
      ),
    );
    expect(defaultCase.benefitLines.filter((id) => !input.benefitLines.includes(id))).toEqual(["ideas"]);
  });
  test("adds own lines that are on and have an amount; without one it says so", () => {
    const {input, refused} = inputOf(
      holding(
        entry(caseLine, "a", {name: "Minder inhuur", on: true, low: 0, base: 5_000, high: 9_000}),
        entry(caseLine, "b", {name: "Uit", on: false, base: 1}),
        entry(caseLine, "c", {name: "Leeg", on: true}),
      ),
    );
    expect(input.ownLines).toEqual([{id: "a", name: "Minder inhuur", low: 0, base: 5_000, high: 9_000}]);
    expect(refused.map(({nl}) => nl)).toEqual(["Leeg: het bedrag ontbreekt. Tot dat klopt, telt deze post niet mee."]);
    expect(lineName(input, "a").nl).toBe("Minder inhuur");
  });
  test("lets own costs take the place of our line, but not when they are refused", () => {
    const {input} = inputOf(
      holding(
        entry(caseCost, "a", {what: "Offerte", line: "licences", year: 1, recurring: true, base: 12_000}),
        entry(caseCost, "b", {what: "Cursus", line: "training", year: 0, low: 9, base: 3}),
        entry(caseCost, "c", {what: "Congres", year: null, base: 800}),
      ),
    );
    expect(input.costLines).toEqual(["introduction", "training", "community-management", "player-time"]);
    expect(input.ownCosts.map(({id, year, isRecurring, base}) => [id, year, isRecurring, base])).toEqual([
      ["a", 1, true, 12_000],
      ["c", 0, false, 800],
    ]);
  });
  test("leaves out our costs that were put off", () => {
    const {input} = inputOf(holding(entry(caseSetting, "s", {costsOff: ["licences"]})));
    expect(input.costLines).not.toContain("licences");
  });
});

test("a line and a number with the same id keep their own names", () => {
  expect(lineName(defaultCase, "ideas").nl).toBe("Ideeën en vernieuwing");
  expect(numberName(defaultCase, "ideas").nl).toBe("Uitgevoerde ideeën");
});

test("the measure of a line is the chosen one, else our first proposal, else none", () => {
  const mail = entry(caseLine, "a", {name: "Mail", line: "email-and-versions", on: true, measure: "half-share"});
  const lines = holding(mail).entries(caseLine);
  expect(measureOf(lines, "email-and-versions")).toBe("half-share");
  expect(measureOf(lines, "engagement")).toBe("active-share");
  expect(measureOf(lines, "onboarding")).toBeNull();
});

test("counts fall in calendar months from that of the first day; earlier ones and those of no line count nowhere", () => {
  const held = holding(
    entry(realised, "a", {line: "ideas", month: "2027-01-31", value: 100}),
    entry(realised, "b", {ownLine: "own", month: "2028-02-01", value: 200}),
    entry(realised, "c", {line: "ideas", month: "2026-12-31", value: 300}),
    entry(realised, "d", {month: "2027-03-01", value: 400}),
  );
  expect(countedIn(held, "2027-01-11")).toEqual({
    counted: [
      {lineId: "ideas", month: 1, value: 100},
      {lineId: "own", month: 14, value: 200},
    ],
    before: 1,
    withoutLine: 1,
  });
});
