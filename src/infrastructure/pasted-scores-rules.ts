import type {Words} from "../dossier/kinds.ts";
import {nameKey} from "../dossier/naming-rules.ts";
import {leastScore, mostScore} from "./tool-kinds.ts";
import type {Candidate, Need} from "./tool-rules.ts";

/** A score from a pasted table; `score` or `meets`, the other is null. */
export interface PastedScore {
  readonly candidate: string;
  readonly need: string;
  readonly score: number | null;
  readonly meets: "yes" | "no" | "unknown" | null;
}

export interface PastedScores {
  readonly scores: readonly PastedScore[];
  /** What was not understood, a sentence each, with its place in the table. */
  readonly unread: readonly Words[];
}

/**
 * The scores of one person from a table as a spreadsheet copies it: names of tools in the first row, names of needs in the first
 * column, in the cells a number from 0 to 5 or, for a hard requirement, yes, no or ?. Cells are divided by tabs, else by
 * semicolons. Empty cells are left out silently; all else that does not fit is told.
 */
export function pastedScores(pasted: string, needs: readonly Need[], candidates: readonly Candidate[]): PastedScores {
  const lines = pasted.split(/\r?\n/).filter((line) => line.trim() !== "");
  const divider = lines.some((line) => line.includes("\t")) ? "\t" : ";";
  const [head = [], ...rows] = lines.map((line) => line.split(divider).map(withoutQuotes));
  const scores: PastedScore[] = [];
  const unread: Words[] = [];
  const columns = head.map((name, i) => {
    const candidate = candidates.find(({details}) => nameKey(details.name) === nameKey(name));
    if (i > 0 && name !== "" && !candidate)
      unread.push({nl: `Het middel “${name}” staat niet in de lijst.`, en: `The tool “${name}” is not in the list.`});
    return i > 0 ? candidate : undefined;
  });
  for (const [name = "", ...cells] of rows) {
    const need = needs.find(({details}) => nameKey(details.need) === nameKey(name));
    if (!need) {
      unread.push({
        nl: `De eis of wens “${name}” staat niet in de lijst.`,
        en: `The need “${name}” is not in the list.`,
      });
      continue;
    }
    for (const [i, cell] of cells.entries()) {
      const candidate = columns[i + 1];
      if (!candidate || cell === "") continue;
      const read = scoreIn(cell, need);
      if (read) scores.push({candidate: candidate.id, need: need.id, ...read});
      else
        unread.push({
          nl: `“${cell}” bij “${name}” voor ${candidate.details.name} is geen score.`,
          en: `“${cell}” at “${name}” for ${candidate.details.name} is not a score.`,
        });
    }
  }
  return {scores, unread};
}

const withoutQuotes = (cell: string): string => {
  const trimmed = cell.trim();
  return /^".*"$/.test(trimmed) ? trimmed.slice(1, -1).replaceAll('""', '"').trim() : trimmed;
};

const answers = {ja: "yes", j: "yes", yes: "yes", y: "yes", nee: "no", n: "no", no: "no", "?": "unknown"} as const;

function scoreIn(cell: string, need: Need): Pick<PastedScore, "score" | "meets"> | undefined {
  const answer = nameKey(cell);
  if (need.details.hard && answer in answers) return {score: null, meets: answers[answer as keyof typeof answers]};
  const score = Number(cell.replace(",", "."));
  return Number.isFinite(score) && score >= leastScore && score <= mostScore ? {score, meets: null} : undefined;
}
