import {complete, type DetailsOf, type EntryKind} from "../dossier/kinds.ts";
import {type Held, heldOf} from "../dossier/product-rules.ts";

/** An entry for tests: the given fields, the others empty. */
export const entry = <K extends EntryKind>(kind: K, id: string, details: Partial<DetailsOf<K>>) => ({
  id,
  kind: kind.id,
  details: complete(kind, details),
  version: 1,
  createdBy: "",
  createdAt: "2027-01-04T09:00:00.000Z",
  changedBy: "",
  changedAt: "2027-01-04T09:00:00.000Z",
});

/** What a trajectory holds when only these were written down. */
export const holding = (...entries: readonly ReturnType<typeof entry>[]): Held =>
  heldOf({entries, texts: [], signOffs: [], marks: []});
