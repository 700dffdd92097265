import {z} from "zod";
import {contract} from "../platform/contract.ts";

const Colour = z.union([z.literal(""), z.string().regex(/^#[0-9a-f]{6}$/i)]).describe('"#RRGGBB"; "" for ours.');
const StyleWords = z.object({
  brand: Colour.describe("The main colour of covers, lines and tables."),
  accent: Colour.describe("The second colour."),
  font: z.string().trim().max(60).describe("A font that the readers have, for Word and PowerPoint."),
  footer: z.string().trim().max(160).describe("At the foot of each page."),
});
export type StyleWords = z.infer<typeof StyleWords>;

/** The files of an organisation's style. */
export const styleFiles = ["logo", "docx", "pptx"] as const;
export type StyleFile = (typeof styleFiles)[number];
const StoredFile = z.object({name: z.string(), bytes: z.number().int()});

export const StyleReply = StyleWords.extend({
  logo: StoredFile.extend({type: z.enum(["png", "jpg", "svg"])}).nullable(),
  docx: StoredFile.nullable().describe("The template for Word."),
  pptx: StoredFile.nullable().describe("The template for PowerPoint."),
  changedAt: z.iso.datetime().nullable().describe("Null as long as nobody changed our style."),
});
export type StyleReply = z.infer<typeof StyleReply>;

export const readStyle = contract({
  method: "GET",
  path: "/style",
  permission: "trajectory:read",
  summary: "How the organisation's documents look.",
  input: z.object({}),
  reply: StyleReply,
});
export const changeStyle = contract({
  method: "PUT",
  path: "/style",
  permission: "organisation:write",
  summary: "Changes colours, font and the foot of the pages.",
  input: StyleWords,
  reply: StyleReply,
});
const OfFile = z.object({file: z.enum(styleFiles)});
export const uploadStyleFile = contract({
  method: "POST",
  path: "/style/files/:file",
  permission: "organisation:write",
  body: "stream",
  summary:
    "Takes in the logo (PNG, JPEG or SVG, at most 1 MB) or a template of Word or PowerPoint (at most 20 MB), in the place of an earlier one.",
  input: OfFile.extend({name: z.string().min(1).max(300).describe("The file's own name.")}),
  reply: StyleReply,
});
export const removeStyleFile = contract({
  method: "DELETE",
  path: "/style/files/:file",
  permission: "organisation:write",
  summary: "Takes the logo or a template away.",
  input: OfFile,
  reply: StyleReply,
});
export const readLogo = contract({
  method: "GET",
  path: "/style/logo",
  permission: "trajectory:read",
  answer: "file",
  summary: "The organisation's logo.",
  input: z.object({}),
  reply: z.unknown(),
});
