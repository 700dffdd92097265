import {expect, test} from "vitest";
import {entry} from "../dossier/entry.suite.ts";
import {clause, codeDocument} from "./governance-kinds.ts";
import {clausesUnderWay, clausesWithoutSkill, codesLeftAlone, codesToReview} from "./governance-rules.ts";

test("a code is to be looked at again from its day on; one without a day never", () => {
  const [code, open] = [
    entry(codeDocument, "a", {name: "Gedragscode", owner: "HR", reviewOn: "2026-11-24"}),
    entry(codeDocument, "b", {name: "Huisregels", owner: "HR"}),
  ];
  expect(codesToReview([code, open], "2026-11-23")).toEqual([]);
  expect(codesToReview([code, open], "2026-11-24")).toEqual([code]);
  expect(codesLeftAlone([code, open])).toEqual([open]);
});

test("a clause rests on a skill, and is under way until it is agreed", () => {
  const [loose, agreed] = [
    entry(clause, "a", {title: "Open, tenzij", state: "draft"}),
    entry(clause, "b", {title: "Oneens mag", skill: "s", state: "agreed"}),
  ];
  expect(clausesWithoutSkill([loose, agreed])).toEqual([loose]);
  expect(clausesUnderWay([loose, agreed])).toEqual([loose]);
});
