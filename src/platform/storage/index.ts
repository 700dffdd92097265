/** The database on either engine, its migrations, lock, backup and restore. */
export {backup} from "./backup.ts";

export {diagnose, type Finding} from "./diagnosis.ts";
export {problemOf} from "./failures.ts";
export {textList, wordList} from "./lists.ts";
export {lockHolder} from "./lock.ts";
export {openStorage, type StorageParts} from "./open.ts";
export {restore} from "./restore.ts";
export type {InstallationDb, Migration, OrganisationDb, Storage, StorageAddress} from "./storage.ts";
