import {
  insertComment,
  insertEntries,
  insertTrajectory,
  setCommentResolved,
  writeProductMark,
  writeSignOff,
  writeText,
} from "../../dossier/index.ts";
import type {NewId} from "../../platform/effects.ts";
import type {OrganisationDb} from "../../platform/storage/index.ts";
import type {Setting} from "./setting.ts";
import {type StoredEntry, trajectoryOf} from "./trajectory.ts";

/** Gives an organisation the rehearsal trajectory. Everything is dated on the day on which its people would have written it. */
export async function writeTrajectory(db: OrganisationDb, setting: Setting, newId: NewId): Promise<void> {
  const {name, begunBy, begunOn, entries, texts, verdicts, signed, remarks} = trajectoryOf(setting, newId);
  const by = (who: string, on: number, time = "09:00") => ({
    name: who,
    now: new Date(`${setting.day(on)}T${time}:00Z`),
  });
  const id = newId();
  await insertTrajectory(db, {id, name, startsOn: setting.day(begunOn)}, by(begunBy, begunOn));
  for (const same of alike(entries)) {
    const {kind, by: who, on} = same[0]!;
    await insertEntries(db, id, kind, same, by(who, on));
  }
  const versions = new Map<string, number>();
  for (const {name: text, document, note, by: who, on} of texts) {
    const writer = {userId: who, ...by(who, on, "10:00")};
    const saved = await writeText(db, id, {name: text, document, version: versions.get(text) ?? 0, note}, writer);
    versions.set(text, saved.version);
  }
  for (const {by: who, on, ...verdict} of verdicts) await writeSignOff(db, id, {id: newId(), ...verdict}, by(who, on));
  for (const {product, by: who, on, renewOn} of signed)
    await writeProductMark(db, id, product, setting.day(renewOn), by(who, on, "16:00"));
  for (const {by: who, on, resolvedBy, ...remark} of remarks) {
    const {id: comment} = await insertComment(db, id, {id: newId(), ...remark}, by(who, on, "11:00"));
    if (resolvedBy !== null) await setCommentResolved(db, id, comment, resolvedBy);
  }
}

/** Neighbours of one kind, by one person on one day, together. */
function alike(entries: readonly StoredEntry[]): readonly (readonly StoredEntry[])[] {
  const groups: StoredEntry[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1)?.[0];
    if (last && last.kind === entry.kind && last.by === entry.by && last.on === entry.on) groups.at(-1)!.push(entry);
    else groups.push([entry]);
  }
  return groups;
}
