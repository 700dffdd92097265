import type {Visibility} from "../dialogue/index.ts";
import {gate} from "./circles.ts";
import {editedShare} from "./conversations.ts";
import {clusterOf, clusters, depot, silentPlace} from "./municipality.ts";
import type {World} from "./world.ts";

/**
 * What holds in the rehearsal organisation by construction, so that measures can be checked against it. Units are the
 * clusters: a person of "Sociaal domein/Jeugd" belongs to "Sociaal domein". People are staff numbers. A person meets
 * another by a reply, a mention, a reaction or a mail, either way.
 */
export interface Truths {
  readonly counts: {
    readonly people: number;
    /** People who are in at least one channel; the others never write or react. */
    readonly takingPart: number;
    /** Posts and replies by people, in all channels; below it in parts. Exact. */
    readonly messages: number;
    readonly open: number;
    readonly private: number;
    readonly direct: number;
    readonly lists: number;
    /** On top of `messages`. */
    readonly botMessages: number;
    readonly deleted: number;
    readonly edited: number;
  };
  /** Units that hardly meet others: outside their own they meet only `partners`, and only through `liaisons`. */
  readonly silos: readonly {
    readonly unit: string;
    /** Of all meetings with somebody of the unit at either end, this part is inside it, give or take `tolerance`. */
    readonly internalShare: number;
    readonly tolerance: number;
    readonly liaisons: readonly string[];
    readonly partners: readonly string[];
  }[];
  /**
   * Two units that meet only through these people, who belong to the first. They are sure to meet when there are
   * two messages per person or more.
   */
  readonly bridges: readonly {readonly units: readonly [string, string]; readonly brokers: readonly string[]}[];
  /** Pairs of units that never meet. */
  readonly strangers: readonly (readonly [string, string])[];
  /** Units and places of which at most `reachable` people take part. */
  readonly whiteSpots: readonly {
    readonly kind: "unit" | "location";
    readonly name: string;
    readonly people: number;
    readonly reachable: number;
  }[];
  readonly contribution: {
    /** The smallest number of people expected to write 80 % of all messages… */
    readonly eightyPeople: number;
    /** …and what part they are of the people taking part; what comes out lies within `tolerance` of it. */
    readonly eightyShare: number;
    readonly tolerance: number;
  };
  readonly response: {
    /** Posts with a reply or reaction by another person, of all posts: exact. */
    readonly rate: number;
    /** The same with a reply: exact. */
    readonly replyRate: number;
  };
  readonly channels: readonly ChannelTruth[];
}

export interface ChannelTruth {
  readonly source: string;
  readonly key: string;
  /** "" for a direct channel. */
  readonly name: string;
  readonly visibility: Visibility;
  readonly members: number;
  readonly messages: number;
  readonly posts: number;
  readonly answered: number;
  readonly replied: number;
  readonly botMessages: number;
  readonly deleted: number;
  readonly edited: number;
  /** The median the first replies are drawn with, in hours of the clock; the sample's own lies around it. */
  readonly medianHours: number;
}

export function truthsOf({population, channels, contributions}: World): Truths {
  const {people, cluster, takesPart, gates} = population;
  const everyone = Array.from(people.keys());
  const holding = (bit: number) => everyone.filter((i) => gates[i] === bit).map((i) => people[i]!.id);
  const unit = (name: keyof typeof clusterOf) => clusters[clusterOf[name]]!.name;
  const spot = (kind: "unit" | "location", name: string, isThere: (i: number) => boolean) => {
    const there = everyone.filter(isThere);
    return {kind, name, people: there.length, reachable: there.filter((i) => takesPart[i]).length};
  };
  const known = channels.map((channel): ChannelTruth => {
    const {source, key, name, visibility, members, messages, posts, answered, replied} = channel;
    const {botMessages, deleted, medianHours} = channel;
    const edited = source === "chat" ? Math.floor(messages * editedShare) : 0;
    const size = members.length;
    return {
      source,
      key,
      name,
      visibility,
      members: size,
      messages,
      posts,
      answered,
      replied,
      botMessages,
      deleted,
      edited,
      medianHours,
    };
  });
  const sum = (of: (channel: ChannelTruth) => number) => known.reduce((total, channel) => total + of(channel), 0);
  const sumIn = (visibility: Visibility) =>
    sum((c) => (c.source === "chat" && c.visibility === visibility ? c.messages : 0));
  const takingPart = takesPart.reduce((count, yes) => count + yes, 0);
  const others = (...names: (keyof typeof clusterOf)[]) =>
    clusters.filter((_, c) => names.every((name) => clusterOf[name] !== c));
  return {
    counts: {
      people: people.length,
      takingPart,
      messages: sum((c) => c.messages),
      open: sumIn("open"),
      private: sumIn("private"),
      direct: sumIn("direct"),
      lists: sum((c) => (c.source === "lists" ? c.messages : 0)),
      botMessages: sum((c) => c.botMessages),
      deleted: sum((c) => c.deleted),
      edited: sum((c) => c.edited),
    },
    silos: [
      {
        unit: unit("safety"),
        internalShare: 0.95,
        tolerance: 0.05,
        liaisons: holding(gate.liaison),
        partners: holding(gate.partner),
      },
    ],
    bridges: [
      {units: [unit("social"), unit("ict")], brokers: holding(gate.hinge)},
      {units: [unit("space"), unit("outdoor")], brokers: holding(gate.foreman)},
    ],
    strangers: others("space", "outdoor").map(({name}) => [unit("outdoor"), name] as const),
    whiteSpots: [
      spot("unit", unit("outdoor"), (i) => cluster[i] === clusterOf.outdoor),
      spot("location", depot, (i) => people[i]!.location === depot),
      spot("location", silentPlace, (i) => people[i]!.location === silentPlace),
    ],
    contribution: {
      eightyPeople: contributions.eightyPeople,
      eightyShare: contributions.eightyPeople / takingPart,
      tolerance: 0.04 + 4 / takingPart,
    },
    response: {
      rate: sum((c) => c.answered) / sum((c) => c.posts),
      replyRate: sum((c) => c.replied) / sum((c) => c.posts),
    },
    channels: known,
  };
}
