import {z} from "zod";
import {Period, Scope} from "../evidence/contract.ts";
import {contract} from "../platform/contract.ts";
import {Preflight} from "./preflight-shape.ts";

export const uploadFile = contract({
  method: "POST",
  path: "/uploads",
  permission: "sources:write",
  body: "stream",
  summary: "Takes a file in (raw bytes) and keeps it until it is imported or thrown away.",
  input: z.object({name: z.string().min(1).max(300).describe("The file's own name.")}),
  reply: z.object({uploadId: z.uuid(), name: z.string(), size: z.number()}),
});

export const discardUpload = contract({
  method: "DELETE",
  path: "/uploads/:uploadId",
  permission: "sources:write",
  summary: "Throws an uploaded file away.",
  input: z.object({uploadId: z.uuid()}),
  reply: z.object({}),
});

/** The result of a preflight's job. */
export const PreflightResult = z.object({
  kind: z.string(),
  name: z.string().describe("What the export calls itself; the proposed name of a new source."),
  sourceId: z
    .uuid()
    .nullable()
    .describe("The source that holds this workspace already; null when none does, or the export does not say."),
  preflight: Preflight,
});
export type PreflightResult = z.infer<typeof PreflightResult>;

/** Reads the file once without storing anything. The job's result is a PreflightResult. */
export const startPreflight = contract({
  method: "POST",
  path: "/preflights",
  permission: "sources:write",
  summary: "Looks at an uploaded export: period, people, channels, what is kept and dropped. Stores nothing.",
  input: z.object({
    uploadId: z.uuid(),
    privateChannels: z.array(z.string()).default([]),
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
  }),
  reply: z.object({jobId: z.uuid()}),
});

export const startImport = contract({
  method: "POST",
  path: "/imports",
  permission: "sources:write",
  summary: "Imports an uploaded export into a new or an existing source.",
  input: z.object({
    uploadId: z.uuid(),
    source: z.union([z.object({id: z.uuid()}), z.object({name: z.string().trim().min(1).max(120)})]),
    basis: z
      .discriminatedUnion("kind", [
        z.object({kind: z.literal("gates")}),
        z.object({
          kind: z.literal("public-archive"),
          reason: z.string().trim().min(10).max(500).describe("Why everybody may read it; the caller signs for that."),
        }),
      ])
      .describe(
        "On what the import rests: what was signed at the privacy gates, or a declaration that it is a public archive.",
      ),
    privateChannels: z.array(z.string()).default([]).describe("Keys of the private channels that may be read."),
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
  }),
  reply: z.object({importId: z.uuid(), jobId: z.uuid()}),
});

export const undoImport = contract({
  method: "POST",
  path: "/imports/:importId/undo",
  permission: "sources:write",
  summary: "Takes back all that an import brought; what other imports brought too stays.",
  input: z.object({importId: z.uuid()}),
  reply: z.object({jobId: z.uuid()}),
});

export const ImportReply = z.object({
  id: z.uuid(),
  number: z.number(),
  jobId: z.uuid().nullable(),
  fileName: z.string(),
  purpose: z.string(),
  decidedBy: z.string(),
  state: z.enum(["running", "done", "failed", "cancelled", "undoing", "undone"]),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
  messages: z.number().nullable().describe("New messages it brought."),
  changed: z.number().nullable().describe("Messages it changed (edits, deletions)."),
  botMessages: z.number().nullable(),
  dropped: z.record(z.string(), z.number()),
});
export type ImportReply = z.infer<typeof ImportReply>;

export const SourceReply = z.object({
  id: z.uuid(),
  kind: z.string(),
  name: z.string(),
  basis: z.enum(["gates", "public-archive", "rehearsal", "one-shot"]).describe("On what its use rests."),
  archive: z
    .object({reason: z.string(), declaredBy: z.string(), declaredOn: z.iso.date()})
    .nullable()
    .describe("Of a public archive: who declared that, and why."),
  messages: z.number(),
  people: z.number(),
  channels: z.object({open: z.number(), private: z.number(), direct: z.number()}),
  firstWeek: z.iso.date().nullable(),
  lastWeek: z.iso.date().nullable(),
  imports: z.array(ImportReply),
});
export type SourceReply = z.infer<typeof SourceReply>;

export const listSources = contract({
  method: "GET",
  path: "/sources",
  permission: "sources:read",
  summary: "The sources with what they hold and every import.",
  input: z.object({}),
  reply: z.array(SourceReply),
});

export const renameSource = contract({
  method: "PATCH",
  path: "/sources/:sourceId",
  permission: "sources:write",
  summary: "Gives a source another name.",
  input: z.object({sourceId: z.uuid(), name: z.string().trim().min(1).max(120)}),
  reply: z.object({}),
});

export const readTools = contract({
  method: "GET",
  path: "/tools",
  permission: "figures:read",
  summary: "Use per tool: who takes part, in % of the players, and how many messages.",
  input: Scope.omit({source: true}),
  reply: z.object({
    period: Period.nullable(),
    players: z.number().nullable(),
    tools: z.array(
      z.object({
        sourceId: z.uuid(),
        name: z.string(),
        kind: z.string(),
        shown: z.boolean(),
        active: z.number().nullable(),
        activeShare: z.number().nullable(),
        previousShare: z.number().nullable(),
        messages: z.number().nullable(),
        weeks: z.array(z.object({week: z.iso.date(), messages: z.number().nullable()})),
      }),
    ),
  }),
});

export const readContribution = contract({
  method: "GET",
  path: "/contribution",
  permission: "figures:read",
  summary: "How the writing is spread: Lorenz curve, Gini, x % write y %.",
  input: Scope,
  reply: z.object({
    period: Period.nullable(),
    shown: z.boolean(),
    active: z.number().nullable(),
    players: z.number().nullable(),
    messages: z.number().nullable(),
    gini: z.number().nullable(),
    giniWithSilent: z.number().nullable(),
    lorenz: z.array(z.object({people: z.number(), contributions: z.number()})),
    shares: z.array(z.object({people: z.number(), contributions: z.number()})),
    half: z.object({people: z.number(), share: z.number()}).nullable(),
    eighty: z.object({people: z.number(), share: z.number()}).nullable(),
  }),
});
