import {z} from "zod";
import {contract} from "../platform/contract.ts";

/** What a caller may do in an organisation. Each route names one; role-content.ts says who has which. */
export const permissions = [
  "figures:read", // figures of groups, report, networks
  "people:read", // people, units, review list: names, never beside a figure
  "people:write",
  "sources:read", // sources, import history, jobs
  "sources:write", // upload, preflight, import, undo
  "yields:write",
  "trajectory:read", // the five steps: what was written down, texts, sign-offs
  "trajectory:write",
  "organisation:write",
  "members:read", // who takes part, and in which roles
  "members:write",
  "tokens:write", // tokens for programs
  "log:read", // the event log: who did what, when; no content
  "gates:read", // what was signed before dialogues may be read, with its documents
  "gates:sign", // which step, follows from the role
] as const;
export type Permission = (typeof permissions)[number];

export const Language = z.enum(["nl", "en"]);
const TimeZone = z.string().min(1).max(64).describe("IANA name, such as Europe/Amsterdam.");
const OrganisationDetails = z.object({
  name: z.string().trim().min(1).max(120),
  timeZone: TimeZone,
  language: Language,
  unitLabel: z
    .string()
    .trim()
    .min(1)
    .max(40)
    .optional()
    .describe("What a unit is called here: afdeling, team, cluster."),
});

export const Organisation = z.object({
  id: z.uuid(),
  slug: z.string().describe("Stands in the address bar: /waterrijk/netwerken."),
  name: z.string(),
  timeZone: z.string(),
  language: Language,
  unitLabel: z.string(),
  fictional: z.boolean().describe("The rehearsal organisation: every page says so."),
  roles: z.array(z.string()),
  permissions: z.array(z.enum(permissions)),
});
export type Organisation = z.infer<typeof Organisation>;

export const Session = z.object({
  /** first-run: nobody has an account yet. second-step: the password was right, the second factor is still to come. */
  state: z.enum(["first-run", "signed-out", "second-step", "signed-in"]),
  user: z
    .object({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      isAdministrator: z.boolean().describe("Manages the installation and its accounts; sees no data by it."),
    })
    .nullable(),
  organisations: z.array(Organisation),
  version: z.string(),
  development: z.boolean().describe("True when the kit page may be shown."),
});
export type Session = z.infer<typeof Session>;

export const readSession = contract({
  method: "GET",
  path: "/session",
  permission: "public",
  summary: "Who am I, and which organisations may I open?",
  input: z.object({}),
  reply: Session,
});

export const Password = z.string().min(10).max(256).describe("No common one, and not one's own name or address.");
const Credentials = z.object({email: z.email().max(254), password: Password});

export const firstRun = contract({
  method: "POST",
  path: "/first-run",
  permission: "public",
  summary: "Creates the first user. Refused once anybody has an account.",
  input: Credentials.extend({name: z.string().trim().min(1).max(120)}),
  reply: Session,
});

export const signIn = contract({
  method: "POST",
  path: "/session",
  permission: "public",
  summary: "Signs in with mail address and password; sets the session's cookie, or asks for the second step.",
  input: z.object({email: z.string().max(254), password: z.string().max(256)}),
  reply: Session,
});

export const signOut = contract({
  method: "DELETE",
  path: "/session",
  permission: "signed-in",
  summary: "Ends this session.",
  input: z.object({}),
  reply: z.object({}),
});

export const createOrganisation = contract({
  method: "POST",
  path: "/organisations",
  permission: "signed-in",
  summary: "Creates an organisation with the caller as its coordinator.",
  input: OrganisationDetails,
  reply: Organisation,
});

export const updateOrganisation = contract({
  method: "PATCH",
  path: "/settings",
  permission: "organisation:write",
  summary: "Changes name, time zone, language or the word for a unit.",
  input: OrganisationDetails.partial(),
  reply: Organisation,
});

const StaffLink = z.object({
  token: z.string().nullable().describe("Stands in the address for all staff: /staff/<token>. null: there is no link."),
});

export const readStaffLink = contract({
  method: "GET",
  path: "/staff-link",
  permission: "organisation:write",
  summary: "The link by which all staff open the organisation's public pages, without an account.",
  input: z.object({}),
  reply: StaffLink,
});

export const makeStaffLink = contract({
  method: "POST",
  path: "/staff-link",
  permission: "organisation:write",
  summary: "Makes the link for all staff, or another in its place: the one of before opens nothing any more.",
  input: z.object({}),
  reply: StaffLink,
});

export const withdrawStaffLink = contract({
  method: "DELETE",
  path: "/staff-link",
  permission: "organisation:write",
  summary: "Takes the link for all staff away: it opens nothing any more.",
  input: z.object({}),
  reply: StaffLink,
});

export const resetUserPassword = contract({
  method: "POST",
  path: "/command-line/reset-password",
  permission: "machine",
  summary: "Gives a user another password and ends that user's sessions. For the command line on the machine itself.",
  input: Credentials.extend({
    withoutSecondFactor: z.boolean().default(false).describe("Also takes away the second factor and the passkeys."),
  }),
  reply: z.object({}),
});

export const makeBackup = contract({
  method: "POST",
  path: "/command-line/backup",
  permission: "machine",
  summary: "Writes all that the database holds to one file on the machine itself. For the command line there.",
  input: z.object({path: z.string().min(1)}),
  reply: z.object({rows: z.number(), digest: z.string()}),
});

export const listAllOrganisations = contract({
  method: "GET",
  path: "/command-line/organisations",
  permission: "machine",
  summary: "Every organisation of the installation. For the command line on the machine itself.",
  input: z.object({}),
  reply: z.array(Organisation.pick({id: true, slug: true, name: true, fictional: true})),
});
