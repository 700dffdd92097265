import {nameKey} from "../../dossier/naming-rules.ts";
import {startingClauses} from "../../infrastructure/clauses-content.ts";
import {clause} from "../../infrastructure/governance-kinds.ts";
import {skill} from "../../infrastructure/skill-kinds.ts";
import type {Skill} from "../../infrastructure/skill-rules.ts";
import {type StartingSkillName, startingSkill, startingSkills} from "../../infrastructure/skills-content.ts";
import {useOrganisation} from "../access/session.tsx";
import {useEntryActions} from "../dossier/index.ts";

const allNames = Object.keys(startingSkills) as readonly StartingSkillName[];

/** The starting skills that are not there yet, in either language. */
const missingSkills = (skills: readonly Skill[]): readonly StartingSkillName[] =>
  allNames.filter((name) => !skillNamed(name, skills));

const skillNamed = (name: StartingSkillName, skills: readonly Skill[]): Skill | undefined =>
  skills.find(({details}) =>
    Object.values(startingSkills[name].name).some((own) => nameKey(own) === nameKey(details.name)),
  );

/** Adds the starting skills that are not there yet, in the language of the organisation. */
export function useStartingSkills(skills: readonly Skill[]) {
  const {language} = useOrganisation();
  const {add, isBusy, failure} = useEntryActions(skill);
  const missing = missingSkills(skills);
  return {
    isBusy,
    failure,
    missing: missing.length,
    addMissing: () => add(missing.map((name) => startingSkill(name, language))),
  };
}

/** Adds the starting clauses, each with the skill that it rests on; skills that are not there yet are added first. */
export function useStartingClauses(skills: readonly Skill[]) {
  const {language} = useOrganisation();
  const skillActions = useEntryActions(skill);
  const clauseActions = useEntryActions(clause);
  const addAll = async () => {
    const needed = new Set<StartingSkillName>(startingClauses.map((one) => one.skill));
    const missing = missingSkills(skills).filter((name) => needed.has(name));
    const added =
      missing.length > 0 ? await skillActions.add(missing.map((name) => startingSkill(name, language))) : [];
    if (!added) return undefined;
    const all = [...skills, ...added];
    return clauseActions.add(
      startingClauses.map(({title, text, skill: name}) => ({
        title: title[language],
        text: text[language],
        skill: skillNamed(name, all)?.id ?? null,
        relation: "added" as const,
        state: "draft" as const,
      })),
    );
  };
  return {
    addAll,
    isBusy: skillActions.isBusy || clauseActions.isBusy,
    failure: skillActions.failure ?? clauseActions.failure,
  };
}
