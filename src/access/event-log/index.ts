/** What happened, by whom, in an order that nobody can change unseen. */
export {eventLines, eventsHead} from "./event-table.ts";
export {type NewEvent, recordDenial, recordEvent} from "./recording.ts";
export {eventLogRoutes} from "./routes.ts";
