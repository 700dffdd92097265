import {z} from "zod";
import {contract} from "../platform/contract.ts";

const OfAdvice = z.object({trajectoryId: z.uuid(), language: z.enum(["nl", "en"]).optional()});
export const exportAdviceDocx = contract({
  method: "GET",
  path: "/trajectories/:trajectoryId/advice.docx",
  permission: "trajectory:read",
  answer: "file",
  summary: "The advice for Word, in the organisation's style.",
  input: OfAdvice,
  reply: z.unknown(),
});
export const exportAdvicePdf = contract({
  method: "GET",
  path: "/trajectories/:trajectoryId/advice.pdf",
  permission: "trajectory:read",
  answer: "file",
  summary: "The advice as a tagged PDF, in the organisation's style.",
  input: OfAdvice,
  reply: z.unknown(),
});
export const exportAdvicePptx = contract({
  method: "GET",
  path: "/trajectories/:trajectoryId/advice.pptx",
  permission: "trajectory:read",
  answer: "file",
  summary: "The advice for PowerPoint, in the organisation's style.",
  input: OfAdvice,
  reply: z.unknown(),
});
