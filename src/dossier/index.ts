/** What people write down on the path of five steps: trajectories, entries, texts, comments and sign-offs. Knows no step. */
export type {EntryReply, RichText, SignOff, Trajectory} from "./contract.ts";
export {readEntries} from "./entry-store.ts";
export {readHeld} from "./held.ts";
export {dossierRoutes} from "./routes.ts";
export {readProductMarks, readSignOffs} from "./sign-off-store.ts";
export {readTexts} from "./text-store.ts";
export {readTrajectories, readTrajectory} from "./trajectory-store.ts";
