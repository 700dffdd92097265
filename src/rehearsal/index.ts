/** The fictional organisation to practise on, and to check measures against: seeded, of any size, with known truths. */
export {mailArchive} from "./mail-archive.ts";
export {rehearsalJobs, rehearsalOptions} from "./opening.ts";
export {peopleCsv} from "./people-csv.ts";

export {type Rehearsal, rehearsalOf} from "./rehearsal.ts";
export {rehearsalRoutes} from "./routes.ts";
export {slackExport} from "./slack-export.ts";
