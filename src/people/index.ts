/** The organisation's units and players, who they are in each source, and where they belong through time. */

export {
  markIdentitiesGone,
  relink,
  upsertIdentities,
} from "./identity-store.ts";

export {nameKey} from "./names.ts";
export {readPeopleFile} from "./people-file.ts";
export {applyFile, undoFile} from "./people-files.ts";
export {peopleRoutes} from "./routes.ts";
export {
  hasPeopleFile,
  type PlayerInPeriod,
  playersIn,
  readKnownKeys,
  readUnits,
  type UnitRow,
} from "./store.ts";
export {withUnitsBelow} from "./units.ts";
export {countDoubts} from "./verdict-store.ts";
