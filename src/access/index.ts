/** Who may what: users and sessions, organisations, roles and permissions. Nothing reaches an organisation's data but through here. */
export {type Authentication, authentication} from "./authentication.ts";
export {authorising, type OrganisationAtWork, organisationAtWork, organisationByStaffToken} from "./authorised.ts";
export {commandLineRoutes} from "./command-line.ts";

export {accessRoutes, defaultUnitLabel, foundMemberless, foundOrganisation} from "./routes.ts";
