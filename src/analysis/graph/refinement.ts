import {type Chance, shuffle} from "../statistics/index.ts";
import type {Level} from "./level.ts";

/**
 * Splits each group into well-connected parts: from single nodes, each node still alone may join a part of its own group
 * that loses no modularity, the better the likelier.
 * @param groups a label 0…n − 1 per node. @returns a finer label per node, 0…n − 1; every part lies within one group.
 */
export function refine(level: Level, groups: Int32Array, chance: Chance): Int32Array {
  const {nodes, start, to, weight, strength, chanceFactor} = level;
  const groupTotal = new Float64Array(nodes);
  for (let i = 0; i < nodes; i++) groupTotal[groups[i]!]! += strength[i]!;
  const part = Int32Array.from({length: nodes}, (_, i) => i);
  const partTotal = strength.slice();
  const alone = new Uint8Array(nodes).fill(1);
  /** Contact of each part with the rest of its group. */
  const outward = new Float64Array(nodes);
  for (let i = 0; i < nodes; i++) {
    for (let at = start[i]!; at < start[i + 1]!; at++) {
      if (groups[to[at]!] === groups[i]) outward[i]! += weight[at]!;
    }
  }
  const isWellConnected = (one: number, group: number) =>
    outward[one]! >= chanceFactor * partTotal[one]! * (groupTotal[group]! - partTotal[one]!);

  const towards = new Float64Array(nodes);
  const met = new Int32Array(nodes);
  const odds = new Float64Array(nodes);
  for (const i of shuffle(
    chance,
    Int32Array.from({length: nodes}, (_, node) => node),
  )) {
    const group = groups[i]!;
    if (alone[i] === 0 || !isWellConnected(i, group)) continue;
    let metCount = 0;
    for (let at = start[i]!; at < start[i + 1]!; at++) {
      const other = to[at]!;
      if (groups[other] !== group) continue;
      if (towards[part[other]!] === 0) met[metCount++] = part[other]!;
      towards[part[other]!]! += weight[at]!;
    }
    let best = 0;
    for (let k = 0; k < metCount; k++) {
      const gain = towards[met[k]!]! - chanceFactor * strength[i]! * partTotal[met[k]!]!;
      odds[k] = isWellConnected(met[k]!, group) ? gain : -Infinity;
      if (odds[k]! > best) best = odds[k]!;
    }
    // Staying alone gains 0 and is one of the choices.
    const scale = randomness * level.meanWeight;
    const stay = Math.exp(-best / scale);
    let sum = stay;
    for (let k = 0; k < metCount; k++) {
      odds[k] = odds[k]! >= 0 ? Math.exp((odds[k]! - best) / scale) : 0;
      sum += odds[k]!;
    }
    let left = chance() * sum - stay;
    let chosen = -1;
    for (let k = 0; k < metCount && left >= 0; k++) {
      if (odds[k]! > 0) chosen = met[k]!;
      left -= odds[k]!;
    }
    if (chosen >= 0) {
      const tie = towards[chosen]!;
      part[i] = chosen;
      alone[i] = 0;
      alone[chosen] = 0;
      partTotal[chosen]! += strength[i]!;
      outward[chosen]! += outward[i]! - 2 * tie;
    }
    for (let k = 0; k < metCount; k++) towards[met[k]!] = 0;
  }
  return part;
}

/** How far a lesser choice may win, in mean weights of a tie: near 0 always the best. */
const randomness = 0.01;
