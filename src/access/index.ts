/** Who may what: users and sessions, organisations, roles and permissions. Nothing reaches an organisation's data but through here. */
export {type Authentication, authentication} from "./authentication.ts";
export {authorising, type OrganisationAtWork, organisationAtWork, organisationByStaffToken} from "./authorised.ts";
export {commandLineRoutes} from "./command-line.ts";

export {
  eventLines,
  eventLogRoutes,
  eventsHead,
  type NewEvent,
  recordBy,
  recordDenial,
  recordEvent,
  recordedExport,
} from "./event-log/index.ts";
export {gatesRoutes, readGateRecords} from "./gates/index.ts";
export {membersRoutes} from "./members/index.ts";
export {accessRoutes, defaultUnitLabel, foundMemberless, foundOrganisation} from "./routes.ts";
export {signingIn} from "./sign-in/index.ts";
