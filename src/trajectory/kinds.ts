import {adviceKinds} from "../advice/kinds.ts";
import {auditKinds} from "../audit/kinds.ts";
import {businessCaseKinds} from "../business-case/kinds.ts";
import type {EntryKind} from "../dossier/kinds.ts";
import {infrastructureKinds} from "../infrastructure/kinds.ts";
import {visionKinds} from "../vision/kinds.ts";
import {webcareKinds} from "../webcare/kinds.ts";

/** What people write down on the whole path, of every module. */
export const entryKinds: readonly EntryKind[] = [
  ...visionKinds,
  ...auditKinds,
  ...businessCaseKinds,
  ...infrastructureKinds,
  ...webcareKinds,
  ...adviceKinds,
];
