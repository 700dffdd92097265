import {z} from "zod";
import {contract} from "../platform/contract.ts";

const Id = z.uuid();
const Name = z.string().trim().min(1).max(120);
const Moment = z.iso.datetime();

/** One walk along the five steps, mostly of a year. */
export const Trajectory = z.object({
  id: Id,
  name: Name,
  startsOn: z.iso.date(),
  createdBy: z.string(),
  createdAt: Moment,
});
export type Trajectory = z.infer<typeof Trajectory>;
const TrajectoryDetails = Trajectory.pick({name: true, startsOn: true});
const InTrajectory = z.object({trajectoryId: Id});

export const listTrajectories = contract({
  method: "GET",
  path: "/trajectories",
  permission: "trajectory:read",
  summary: "The trajectories, newest first.",
  input: z.object({}),
  reply: z.array(Trajectory),
});
export const addTrajectory = contract({
  method: "POST",
  path: "/trajectories",
  permission: "trajectory:write",
  summary:
    "Begins a trajectory, empty or as a copy of another: its entries with their files and its texts, without comments, versions and sign-offs.",
  input: TrajectoryDetails.extend({copyOf: Id.optional()}),
  reply: Trajectory,
});
export const changeTrajectory = contract({
  method: "PUT",
  path: "/trajectories/:trajectoryId",
  permission: "trajectory:write",
  summary: "Changes the name or the first day of a trajectory.",
  input: TrajectoryDetails.extend(InTrajectory.shape),
  reply: Trajectory,
});
export const removeTrajectory = contract({
  method: "DELETE",
  path: "/trajectories/:trajectoryId",
  permission: "trajectory:write",
  summary: "Takes a trajectory away with all that is in it; it can be brought back.",
  input: InTrajectory,
  reply: z.object({}),
});
export const restoreTrajectory = contract({
  method: "POST",
  path: "/trajectories/:trajectoryId/restore",
  permission: "trajectory:write",
  summary: "Brings a trajectory back.",
  input: InTrajectory,
  reply: Trajectory,
});

const Details = z.record(z.string().max(60), z.unknown()).describe("The fields of the kind; see its definition.");
export const EntryReply = z.object({
  id: Id,
  kind: z.string(),
  details: Details,
  version: z.number(),
  createdBy: z.string(),
  createdAt: Moment,
  changedBy: z.string(),
  changedAt: Moment,
});
export type EntryReply = z.infer<typeof EntryReply>;
const InEntry = InTrajectory.extend({entryId: Id});

export const listEntries = contract({
  method: "GET",
  path: "/trajectories/:trajectoryId/entries",
  permission: "trajectory:read",
  summary: "The entries of a trajectory, in their order.",
  input: InTrajectory.extend({
    kinds: z.string().optional().describe("Ids of kinds, separated by commas; default all."),
  }),
  reply: z.array(EntryReply),
});
export const addEntries = contract({
  method: "POST",
  path: "/trajectories/:trajectoryId/entries",
  permission: "trajectory:write",
  summary: "Adds entries of one kind at the end, all or none.",
  input: InTrajectory.extend({kind: z.string(), entries: z.array(Details).min(1).max(500)}),
  reply: z.array(EntryReply),
});
export const changeEntry = contract({
  method: "PUT",
  path: "/trajectories/:trajectoryId/entries/:entryId",
  permission: "trajectory:write",
  summary: "Changes an entry. Refused when somebody changed it since the version that was seen.",
  input: InEntry.extend({details: Details, version: z.number().int()}),
  reply: EntryReply,
});
export const removeEntry = contract({
  method: "DELETE",
  path: "/trajectories/:trajectoryId/entries/:entryId",
  permission: "trajectory:write",
  summary: "Takes an entry away; it can be brought back.",
  input: InEntry,
  reply: z.object({}),
});
export const restoreEntry = contract({
  method: "POST",
  path: "/trajectories/:trajectoryId/entries/:entryId/restore",
  permission: "trajectory:write",
  summary: "Brings an entry back.",
  input: InEntry,
  reply: EntryReply,
});
export const orderEntries = contract({
  method: "PUT",
  path: "/trajectories/:trajectoryId/order",
  permission: "trajectory:write",
  summary: "Puts entries in this order; others keep their places behind them.",
  input: InTrajectory.extend({entryIds: z.array(Id).min(1).max(5000)}),
  reply: z.object({}),
});

const Change = z.object({
  entryId: Id,
  kind: z.string(),
  version: z.number(),
  details: Details,
  what: z.enum(["added", "changed", "removed", "restored"]),
  by: z.string(),
  at: Moment,
});
export type Change = z.infer<typeof Change>;
export const listChanges = contract({
  method: "GET",
  path: "/trajectories/:trajectoryId/changes",
  permission: "trajectory:read",
  summary: "Who changed what, newest first: of one entry, of kinds, or of all.",
  input: InTrajectory.extend({
    entryId: Id.optional(),
    kinds: z.string().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: z.array(Change),
});

export const exportEntries = contract({
  method: "GET",
  path: "/trajectories/:trajectoryId/entries.xlsx",
  permission: "trajectory:read",
  summary: "Entries as a workbook: a sheet a kind, in words.",
  input: InTrajectory.extend({kinds: z.string().optional(), language: z.enum(["nl", "en"])}),
  reply: z.unknown(),
  answer: "file",
});

/** What is commented on: "entry:<id>", "text:<name>" or "product:<id>". */
const Subject = z.string().regex(/^(entry|text|product):[\w-]{1,80}$/);
const Comment = z.object({
  id: Id,
  subject: Subject,
  body: z.string(),
  by: z.string(),
  at: Moment,
  resolvedBy: z.string().nullable(),
});
export type Comment = z.infer<typeof Comment>;
const InComment = InTrajectory.extend({commentId: Id});
export const listComments = contract({
  method: "GET",
  path: "/trajectories/:trajectoryId/comments",
  permission: "trajectory:read",
  summary: "The comments on one subject, or all; oldest first.",
  input: InTrajectory.extend({subject: Subject.optional()}),
  reply: z.array(Comment),
});
export const addComment = contract({
  method: "POST",
  path: "/trajectories/:trajectoryId/comments",
  permission: "trajectory:write",
  summary: "Adds a comment.",
  input: InTrajectory.extend({subject: Subject, body: z.string().trim().min(1).max(2000)}),
  reply: Comment,
});
export const resolveComment = contract({
  method: "PUT",
  path: "/trajectories/:trajectoryId/comments/:commentId",
  permission: "trajectory:write",
  summary: "Marks a comment as dealt with, or opens it again.",
  input: InComment.extend({resolved: z.boolean()}),
  reply: Comment,
});
export const removeComment = contract({
  method: "DELETE",
  path: "/trajectories/:trajectoryId/comments/:commentId",
  permission: "trajectory:write",
  summary: "Takes a comment away.",
  input: InComment,
  reply: z.object({}),
});

/** A ProseMirror document, as TipTap reads and writes it. */
const RichText = z.object({type: z.literal("doc")}).loose();
export type RichText = z.infer<typeof RichText>;
const TextName = z.string().regex(/^[a-z][a-z0-9-]{0,79}$/);
const Version = z.object({version: z.number(), savedBy: z.string(), savedAt: Moment, note: z.string()});
export type TextVersion = z.infer<typeof Version>;
export const TextReply = z.object({
  name: TextName,
  /** null before anything was written. */
  document: RichText.nullable(),
  version: z.number().describe("0 before anything was written."),
  savedBy: z.string().nullable(),
  savedAt: Moment.nullable(),
  editing: z.string().nullable().describe("Who else is writing in it now."),
});
export type TextReply = z.infer<typeof TextReply>;
const InText = InTrajectory.extend({name: TextName});

export const listTexts = contract({
  method: "GET",
  path: "/trajectories/:trajectoryId/texts",
  permission: "trajectory:read",
  summary: "The texts of a trajectory with their last versions; those whose name begins with a prefix, or all.",
  input: InTrajectory.extend({prefix: TextName.optional()}),
  reply: z.array(TextReply),
});
export const readText = contract({
  method: "GET",
  path: "/trajectories/:trajectoryId/texts/:name",
  permission: "trajectory:read",
  summary: "A text: its last version, or another.",
  input: InText.extend({version: z.coerce.number().int().optional()}),
  reply: TextReply,
});
export const saveText = contract({
  method: "PUT",
  path: "/trajectories/:trajectoryId/texts/:name",
  permission: "trajectory:write",
  summary:
    "Saves a text. Refused when somebody saved another version, or is writing in it. What one person saves within ten minutes is one version.",
  input: InText.extend({
    document: RichText,
    version: z.number().int().describe("The version that was changed."),
    note: z.string().trim().max(200).default("").describe("A name for this version: it is kept as it is."),
  }),
  reply: TextReply,
});
export const listTextVersions = contract({
  method: "GET",
  path: "/trajectories/:trajectoryId/texts/:name/versions",
  permission: "trajectory:read",
  summary: "The versions of a text, newest first.",
  input: InText,
  reply: z.array(Version),
});
export const claimText = contract({
  method: "POST",
  path: "/trajectories/:trajectoryId/texts/:name/editing",
  permission: "trajectory:write",
  summary: "Says that the caller is writing in a text, for half a minute; said again as long as they are.",
  input: InText,
  reply: TextReply,
});
export const releaseText = contract({
  method: "DELETE",
  path: "/trajectories/:trajectoryId/texts/:name/editing",
  permission: "trajectory:write",
  summary: "Says that the caller no longer writes in a text.",
  input: InText,
  reply: z.object({}),
});

const ProductId = z.string().regex(/^[a-z][a-z0-9-]{0,79}$/);
const SignOff = z.object({
  id: Id,
  product: ProductId,
  member: z.string().describe("Who signs: a member of the coalition."),
  verdict: z.enum(["agrees", "dissents"]),
  words: z.string().describe("Why; printed with the product when somebody dissents."),
  textVersion: z.number().nullable().describe("The version of the product's text that was signed."),
  recordedBy: z.string(),
  at: Moment,
});
export type SignOff = z.infer<typeof SignOff>;
const ProductMark = z.object({
  product: ProductId,
  signedOffBy: z.string(),
  signedOffAt: Moment,
  renewOn: z.iso.date().nullable(),
});
export type ProductMark = z.infer<typeof ProductMark>;
const InProduct = InTrajectory.extend({product: ProductId});

export const listSignOffs = contract({
  method: "GET",
  path: "/trajectories/:trajectoryId/sign-offs",
  permission: "trajectory:read",
  summary: "Who agreed or dissented, and which products were signed off.",
  input: InTrajectory,
  reply: z.object({signOffs: z.array(SignOff), products: z.array(ProductMark)}),
});
export const addSignOff = contract({
  method: "POST",
  path: "/trajectories/:trajectoryId/products/:product/sign-offs",
  permission: "trajectory:write",
  summary: "Records the verdict of a member of the coalition; a later one of the same member takes its place.",
  input: InProduct.extend({
    member: Name,
    verdict: z.enum(["agrees", "dissents"]),
    words: z.string().trim().max(2000),
    textVersion: z.number().int().nullable(),
  }),
  reply: SignOff,
});
export const removeSignOff = contract({
  method: "DELETE",
  path: "/trajectories/:trajectoryId/sign-offs/:signOffId",
  permission: "trajectory:write",
  summary: "Takes a recorded verdict away.",
  input: InTrajectory.extend({signOffId: Id}),
  reply: z.object({}),
});
export const markProduct = contract({
  method: "PUT",
  path: "/trajectories/:trajectoryId/products/:product",
  permission: "trajectory:write",
  summary: "Signs a product off until a day, or opens it again.",
  input: InProduct.extend({signedOff: z.boolean(), renewOn: z.iso.date().nullable()}),
  reply: z.object({}),
});
