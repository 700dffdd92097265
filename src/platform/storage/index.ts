/** The database on either engine, its migrations, lock, backup and restore. */
export type {InstallationDb, Migration, OrganisationDb, Storage, StorageAddress} from "./storage.ts";
