import type {PastedScore} from "../../infrastructure/pasted-scores-rules.ts";
import {leastScore, mostScore} from "../../infrastructure/tool-kinds.ts";
import type {Score} from "../../infrastructure/tool-rules.ts";

type Language = "nl" | "en";

/** What stands in a cell of the scoring screen: a score as it was typed. */
export interface CellDraft {
  readonly score: string;
  readonly meets: "yes" | "no" | "unknown" | null;
  readonly why: string;
}

export const emptyCell: CellDraft = {score: "", meets: null, why: ""};

/** Cells by the ids of tool and need. */
export type ScoreDraft = ReadonlyMap<string, CellDraft>;

export const cellKey = (candidate: string, need: string): string => `${candidate} ${need}`;

/** A score as people write it in their language. */
const written = (score: number, language: Language): string =>
  language === "nl" ? String(score).replace(".", ",") : String(score);

/** What a person has given so far. @param own their scores, one per cell. */
export const draftOf = (own: readonly Score[], language: Language): ScoreDraft =>
  new Map(
    own.map(({details: {candidate, need, score, meets, why}}) => [
      cellKey(candidate ?? "", need ?? ""),
      {score: score === null ? "" : written(score, language), meets, why},
    ]),
  );

/** A draft with scores from a table put over it; reasons stay. */
export const withPasted = (draft: ScoreDraft, pasted: readonly PastedScore[], language: Language): ScoreDraft =>
  new Map([
    ...draft,
    ...pasted.map(({candidate, need, score, meets}): [string, CellDraft] => {
      const key = cellKey(candidate, need);
      const cell = draft.get(key) ?? emptyCell;
      return [key, {...cell, ...(score === null ? {meets} : {score: written(score, language)})}];
    }),
  ]);

/** The score that was typed, with a comma or a point; null for nothing, undefined when it is no score. */
export function scoreTyped({score}: CellDraft): number | null | undefined {
  if (score.trim() === "") return null;
  const value = Number(score.trim().replace(",", "."));
  return value >= leastScore && value <= mostScore ? value : undefined;
}

/** What saving comes to; `wrong` when a cell holds no score. */
export interface ScoreChanges {
  readonly added: readonly {readonly candidate: string; readonly need: string; readonly details: ScoreDetails}[];
  readonly changed: readonly {readonly score: Score; readonly details: ScoreDetails}[];
  readonly removed: readonly Score[];
  readonly wrong: readonly string[];
}

interface ScoreDetails {
  readonly score: number | null;
  readonly meets: CellDraft["meets"];
  readonly why: string;
}

/** The difference between a draft and what the person had given. A cell without score and answer takes its score away. */
export function changesIn(draft: ScoreDraft, own: readonly Score[]): ScoreChanges {
  const known = new Map(own.map((score) => [cellKey(score.details.candidate ?? "", score.details.need ?? ""), score]));
  const added: ScoreChanges["added"][number][] = [];
  const changed: ScoreChanges["changed"][number][] = [];
  const removed: Score[] = [];
  const wrong: string[] = [];
  for (const [key, cell] of draft) {
    const score = scoreTyped(cell);
    const before = known.get(key);
    if (score === undefined) {
      wrong.push(key);
      continue;
    }
    const details = {score, meets: cell.meets, why: cell.why.trim()};
    const isEmpty = score === null && cell.meets === null;
    if (!before) {
      const [candidate = "", need = ""] = key.split(" ");
      if (!isEmpty) added.push({candidate, need, details});
    } else if (isEmpty) removed.push(before);
    else if (
      before.details.score !== score ||
      before.details.meets !== details.meets ||
      before.details.why !== details.why
    )
      changed.push({score: before, details});
  }
  return {added, changed, removed, wrong};
}
