import {z} from "zod";
import {contract} from "../platform/contract.ts";

/** A yield (opbrengst): what happened with the output of a network. */
const YieldDetails = z.object({
  network: z.string().trim().min(1).max(120).describe("The network or channel it came from, in words."),
  kind: z.enum(["idea", "decision", "saving", "answer", "other"]),
  title: z.string().trim().min(1).max(200),
  whatHappened: z.string().trim().max(2000),
  amount: z.number().nullable(),
  amountUnit: z.string().trim().max(40).nullable(),
  happenedOn: z.iso.date(),
});
export const Yield = YieldDetails.extend({id: z.uuid()});
export type Yield = z.infer<typeof Yield>;

const YieldId = z.object({yieldId: z.uuid()});

export const listYields = contract({
  method: "GET",
  path: "/yields",
  permission: "figures:read",
  summary: "The yields entered by hand, newest first.",
  input: z.object({from: z.iso.date().optional(), to: z.iso.date().optional()}),
  reply: z.array(Yield),
});
export const addYield = contract({
  method: "POST",
  path: "/yields",
  permission: "yields:write",
  summary: "Adds a yield.",
  input: YieldDetails,
  reply: Yield,
});
export const changeYield = contract({
  method: "PUT",
  path: "/yields/:yieldId",
  permission: "yields:write",
  summary: "Changes a yield.",
  input: YieldDetails.extend(YieldId.shape),
  reply: Yield,
});
export const removeYield = contract({
  method: "DELETE",
  path: "/yields/:yieldId",
  permission: "yields:write",
  summary: "Removes a yield; it can be brought back.",
  input: YieldId,
  reply: z.object({}),
});
export const restoreYield = contract({
  method: "POST",
  path: "/yields/:yieldId/restore",
  permission: "yields:write",
  summary: "Brings a removed yield back.",
  input: YieldId,
  reply: Yield,
});

const HeardForAll = z.object({
  heard: z.string(),
  did: z.string(),
  day: z.string().describe('"2026-03-05", or empty.'),
  network: z.string(),
  theme: z.string(),
});
export const readHeard = contract({
  method: "GET",
  path: "/staff/:token/heard",
  permission: "public",
  summary: "What we heard, what we did: for all staff of the organisation that gave this link. Names no people.",
  input: z.object({token: z.string().min(1).max(200)}),
  reply: z.object({
    organisation: z.string(),
    entries: z.array(HeardForAll).describe("Newest first; of the newest trajectory that has any."),
  }),
});
export type HeardForAll = z.infer<typeof HeardForAll>;
