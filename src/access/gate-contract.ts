import {z} from "zod";
import {contract} from "../platform/contract.ts";
import {gateChannels, gatePurposes, gateSources, gateSteps, legalBases, worksCouncilFrom} from "./gate-content.ts";
import {roleNames} from "./role-content.ts";

const Words = z.object({nl: z.string(), en: z.string()});
const some = <T extends readonly [string, ...string[]]>(values: T) => z.array(z.enum(values)).min(1);

const GateScope = z.object({
  sources: some(gateSources),
  channels: some(gateChannels),
  purposes: some(gatePurposes),
});

const GateDocument = z.object({
  id: z.uuid(),
  name: z.string(),
  bytes: z.number().int(),
  sha256: z.string().describe("Of its content, in hexadecimal: who has the document can compare."),
});
export type GateDocument = z.infer<typeof GateDocument>;

/** Something that was signed; never changed afterwards. */
export const GateRecord = z.object({
  id: z.uuid(),
  step: z.enum(gateSteps),
  kind: z.enum(["given", "exception", "withdrawn"]),
  scope: GateScope,
  legalBasis: z.enum(legalBases).nullable(),
  words: z.string(),
  staff: z.number().int().nullable().describe("How many staff an organisation without works council has."),
  noticeOn: z.iso.date().nullable(),
  validUntil: z.iso.date().nullable().describe("The last day it holds."),
  document: GateDocument.nullable(),
  signedBy: z.string(),
  signedRole: z.enum(roleNames),
  signedOn: z.iso.date(),
  signedAt: z.iso.datetime(),
});
export type GateRecord = z.infer<typeof GateRecord>;

const GateStanding = z.object({
  step: z.enum(gateSteps),
  state: z.enum(["standing", "missing", "not-yet", "expired", "withdrawn", "too-narrow", "outdated"]),
  record: GateRecord.nullable().describe("The last of this step."),
  from: z.iso.date().nullable().describe("The first day that what does not hold yet will."),
  words: Words.describe("What is wrong, and who can put it right."),
  signing: z
    .object({
      given: Words.nullable(),
      exception: Words.nullable(),
      withdrawn: Words.nullable(),
    })
    .describe("null: the caller may do this now; else why not."),
});
export type GateStanding = z.infer<typeof GateStanding>;

export const Gates = z.object({
  scope: GateScope.nullable().describe("What was asked for last; the steps are judged for it."),
  steps: z.array(GateStanding),
  records: z.array(GateRecord).describe("Everything that was signed, newest first."),
  today: z.iso.date().describe("In the organisation's time zone."),
  isFictional: z.boolean(),
});
export type Gates = z.infer<typeof Gates>;

export const readGates = contract({
  method: "GET",
  path: "/gates",
  permission: "gates:read",
  summary:
    "The steps by which the organisation allows its dialogues to be read: how each stands, and all that was signed.",
  input: z.object({}),
  reply: Gates,
});

export const uploadGateDocument = contract({
  method: "POST",
  path: "/gates/documents",
  permission: "gates:sign",
  body: "stream",
  summary:
    "Takes in the document of a step: PDF, DOCX, ODT or plain text, at most 10 MB, known by its content. Kept for a day until the step is signed.",
  input: z.object({name: z.string().min(1).max(200).describe("The file's own name.")}),
  reply: GateDocument,
});

export const readGateDocument = contract({
  method: "GET",
  path: "/gates/documents/:documentId",
  permission: "gates:read",
  answer: "file",
  summary: "The document of a step.",
  input: z.object({documentId: z.uuid()}),
  reply: z.unknown(),
});

export const signGate = contract({
  method: "POST",
  path: "/gates/records",
  permission: "gates:sign",
  summary:
    "Signs a step, in the place of what was signed before. Which role may sign which step is in the reply of GET /gates.",
  input: z.object({
    step: z.enum(gateSteps),
    kind: z.enum(["given", "exception"]).default("given"),
    scope: GateScope,
    legalBasis: z.enum(legalBases).optional().describe("Of the purpose."),
    words: z.string().trim().min(10).max(5_000),
    staff: z
      .number()
      .int()
      .min(1)
      .max(worksCouncilFrom - 1)
      .optional()
      .describe("Of an exception: the number of staff."),
    noticeOn: z.iso.date().optional().describe("Of the notice: the day staff were told."),
    validUntil: z.iso.date().optional(),
    documentId: z.uuid().optional(),
  }),
  reply: GateRecord,
});

export const withdrawGate = contract({
  method: "POST",
  path: "/gates/withdrawals",
  permission: "gates:sign",
  summary: "Withdraws a step: what rests on it stops at once.",
  input: z.object({step: z.enum(gateSteps), words: z.string().trim().min(10).max(5_000)}),
  reply: GateRecord,
});
