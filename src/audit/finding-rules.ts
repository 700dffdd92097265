import type {Entry} from "../dossier/kinds.ts";
import {type DimensionId, dimensions} from "./dimensions-content.ts";
import type {finding} from "./kinds.ts";
import {type AskedQuestion, questions} from "./questions-content.ts";

export type FindingEntry = Entry<typeof finding>;

/** What the findings say on one question. Scores 1…5, the mean of its scored findings; null without any. */
export interface QuestionScore {
  readonly question: AskedQuestion;
  readonly findings: readonly FindingEntry[];
  readonly score: number | null;
  /** Of the findings that rest on facts, and of those that rest on perception. */
  readonly factScore: number | null;
  readonly perceptionScore: number | null;
  /** unknown: looked into, and it could not be said. noted: written on, not scored yet. */
  readonly state: "open" | "noted" | "unknown" | "scored";
}

/** One for each question, in the order of asking. */
export function questionScores(findings: readonly FindingEntry[]): readonly QuestionScore[] {
  return questions.map((question) => {
    const own = findings.filter(({details}) => details.question === question.id);
    const score = meanScore(own);
    const isUnknown = own.some(({details}) => details.score === "unknown");
    return {
      question,
      findings: own,
      score,
      factScore: meanScore(own.filter(({details}) => details.perception === "fact")),
      perceptionScore: meanScore(own.filter(({details}) => details.perception === "perception")),
      state: score !== null ? "scored" : isUnknown ? "unknown" : own.length > 0 ? "noted" : "open",
    };
  });
}

export interface DimensionScore {
  readonly id: DimensionId;
  /** Mean of its scored questions, 1…5, each question counting once; null without any. */
  readonly score: number | null;
  readonly scored: number;
  readonly unknown: number;
  readonly of: number;
}

export function dimensionScores(scores: readonly QuestionScore[]): readonly DimensionScore[] {
  return dimensions.map(({id}) => {
    const own = scores.filter(({question}) => question.dimension === id);
    const scored = own.flatMap(({score}) => score ?? []);
    return {
      id,
      score: mean(scored),
      scored: scored.length,
      unknown: own.filter(({state}) => state === "unknown").length,
      of: own.length,
    };
  });
}

export interface Extremes {
  readonly shown: readonly QuestionScore[];
  /** How many more have the score of the last one shown. */
  readonly tied: number;
}

/** Above the middle a score is a strong point, below it a weak one; at the middle neither. */
const middle = 3;

/**
 * The questions with the highest scores above 3. With equal scores the one that says more about readiness comes first, then the one
 * that is asked first.
 */
export const strongest = (scores: readonly QuestionScore[], most = 3): Extremes =>
  extremes(
    scores.filter(({score}) => score !== null && score > middle),
    most,
    (score) => -score,
  );

/** The questions with the lowest scores below 3, in the same order with equal scores. */
export const weakest = (scores: readonly QuestionScore[], most = 3): Extremes =>
  extremes(
    scores.filter(({score}) => score !== null && score < middle),
    most,
    (score) => score,
  );

function extremes(scores: readonly QuestionScore[], most: number, rank: (score: number) => number): Extremes {
  const sorted = scores.toSorted(
    (a, b) => rank(a.score ?? middle) - rank(b.score ?? middle) || b.question.weight - a.question.weight,
  );
  const shown = sorted.slice(0, most);
  const last = shown.at(-1)?.score;
  return {shown, tied: sorted.slice(most).filter(({score}) => score === last).length};
}

/** From this difference on, what people think and what the facts say disagree. */
const disagreement = 2;

export interface Contradiction extends QuestionScore {
  readonly factScore: number;
  readonly perceptionScore: number;
}

/** The questions on which facts and perceptions lie at least 2 points apart, the widest first. */
export const contradictions = (scores: readonly QuestionScore[]): readonly Contradiction[] =>
  scores.filter(isContradiction).toSorted((a, b) => distance(b) - distance(a));

/** Whether facts and perceptions on a question lie at least 2 points apart. */
export const isContradiction = (of: QuestionScore): of is Contradiction =>
  of.factScore !== null && of.perceptionScore !== null && Math.abs(of.factScore - of.perceptionScore) >= disagreement;

const distance = ({factScore, perceptionScore}: Contradiction): number => Math.abs(factScore - perceptionScore);

export interface Readiness {
  /** 1…5, the mean of the scored questions by their weights; null while less than half of the weight is scored. */
  readonly score: number | null;
  /** Questions with a weight: how many are scored, of how many. */
  readonly scored: number;
  readonly of: number;
  /** The scored ones below 3 that hold it back most, at most two. */
  readonly heldBackBy: readonly QuestionScore[];
}

/** How ready the organisation is for social networks, by the questions that say so. */
export function readinessOf(scores: readonly QuestionScore[]): Readiness {
  const weighed = scores.filter(({question}) => question.weight > 0);
  const scored = weighed.filter(({score}) => score !== null);
  const weight = (of: readonly QuestionScore[]) => of.reduce((sum, {question}) => sum + question.weight, 0);
  const total = scored.reduce((sum, {question, score}) => sum + question.weight * (score ?? 0), 0);
  const loss = ({question, score}: QuestionScore) => question.weight * (middle - (score ?? middle));
  return {
    score: scored.length > 0 && 2 * weight(scored) >= weight(weighed) ? total / weight(scored) : null,
    scored: scored.length,
    of: weighed.length,
    heldBackBy: scored
      .filter((of) => loss(of) > 0)
      .toSorted((a, b) => loss(b) - loss(a))
      .slice(0, 2),
  };
}

/** The score of a finding as a number; null when there is none, or it could not be said. */
export function scoreIn({details: {score}}: FindingEntry): number | null {
  return score === null || score === "unknown" ? null : Number(score);
}

const meanScore = (findings: readonly FindingEntry[]): number | null =>
  mean(findings.flatMap((one) => scoreIn(one) ?? []));

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
