import type {EntryKind} from "../dossier/kinds.ts";
import {caseCost, caseLine, caseParameter, caseSetting, realised} from "./case-kinds.ts";
import {competenceNote, experiment, inspirationCard} from "./inspiration-kinds.ts";

/** What people write down in step 3: the stories, and the money. */
export const inspirationKinds = [inspirationCard, experiment, competenceNote] as const;
export const caseKinds = [caseSetting, caseParameter, caseCost, caseLine, realised] as const;

export const businessCaseKinds: readonly EntryKind[] = [...inspirationKinds, ...caseKinds];
