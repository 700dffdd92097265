/** Opens a zip, a folder or a single file as the same thing: a list of entries that can be streamed, within limits. */
export type {Archive, ArchiveEntry, ArchiveLimits} from "./archive.ts";
export {defaultLimits} from "./archive.ts";
export {openArchive} from "./open.ts";
