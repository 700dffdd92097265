import type {Words} from "../dossier/kinds.ts";
import type {Held, OpenPoint, Product} from "../dossier/product-rules.ts";
import {budgetRemarks} from "./budget-rules.ts";
import {type Chapter, chapters, textNameOf} from "./chapters-content.ts";
import {type ClaimCount, claimsIn, countClaims} from "./claims-rules.ts";
import {adviceKinds, budgetLine, icTask, planStep} from "./kinds.ts";
import {planRemarks} from "./plan-rules.ts";
import {isWritten} from "./rich-text-rules.ts";
import {taskRemarks} from "./task-rules.ts";

/** How far a chapter is. */
export interface ChapterState {
  readonly chapter: Chapter;
  readonly isWritten: boolean;
  readonly claims: ClaimCount;
  /** What the planning, the tasks or the budget still ask for. */
  readonly remarks: readonly Words[];
  /** Written, every claim has a basis, and nothing is asked for any more. */
  readonly isComplete: boolean;
}

/** The chapters in their order, the summary first. */
export const chapterStates = (held: Held): readonly ChapterState[] => chapters.map((chapter) => stateOf(chapter, held));

function stateOf(chapter: Chapter, held: Held): ChapterState {
  const document = held.texts.get(textNameOf(chapter.id))?.document;
  const written = isWritten(document);
  const claims = countClaims(claimsIn(document));
  const remarks = remarksOf(chapter, held);
  return {
    chapter,
    isWritten: written,
    claims,
    remarks,
    isComplete: written && claims.supported === claims.total && remarks.length === 0,
  };
}

function remarksOf({id}: Chapter, held: Held): readonly Words[] {
  if (id === "ic-function") return taskRemarks(held.entries(icTask));
  if (id === "implementation") return planRemarks(held.entries(planStep)).map(({words}) => words);
  return id === "budget" ? budgetRemarks(held.entries(budgetLine)) : [];
}

/** "11 of 14 claims have evidence", of the whole advice. */
export const wholeCount = (states: readonly ChapterState[]): ClaimCount => ({
  total: states.reduce((sum, {claims}) => sum + claims.total, 0),
  supported: states.reduce((sum, {claims}) => sum + claims.supported, 0),
  judgements: states.reduce((sum, {claims}) => sum + claims.judgements, 0),
});

/** What all steps lead to. */
export const advice: Product = {
  id: "advice",
  step: 6,
  name: {nl: "Advies", en: "Advice"},
  purpose: {
    nl: "Het zegt wat jullie gaan doen, waarom, wie het doet en wat het kost, met onderbouwing bij elke bewering.",
    en: "It says what you will do, why, who does it and what it costs, with evidence for each claim.",
  },
  page: "advice",
  kinds: adviceKinds,
  texts: ["advice-"],
  openPoints: (held) => {
    const states = chapterStates(held);
    if (states.every(({isWritten: it}) => !it))
      return [open({nl: "Begin met het eerste hoofdstuk.", en: "Begin with the first chapter."})];
    const missing = ({claims}: ChapterState) => claims.total - claims.supported;
    return [
      ...states
        .filter(({isWritten: it}) => !it)
        .map(({chapter: {name}}) =>
          open({nl: `${name.nl} is nog niet geschreven.`, en: `${name.en} has not been written yet.`}),
        ),
      ...states
        .filter((state) => missing(state) > 0)
        .map((state) => {
          const [count, {name}] = [missing(state), state.chapter];
          return open(
            count === 1
              ? {
                  nl: `${name.nl}: bij één bewering ontbreekt onderbouwing.`,
                  en: `${name.en}: one claim lacks evidence.`,
                }
              : {
                  nl: `${name.nl}: bij ${count} beweringen ontbreekt onderbouwing.`,
                  en: `${name.en}: ${count} claims lack evidence.`,
                },
          );
        }),
      ...(held.entries(planStep).length === 0 ? [open({nl: "Maak de planning.", en: "Make the planning."})] : []),
      ...(held.entries(icTask).length === 0
        ? [open({nl: "Noem de taken van interne communicatie.", en: "Name the tasks of internal communication."})]
        : []),
      ...(held.entries(budgetLine).length === 0
        ? [open({nl: "Stel de begroting op.", en: "Draw up the budget."})]
        : []),
      ...states.flatMap(({remarks}) => remarks.map(open)),
    ];
  },
};

export const adviceProducts: readonly Product[] = [advice];

const open = (words: Words): OpenPoint => ({words, page: "advice"});
