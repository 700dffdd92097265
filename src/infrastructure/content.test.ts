import {describe, expect, test} from "vitest";
import {checkedDetails} from "../dossier/details.ts";
import {startingClauses} from "./clauses-content.ts";
import {clause} from "./governance-kinds.ts";
import {infrastructureKinds} from "./kinds.ts";
import {infrastructureProducts} from "./rules.ts";
import {signpost} from "./signpost-kinds.ts";
import {startingSign, startingSigns} from "./signposts-content.ts";
import {skill} from "./skill-kinds.ts";
import {type StartingSkillName, startingSkill, startingSkills} from "./skills-content.ts";

const skillNames = Object.keys(startingSkills) as StartingSkillName[];

/** Every text in both languages that lies in a value, with the way to it. */
function pairsIn(value: unknown, way = ""): readonly (readonly [string, {nl: string; en: string}])[] {
  if (typeof value !== "object" || value === null) return [];
  if ("nl" in value) return [[way, value as {nl: string; en: string}]];
  return Object.entries(value).flatMap(([name, inner]) => pairsIn(inner, `${way}.${name}`));
}

describe.each([
  ["skills", startingSkills],
  ["clauses", startingClauses],
  ["signs", startingSigns],
  ["kinds", infrastructureKinds],
  ["products", infrastructureProducts],
])("%s", (_, content) => {
  test("every text exists in Dutch and in English, and none calls out", () => {
    const pairs = pairsIn(content);
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.filter(([, {nl, en}]) => !nl?.trim() || !en?.trim() || /!/.test(nl + en)).map(([way]) => way)).toEqual(
      [],
    );
  });
});

test.each(["nl", "en"] as const)("the starting set fits its kinds as it stands (%s)", (language) => {
  for (const name of skillNames) {
    const details = startingSkill(name, language);
    expect(checkedDetails(skill, details)).toEqual(details);
  }
  for (const sign of startingSigns) {
    const details = startingSign(sign, language);
    expect(checkedDetails(signpost, details)).toEqual(details);
  }
  for (const {title, text} of startingClauses)
    expect(checkedDetails(clause, {title: title[language], text: text[language]})).toMatchObject({
      text: text[language],
    });
});

test("there are eight skills, four hard and four soft, eight clauses that each rest on one of them, and ten signs", () => {
  expect(skillNames.map((name) => startingSkills[name].sort).sort()).toEqual([
    ...Array(4).fill("hard"),
    ...Array(4).fill("soft"),
  ]);
  expect(startingClauses.filter((one) => skillNames.includes(one.skill))).toHaveLength(8);
  expect(new Set(startingSigns.map(({want}) => want.nl)).size).toBe(10);
});

test("every kind is named once, and what it points to is a kind of this step", () => {
  const ids = infrastructureKinds.map(({id}) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const pointedTo = infrastructureKinds.flatMap(({fields}) =>
    Object.values(fields).flatMap((field) => ("of" in field ? [field.of] : [])),
  );
  expect(pointedTo.filter((id) => !ids.includes(id))).toEqual([]);
});
