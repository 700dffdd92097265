import {type Chance, poisson, shuffle, smallestGroup} from "../analysis/statistics/index.ts";
import {clusterOf, clusters} from "./municipality.ts";
import type {Population} from "./population.ts";

/** What is known of a channel before anybody has written in it. */
export interface Membership {
  readonly members: Int32Array;
  /** Channels of one kind together get this share of all messages… */
  readonly kind: string;
  readonly kindShare: number;
  /** …divided by the activity of their members, times this. */
  readonly emphasis: number;
}

/** Of all messages in a channel, the part that opens a conversation. */
export const postShare = 0.42;

/** How much everybody writes. */
export interface Contributions {
  /** Activity per person, any unit; 0 for who takes no part. */
  readonly weights: Float64Array;
  /** Share of all messages per channel; they add up to 1. */
  readonly channelShares: readonly number[];
  /** The smallest number of people expected to write 80 % of all messages. */
  readonly eightyPeople: number;
}

/**
 * Activity by the Zipf–Mandelbrot law, (rank + shift)^−exponent, with the exponent for which `target` of the people who
 * take part would write 80 % of endlessly many messages. Every cluster has its part of the active and of the quiet people.
 * @param messages how many there will be: with few per person chance makes the writing more unequal, and
 * `eightyPeople` counts on that.
 * Cost O(members) times 30.
 */
export function contributionsOf(
  chance: Chance,
  population: Population,
  channels: readonly Membership[],
  {target, messages}: {target: number; messages: number},
): Contributions {
  const ranking = rankingOf(chance, population);
  const shift = 2 + ranking.length * 0.02;
  const at = (exponent: number) => {
    const weights = new Float64Array(population.people.length);
    for (const [rank, i] of ranking.entries()) weights[i] = (rank + shift) ** -exponent;
    const activities = channels.map(({members}) => Float64Array.from(members, (i) => weights[i]!));
    const channelShares = sharesOf(channels, activities);
    return {weights, channelShares, expected: expectedShares(channels, activities, channelShares, weights.length)};
  };
  let [low, high] = [0.05, 4];
  for (let round = 0; round < 30; round++) {
    const middle = (low + high) / 2;
    if (smallestGroup(at(middle).expected, 0.8).people > target * ranking.length) low = middle;
    else high = middle;
  }
  const {weights, channelShares, expected} = at(high);
  const written = expected.map((share) => poisson(chance, share * messages));
  return {weights, channelShares, eightyPeople: smallestGroup(written, 0.8).people};
}

/** Everyone who takes part, the most active first. */
function rankingOf(chance: Chance, {takesPart, gates, cluster}: Population): Int32Array {
  const place = new Map<number, number>();
  for (const c of clusters.keys()) {
    const members = shuffle(
      chance,
      Array.from(cluster.keys()).filter((i) => cluster[i] === c && takesPart[i]),
    );
    for (const [n, i] of members.entries()) place.set(i, (n + chance()) / members.length);
  }
  // Who holds a truth is busy enough to show it; the few of the Buitendienst are neither silent nor leading.
  for (const i of place.keys()) {
    if (gates[i] !== 0) place.set(i, 0.05 + 0.3 * chance());
    else if (cluster[i] === clusterOf.outdoor) place.set(i, 0.25 + 0.35 * chance());
  }
  return Int32Array.from([...place].sort(([, a], [, b]) => a - b).map(([i]) => i));
}

function sharesOf(channels: readonly Membership[], activities: readonly Float64Array[]): number[] {
  const amounts = channels.map(({emphasis}, c) => emphasis * total(activities[c]!));
  const perKind = new Map<string, number>();
  for (const [c, {kind}] of channels.entries()) perKind.set(kind, (perKind.get(kind) ?? 0) + amounts[c]!);
  const shares = channels.map(({kind, kindShare}, c) => (kindShare * amounts[c]!) / perKind.get(kind)!);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / whole);
}

/** Expected share of all messages per person: posts follow activity; a reply comes from another than the one who posted. */
function expectedShares(
  channels: readonly Membership[],
  activities: readonly Float64Array[],
  shares: readonly number[],
  people: number,
): Float64Array {
  const written = new Float64Array(people);
  for (const [c, {members}] of channels.entries()) {
    const activity = activities[c]!;
    const sum = total(activity);
    const odds = activity.map((amount) => amount / (sum - amount));
    const allOdds = total(odds);
    for (const [n, i] of members.entries()) {
      const post = activity[n]! / sum;
      const reply = post * (allOdds - odds[n]!);
      written[i]! += shares[c]! * (postShare * post + (1 - postShare) * reply);
    }
  }
  return written;
}

function total(amounts: Float64Array): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
