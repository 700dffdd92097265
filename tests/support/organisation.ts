import {importDialogue, settle, undoImport} from "../../src/dialogue/import.ts";
import {
  batched,
  type DialogueRecord,
  insertImport,
  insertSource,
  markPlayersStale,
  type RecordBatch,
  readImport,
  readSources,
  type SourceKind,
} from "../../src/dialogue/index.ts";
import {applyFile, readPeopleFile, undoFile} from "../../src/people/index.ts";
import {deleteVerdict, putVerdict} from "../../src/people/verdict-store.ts";
import {uuidv7} from "../../src/platform/effects.ts";
import type {OrganisationDb, Storage} from "../../src/platform/storage/index.ts";

export const timeZone = "Europe/Amsterdam";
const newId = uuidv7(Date.now, Math.random);

/** What a test imports: records of its own, or the batches that the product reads from a file. */
type Told = Iterable<DialogueRecord> | AsyncIterable<RecordBatch>;

export type Organisation = ReturnType<typeof organisationIn>;

/** A new organisation in an open database, and what the product does to its dialogues and people, one call each. */
export function organisationIn(storage: Storage, {id = newId(), batchSize = 200} = {}) {
  const db = <T>(work: (db: OrganisationDb) => Promise<T>) => storage.inOrganisation(id, work);
  const parts = {
    db,
    timeZone,
    newId,
    now: () => new Date(),
    signal: new AbortController().signal,
    progress: () => {},
    analyse: () => storage.analyse(),
  };
  const rowOf = async (importId: string) => (await db((tx) => readImport(tx, importId)))!;
  const changingPeople = async (change: (tx: OrganisationDb) => Promise<readonly string[]>) => {
    await db(async (tx) => markPlayersStale(tx, await change(tx)));
    await settle(parts);
  };

  /** Begins an import into the source of that name, which is made when it is not there. */
  async function begin(source: string, kind: SourceKind = "slack"): Promise<string> {
    const importId = newId();
    await db(async (tx) => {
      const known = (await readSources(tx)).find(({name}) => name === source);
      const sourceId = known?.id ?? newId();
      if (!known)
        await insertSource(tx, {id: sourceId, kind, key: null, name: source, basis: "one-shot", now: new Date()});
      await insertImport(tx, {
        id: importId,
        source_id: sourceId,
        file_name: `${source}.zip`,
        purpose: "Testing",
        decided_by: "A test",
        settings: {uploadId: "", privateChannels: []},
        now: new Date(),
      });
    });
    return importId;
  }

  /** Runs an import that has begun, or goes on with it where it was broken off. */
  async function run(importId: string, told: Told) {
    const batches = Symbol.iterator in told ? batched(told, batchSize) : told;
    return importDialogue(await rowOf(importId), batches, parts);
  }

  return {
    id,
    db,
    begin,
    run,
    /** @returns the import's id. */
    async import(source: string, told: Told, kind?: SourceKind) {
      const importId = await begin(source, kind);
      await run(importId, told);
      return importId;
    },
    undo: async (importId: string, ending: "undone" | "cancelled" = "undone") =>
      undoImport(await rowOf(importId), ending, parts),
    /** @returns the people file's id. */
    async applyPeople(csv: string, validFrom: string): Promise<string> {
      const file = readPeopleFile(new TextEncoder().encode(csv), {validFrom});
      const importedAt = new Date();
      const it = {file, fileName: "people.csv", validFrom, importedBy: "A test", importedAt, newId};
      let peopleFileId = "";
      await changingPeople(async (tx) => {
        const applied = await applyFile(tx, it);
        peopleFileId = applied.peopleFileId;
        return applied.changedPlayers;
      });
      return peopleFileId;
    },
    undoPeople: (peopleFileId: string) => changingPeople((tx) => undoFile(tx, peopleFileId, "A test", new Date())),
    judge: (identityId: string, otherId: string, verdict: "same" | "different") =>
      changingPeople((tx) =>
        putVerdict(tx, {identityId, otherId, verdict, decidedBy: "A test", decidedAt: new Date()}),
      ),
    withdraw: (identityId: string, otherId: string) => changingPeople((tx) => deleteVerdict(tx, identityId, otherId)),
  };
}
