import {type Chance, pick, shuffle, wholeBelow} from "../analysis/statistics/index.ts";
import type {Visibility} from "../dialogue/index.ts";
import {apportion} from "./apportion.ts";
import {gate} from "./circles.ts";
import {type Contributions, contributionsOf, type Membership, postShare} from "./contributions.ts";
import {clusterOf, clusters, mailDomain, type Theme} from "./municipality.ts";
import type {Population} from "./population.ts";

/** A channel with all that will be said in it, in numbers. */
export interface Channel {
  readonly source: "chat" | "lists";
  readonly key: string;
  /** "" for a direct channel. */
  readonly name: string;
  readonly visibility: Visibility;
  readonly theme: Theme;
  /** Indexes of people. */
  readonly members: Int32Array;
  /** Posts and replies by people. */
  readonly messages: number;
  /** Messages that open a conversation. */
  readonly posts: number;
  /** Posts with at least one reply or reaction by somebody else. */
  readonly answered: number;
  /** Posts with at least one reply by somebody else. */
  readonly replied: number;
  /** Messages by a bot, on top of `messages`. */
  readonly botMessages: number;
  /** Deleted posts, on top of `messages`, each with one reply that stayed (counted in `messages`). */
  readonly deleted: number;
  /** Median time from a post to the first reply, in hours, that the replies are drawn with. */
  readonly medianHours: number;
}

/** The channels of a population, and how much each person writes. The messages of all channels add up to `messages`. */
export function channelsOf(
  chance: Chance,
  population: Population,
  messages: number,
): {channels: Channel[]; contributions: Contributions} {
  const outlines = outlinesOf(chance, population).filter(({members}) => members.length > 1);
  const contributions = contributionsOf(chance, population, outlines, {target: eightyTarget, messages});
  const counts = apportion(messages, contributions.channelShares);
  const channels = outlines.map((outline, c): Channel => {
    const {source, name, visibility, theme, members, medianHours} = outline;
    const letter = {open: "C", private: "G", direct: "D"}[visibility];
    const id = `${letter}0${(60_466_176 + c * 7919).toString(36).toUpperCase()}`;
    const key = source === "lists" ? `${name}.lijsten.${mailDomain}` : id;
    return {source, key, name, visibility, theme, members, medianHours, ...quotaOf(outline, counts[c]!)};
  });
  return {channels, contributions};
}

/** The share of the people taking part that is meant to write 80 % of all messages. */
const eightyTarget = 0.2;

interface Outline extends Membership {
  readonly source: "chat" | "lists";
  readonly name: string;
  readonly visibility: Visibility;
  readonly theme: Theme;
  readonly rate: number;
  readonly medianHours: number;
  /** Bot messages per post. */
  readonly bots: number;
}

function quotaOf({source, visibility, rate, bots}: Outline, messages: number) {
  const posts = messages < 2 ? messages : Math.max(1, Math.round(messages * postShare));
  const replies = messages - posts;
  const answered = Math.max(Math.round(posts * rate), Math.min(posts, replies, 1));
  const mayDelete = source === "chat" && visibility === "open";
  const deleted = mayDelete ? Math.min(Math.floor(posts * 0.006), Math.max(0, replies - 1)) : 0;
  // Mail knows no reactions, so there every answer is a reply.
  const wished = source === "lists" ? answered : Math.round(answered * 0.8);
  const replied = Math.min(Math.max(wished, Math.min(replies, 1)), replies - deleted);
  const botMessages = Math.floor(posts * bots);
  return {messages, posts, answered: source === "lists" ? replied : answered, replied, deleted, botMessages};
}

/** Channels that anyone may join: the chance that somebody of a cluster does, where it is not `others`. */
const shared: readonly {
  name: string;
  theme: Theme;
  others: number;
  joins?: Partial<Record<keyof typeof clusterOf, number>>;
  rate: number;
  medianHours: number;
  emphasis: number;
  bots?: number;
}[] = [
  {name: "algemeen", theme: "general", others: 1, rate: 0.72, medianHours: 0.9, emphasis: 1, bots: 0.08},
  {name: "koffiehoek", theme: "general", others: 0.35, rate: 0.83, medianHours: 0.6, emphasis: 0.6},
  {
    name: "wijkgericht-werken",
    theme: "neighbourhood",
    others: 0.12,
    joins: {social: 0.4, space: 0.3, counter: 0.25},
    rate: 0.88,
    medianHours: 1.2,
    emphasis: 1.6,
  },
  {
    name: "samen-duurzaam",
    theme: "sustainability",
    others: 0.12,
    joins: {space: 0.4},
    rate: 0.86,
    medianHours: 1.8,
    emphasis: 1.4,
  },
  {name: "jong-waterrijk", theme: "young", others: 0.14, rate: 0.9, medianHours: 0.5, emphasis: 1.5},
  {
    name: "zaakgericht-werken",
    theme: "casework",
    others: 0.15,
    joins: {counter: 0.4, space: 0.3},
    rate: 0.41,
    medianHours: 6,
    emphasis: 1,
  },
  {
    name: "ict-vragen",
    theme: "ict",
    others: 0.25,
    joins: {ict: 0.8, social: 0},
    rate: 0.93,
    medianHours: 0.4,
    emphasis: 1.5,
    bots: 0.3,
  },
  {
    name: "schrijven-voor-inwoners",
    theme: "counter",
    others: 0.06,
    joins: {counter: 0.35, board: 0.5},
    rate: 0.79,
    medianHours: 2.2,
    emphasis: 1,
  },
];

function outlinesOf(chance: Chance, population: Population): Outline[] {
  const {cluster, gates, takesPart, team, teams, people, isPermanent} = population;
  const all = Array.from(people.keys()).filter((i) => takesPart[i]);
  // Behind their own doors: the silo and the Buitendienst.
  const free = all.filter((i) => cluster[i] !== clusterOf.outdoor && cluster[i] !== clusterOf.safety);
  const row = (members: readonly number[]) => Int32Array.from(members);
  const chat = {
    source: "chat",
    visibility: "open",
    rate: 0.74,
    medianHours: 0.7,
    bots: 0,
    emphasis: 1,
  } as const;
  const outlines: Outline[] = shared.map(({joins = {}, others, bots = 0, name, ...rest}) => {
    const odds = new Float64Array(clusters.length).fill(others);
    for (const [key, value] of Object.entries(joins)) odds[clusterOf[key as keyof typeof clusterOf]] = value;
    const members = free.filter((i) => {
      const joined = chance() < odds[cluster[i]!]!;
      return joined || (gates[i] === gate.hinge && name === "ict-vragen");
    });
    const kind = name === "algemeen" ? "general" : "shared";
    return {...chat, ...rest, name, bots, members: row(members), kind, kindShare: kind === "general" ? 0.07 : 0.21};
  });
  // Where the two sides of a thin line meet. Each is a kind of its own, so that it never falls still.
  const meeting = (name: string, theme: Theme, members: readonly number[], kindShare: number) =>
    outlines.push({...chat, name, theme, members: row(members), kind: name, kindShare, rate: 0.62, medianHours: 3});
  const holds = (bit: number) => (i: number) => gates[i] === bit;
  const ofCluster = (name: keyof typeof clusterOf) => all.filter((i) => cluster[i] === clusterOf[name]);
  meeting("buitendienst-en-beheer", "outdoor", [...ofCluster("outdoor"), ...all.filter(holds(gate.foreman))], 0.02);
  meeting(
    "veilig-in-de-wijk",
    "safety",
    [...all.filter(holds(gate.liaison)), ...all.filter(holds(gate.partner))],
    0.006,
  );
  const ictHelpers = shuffle(chance, ofCluster("ict")).slice(0, Math.max(3, Math.round(people.length / 80)));
  meeting("digitaal-sociaal", "ict", [...all.filter(holds(gate.hinge)), ...ictHelpers], 0.006);
  // What the silo says inside is in proportion to what its liaisons say outside, at any size.
  const silo = {kind: "silo", kindShare: 0.055};
  for (const [t, {name, cluster: c}] of teams.entries()) {
    if (c === clusterOf.outdoor) continue;
    const members = row(all.filter((i) => team[i] === t));
    outlines.push({
      ...chat,
      name: `team-${slug(name)}`,
      theme: clusters[c]!.theme,
      members,
      ...(c === clusterOf.safety ? silo : {kind: "team", kindShare: 0.38}),
      rate: 0.6 + 0.3 * chance(),
      medianHours: 0.3 + 0.9 * chance(),
    });
  }
  for (const [c, {name, theme}] of clusters.entries()) {
    if (c === clusterOf.outdoor || teams.filter((t) => t.cluster === c).length < 2) continue;
    const members = row(all.filter((i) => cluster[i] === c));
    outlines.push({
      ...chat,
      name: slug(name),
      theme,
      members,
      ...(c === clusterOf.safety ? silo : {kind: "cluster", kindShare: 0.11}),
      medianHours: 1.1,
    });
  }
  const closed = (name: string, theme: Theme, members: readonly number[]) =>
    outlines.push({
      ...chat,
      name,
      theme,
      visibility: "private",
      members: row(members),
      kind: "private",
      kindShare: 0.04,
      rate: 0.8,
      medianHours: 1,
    });
  const some = (count: number) => shuffle(chance, [...free]).slice(0, count);
  closed(
    "directieoverleg",
    "general",
    free.filter((i) => people[i]!.role === "Clustermanager" || people[i]!.managerId === null),
  );
  closed("ondernemingsraad", "support", some(9));
  closed("verhuizing-stadskantoor", "support", some(Math.max(6, Math.round(people.length * 0.015))));
  const hr = teams.findIndex(({name}) => name === "HR");
  closed(
    "hr-intern",
    "support",
    all.filter((i) => team[i] === hr),
  );
  const steady = all.filter((i) => isPermanent[i] && cluster[i] !== clusterOf.outdoor);
  const pairs = new Set<string>();
  for (let n = Math.max(5, Math.round(people.length / 12)); n > 0; n--) {
    const one = pick(chance, steady);
    const mates = steady.filter((i) => team[i] === team[one] && i !== one);
    if (mates.length > 0) pairs.add([one, pick(chance, mates)].sort((a, b) => a - b).join(" "));
  }
  for (const pair of pairs) {
    outlines.push({
      ...chat,
      name: "",
      theme: clusters[cluster[Number(pair.split(" ")[0])]!]!.theme,
      visibility: "direct",
      members: row(pair.split(" ").map(Number)),
      kind: "direct",
      kindShare: 0.04,
      rate: 0.9,
      medianHours: 0.2,
    });
  }
  const list = (name: string, theme: Theme, members: readonly number[], medianHours: number) =>
    outlines.push({
      ...chat,
      source: "lists",
      name,
      theme,
      members: row(members),
      kind: "list",
      kindShare: 0.09,
      rate: 0.55,
      medianHours,
    });
  const from = (...names: (keyof typeof clusterOf)[]) =>
    free.filter((i) => names.some((name) => clusterOf[name] === cluster[i]));
  list("vakberaad-sociaal", "social", from("social", "counter"), 4);
  list("omgevingswet", "space", from("space", "council"), 5);
  list(
    "inkoop-en-contracten",
    "support",
    [...from("support"), ...some(20 + wholeBelow(chance, 10))].filter(isFirst),
    6,
  );
  list(
    "leidinggevenden",
    "general",
    free.filter((i) => ["Teamleider", "Clustermanager"].includes(people[i]!.role)),
    3,
  );
  return outlines;
}

function isFirst(item: number, place: number, all: readonly number[]): boolean {
  return all.indexOf(item) === place;
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z ]/g, "")
    .replace(/ +/g, "-");
}
