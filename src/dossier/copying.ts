import type {NewId} from "../platform/effects.ts";
import type {OrganisationDb} from "../platform/storage/index.ts";
import {copyFiles} from "./entry-file-store.ts";
import {insertEntries, readEntries} from "./entry-store.ts";
import {readTexts, type Writer, writeText} from "./text-store.ts";

/** Copies the entries with their files, and the texts, of one trajectory into another; what points from one entry to another points to its copy. */
export async function copyInto(
  db: OrganisationDb,
  from: string,
  to: string,
  newId: NewId,
  writer: Writer,
): Promise<void> {
  const entries = await readEntries(db, from);
  const ids = new Map(entries.map(({id}) => [id, newId()]));
  const moved = <T>(value: T): T =>
    JSON.parse(
      JSON.stringify(value).replace(
        /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g,
        (id) => ids.get(id) ?? id,
      ),
    );
  const kinds = [...new Set(entries.map(({kind}) => kind))];
  for (const kind of kinds) {
    const copies = entries
      .filter((entry) => entry.kind === kind)
      .map(({id, details}) => ({id: ids.get(id)!, details: moved(details)}));
    await insertEntries(db, to, kind, copies, writer);
  }
  await copyFiles(db, ids);
  for (const {name, document} of await readTexts(db, from))
    if (document) await writeText(db, to, {name, document: moved(document), version: 0, note: ""}, writer);
}
