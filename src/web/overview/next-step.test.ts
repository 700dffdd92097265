import {expect, test} from "vitest";
import {nextStep} from "./next-step.ts";

const complete = {hasData: true, mayImport: true, hasPeopleFile: true, doubts: 0, hasYields: true};

test("without data everything waits for an import; who may not import is told whom to ask", () => {
  expect(nextStep({...complete, hasData: false})).toBe("import");
  expect(nextStep({...complete, hasData: false, mayImport: false})).toBe("ask");
});

test("people come before doubts, doubts before yields, and then the report can go out", () => {
  expect(nextStep({...complete, hasPeopleFile: false, doubts: 3, hasYields: false})).toBe("people");
  expect(nextStep({...complete, doubts: 3, hasYields: false})).toBe("doubts");
  expect(nextStep({...complete, hasYields: false})).toBe("yields");
  expect(nextStep(complete)).toBe("report");
});

test("what a role may not see is no reason for a step", () => {
  expect(nextStep({...complete, hasPeopleFile: undefined, doubts: undefined})).toBe("report");
});
