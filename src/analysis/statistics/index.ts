/** Numbers about numbers: seeded chance, quantiles, and how unevenly contributions are spread. */
export {gini, lorenz, type SharePoint, smallestGroup, type TopShare, topShares} from "./inequality.ts";
export {ascending, median, quantile} from "./quantile.ts";
export {
  type Chance,
  gaussian,
  logNormal,
  pick,
  poisson,
  powerLaw,
  seeded,
  shuffle,
  weightedIndex,
  wholeBelow,
  zipfShares,
} from "./random.ts";
