import type {Level} from "./level.ts";

/**
 * Moves single nodes to the group, of a neighbour or new, that gains the most modularity, until no move gains.
 * @param groups a label 0…n − 1 per node; changed in place. @param order the nodes in the order of their first turn.
 */
export function moveNodes(level: Level, groups: Int32Array, order: Int32Array): void {
  const {nodes, start, to, weight, strength, chanceFactor} = level;
  const total = new Float64Array(nodes);
  const size = new Int32Array(nodes);
  for (let i = 0; i < nodes; i++) {
    total[groups[i]!]! += strength[i]!;
    size[groups[i]!]!++;
  }
  const empty: number[] = [];
  for (let group = nodes - 1; group >= 0; group--) if (size[group] === 0) empty.push(group);

  const queue = order.slice();
  const waiting = new Uint8Array(nodes).fill(1);
  let head = 0;
  let length = nodes;
  const towards = new Float64Array(nodes);
  const met = new Int32Array(nodes);
  while (length > 0) {
    const i = queue[head]!;
    head = head + 1 === nodes ? 0 : head + 1;
    length--;
    waiting[i] = 0;

    const own = groups[i]!;
    const pull = chanceFactor * strength[i]!;
    total[own]! -= strength[i]!;
    let metCount = 0;
    for (let at = start[i]!; at < start[i + 1]!; at++) {
      const group = groups[to[at]!]!;
      if (towards[group] === 0) met[metCount++] = group;
      towards[group]! += weight[at]!;
    }
    let best = own;
    let bestGain = towards[own]! - pull * total[own]!;
    const least = 1e-12 * (strength[i]! + Math.abs(bestGain));
    for (let k = 0; k < metCount; k++) {
      const group = met[k]!;
      const gain = towards[group]! - pull * total[group]!;
      if (gain > bestGain + least) {
        best = group;
        bestGain = gain;
      }
      towards[group] = 0;
    }
    if (bestGain < -least && size[own]! > 1) best = empty[empty.length - 1]!;

    total[best]! += strength[i]!;
    if (best === own) continue;
    if (size[best]!++ === 0) empty.pop();
    if (--size[own]! === 0) {
      total[own] = 0;
      empty.push(own);
    }
    groups[i] = best;
    for (let at = start[i]!; at < start[i + 1]!; at++) {
      const other = to[at]!;
      if (waiting[other] === 1 || groups[other] === best) continue;
      waiting[other] = 1;
      const tail = head + length;
      queue[tail >= nodes ? tail - nodes : tail] = other;
      length++;
    }
  }
}
