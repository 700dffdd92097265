import {z} from "zod";
import {contract} from "../platform/contract.ts";

const Words = z.object({nl: z.string(), en: z.string()});
const OpenPoint = z.object({
  words: Words,
  page: z.string(),
  isOverdue: z.boolean().describe("Its day has passed; such points come first."),
});

/** How far a product of the path is. */
export const ProductStanding = z.object({
  id: z.string(),
  step: z.number().int().min(1).max(6).describe("1 to 5, or 6: the advice that all lead to."),
  name: Words,
  purpose: Words,
  page: z.string().describe("Name of the page where it is made."),
  state: z.enum(["not-begun", "draft", "signed-off", "to-renew"]),
  open: z.array(OpenPoint).describe("What is not finished yet, the most important first."),
  signedOffAt: z.iso.datetime().nullable(),
  renewOn: z.iso.date().nullable(),
  dissents: z.number().describe("How many members of the coalition see it differently."),
});
export type ProductStanding = z.infer<typeof ProductStanding>;

export const Path = z.object({
  products: z.array(ProductStanding),
  next: z
    .object({product: z.string(), words: Words, page: z.string()})
    .nullable()
    .describe("The one thing that helps most now; null when all is signed off."),
});
export type Path = z.infer<typeof Path>;

export const readPath = contract({
  method: "GET",
  path: "/trajectories/:trajectoryId/path",
  permission: "trajectory:read",
  summary: "The five steps: the state of each product, what is open, and the next best action.",
  input: z.object({trajectoryId: z.uuid()}),
  reply: Path,
});

const News = z.object({
  entryId: z.uuid(),
  version: z.number(),
  what: z.enum(["added", "changed", "removed", "restored"]),
  kind: Words.describe("What was written down, as its form is called."),
  title: Words.describe("How lists call it."),
  by: z.string(),
  at: z.iso.datetime(),
});
export type News = z.infer<typeof News>;

export const listNews = contract({
  method: "GET",
  path: "/trajectories/:trajectoryId/news",
  permission: "trajectory:read",
  summary: "Who wrote what, newest first, in words: for a reader that knows no kinds of entries.",
  input: z.object({trajectoryId: z.uuid(), limit: z.coerce.number().int().min(1).max(50).default(12)}),
  reply: z.array(News),
});
