import {joinable, singleClusters} from "./clusters.ts";
import {type DoubtReason, doubtReasons} from "./contract.ts";
import {
  exclusive,
  type FilePlayer,
  foesOf,
  groupsBy,
  type Identity,
  inOrder,
  isPlayer,
  joinClusters,
  type LinkedBy,
  type Matching,
  startMatching,
  type Verdict,
} from "./matching.ts";
import {isNearName, isSingleName, nameSignatures} from "./names.ts";

export interface Link {
  /** A file player's id, else the least id of the identities that are this person. */
  readonly playerId: string;
  readonly linkedBy: LinkedBy;
}

/** Two who may be one person; `otherId` is a file player where the other has one. */
export interface Doubt {
  readonly identityId: string;
  readonly otherId: string;
  readonly reason: DoubtReason;
}

export interface WhoIsWho {
  /** Identity id → player, of all that are not bots. */
  readonly links: ReadonlyMap<string, Link>;
  /** By reason (in the order of doubtReasons), then by id. Pairs told to be different are not among them. */
  readonly doubts: readonly Doubt[];
}

/**
 * Finds out which identities are one person, from scratch: verdicts first; then a shared mail address, first with a file
 * player, then among identities; then the same name of two or more words, if nobody else has it in the people file or
 * in the same source. Two file players never become one. Where a step could be taken in two ways it is not taken, and the
 * pair is doubtful. The answer depends on the sets given, not on their order.
 * Cost O(n · length of names), n players and identities; names held by more than fifty are not compared for nearness.
 */
export function resolve({
  filePlayers,
  identities,
  verdicts,
}: {
  readonly filePlayers: readonly FilePlayer[];
  readonly identities: readonly Identity[];
  readonly verdicts: readonly Verdict[];
}): WhoIsWho {
  const matching = startMatching(filePlayers, identities, verdicts);
  followVerdicts(matching);
  joinByMail(matching);
  joinByName(matching);
  doubtNearNames(matching);
  return {links: linksOf(matching), doubts: doubtsOf(matching)};
}

function followVerdicts(matching: Matching): void {
  const {clusters, verdicts} = matching;
  for (const [a, b] of verdicts.same) {
    const [left, right] = [clusters.of(a), clusters.of(b)];
    if (left === right) continue;
    if (exclusive(matching, [left, right]).size > 0) matching.doubts.push({a, b, reason: "contradiction"});
    else joinClusters(matching, [left, right], "verdict");
  }
}

/** A group of clusters that something they share puts together. */
interface Group {
  readonly clusters: readonly number[];
}

function joinByMail(matching: Matching): void {
  const {clear, unclear} = playersByMail(matching);
  joinGroups(matching, clear, "mail", () => "shared-mail");
  const open = new Set(unclear.flatMap(({clusters: [, cluster]}) => cluster!));
  const groups = [...groupsBy(matching, ({mails}) => mails).values()].map((clusters) => ({clusters}));
  const isOpen = ({clusters}: Group) => clusters.some((cluster) => open.has(cluster));
  joinGroups(
    matching,
    groups.filter((group) => !isOpen(group)),
    "mail",
    () => "shared-mail",
  );
  for (const group of [...unclear, ...groups.filter(isOpen)]) doubtGroup(matching, group, "shared-mail");
}

/** Pairs of a file player and a cluster that has one of its addresses: clear where it has those of no other player. */
function playersByMail(matching: Matching): {clear: Group[]; unclear: Group[]} {
  const {nodes} = matching;
  const foes = foesOf(matching);
  const found = new Map<number, Set<number>>();
  for (const group of groupsBy(matching, ({mails}) => mails).values()) {
    const players = group.filter((cluster) => isPlayer(nodes, cluster));
    for (const cluster of group.filter((cluster) => !isPlayer(nodes, cluster)))
      for (const player of players)
        if (!foes.get(cluster)?.has(player)) found.set(cluster, (found.get(cluster) ?? new Set()).add(player));
  }
  const pairs = (isClear: boolean) =>
    [...found]
      .filter(([, players]) => (players.size === 1) === isClear)
      .flatMap(([cluster, players]) => [...players].map((player) => ({clusters: [player, cluster]})));
  return {clear: pairs(true), unclear: pairs(false)};
}

function joinByName(matching: Matching): void {
  const groups: (Group & {readonly key: string})[] = [];
  for (const [key, clusters] of groupsBy(matching, ({key}) => (key === "" ? [] : [key]))) {
    if (clusters.length < 2) continue;
    if (!isSingleName(key)) groups.push({key, clusters});
    else if (exclusive(matching, clusters, true).size === 0) doubtGroup(matching, {clusters}, "single-name");
  }
  joinGroups(matching, groups, "name", ({key, clusters}) =>
    isHeldTwice(matching, key, clusters) ? "same-name" : "second-account",
  );
}

/** Whether a name belongs to two file players, or to two identities of one source, in different clusters. */
function isHeldTwice({nodes, clusters}: Matching, key: string, group: readonly number[]): boolean {
  const holders = new Set<string | null>();
  for (const cluster of group) {
    const sources = new Set(
      clusters
        .members(cluster)
        .map((node) => nodes[node]!)
        .filter((node) => node.key === key)
        .map(({sourceId}) => sourceId),
    );
    for (const source of sources) {
      if (holders.has(source)) return true;
      holders.add(source);
    }
  }
  return false;
}

function joinGroups<G extends Group>(
  matching: Matching,
  groups: readonly G[],
  ground: "mail" | "name",
  reason: (undone: G) => DoubtReason,
): void {
  const foes = foesOf(matching);
  const {joined, undone} = joinable(
    groups.filter(({clusters}) => clusters.length > 1),
    (whole) => exclusive(matching, whole, ground === "name", foes),
  );
  const doubtful = undone.map((group) => ({group, reason: reason(group)}));
  const wholes = singleClusters(matching.nodes.length);
  for (const {clusters} of joined) for (const cluster of clusters) wholes.join(clusters[0]!, cluster);
  for (const whole of new Set(joined.flatMap(({clusters}) => clusters.map(wholes.of))))
    joinClusters(matching, wholes.members(whole), ground);
  for (const doubt of doubtful) doubtGroup(matching, doubt.group, doubt.reason);
}

/** Few members: every pair. Many: each with the file players, or with the first. */
function doubtGroup({nodes, doubts}: Matching, {clusters}: Group, reason: DoubtReason): void {
  const players = clusters.filter((cluster) => isPlayer(nodes, cluster));
  const others = clusters.filter((cluster) => !isPlayer(nodes, cluster));
  const against = players.length > 0 ? players : clusters.length <= 5 ? others : others.slice(0, 1);
  for (const a of against) for (const b of others) if (a < b) doubts.push({a, b, reason});
}

const mostAlike = 50;

function doubtNearNames(matching: Matching): void {
  const {doubts} = matching;
  const meeting = new Map<string, Set<string>>();
  const holders = groupsBy(matching, ({key}) => (key === "" || isSingleName(key) ? [] : [key]));
  for (const key of holders.keys())
    for (const signature of nameSignatures(key)) meeting.set(signature, (meeting.get(signature) ?? new Set()).add(key));
  const compared = new Set<string>();
  const foes = foesOf(matching);
  for (const keys of meeting.values()) {
    if (keys.size < 2 || keys.size > mostAlike) continue;
    const sorted = [...keys].sort();
    for (const [i, left] of sorted.entries())
      for (const right of sorted.slice(i + 1)) {
        if (compared.has(`${left}\n${right}`)) continue;
        compared.add(`${left}\n${right}`);
        if (!isNearName(left, right)) continue;
        for (const a of holders.get(left)!)
          for (const b of holders.get(right)!) {
            if (a === b || exclusive(matching, [a, b], true, foes).size > 0) continue;
            doubts.push({a: Math.min(a, b), b: Math.max(a, b), reason: "near-name"});
          }
      }
  }
}

function linksOf({nodes, clusters, linkedBy}: Matching): Map<string, Link> {
  const links = new Map<string, Link>();
  for (const [node, {id, sourceId}] of nodes.entries())
    if (sourceId !== null) links.set(id, {playerId: nodes[clusters.of(node)]!.id, linkedBy: linkedBy[node]!});
  return links;
}

/** Each pair once, under its first reason; not those that have become one since, nor those told to be different. */
function doubtsOf({nodes, clusters, doubts, ...matching}: Matching): Doubt[] {
  const foes = foesOf({nodes, clusters, doubts, ...matching});
  const pairs = new Map<string, Doubt>();
  for (const {a, b, reason} of doubts.toSorted(
    (x, y) => doubtReasons.indexOf(x.reason) - doubtReasons.indexOf(y.reason),
  )) {
    const [other, own] = reason === "contradiction" ? [a, b] : inOrder(clusters.of(a), clusters.of(b));
    if (reason !== "contradiction" && (own === other || isPlayer(nodes, own) || foes.get(own)?.has(other))) continue;
    const key = `${nodes[own]!.id}\n${nodes[other]!.id}`;
    if (!pairs.has(key)) pairs.set(key, {identityId: nodes[own]!.id, otherId: nodes[other]!.id, reason});
  }
  const order = ([key, {reason}]: [string, Doubt]) => `${doubtReasons.indexOf(reason)} ${key}`;
  return [...pairs].sort((x, y) => (order(x) < order(y) ? -1 : 1)).map(([, doubt]) => doubt);
}
