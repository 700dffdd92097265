import {z} from "zod";
import {contract} from "../contract.ts";

/** Work that takes longer than a request: what it does now, how far it is, how it ended. */
export const Job = z.object({
  id: z.uuid(),
  kind: z.string(),
  state: z.enum(["waiting", "running", "done", "failed", "cancelled"]),
  /** done and total in `unit`; total null while unknown. `phase` is a key the interface puts in words. */
  progress: z.object({phase: z.string(), done: z.number(), total: z.number().nullable(), unit: z.string()}).nullable(),
  result: z.unknown(),
  problem: z.object({code: z.string(), words: z.object({nl: z.string(), en: z.string()})}).nullable(),
  createdAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
});
export type Job = z.infer<typeof Job>;

const JobId = z.object({jobId: z.uuid()});

export const readJob = contract({
  method: "GET",
  path: "/jobs/:jobId",
  permission: "sources:read",
  summary: "How far a job is.",
  input: JobId,
  reply: Job,
});

export const watchJob = contract({
  method: "GET",
  path: "/jobs/:jobId/events",
  permission: "sources:read",
  answer: "events",
  summary: "Server-sent events: the job, each time it gets further, until it has ended.",
  input: JobId,
  reply: Job,
});

export const cancelJob = contract({
  method: "POST",
  path: "/jobs/:jobId/cancel",
  permission: "sources:write",
  summary: "Asks a job to stop; an import that stops leaves nothing behind.",
  input: JobId,
  reply: Job,
});
