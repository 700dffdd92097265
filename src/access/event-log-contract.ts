import {z} from "zod";
import {contract} from "../platform/contract.ts";
import {Language} from "./contract.ts";
import {eventCodes, type FaultKind, faultWords} from "./event-content.ts";

/** A row of the log. Codes are plain text here: a log that was tampered with must still be readable. */
export const LoggedEvent = z.object({
  sequence: z.number().int().describe("1, 2, …; decides the order, whatever the clock said."),
  at: z.iso.datetime(),
  code: z.string(),
  detail: z.string().describe("A further code: the role given, the permission denied, the kind of export."),
  actor: z
    .object({id: z.string(), name: z.string().nullable().describe("null: nobody has this id any more.")})
    .nullable()
    .describe("null: nobody who is known here."),
  role: z.string().describe("At that moment; of several with + between them."),
  outcome: z.string(),
  subject: z
    .object({kind: z.string(), id: z.string(), name: z.string().nullable().describe("Of a user; null for all else.")})
    .nullable(),
  digest: z.string().describe("SHA-256 over this row and the digest of the one before, 64 hexadecimal digits."),
});
export type LoggedEvent = z.infer<typeof LoggedEvent>;

const Digest = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[0-9a-f]{64}$/)
  .describe("64 hexadecimal digits, as an earlier verification gave them.");

const Head = z
  .object({sequence: z.number().int(), digest: z.string()})
  .nullable()
  .describe("The last row; null: nothing yet.");

const filter = {
  code: z.enum(eventCodes).optional(),
  actor: z.string().max(64).optional().describe("Id of who did it."),
  from: z.iso.date().optional().describe("First day, on the organisation's clock."),
  until: z.iso.date().optional().describe("Last day."),
};

const page = {
  before: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .describe("Only rows below this number: the `next` of the page before."),
  limit: z.coerce.number().int().min(1).max(1_000).default(50),
};

const Page = z.object({
  events: z.array(LoggedEvent),
  next: z.number().int().nullable().describe("null: there are no older rows."),
  head: Head,
});
export type EventPage = z.infer<typeof Page>;

export const listEvents = contract({
  method: "GET",
  path: "/event-log",
  permission: "log:read",
  summary: "What happened in this organisation, newest first: who did what, when, about what. No content.",
  input: z.object({...filter, ...page}),
  reply: Page,
});

export const listActors = contract({
  method: "GET",
  path: "/event-log/actors",
  permission: "log:read",
  summary: "Everybody whose acts are in this organisation's log.",
  input: z.object({}),
  reply: z.array(z.object({id: z.string(), name: z.string().nullable()})),
});

export const exportEvents = contract({
  method: "GET",
  path: "/event-log/export",
  permission: "log:read",
  summary: "The log, or what a filter leaves of it, as CSV with every digest. At most 200,000 rows.",
  input: z.object({...filter, language: Language.default("nl")}),
  reply: z.unknown(),
  answer: "file",
});

export const Verification = z.object({
  rows: z.number().int().describe("How many rows are right, from the first on."),
  head: Head,
  fault: z
    .object({
      kind: z.enum(Object.keys(faultWords) as [FaultKind, ...FaultKind[]]),
      sequence: z.number().int().describe("The first bad row."),
      elsewhere: z.number().int().nullable(),
    })
    .nullable()
    .describe("null: every digest is right."),
  at: z.iso.datetime(),
});
export type Verification = z.infer<typeof Verification>;

export const verifyEvents = contract({
  method: "POST",
  path: "/event-log/verification",
  permission: "log:read",
  summary: "Computes every digest of the log anew, and writes down that this was done.",
  input: z.object({head: Digest.optional()}),
  reply: Verification,
});

export const verifyLogs = contract({
  method: "POST",
  path: "/command-line/event-log/verification",
  permission: "machine",
  summary:
    "Verifies the installation's log and every organisation's, or one. For the command line on the machine itself.",
  input: z.object({
    organisation: z.string().optional().describe("The slug of one."),
    head: Digest.optional().describe("Of the organisation's log, or without one of the installation's."),
  }),
  reply: z.array(Verification.extend({organisation: z.string().nullable().describe("null: the installation's log.")})),
});

export const listInstallationEvents = contract({
  method: "GET",
  path: "/command-line/event-log",
  permission: "machine",
  summary: "The installation's own log, newest first. For the command line on the machine itself.",
  input: z.object(page),
  reply: Page,
});
