/** Nodes that are taken as one person, while matching goes on. Nodes are numbers from 0. */
export interface Clusters {
  /** The least node of the cluster that this node is in. */
  readonly of: (node: number) => number;
  /** The nodes of the cluster named by its least node, in no order. */
  readonly members: (cluster: number) => readonly number[];
  /** The clusters' least nodes, ascending. */
  readonly all: () => number[];
  /** Makes one cluster of two and answers its least node. Cost O(smaller cluster). */
  readonly join: (a: number, b: number) => number;
}

/** Every node by itself. */
export function singleClusters(nodes: number): Clusters {
  const cluster = Int32Array.from({length: nodes}, (_, node) => node);
  const members = new Map<number, number[]>();
  const membersOf = (least: number): readonly number[] => members.get(least) ?? [least];
  return {
    of: (node) => cluster[node]!,
    members: membersOf,
    all: () => [...cluster.keys()].filter((node) => cluster[node] === node),
    join(a, b) {
      const [least, other] = [Math.min(cluster[a]!, cluster[b]!), Math.max(cluster[a]!, cluster[b]!)];
      if (least === other) return least;
      const moved = membersOf(other);
      for (const node of moved) cluster[node] = least;
      members.set(least, [...membersOf(least), ...moved]);
      members.delete(other);
      return least;
    },
  };
}

/**
 * The groups that may be joined without putting two in one cluster that exclude each other. Groups that touch form a
 * whole; in a whole, a group with a member that some other member excludes is left undone, so that the answer does not
 * depend on which group would come first.
 * @param groups clusters that belong together, each named by its least node.
 * @param exclusive answers the members of a whole that exclude some other member of it.
 * Cost O(total size of groups), beside `exclusive`.
 */
export function joinable<Group extends {readonly clusters: readonly number[]}>(
  groups: readonly Group[],
  exclusive: (whole: readonly number[]) => ReadonlySet<number>,
): {readonly joined: Group[]; readonly undone: Group[]} {
  const touching = new Map<number, number[]>();
  for (const [i, {clusters}] of groups.entries())
    for (const cluster of clusters) {
      const list = touching.get(cluster);
      if (list) list.push(i);
      else touching.set(cluster, [i]);
    }
  const seen = new Set<number>();
  const excluded = new Set<number>();
  for (const start of touching.keys()) {
    if (seen.has(start)) continue;
    const whole = [start];
    seen.add(start);
    for (let i = 0; i < whole.length; i++)
      for (const group of touching.get(whole[i]!)!)
        for (const cluster of groups[group]!.clusters)
          if (!seen.has(cluster)) {
            seen.add(cluster);
            whole.push(cluster);
          }
    for (const cluster of exclusive(whole)) excluded.add(cluster);
  }
  const isUndone = ({clusters}: Group) => clusters.some((cluster) => excluded.has(cluster));
  return {joined: groups.filter((group) => !isUndone(group)), undone: groups.filter(isUndone)};
}
