/** What happened, by whom, in an order that nobody can change unseen. */
export {eventLines, eventsHead} from "./event-table.ts";
export {
  type NewEvent,
  type NewInstallationEvent,
  recordBy,
  recordDenial,
  recordEvent,
  recordedExport,
} from "./recording.ts";
export {eventLogRoutes} from "./routes.ts";
