/** Work that takes longer than a request: kept in a table, claimed by one process, resumable, cancellable. */

export {jobRoutes} from "./routes.ts";
export type {JobContext, JobKind} from "./runner.ts";
export {Jobs} from "./runner.ts";
