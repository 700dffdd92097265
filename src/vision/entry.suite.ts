import {complete, type DetailsOf, type Entry, type EntryKind} from "../dossier/kinds.ts";

/** An entry for tests: the given fields, the others empty. */
export const entry = <K extends EntryKind>(kind: K, id: string, details: Partial<DetailsOf<K>>): Entry<K> => ({
  id,
  kind: kind.id,
  details: complete(kind, details),
  version: 1,
  createdBy: "",
  createdAt: "2026-11-02T09:00:00.000Z",
  changedBy: "",
  changedAt: "2026-11-02T09:00:00.000Z",
});
