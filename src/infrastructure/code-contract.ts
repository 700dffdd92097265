import {z} from "zod";
import {contract} from "../platform/contract.ts";

const StaffCode = z.object({
  id: z.uuid(),
  name: z.string(),
  link: z.string().describe("Empty when there is none."),
  file: z.object({name: z.string(), bytes: z.number().int()}).nullable(),
  clauses: z.array(z.object({title: z.string(), text: z.string()})).describe("Those that were agreed for this code."),
});
export type StaffCode = z.infer<typeof StaffCode>;

export const readStaffCodes = contract({
  method: "GET",
  path: "/staff/:token/codes",
  permission: "public",
  summary:
    "The codes of conduct that all staff may read by the organisation's link: of the newest trajectory that shows any.",
  input: z.object({token: z.string()}),
  reply: z.object({codes: z.array(StaffCode)}),
});
export const readStaffCodeFile = contract({
  method: "GET",
  path: "/staff/:token/codes/:codeId/file",
  permission: "public",
  answer: "file",
  summary: "The document of such a code.",
  input: z.object({token: z.string(), codeId: z.uuid()}),
  reply: z.unknown(),
});
