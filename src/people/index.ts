/** The organisation's units and players, who they are in each source, and where they belong through time. */
export type {PersonInFile} from "./file-people.ts";
export {
  markIdentitiesGone,
  readIdentities,
  relink,
  type SeenPerson,
  upsertIdentities,
} from "./identity-store.ts";
export type {FilePlayer, Identity, LinkedBy, Verdict} from "./matching.ts";
export {nameKey} from "./names.ts";
export {type PeopleFile, type PeopleFileOptions, readPeopleFile} from "./people-file.ts";
export {type AppliedFile, applyFile, type FileToApply, undoFile} from "./people-files.ts";
export {type PeopleParts, peopleRoutes} from "./routes.ts";
export {
  hasPeopleFile,
  type Memberships,
  type PlayerInPeriod,
  playersIn,
  readKnownKeys,
  readMemberships,
  readUnits,
  type UnitRow,
  unitOn,
} from "./store.ts";
export {withUnitsBelow} from "./units.ts";
export {countDoubts} from "./verdict-store.ts";
export {resolve, type WhoIsWho} from "./who-is-who.ts";
