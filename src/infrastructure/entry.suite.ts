import {complete, type DetailsOf, type Entry, type EntryKind} from "../dossier/kinds.ts";

/** An entry as somebody wrote it down on 1 January 2026; what is not given is empty. For tests. */
export function entry<K extends EntryKind>(kind: K, id: string, details: Partial<DetailsOf<K>>): Entry<K> {
  const at = "2026-01-01T09:00:00.000Z";
  return {
    id,
    kind: kind.id,
    details: complete(kind, details),
    version: 1,
    createdBy: "Kim",
    createdAt: at,
    changedBy: "Kim",
    changedAt: at,
  };
}
