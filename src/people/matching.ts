import {type Clusters, singleClusters} from "./clusters.ts";
import type {DoubtReason} from "./contract.ts";
import {nameKey} from "./names.ts";

/** A player that a people file names. */
export interface FilePlayer {
  readonly id: string;
  readonly name: string;
  /** Lower-cased. */
  readonly mails: readonly string[];
}

/** Somebody in one source. */
export interface Identity {
  readonly id: string;
  readonly sourceId: string;
  readonly name: string;
  /** Lower-cased. */
  readonly mails: readonly string[];
  readonly isBot: boolean;
}

/** A person's word on an identity and another identity or file player. */
export interface Verdict {
  readonly identityId: string;
  readonly otherId: string;
  readonly verdict: "same" | "different";
}

/** On what ground an identity has its player; "own": on no ground, it stands alone. */
export type LinkedBy = "mail" | "name" | "verdict" | "own";

/** A file player or an identity, as matching looks at it. */
export interface Node {
  readonly id: string;
  readonly sourceId: string | null; // null: a file player
  readonly key: string;
  readonly mails: readonly string[];
}

/** How far matching has come. */
export interface Matching {
  /** File players first, then identities; each sorted by id, so that the least node of a cluster is its player. */
  readonly nodes: readonly Node[];
  readonly clusters: Clusters;
  readonly linkedBy: LinkedBy[];
  readonly verdicts: {
    readonly same: readonly (readonly [number, number])[];
    readonly different: readonly (readonly [number, number])[];
  };
  readonly doubts: {a: number; b: number; reason: DoubtReason}[];
}

/** Everybody alone, but bots; verdicts about anybody else are left out. */
export function startMatching(
  filePlayers: readonly FilePlayer[],
  identities: readonly Identity[],
  verdicts: readonly Verdict[],
): Matching {
  const byId = (a: {id: string}, b: {id: string}) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  const nodes = [
    ...filePlayers.toSorted(byId).map(({id, name, mails}) => ({id, sourceId: null, key: nameKey(name), mails})),
    ...identities
      .filter(({isBot}) => !isBot)
      .sort(byId)
      .map(({id, sourceId, name, mails}) => ({id, sourceId, key: nameKey(name), mails})),
  ];
  const places = new Map(nodes.map(({id}, node) => [id, node]));
  const pairs = (wanted: Verdict["verdict"]) =>
    verdicts
      .filter(({verdict}) => verdict === wanted)
      .map(({identityId, otherId}) => [places.get(identityId) ?? -1, places.get(otherId) ?? -1] as const)
      .filter(([a, b]) => a >= 0 && b >= 0 && a !== b)
      .map(([a, b]) => inOrder(a, b))
      .sort(([a, b], [c, d]) => a - c || b - d);
  return {
    nodes,
    clusters: singleClusters(nodes.length),
    linkedBy: nodes.map(() => "own"),
    verdicts: {same: pairs("same"), different: pairs("different")},
    doubts: [],
  };
}

/** Clusters by what their nodes share (an address, a name), each cluster once. */
export function groupsBy(
  {nodes, clusters}: Matching,
  shared: (node: Node) => readonly string[],
): Map<string, number[]> {
  const groups = new Map<string, Set<number>>();
  for (const [node, facts] of nodes.entries())
    for (const value of shared(facts)) {
      const group = groups.get(value);
      if (group) group.add(clusters.of(node));
      else groups.set(value, new Set([clusters.of(node)]));
    }
  return new Map([...groups].map(([value, group]) => [value, [...group].sort((a, b) => a - b)]));
}

/** Makes one cluster; whoever did not already hold the file player is there on this ground. */
export function joinClusters({nodes, clusters, linkedBy}: Matching, parts: readonly number[], ground: LinkedBy): void {
  for (const part of parts)
    if (!isPlayer(nodes, part)) for (const node of clusters.members(part)) linkedBy[node] = ground;
  for (const part of parts) clusters.join(parts[0]!, part);
}

/**
 * The clusters that cannot be one person with some other of them: each with a file player when there are several, those
 * told to be different, and — for names, which prove little — those with an identity in the same source.
 */
export function exclusive(
  matching: Matching,
  whole: readonly number[],
  bySource = false,
  foes = foesOf(matching),
): Set<number> {
  const {nodes, clusters} = matching;
  const excluded = new Set<number>();
  const players = whole.filter((cluster) => isPlayer(nodes, cluster));
  if (players.length > 1) for (const player of players) excluded.add(player);
  const inside = new Set(whole);
  for (const cluster of whole)
    for (const foe of foes.get(cluster) ?? []) if (inside.has(foe)) excluded.add(cluster).add(foe);
  if (!bySource) return excluded;
  const holder = new Map<string, number>();
  for (const cluster of whole)
    for (const node of clusters.members(cluster)) {
      const source = nodes[node]!.sourceId;
      if (source === null) continue;
      const other = holder.get(source);
      if (other !== undefined && other !== cluster) excluded.add(cluster).add(other);
      else holder.set(source, cluster);
    }
  return excluded;
}

/** Cluster → the clusters that a verdict keeps apart from it. */
export function foesOf({clusters, verdicts}: Matching): Map<number, Set<number>> {
  const foes = new Map<number, Set<number>>();
  for (const [a, b] of verdicts.different) {
    const [left, right] = [clusters.of(a), clusters.of(b)];
    foes.set(left, (foes.get(left) ?? new Set()).add(right));
    foes.set(right, (foes.get(right) ?? new Set()).add(left));
  }
  return foes;
}

/** A cluster that holds a file player is named by it, as file players are the least nodes. */
export const isPlayer = (nodes: readonly Node[], cluster: number): boolean => nodes[cluster]!.sourceId === null;

export const inOrder = (a: number, b: number): readonly [number, number] => (a < b ? [a, b] : [b, a]);
