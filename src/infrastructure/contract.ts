import {z} from "zod";
import {contract} from "../platform/contract.ts";

const StaffSign = z.object({
  want: z.string().describe("Goes on from “I want to …”."),
  use: z.string(),
  how: z.string(),
  link: z.string().describe("Empty when there is none."),
  keywords: z.array(z.string()),
});
export type StaffSign = z.infer<typeof StaffSign>;

export const readStaffSignpost = contract({
  method: "GET",
  path: "/staff/:token/signpost",
  permission: "public",
  summary:
    "The signpost as all staff read it by the organisation's link: what to use for what. Nothing else of the organisation.",
  input: z.object({token: z.string()}),
  reply: z.object({
    organisation: z.string(),
    language: z.enum(["nl", "en"]),
    signs: z.array(StaffSign).describe("Of the newest trajectory that has any, in their order."),
  }),
});

export const exportStaffSignpost = contract({
  method: "GET",
  path: "/staff/:token/signpost.pdf",
  permission: "public",
  answer: "file",
  summary: "The signpost of `readStaffSignpost` as a card on A5 to print, in the organisation's style and language.",
  input: z.object({token: z.string()}),
  reply: z.unknown(),
});
export const exportSignpost = contract({
  method: "GET",
  path: "/trajectories/:trajectoryId/signpost.pdf",
  permission: "trajectory:read",
  answer: "file",
  summary: "The signpost as a card on A5 to print, in the organisation's style.",
  input: z.object({trajectoryId: z.uuid(), language: z.enum(["nl", "en"]).optional()}),
  reply: z.unknown(),
});
