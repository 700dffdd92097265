import {z} from "zod";
import {Language, Organisation} from "../access/contract.ts";
import {contract} from "../platform/contract.ts";

export const openRehearsal = contract({
  method: "POST",
  path: "/rehearsals",
  permission: "signed-in",
  summary: "Makes a fictional organisation to practise on, with dialogues, people and known truths.",
  input: z.object({
    people: z.number().int().min(100).max(5_000).default(1_000),
    messages: z.number().int().min(5_000).max(1_000_000).default(20_000),
    language: Language.default("nl"),
  }),
  reply: z.object({organisation: Organisation, jobId: z.uuid()}),
});

export const removeRehearsal = contract({
  method: "DELETE",
  path: "/rehearsal",
  permission: "organisation:write",
  summary: "Removes a rehearsal organisation with all that is in it. It can be made again at any time.",
  input: z.object({}),
  reply: z.object({}),
});
