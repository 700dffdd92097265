import type {Entry} from "../dossier/kinds.ts";
import type {Held} from "../dossier/product-rules.ts";
import {
  type Contradiction,
  contradictions,
  type DimensionScore,
  dimensionScores,
  type Extremes,
  type QuestionScore,
  questionScores,
  type Readiness,
  readinessOf,
  strongest,
  weakest,
} from "./finding-rules.ts";
import {challenge, fact, finding, networkInitiative, source, surveyTable} from "./kinds.ts";
import {type Opportunity, opportunities} from "./opportunity-rules.ts";

/** The picture (beeld) of the organisation: what the quick scan says, set against what networks could contribute. */
export interface AuditPicture {
  readonly scores: readonly QuestionScore[];
  readonly dimensions: readonly DimensionScore[];
  readonly strongest: Extremes;
  readonly weakest: Extremes;
  readonly contradictions: readonly Contradiction[];
  /** Looked into, and it could not be said. */
  readonly unknown: readonly QuestionScore[];
  readonly readiness: Readiness;
  readonly opportunities: readonly Opportunity[];
  readonly facts: readonly Entry<typeof fact>[];
  readonly sources: readonly Entry<typeof source>[];
  readonly surveyTables: readonly Entry<typeof surveyTable>[];
  readonly initiatives: readonly Entry<typeof networkInitiative>[];
  readonly challenges: readonly Entry<typeof challenge>[];
}

export function pictureOf(held: Held): AuditPicture {
  const scores = questionScores(held.entries(finding));
  const readiness = readinessOf(scores);
  const [challenges, initiatives] = [held.entries(challenge), held.entries(networkInitiative)];
  return {
    scores,
    dimensions: dimensionScores(scores),
    strongest: strongest(scores),
    weakest: weakest(scores),
    contradictions: contradictions(scores),
    unknown: scores.filter(({state}) => state === "unknown"),
    readiness,
    opportunities: opportunities(challenges, initiatives, readiness),
    facts: held.entries(fact),
    sources: held.entries(source),
    surveyTables: held.entries(surveyTable),
    initiatives,
    challenges,
  };
}
