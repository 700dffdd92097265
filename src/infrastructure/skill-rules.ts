import type {Entry, Words} from "../dossier/kinds.ts";
import {eachOnce, enumerated, nameKey} from "../dossier/naming-rules.ts";
import type {learningOffer, skill, skillTarget} from "./skill-kinds.ts";

export type Skill = Entry<typeof skill>;
export type Target = Entry<typeof skillTarget>;
export type Offer = Entry<typeof learningOffer>;

export interface SkillCell {
  readonly skill: Skill;
  readonly role: string;
  /** 1…4. */
  readonly target: number;
  /** 1…4; null: not known. */
  readonly now: number | null;
  /** Levels still to go, 0…3; null when it is not known where people are. */
  readonly gap: number | null;
}

/** Roles × skills; null where a role needs nothing of a skill. */
export interface SkillMatrix {
  readonly skills: readonly Skill[];
  readonly rows: readonly {readonly role: string; readonly cells: readonly (SkillCell | null)[]}[];
}

/** Each role once, however it was typed; of two targets for the same role and skill the last one counts. */
export function skillMatrix(skills: readonly Skill[], targets: readonly Target[]): SkillMatrix {
  const set = targets.filter(({details}) => details.target !== null);
  const cellOf = (role: string, of: Skill): SkillCell | null => {
    const own = set.findLast(({details}) => details.skill === of.id && nameKey(details.role) === nameKey(role));
    if (!own) return null;
    const {now} = own.details;
    const target = own.details.target!;
    return {skill: of, role, target, now, gap: now === null ? null : Math.max(0, target - now)};
  };
  return {
    skills,
    rows: eachOnce(set.map(({details}) => details.role)).map((role) => ({
      role,
      cells: skills.map((of) => cellOf(role, of)),
    })),
  };
}

export const cellsOf = ({rows}: SkillMatrix): readonly SkillCell[] =>
  rows.flatMap(({cells}) => cells.filter((cell) => cell !== null));

/** Where people are not yet where they should be, the widest gap first. */
export const skillGaps = (matrix: SkillMatrix): readonly SkillCell[] =>
  cellsOf(matrix)
    .filter(({gap}) => gap !== null && gap > 0)
    .sort((one, other) => other.gap! - one.gap!);

/** Skills with a target that people do not reach, or may not reach, and that no offer teaches. */
export const skillsWithoutOffer = (matrix: SkillMatrix, offers: readonly Offer[]): readonly Skill[] =>
  matrix.skills.filter(
    (of) =>
      cellsOf(matrix).some((cell) => cell.skill === of && cell.gap !== 0) &&
      !offers.some(({details}) => details.skills.includes(of.id)),
  );

/** Offers that nobody arranges. */
export const offersWithoutOwner = (offers: readonly Offer[]): readonly Offer[] =>
  offers.filter(({details}) => details.owner === "");

/** Skills that are part of neither the introduction nor the appraisal talk. */
const skillsNowhere = (skills: readonly Skill[]): readonly Skill[] =>
  skills.filter(({details}) => !details.inIntroduction && !details.inAppraisal);

/** "Teamleiders: van niveau 1 naar 3 in Netwerkbewust zijn." */
export const gapInWords = ({skill: of, role, now, target}: SkillCell): Words => ({
  nl: `${role}: van niveau ${now} naar ${target} in “${of.details.name}”.`,
  en: `${role}: from level ${now} to ${target} in “${of.details.name}”.`,
});

/** What the plan still asks, gaps without an offer first. */
export function skillRemarks(matrix: SkillMatrix, offers: readonly Offer[]): readonly Words[] {
  const without = skillsWithoutOffer(matrix, offers).map(({details}) => details.name);
  const unknown = cellsOf(matrix).filter(({gap}) => gap === null);
  const nowhere = skillsNowhere(matrix.skills).map(({details}) => details.name);
  return [
    ...(without.length > 0
      ? [
          {
            nl: `Er is nog geen aanbod voor ${enumerated(without).nl}.`,
            en: `There is no offer yet for ${enumerated(without).en}.`,
          },
        ]
      : []),
    ...eachOnce(unknown.map(({role}) => role)).map((role) => {
      const names = enumerated(
        unknown.filter((cell) => nameKey(cell.role) === nameKey(role)).map((cell) => cell.skill.details.name),
      );
      return {
        nl: `${role}: het is nog niet bekend waar zij nu staan in ${names.nl}.`,
        en: `${role}: it is not known yet where they are now in ${names.en}.`,
      };
    }),
    ...(nowhere.length > 0
      ? [
          {
            nl: `Nog niet in de introductie en niet in het gesprek over het werk: ${enumerated(nowhere).nl}.`,
            en: `Not yet in the introduction and not in the appraisal talk: ${enumerated(nowhere).en}.`,
          },
        ]
      : []),
  ];
}
