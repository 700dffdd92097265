/** What people write down on the path of five steps: trajectories, entries, texts, comments and sign-offs. Knows no step. */
export {insertComment, setCommentResolved} from "./comment-store.ts";
export type {EntryReply} from "./contract.ts";
export {checkedDetails} from "./details.ts";
export {asReply} from "./entry-file-routes.ts";
export {readEntryFiles, readFileOf} from "./entry-file-store.ts";
export {insertEntries, readChanges, readEntries} from "./entry-store.ts";
export {readHeld} from "./held.ts";
export {dossierRoutes} from "./routes.ts";
export {readProductMarks, readSignOffs, writeProductMark, writeSignOff} from "./sign-off-store.ts";
export {readTexts, writeText} from "./text-store.ts";
export {insertTrajectory, readTrajectories, readTrajectory} from "./trajectory-store.ts";
