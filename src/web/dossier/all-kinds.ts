import type {EntryKind} from "../../dossier/kinds.ts";

/** Every kind that the modules offer, so that a field that points to another kind can name its entries. */
export const allKinds: readonly EntryKind[] = [];
