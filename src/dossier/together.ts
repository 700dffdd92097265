import type {OrganisationDb} from "../platform/storage/index.ts";
import type {EntryReply} from "./contract.ts";
import {checkedDetails} from "./details.ts";
import {readKindOf, updateEntry} from "./entry-store.ts";
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
 * Changes entries one after the other, inside the caller's transaction: all or none.
 * @throws Problem "bad-input" for details that their kind refuses or that point to what is not there, "conflict" when somebody else changed one, "not-found" when one is gone.
 */
export async function changeTogether(
  db: OrganisationDb,
  trajectoryId: string,
  entries: readonly ChangedEntry[],
  kindOf: (id: string) => EntryKind,
  by: By,
): Promise<EntryReply[]> {
  const checked = [];
  for (const {entryId: id, details, version} of entries) {
    const kind = kindOf(await readKindOf(db, trajectoryId, id));
    checked.push({id, kind, details: checkedDetails(kind, details), version});
  }
  await checkReferences(db, trajectoryId, checked);
  const changed: EntryReply[] = [];
  for (const entry of checked) changed.push(await updateEntry(db, trajectoryId, entry, by));
  return changed;
}
