import {auditKinds} from "../audit/kinds.ts";
import type {EntryKind} from "../dossier/kinds.ts";
import {webcareKinds} from "../webcare/kinds.ts";

/** What people write down on the whole path, of every module. */
export const entryKinds: readonly EntryKind[] = [...auditKinds, ...webcareKinds];
