import type {Entry} from "../dossier/kinds.ts";
import type {clause, codeDocument} from "./governance-kinds.ts";

export type Clause = Entry<typeof clause>;
export type CodeDocument = Entry<typeof codeDocument>;

/** Clauses that rest on no skill: people are told to do what nobody helps them learn. */
export const clausesWithoutSkill = (clauses: readonly Clause[]): readonly Clause[] =>
  clauses.filter(({details}) => details.skill === null);

/** Clauses that are not agreed yet. */
export const clausesUnderWay = (clauses: readonly Clause[]): readonly Clause[] =>
  clauses.filter(({details}) => details.state !== "agreed");

/** Codes whose day to be looked at again has come. @param today "YYYY-MM-DD". */
export const codesToReview = (documents: readonly CodeDocument[], today: string): readonly CodeDocument[] =>
  documents.filter(({details}) => isToReview(details, today));

/** Its day to be looked at again has come. @param today "YYYY-MM-DD". */
export const isToReview = ({reviewOn}: {readonly reviewOn: string}, today: string): boolean =>
  reviewOn !== "" && reviewOn <= today;

/** Codes that nobody looks after, or that nobody will look at again. */
export const codesLeftAlone = (documents: readonly CodeDocument[]): readonly CodeDocument[] =>
  documents.filter(({details}) => details.owner === "" || details.reviewOn === "");
