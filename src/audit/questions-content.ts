import type {Words} from "../dossier/kinds.ts";
import {challengesQuestions} from "./challenges-content.ts";
import {type DimensionId, dimensions, type Question} from "./dimensions-content.ts";
import {initiativesQuestions} from "./initiatives-content.ts";
import {organisationQuestions} from "./organisation-content.ts";
import {playersQuestions} from "./players-content.ts";
import {technologyQuestions} from "./technology-content.ts";

const questionsOf: Readonly<Record<DimensionId, readonly Question[]>> = {
  organisation: organisationQuestions,
  challenges: challengesQuestions,
  players: playersQuestions,
  technology: technologyQuestions,
  initiatives: initiativesQuestions,
};

/** The questions of the quick scan with their dimension, in the order in which they are asked. */
export const questions: readonly (Question & {readonly dimension: DimensionId})[] = dimensions.flatMap(({id}) =>
  questionsOf[id].map((question) => ({...question, dimension: id})),
);

export type AskedQuestion = (typeof questions)[number];

/** The questions by their ids, as options of a field. */
export const questionOptions: Readonly<Record<string, Words>> = Object.fromEntries(
  questions.map(({id, name}) => [id, name]),
);
