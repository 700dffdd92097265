/** Numbers about numbers: seeded chance, quantiles, and how unevenly contributions are spread. */
export {gini, lorenz, smallestGroup, topShares} from "./inequality.ts";

export {
  type Chance,
  logNormal,
  pick,
  poisson,
  seeded,
  shuffle,
  weightedIndex,
  wholeBelow,
} from "./random.ts";
