import {auditKinds} from "../audit/kinds.ts";
import {businessCaseKinds} from "../business-case/kinds.ts";
import type {RichText} from "../dossier/contract.ts";
import type {EntryKind} from "../dossier/kinds.ts";
import {infrastructureKinds} from "../infrastructure/kinds.ts";
import {visionKinds} from "../vision/kinds.ts";
import {webcareKinds} from "../webcare/kinds.ts";
import type {ChapterId} from "./chapters-content.ts";
import {type Drafting, type Pen, penOf} from "./drafting-rules.ts";
import {functionDraft} from "./function-draft-rules.ts";
import {infrastructureDraft} from "./infrastructure-draft-rules.ts";
import {adviceKinds} from "./kinds.ts";
import {monitoringDraft} from "./monitoring-draft-rules.ts";
import {organisationDraft} from "./organisation-draft-rules.ts";
import {budgetDraft, implementationDraft} from "./plan-draft-rules.ts";
import {playersDraft} from "./players-draft-rules.ts";
import {documentOf, type RichNode} from "./rich-text-rules.ts";
import {summaryDraft} from "./summary-draft-rules.ts";
import {themesDraft} from "./themes-draft-rules.ts";

/** The kinds that drafts are composed from. */
export const composedFrom: readonly EntryKind[] = [
  ...visionKinds,
  ...auditKinds,
  ...businessCaseKinds,
  ...infrastructureKinds,
  ...webcareKinds,
  ...adviceKinds,
];

const drafts: Readonly<Record<ChapterId, (pen: Pen) => readonly RichNode[]>> = {
  summary: summaryDraft,
  organisation: organisationDraft,
  players: playersDraft,
  infrastructure: infrastructureDraft,
  themes: themesDraft,
  monitoring: monitoringDraft,
  "ic-function": functionDraft,
  implementation: implementationDraft,
  budget: budgetDraft,
};

/**
 * A first draft of a chapter, in our own words, from what the trajectory holds: the same trajectory on the same day gives the same
 * draft. Every claim in it cites what it rests on; where something was not written down it says so.
 */
export const draftOf = (id: ChapterId, drafting: Drafting): RichText => documentOf(drafts[id](penOf(drafting)));
