import {expect, test} from "vitest";
import {entry} from "../dossier/entry.suite.ts";
import type {DetailsOf} from "../dossier/kinds.ts";
import {learningOffer, skill, skillTarget} from "./skill-kinds.ts";
import {gapInWords, skillGaps, skillMatrix, skillRemarks, skillsWithoutOffer} from "./skill-rules.ts";

const [sharing, talk] = [
  entry(skill, "sharing", {name: "Open delen", inIntroduction: true}),
  entry(skill, "talk", {name: "Goed gesprek", inAppraisal: true}),
];
const target = (role: string, of: string, aim: number, now: number | null = null) =>
  entry(skillTarget, `${role}${of}`, {role, skill: of, target: aim, now});
const offer = (...skills: string[]) => entry(learningOffer, "offer", {name: "Spreekuur", skills});
const names = (cells: ReturnType<typeof skillGaps>) => cells.map((cell) => `${cell.role} ${cell.skill.id} ${cell.gap}`);

test("roles × skills: the target, where people are, and the levels to go: 3 − 1 = 2", () => {
  const {rows} = skillMatrix([sharing, talk], [target("Teamleiders", "sharing", 3, 1)]);
  expect(rows).toEqual([
    {role: "Teamleiders", cells: [{skill: sharing, role: "Teamleiders", target: 3, now: 1, gap: 2}, null]},
  ]);
});

test("who is further than the target has no gap; who is not known has none that can be told", () => {
  const matrix = skillMatrix([sharing, talk], [target("Balie", "sharing", 2, 4), target("Balie", "talk", 3)]);
  expect(matrix.rows[0]?.cells.map((cell) => cell?.gap)).toEqual([0, null]);
  expect(skillGaps(matrix)).toEqual([]);
});

test("the widest gap stands first; a role counts once however it was typed, and its last target counts", () => {
  const matrix = skillMatrix(
    [sharing, talk],
    [
      target("Balie", "sharing", 3, 2),
      target("Teamleiders", "talk", 4, 4),
      target("teamleiders", "talk", 4, 1),
      target("Balie", "gone", 4, 1),
    ],
  );
  expect(names(skillGaps(matrix))).toEqual(["Teamleiders talk 3", "Balie sharing 1"]);
});

test("a skill needs an offer when people are not there yet or nobody knows; not when they are", () => {
  const matrix = skillMatrix([sharing, talk], [target("Balie", "sharing", 3, 3), target("Balie", "talk", 3)]);
  expect(skillsWithoutOffer(matrix, [])).toEqual([talk]);
  expect(skillsWithoutOffer(matrix, [offer("talk")])).toEqual([]);
});

test("a gap in words says from where to where", () => {
  const [gap] = skillGaps(skillMatrix([sharing], [target("Teamleiders", "sharing", 3, 1)]));
  expect(gapInWords(gap!)).toEqual({
    nl: "Teamleiders: van niveau 1 naar 3 in “Open delen”.",
    en: "Teamleiders: from level 1 to 3 in “Open delen”.",
  });
});

test("what is still asked: an offer, where a role is now, and a place in introduction or appraisal", () => {
  const nowhere = entry(skill, "nowhere", {name: "Netwerk kennen"});
  const matrix = skillMatrix([sharing, nowhere], [target("Balie", "sharing", 3)]);
  expect(skillRemarks(matrix, []).map(({nl}) => nl)).toEqual([
    "Er is nog geen aanbod voor Open delen.",
    "Balie: het is nog niet bekend waar zij nu staan in Open delen.",
    "Nog niet in de introductie en niet in het gesprek over het werk: Netwerk kennen.",
  ]);
});

test("a target without a level is left out", () => {
  const without: Partial<DetailsOf<typeof skillTarget>> = {role: "Balie", skill: "sharing"};
  expect(skillMatrix([sharing], [entry(skillTarget, "t", without)]).rows).toEqual([]);
});
