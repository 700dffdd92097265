/** The fictional organisation to practise on, and to check measures against: seeded, of any size, with known truths. */
export {mailArchive} from "./mail-archive.ts";
export {rehearsalJobs, rehearsalOptions} from "./opening.ts";
export {peopleCsv} from "./people-csv.ts";
export type {RehearsalPerson} from "./population.ts";
export {type Rehearsal, type RehearsalSource, rehearsalOf} from "./rehearsal.ts";
export {rehearsalRoutes} from "./routes.ts";
export {slackExport} from "./slack-export.ts";
export type {ChannelTruth, Truths} from "./truths.ts";
export type {RehearsalOptions} from "./world.ts";
