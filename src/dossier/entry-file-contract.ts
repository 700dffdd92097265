import {z} from "zod";
import {contract} from "../platform/contract.ts";

const entryFileTypes = ["pdf", "docx", "odt", "txt"] as const;

/** A file that goes with an entry, without its content. */
const EntryFile = z.object({
  entryId: z.uuid(),
  name: z.string(),
  type: z.enum(entryFileTypes),
  bytes: z.number().int(),
  addedBy: z.string(),
  addedAt: z.iso.datetime(),
});
export type EntryFile = z.infer<typeof EntryFile>;

const InTrajectory = z.object({trajectoryId: z.uuid()});
const InEntry = InTrajectory.extend({entryId: z.uuid()});

export const listEntryFiles = contract({
  method: "GET",
  path: "/trajectories/:trajectoryId/files",
  permission: "trajectory:read",
  summary: "The files that go with entries of a trajectory.",
  input: InTrajectory,
  reply: z.array(EntryFile),
});
export const uploadEntryFile = contract({
  method: "POST",
  path: "/trajectories/:trajectoryId/entries/:entryId/file",
  permission: "trajectory:write",
  body: "stream",
  summary:
    "Takes in the file that goes with an entry, in the place of an earlier one: PDF, DOCX, ODT or plain text, at most 10 MB, known by its content.",
  input: InEntry.extend({name: z.string().min(1).max(200).describe("The file's own name.")}),
  reply: EntryFile,
});
export const removeEntryFile = contract({
  method: "DELETE",
  path: "/trajectories/:trajectoryId/entries/:entryId/file",
  permission: "trajectory:write",
  summary: "Takes the file of an entry away, for good.",
  input: InEntry,
  reply: z.object({}),
});
export const readEntryFile = contract({
  method: "GET",
  path: "/trajectories/:trajectoryId/entries/:entryId/file",
  permission: "trajectory:read",
  answer: "file",
  summary: "The file of an entry.",
  input: InEntry,
  reply: z.unknown(),
});
