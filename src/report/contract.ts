import {z} from "zod";
import {Period, Scope} from "../evidence/contract.ts";
import {contract} from "../platform/contract.ts";

const share = z.number().min(0).max(1);
const count = z.number().int().min(0);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const dropped = z
  .record(z.string(), count)
  .describe("How many records were left out or kept with a remark, by reason.");

/** A channel as a network that people formed, and how it does. */
const FormedNetwork = z.object({
  name: z.string(),
  source: z.string(),
  members: count.describe("People who wrote or reacted there in the period."),
  messages: count,
  activeShare: share.nullable(),
  responseRate: share.nullable(),
  breadth: share.nullable().describe("The share of its people that writes half."),
  reach: count.describe("Units with at least one person taking part."),
  outcomes: z.number().nullable().describe("Yields per 1,000 messages."),
  success: z
    .number()
    .min(0)
    .max(100)
    .nullable()
    .describe("Mean of the five parts after each is set against its target."),
  shown: z.boolean(),
});

/**
 * The monitor: every figure of one period, as monitor.json, the report and the workbook show it.
 * Shares and rates are 0…1; null = cannot be computed (or, in an organisation's own installation, not shown).
 */
export const Monitor = z.object({
  version: z.literal(1),
  language: z.enum(["nl", "en"]),
  organisation: z.object({name: z.string(), fictional: z.boolean()}),
  period: z.object({from: day, to: day}).describe("First and last day that count, both included."),
  sources: z.array(
    z.object({
      kind: z.string(),
      name: z.string(),
      messages: count.describe("Posts and replies by people, after everything that was left out."),
      botMessages: count,
      people: count.describe("Human identities of the source that wrote or reacted."),
      channels: z.object({open: count, private: count, direct: count}),
      dropped,
      publicArchive: z
        .literal(true)
        .optional()
        .describe("Declared to be open to everybody: no privacy gate stood before it."),
    }),
  ),
  people: z.object({players: count, active: count, external: count}),
  activity: z.object({posts: count, replies: count, reactions: count}),
  weeks: z
    .array(z.object({week: day, messages: count, active: count}))
    .describe("One entry per ISO week from the first to the last with messages, named by its Monday."),
  tools: z.array(
    z.object({source: z.string(), kind: z.string(), activeShare: share.nullable(), active: count, messages: count}),
  ),
  contribution: z.object({
    gini: share.nullable(),
    giniWithSilent: share.nullable(),
    lorenz: z
      .array(z.object({people: share, contributions: share}))
      .describe("At most 101 points, from the least to the most active."),
    shares: z
      .array(z.object({people: share, contributions: share}))
      .describe("The most active 1, 5, 10, 20 and 50 % of the people, and what they write."),
    half: z
      .object({people: count, share: share.nullable()})
      .describe("The smallest group that writes half of all messages."),
    eighty: z.object({people: count, share: share.nullable()}).describe("The smallest group that writes 80 %."),
  }),
  response: z.object({
    posts: count,
    rate: share.nullable().describe("Posts with at least one reply or reaction, of all posts."),
    replyRate: share.nullable(),
    medianHours: z.number().nullable(),
    p90Hours: z.number().nullable(),
  }),
  network: z.object({
    nodes: count,
    arcs: count,
    pairs: count,
    density: share.nullable(),
    reciprocity: share.nullable().describe("Of all arcs, the part that is answered."),
    pairReciprocity: share.nullable().describe("Of all connected pairs, the part that is mutual."),
    components: count,
    largestComponent: count,
    communities: z.object({count, modularity: z.number().nullable(), seed: z.number(), sizes: z.array(count)}),
    eiIndex: z.number().min(-1).max(1).nullable(),
    arcsByKind: z.record(z.string(), count),
    selfTies: count,
    units: z.array(
      z.object({
        name: z.string(),
        people: count,
        active: count,
        eiIndex: z.number().nullable(),
        internal: z.number().nullable(),
        external: z.number().nullable(),
        community: z
          .number()
          .int()
          .nullable()
          .describe("The group that most of the unit's people are in, counted from 0."),
      }),
    ),
    matrix: z
      .array(z.object({from: z.string(), to: z.string(), ties: z.number(), people: count}))
      .describe(
        "Ties between units, both ways together; people = the smaller number of distinct people on either side. Pairs below the floor are absent.",
      ),
    whiteSpots: z.array(
      z.object({kind: z.enum(["unit", "location"]), name: z.string(), people: count, reached: count}),
    ),
  }),
  channels: z.array(FormedNetwork).describe("The networks people formed, most successful first; those not shown last."),
  yields: z.array(
    z.object({
      network: z.string(),
      kind: z.string(),
      title: z.string(),
      whatHappened: z.string(),
      amount: z.number().nullable(),
      amountUnit: z.string().nullable(),
      happenedOn: day,
    }),
  ),
  previous: z
    .object({
      activeShare: share.nullable(),
      medianHours: z.number().nullable(),
      eightyShare: share.nullable(),
      reciprocity: share.nullable(),
    })
    .nullable()
    .describe("The same figures one period earlier, for the change; null when there is no earlier data."),
  notes: z.array(z.string()).describe("What was left out, is not shown or is uncertain, in words."),
});
export type Monitor = z.infer<typeof Monitor>;

const ReportScope = Scope.pick({period: true}).extend({language: z.enum(["nl", "en"]).optional()});

export const readMonitor = contract({
  method: "GET",
  path: "/report",
  permission: "figures:read",
  summary: "Every figure of the monthly report.",
  input: ReportScope,
  reply: Monitor,
});
export const listFormedNetworks = contract({
  method: "GET",
  path: "/formed-networks",
  permission: "figures:read",
  summary: "The networks people formed (channels, lists), how they do, and which succeed.",
  input: Scope,
  reply: z.object({period: Period.nullable(), networks: z.array(FormedNetwork)}),
});
export const exportReport = contract({
  method: "GET",
  path: "/report.pdf",
  permission: "figures:read",
  answer: "file",
  summary: "The monthly report as a tagged PDF.",
  input: ReportScope,
  reply: z.unknown(),
});
export const exportTables = contract({
  method: "GET",
  path: "/report.xlsx",
  permission: "figures:read",
  answer: "file",
  summary: "The figures of the monthly report as a workbook.",
  input: ReportScope,
  reply: z.unknown(),
});
