import type {OrganisationDb} from "../platform/storage/index.ts";
import type {EntryReply} from "./contract.ts";
import {checkedDetails} from "./details.ts";
import {entryGone, readKindsOf, updateEntry} from "./entry-store.ts";
import type {EntryKind} from "./kinds.ts";
import {checkReferences} from "./references.ts";
import type {By} from "./trajectory-store.ts";

interface ChangedEntry {
  readonly entryId: string;
  readonly details: Readonly<Record<string, unknown>>;
  /** The version that was seen. */
  readonly version: number;
}

/**
 * Changes entries inside the caller's transaction: all or none.
 * @throws Problem "bad-input" for details that their kind refuses or that point to what is not there, "conflict" when somebody else changed one, "not-found" when one is gone.
 */
export async function changeTogether(
  db: OrganisationDb,
  trajectoryId: string,
  entries: readonly ChangedEntry[],
  kindOf: (id: string) => EntryKind,
  by: By,
): Promise<EntryReply[]> {
  const kinds = await readKindsOf(
    db,
    trajectoryId,
    entries.map(({entryId}) => entryId),
  );
  const checked = entries.map(({entryId: id, details, version}) => {
    const kindId = kinds.get(id);
    if (kindId === undefined) throw entryGone();
    const kind = kindOf(kindId);
    return {id, kind, details: checkedDetails(kind, details), version};
  });
  await checkReferences(db, trajectoryId, checked);
  const changed = new Map<string, EntryReply>();
  // In one order for everybody, so that two who change the same entries do not wait for each other.
  for (const entry of checked.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    changed.set(entry.id, await updateEntry(db, trajectoryId, entry, by));
  return checked.map(({id}) => changed.get(id)!);
}
