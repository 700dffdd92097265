/** An amount (messages, replies …) with the two largest parts of it that come from one person each. */
export interface Amount {
  readonly sum: number;
  readonly first: number;
  readonly second: number;
}

/** When one person carries too much of an amount for it to be a figure about a group. */
export interface DominanceRule {
  /** The most that may come from one person, of all; above it the figure is about that person. */
  readonly largestShare: number;
  /** How close the second may come to guessing the first, as a part of what the first did: what all others did together. */
  readonly guess: number;
  /** An amount below this is too little to be anybody's record. */
  readonly least: number;
}

/**
 * Default. Three quarters, because in dialogues one editor who writes half of a channel is common and no secret, while a channel of one writer and some
 * passers-by is that writer's record. Ten percent is what statistical offices use: Hundepool et al. (2012) §4.2.2. Twenty, because two of three
 * reactions by one of thirty people tell nobody who it was.
 */
export const dominanceRule: DominanceRule = {largestShare: 0.75, guess: 0.1, least: 20};

/** What these hold together. One person may be the first of several: then the true first is more than this. */
export function amountsTogether(amounts: Iterable<Amount>): Amount {
  let [sum, first, second] = [0, 0, 0];
  for (const amount of amounts) {
    sum += amount.sum;
    second = Math.max(second, Math.min(first, amount.first), amount.second);
    first = Math.max(first, amount.first);
  }
  return {sum, first, second};
}

/** An amount out of what each person did, in any order; numbers of at least 0. */
export function amountOf(contributions: Iterable<number>): Amount {
  return amountsTogether(Array.from(contributions, (sum) => ({sum, first: sum, second: 0})));
}

/**
 * Whether an amount says too much about one person: by the (n, k) rule with n = 1, or by the p % rule. Nothing is dominated where nobody did
 * anything. Source: A. Hundepool et al., Statistical Disclosure Control (2012) §4.2.2.
 */
export function isDominated({sum, first, second}: Amount, rule: DominanceRule = dominanceRule): boolean {
  if (sum < rule.least) return false;
  return first > rule.largestShare * sum || sum - first - second < rule.guess * first;
}
