import {z} from "zod";

const DroppedReason = z.object({
  reason: z.string().describe("A DropReason; the interface has a sentence for each."),
  count: z.number(),
  examples: z.array(z.object({where: z.string(), detail: z.string().optional()})).max(20),
});

const PreflightChannel = z.object({
  key: z.string(),
  name: z.string(),
  visibility: z.enum(["open", "private"]),
  sensitive: z
    .boolean()
    .describe("Left out because of its name: works council, union, company doctor, confidential adviser."),
  messages: z.number().describe("By people, in the whole export, kept or not."),
  kept: z.number().describe("Of these, what an import with this choice would keep."),
});

/** What an import with the same choice would do, before anything is stored. Holds no text and no names of people. */
export const Preflight = z.object({
  period: z
    .object({first: z.iso.datetime(), last: z.iso.datetime()})
    .nullable()
    .describe("Of the messages kept; null when there are none."),
  months: z
    .array(z.object({month: z.string().describe("2026-03, in UTC."), messages: z.number()}))
    .describe("Messages by people that are kept, oldest first; months without are left out."),
  messages: z.object({
    kept: z.number().describe("By people."),
    replies: z.number().describe("Of these, answers to another message."),
    timeUncertain: z.number().describe("Of these, without a usable date: not in the period and the months."),
    byBots: z.number().describe("Counted only; their words are not kept."),
    reactions: z.number(),
    deletions: z.number(),
  }),
  people: z.object({
    human: z.number().describe("People the export knows or that wrote something."),
    writing: z.number().describe("Of these, who wrote a message that is kept."),
    matched: z.number().describe("Of human, found in the people file."),
    writingMatched: z.number().describe("Of writing, found in the people file."),
    bots: z.number(),
  }),
  channels: z.array(PreflightChannel).describe("Open and private ones, by name."),
  direct: z.object({channels: z.number(), messages: z.number()}).describe("Never read further than to count them."),
  dropped: z.array(DroppedReason).describe("Most frequent first."),
});
export type Preflight = z.infer<typeof Preflight>;
