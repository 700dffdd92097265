import type {EntryKind} from "../dossier/kinds.ts";
import {clause, codeDocument} from "./governance-kinds.ts";
import {signpost} from "./signpost-kinds.ts";
import {learningOffer, skill, skillTarget} from "./skill-kinds.ts";
import {medium, structureIssue, teamMeeting} from "./structure-kinds.ts";
import {placeUse, toolCandidate, toolDecision, toolNeed, toolScore} from "./tool-kinds.ts";

/** What people write down in step 4. */
export const infrastructureKinds: readonly EntryKind[] = [
  toolNeed,
  toolCandidate,
  toolScore,
  toolDecision,
  placeUse,
  skill,
  skillTarget,
  learningOffer,
  medium,
  structureIssue,
  teamMeeting,
  codeDocument,
  clause,
  signpost,
];
