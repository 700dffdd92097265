import type {Entry} from "../dossier/kinds.ts";
import {eachOnce, nameKey} from "../dossier/naming-rules.ts";
import type {toolCandidate, toolNeed, toolScore} from "./tool-kinds.ts";

export type Need = Entry<typeof toolNeed>;
export type Candidate = Entry<typeof toolCandidate>;
export type Score = Entry<typeof toolScore>;

/** What people together think of a tool for one need. */
export interface ScoreCell {
  readonly candidate: Candidate;
  readonly need: Need;
  /** Over people, 0…5; null when nobody gave a score. */
  readonly mean: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly people: number;
  /** Two points or more between the highest and the lowest: worth a talk before it is averaged away. */
  readonly isDisputed: boolean;
}

/** Whether a tool meets a hard requirement. disputed: some say yes and some no, so it is neither out nor safe. */
export interface HardCell {
  readonly candidate: Candidate;
  readonly need: Need;
  readonly verdict: "met" | "failed" | "disputed" | "unknown";
  /** Who say no, and why they do as far as they said. */
  readonly against: readonly {readonly by: string; readonly why: string}[];
}

export interface Ranked {
  readonly candidate: Candidate;
  /** Weighted, 0…5. */
  readonly score: number;
  /** Per weighed need, in their order. */
  readonly means: readonly number[];
}

export interface ToolComparison {
  /** The needs that weigh. */
  readonly weighed: readonly Need[];
  /** Their parts in the whole, in their order; together 1. */
  readonly shares: readonly number[];
  readonly hard: readonly Need[];
  /** A cell per candidate and weighed need. */
  readonly cells: readonly ScoreCell[];
  /** A cell per candidate and hard requirement. */
  readonly hardCells: readonly HardCell[];
  /** Not out, and scored on every weighed need; best first. */
  readonly ranked: readonly Ranked[];
  /** Not out, but a score is missing: they cannot be compared yet. */
  readonly unfinished: readonly {readonly candidate: Candidate; readonly missing: readonly Need[]}[];
  /** Those that fail a hard requirement, with which. */
  readonly out: readonly {readonly candidate: Candidate; readonly failed: readonly HardCell[]}[];
  /** Who gave scores, each once. */
  readonly people: readonly string[];
}

/** Scores closer than this are equal. */
export const equalWithin = 1e-9;

/**
 * Compares tools: a cell is the mean over the people who scored it, a tool's score the sum of its cells times the shares of the
 * needs. A tool that fails a hard requirement is out, whatever it scores; one without a score on every weighed need is not ranked.
 * A person who scored a cell twice counts with the newest.
 */
export function toolComparison(
  needs: readonly Need[],
  candidates: readonly Candidate[],
  scores: readonly Score[],
): ToolComparison {
  const weighed = needs.filter(({details}) => (details.weight ?? 0) > 0);
  const total = weighed.reduce((sum, {details}) => sum + details.weight!, 0);
  const shares = weighed.map(({details}) => details.weight! / total);
  const hard = needs.filter(({details}) => details.hard);
  const newest = newestPerPerson(scores);
  const cells = candidates.flatMap((candidate) => weighed.map((need) => scoreCell(candidate, need, newest)));
  const hardCells = candidates.flatMap((candidate) => hard.map((need) => hardCell(candidate, need, newest)));
  const outOf = (candidate: Candidate) =>
    hardCells.filter((cell) => cell.candidate === candidate && cell.verdict === "failed");
  const own = (candidate: Candidate) => cells.filter((cell) => cell.candidate === candidate);
  const staying = candidates.filter((candidate) => outOf(candidate).length === 0);
  return {
    weighed,
    shares,
    hard,
    cells,
    hardCells,
    ranked: staying
      .filter((candidate) => weighed.length > 0 && own(candidate).every(({mean}) => mean !== null))
      .map((candidate) => {
        const means = own(candidate).map(({mean}) => mean!);
        return {candidate, means, score: means.reduce((sum, mean, i) => sum + mean * shares[i]!, 0)};
      })
      .sort((one, other) => other.score - one.score),
    unfinished: staying
      .map((candidate) => ({
        candidate,
        missing: own(candidate).flatMap(({mean, need}) => (mean === null ? [need] : [])),
      }))
      .filter(({missing}) => missing.length > 0),
    out: candidates.map((candidate) => ({candidate, failed: outOf(candidate)})).filter(({failed}) => failed.length > 0),
    people: eachOnce(
      newest.filter(({details}) => details.score !== null || details.meets !== null).map(({details}) => details.by),
    ),
  };
}

function newestPerPerson(scores: readonly Score[]): readonly Score[] {
  const byCell = new Map<string, Score>();
  for (const score of scores) {
    const {candidate, need, by} = score.details;
    const key = `${candidate} ${need} ${nameKey(by)}`;
    const known = byCell.get(key);
    if (!known || known.changedAt <= score.changedAt) byCell.set(key, score);
  }
  return [...byCell.values()];
}

const about = (candidate: Candidate, need: Need, scores: readonly Score[]) =>
  scores.filter(({details}) => details.candidate === candidate.id && details.need === need.id);

function scoreCell(candidate: Candidate, need: Need, scores: readonly Score[]): ScoreCell {
  const given = about(candidate, need, scores).flatMap(({details}) => (details.score === null ? [] : [details.score]));
  const [lowest, highest] = given.length > 0 ? [Math.min(...given), Math.max(...given)] : [null, null];
  return {
    candidate,
    need,
    mean: given.length > 0 ? given.reduce((sum, score) => sum + score, 0) / given.length : null,
    lowest,
    highest,
    people: given.length,
    isDisputed: lowest !== null && highest - lowest >= 2,
  };
}

function hardCell(candidate: Candidate, need: Need, scores: readonly Score[]): HardCell {
  const own = about(candidate, need, scores);
  const says = (answer: "yes" | "no") => own.filter(({details}) => details.meets === answer);
  const [yes, no] = [says("yes").length > 0, says("no").length > 0];
  return {
    candidate,
    need,
    verdict: yes ? (no ? "disputed" : "met") : no ? "failed" : "unknown",
    against: says("no").map(({details: {by, why}}) => ({by, why})),
  };
}

/** The tools with the highest score: one, more when they are equal, none when nothing is ranked. */
export function winners({ranked}: ToolComparison): readonly Ranked[] {
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({score}) => best - score <= equalWithin);
}
