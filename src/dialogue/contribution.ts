import {floors, shownWith} from "../analysis/disclosure/index.ts";
import {gini, lorenz, smallestGroup, topShares} from "../analysis/statistics/index.ts";
import type {DialogueReading} from "./reading.ts";

/** How the writing of a scope is spread over its people. Shares are 0…1; null where there is nothing to divide. */
export interface ContributionSpread {
  readonly gini: number | null;
  readonly giniWithSilent: number | null;
  /** From the least to the most active; no point stands for fewer people than a group's floor. */
  readonly lorenz: {people: number; contributions: number}[];
  /** The most active 1, 5, 10, 20 and 50 %, and what they write. */
  readonly shares: {people: number; contributions: number}[];
  readonly half: {people: number; share: number} | null;
  readonly eighty: {people: number; share: number} | null;
}

/**
 * @param smallestGroupShown a share of the people is left out when fewer persons than this stand behind it (its top or the rest);
 * 1 shows all.
 */
export function contributionSpread(
  {contributions, players}: Pick<DialogueReading, "contributions" | "players">,
  smallestGroupShown: number,
): ContributionSpread {
  const silent = new Array<number>(Math.max(0, players - contributions.length)).fill(0);
  const n = contributions.length;
  const points = Math.max(2, Math.min(101, Math.floor(n / smallestGroupShown) + 1));
  const group = (part: number) => {
    const {people, share} = smallestGroup(contributions, part);
    return Number.isNaN(share) ? null : {people, share};
  };
  return {
    gini: orNull(gini(contributions)),
    giniWithSilent: orNull(gini([...contributions, ...silent])),
    lorenz: n < smallestGroupShown ? [] : lorenz(contributions, points),
    shares: topShares(contributions, [0.01, 0.05, 0.1, 0.2, 0.5])
      .filter(({count}) => shownWith(count, smallestGroupShown, n - count))
      .map(({people, contributions}) => ({people, contributions})),
    half: group(0.5),
    eighty: group(0.8),
  };
}

const orNull = (value: number) => (Number.isNaN(value) ? null : value);

/** In the browser a group of fewer people than this is not told apart; on the command line, on one's own files, everybody is. */
export const smallestShare = floors.dialogue;
