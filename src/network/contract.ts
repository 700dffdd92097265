import {z} from "zod";
import {Period, Scope} from "../evidence/contract.ts";
import {contract} from "../platform/contract.ts";

export const tieKinds = ["reply", "mention", "reaction", "mail"] as const;
export type TieKind = (typeof tieKinds)[number];

/** A group in the picture: a unit, or a community that the analysis found. Never a person. */
const GroupNode = z.object({
  id: z.string(),
  name: z.string(),
  people: z.number(),
  active: z.number().describe("Those who wrote or reacted; fewer than five count as none."),
  eiIndex: z.number().nullable(),
  internal: z.number().nullable().describe("Arcs: one person to another, however often."),
  external: z.number().nullable(),
  /** The community most of its people are in, counted from 0 (largest first); null when unknown. */
  community: z.number().nullable(),
  x: z.number().min(0).max(1),
  y: z.number().min(0).max(1),
});
const GroupEdge = z.object({
  from: z.string(),
  to: z.string(),
  ties: z
    .number()
    .describe("Interactions between the two, both ways. Not in the unit of internal and external: those count arcs."),
  people: z.number().describe("The smaller number of distinct people on either side."),
});

export const NetworkReply = z.object({
  period: Period.nullable(),
  shown: z.boolean(),
  nodes: z.number().nullable(),
  arcs: z.number().nullable(),
  pairs: z.number().nullable(),
  density: z.number().nullable(),
  reciprocity: z.number().nullable(),
  pairReciprocity: z.number().nullable(),
  components: z.number().nullable(),
  largestComponent: z.number().nullable(),
  eiIndex: z.number().nullable(),
  modularity: z.number().nullable(),
  communities: z
    .array(
      z.object({id: z.string(), people: z.number(), units: z.array(z.object({name: z.string(), people: z.number()}))}),
    )
    .describe(
      "Largest first; too small ones are absent, and so are the parts of a unit that would give a small one away.",
    ),
  units: z.array(GroupNode),
  ties: z.array(GroupEdge).describe("Pairs of units below the floor are absent."),
  notShown: z
    .array(z.object({from: z.string(), to: z.string()}))
    .describe("Pairs whose contact is hidden or absent: they look alike."),
  bridges: z.array(GroupEdge).describe("Pairs of units in different communities, thinnest first."),
  whiteSpots: z
    .array(z.object({kind: z.enum(["unit", "location"]), name: z.string(), people: z.number(), reached: z.number()}))
    .describe("At most a quarter of the people are in contact with anybody; fewer than five reached count as none."),
  weeks: z
    .array(z.object({week: z.iso.date(), ties: z.number()}))
    .describe("Interactions per week, named by its Monday; a week with contact among too few people is absent."),
});
export type NetworkReply = z.infer<typeof NetworkReply>;

export const readNetwork = contract({
  method: "GET",
  path: "/network",
  permission: "figures:read",
  summary: "Who talks with whom, between units and communities.",
  input: Scope.extend({
    kinds: z.string().optional().describe("Kinds of ties that count, separated by commas; default all."),
  }),
  reply: NetworkReply,
});

export const exportNetwork = contract({
  method: "GET",
  path: "/network.graphml",
  permission: "figures:read",
  answer: "file",
  summary: "The network of units and communities as GraphML.",
  input: Scope,
  reply: z.unknown(),
});
