import type {NewId} from "../platform/effects.ts";
import {Problem} from "../platform/problem.ts";
import type {OrganisationDb} from "../platform/storage/index.ts";
import type {PeopleFileChanges} from "./contract.ts";
import {forgetVerdicts, relink} from "./identity-store.ts";
import {recognise} from "./known-people.ts";
import type {PeopleFile} from "./people-file.ts";
import {
  ensureUnits,
  insertPeopleFile,
  rebuildPlayers,
  removePeopleFile,
  removeUnusedUnits,
} from "./people-file-store.ts";
import {readKnownPlayers} from "./store.ts";
import {unitKey} from "./units.ts";

/** What storing this file would change. Writes nothing. */
export async function changesOf(db: OrganisationDb, file: PeopleFile, validFrom: string): Promise<PeopleFileChanges> {
  return recognise(file.people, await readKnownPlayers(db, validFrom), validFrom).changes;
}

export interface FileToApply {
  readonly file: PeopleFile;
  readonly fileName: string;
  /** First day the file counts, "YYYY-MM-DD": days before it keep the units they had. */
  readonly validFrom: string;
  readonly importedBy: string;
  readonly importedAt: Date;
  readonly newId: NewId;
}

export interface AppliedFile {
  readonly peopleFileId: string;
  readonly changes: PeopleFileChanges;
  /** Players whose contributions have to be counted again. */
  readonly changedPlayers: readonly string[];
}

/**
 * Stores a people file and works out again who is who. What holds on a day does not depend on the order in which files
 * are stored: the file with the latest validity up to that day counts.
 * @throws Problem "conflict" when the file has a problem that blocks it.
 */
export async function applyFile(
  db: OrganisationDb,
  {file, fileName, validFrom, importedBy, importedAt, newId}: FileToApply,
): Promise<AppliedFile> {
  const blocking = file.preview.problems.find(({severity}) => severity === "blocking");
  if (blocking) throw new Problem("conflict", blocking.words);
  const {playerIds, changes} = recognise(file.people, await readKnownPlayers(db, validFrom), validFrom);
  const unitIds = await ensureUnits(
    db,
    file.people.map(({unit}) => unit),
    newId,
  );
  const rows = file.people.map((person, i) => ({
    ...person,
    playerId: playerIds[i] ?? newId(),
    unitId: unitIds.get(unitKey(person.unit)) ?? null,
  }));
  const peopleFileId = newId();
  const summary = {
    counts: file.preview.counts,
    rows: file.preview.rows,
    repeated: file.preview.repeated,
    refused: file.preview.refused,
    changes,
  };
  await insertPeopleFile(
    db,
    {id: peopleFileId, fileName, validFrom, units: file.preview.units.length, summary, importedAt, importedBy},
    rows,
  );
  const moved = await rebuildPlayers(
    db,
    rows.map(({playerId}) => playerId),
  );
  return {peopleFileId, changes, changedPlayers: [...new Set([...moved, ...(await relink(db))])]};
}

/**
 * Takes back all that a people file brought; what other files say stays, as if this one had never been stored.
 * @returns players whose contributions have to be counted again.
 * @throws Problem "not-found" when no such file counts.
 */
export async function undoFile(
  db: OrganisationDb,
  peopleFileId: string,
  undoneBy: string,
  undoneAt: Date,
): Promise<string[]> {
  const players = await removePeopleFile(db, peopleFileId, undoneBy, undoneAt);
  if (!players)
    throw new Problem("not-found", {
      nl: "Deze personeelslijst is er niet, of is al teruggedraaid.",
      en: "This people file is not there, or was already undone.",
    });
  const moved = await rebuildPlayers(db, players);
  const left = new Set((await readKnownPlayers(db, "1900-01-01")).map(({id}) => id));
  await forgetVerdicts(
    db,
    players.filter((id) => !left.has(id)),
  );
  await removeUnusedUnits(db);
  return [...new Set([...moved, ...(await relink(db))])];
}
