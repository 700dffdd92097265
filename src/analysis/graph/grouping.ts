/** Nodes put in groups: `of` names the group of each node; groups are numbered from 0, largest first, then by lowest node. */
export interface Grouping {
  readonly count: number;
  /** People in each group, largest first. */
  readonly sizes: Int32Array;
  readonly of: Int32Array;
}

/**
 * Numbers groups afresh by size.
 * @param labels one per node, any numbers 0…n − 1. Cost O(n log n).
 */
export function numberedBySize(labels: Int32Array): Grouping {
  const n = labels.length;
  const members = new Int32Array(n);
  const firstSeen: number[] = [];
  for (const label of labels) if (members[label]!++ === 0) firstSeen.push(label);
  const order = firstSeen.sort((a, b) => members[b]! - members[a]!);
  const renamed = new Int32Array(n);
  for (const [rank, label] of order.entries()) renamed[label] = rank;
  return {
    count: order.length,
    sizes: Int32Array.from(order, (label) => members[label]!),
    of: labels.map((label) => renamed[label]!),
  };
}

/**
 * For each unit the group that most of its people are in.
 * @param of the group of each person, −1 for none; @param labels the unit of each person, −1 for none; @param units how many.
 * @returns a group per unit; of groups with as many people the lowest number; −1 for a unit without people in a group.
 * Cost O(n) plus the distinct pairs of unit and group.
 */
export function majorityGroups(of: Int32Array, labels: Int32Array, units: number): Int32Array {
  const counts = Array.from({length: units}, () => new Map<number, number>());
  for (const [person, unit] of labels.entries()) {
    const group = of[person]!;
    if (unit >= 0 && group >= 0) counts[unit]!.set(group, (counts[unit]!.get(group) ?? 0) + 1);
  }
  return Int32Array.from(counts, (people) => {
    let most = -1;
    for (const [group, count] of people) {
      const record = people.get(most) ?? 0;
      if (count > record || (count === record && group < most)) most = group;
    }
    return most;
  });
}
