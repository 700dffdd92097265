import {recordBy} from "../access/index.ts";
import {dayAt} from "../platform/days.ts";
import {type OrganisationContext, type Route, route} from "../platform/http/index.ts";
import type {OrganisationDb} from "../platform/storage/index.ts";
import {
  applyPeopleFile,
  giveVerdict,
  listDoubts,
  listPeople,
  listPeopleFiles,
  listUnits,
  type PeopleFileMapping,
  previewPeopleFile,
  undoPeopleFile,
  withdrawVerdict,
} from "./contract.ts";
import {countLinks} from "./identity-store.ts";
import {type PeopleFile, readPeopleFile} from "./people-file.ts";
import {readPeopleFiles} from "./people-file-store.ts";
import {applyFile, changesOf, undoFile} from "./people-files.ts";
import {countPeopleByUnit, readPeople, readUnits} from "./store.ts";
import {withTotals, withUnitsBelow} from "./units.ts";
import {deleteVerdict, listVerdicts, putVerdict, readDoubts} from "./verdict-store.ts";

/** What these routes need from elsewhere. */
export interface PeopleParts {
  /** The name and bytes of an uploaded file. @throws Problem "not-found". */
  readonly readUpload: (
    organisationId: string,
    uploadId: string,
  ) => Promise<{readonly name: string; readonly bytes: Uint8Array}>;
  /** Told in the same transaction: what these players wrote and received no longer agrees with the counts. */
  readonly playersChanged: (db: OrganisationDb, playerIds: readonly string[]) => Promise<void>;
  /** Told after it has been committed, so that counting can begin. */
  readonly recount: (organisationId: string) => Promise<void>;
}

export function peopleRoutes(parts: PeopleParts): Route[] {
  return [
    route(previewPeopleFile, async (input, context) => {
      const {file} = await readUploaded(parts, context, input);
      return {...file.preview, changes: await context.db((db) => changesOf(db, file, input.validFrom))};
    }),

    route(applyPeopleFile, async (input, context) => {
      const {file, fileName} = await readUploaded(parts, context, input);
      const {clock, newId, actor} = context;
      const {peopleFileId, changes} = await changing(parts, context, async (db) => {
        const importedAt = new Date(clock());
        const applied = await applyFile(db, {
          file,
          fileName,
          validFrom: input.validFrom,
          importedBy: actor.name,
          importedAt,
          newId,
        });
        await recordBy(db, context, {
          code: "people-file-applied",
          subject: {kind: "people-file", id: applied.peopleFileId},
        });
        return {...applied, players: applied.changedPlayers};
      });
      return {peopleFileId, changes};
    }),

    route(listPeopleFiles, (_, {db}) => db(readPeopleFiles)),

    route(undoPeopleFile, async ({peopleFileId}, context) => {
      const {clock, actor} = context;
      await changing(parts, context, async (db) => {
        const players = await undoFile(db, peopleFileId, actor.name, new Date(clock()));
        await recordBy(db, context, {code: "people-file-undone", subject: {kind: "people-file", id: peopleFileId}});
        return {players};
      });
      return {};
    }),

    route(listUnits, async ({on}, context) => {
      const day = on ?? today(context);
      const {units, counts} = await context.db(async (db) => ({
        units: await readUnits(db),
        counts: await countPeopleByUnit(db, day),
      }));
      return {
        on: day,
        units: withTotals(units, counts),
        withoutUnit: counts.get(null) ?? 0,
        people: [...counts.values()].reduce((sum, count) => sum + count, 0),
      };
    }),

    route(listPeople, ({on, unit, search, offset, limit}, context) =>
      context.db(async (db) => {
        const units = unit === undefined ? null : withUnitsBelow(await readUnits(db), unit);
        return readPeople(db, {on: on ?? today(context), units, search: search ?? "", offset, limit});
      }),
    ),

    route(listDoubts, ({offset, limit}, context) =>
      context.db(async (db) => ({
        ...(await readDoubts(db, today(context), offset, limit)),
        linked: await countLinks(db),
        verdicts: await listVerdicts(db),
      })),
    ),

    route(giveVerdict, async (input, context) => {
      const {clock, actor} = context;
      const verdict = {...input, decidedBy: actor.name, decidedAt: new Date(clock())};
      await changing(parts, context, async (db) => {
        const players = await putVerdict(db, verdict);
        const code = input.verdict === "same" ? "people-merged" : "people-parted";
        await recordBy(db, context, {code, subject: {kind: "identity", id: input.identityId}});
        return {players};
      });
      return {};
    }),

    route(withdrawVerdict, async ({identityId, otherId}, context) => {
      await changing(parts, context, async (db) => {
        const players = await deleteVerdict(db, identityId, otherId);
        await recordBy(db, context, {
          code: "people-parted",
          detail: "verdict-withdrawn",
          subject: {kind: "identity", id: identityId},
        });
        return {players};
      });
      return {};
    }),
  ];
}

async function readUploaded(
  {readUpload}: PeopleParts,
  {organisation}: OrganisationContext,
  {uploadId, mapping, validFrom}: {uploadId: string; mapping?: PeopleFileMapping | undefined; validFrom: string},
): Promise<{file: PeopleFile; fileName: string}> {
  const {name, bytes} = await readUpload(organisation.id, uploadId);
  return {file: readPeopleFile(bytes, {mapping, validFrom}), fileName: name};
}

/** Does a change of people, tells which players it touches within the transaction, and has them counted again after it. */
async function changing<T extends {readonly players: readonly string[]}>(
  {playersChanged, recount}: PeopleParts,
  {db, organisation}: OrganisationContext,
  change: (db: OrganisationDb) => Promise<T>,
): Promise<T> {
  const outcome = await db(async (tx) => {
    const done = await change(tx);
    await playersChanged(tx, done.players);
    return done;
  });
  await recount(organisation.id);
  return outcome;
}

/** The day it is in the organisation's time zone, "YYYY-MM-DD". */
const today = ({clock, organisation}: OrganisationContext): string => dayAt(clock(), organisation.timeZone);
