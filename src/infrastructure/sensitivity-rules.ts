import type {Words} from "../dossier/kinds.ts";
import {enumerated} from "../dossier/naming-rules.ts";
import {equalWithin, type ToolComparison, winners} from "./tool-rules.ts";

/** How far a weight may be wrong, as a part of itself. */
const play = 0.2;

/** The smallest change of one weight, in whole percents, by which another tool draws level or passes. */
export interface Flip {
  /** Place among the weights. */
  readonly weight: number;
  /** −20…20, never 0. */
  readonly percent: number;
  /** Place among the rivals. */
  readonly rival: number;
  readonly passes: boolean;
}

export interface Sensitivity {
  /** undefined: no change of one weight by up to 20 % matters. */
  readonly alone: Flip | undefined;
  /** Rivals that pass or draw level when several weights change by up to 20 % at once, in their order. */
  readonly together: readonly {readonly rival: number; readonly passes: boolean}[];
}

/**
 * Whether the winner stays the winner when weights change by up to 20 %: one at a time (its share changes, the others keep their
 * proportions in what is left), and all at once, each by itself.
 * Exact: the lead over a rival is linear in a share, so it can only be lost at the end of a range or on the way there, and its
 * least value when all change is at the corner that makes each need where the winner leads lighter and each other heavier.
 * @param shares of the needs, > 0, together 1.
 * @param winner its scores per need; `rivals` theirs. The winner leads over each.
 * Cost O(rivals × needs).
 */
export function sensitivityOf(
  shares: readonly number[],
  winner: readonly number[],
  rivals: readonly (readonly number[])[],
): Sensitivity {
  const leads = rivals.map((scores) => winner.map((score, i) => score - scores[i]!));
  const flips = leads.flatMap((lead, rival) => shares.flatMap((_, weight) => flipOf(shares, lead, weight, rival)));
  return {
    alone: flips.sort((one, other) => Math.abs(one.percent) - Math.abs(other.percent))[0],
    together: leads.flatMap((lead, rival) => {
      const worst = lead.reduce((sum, d, i) => sum + d * shares[i]! * (d > 0 ? 1 - play : 1 + play), 0);
      return worst > equalWithin ? [] : [{rival, passes: worst < -equalWithin}];
    }),
  };
}

/** At most one for each direction: the first whole percent at which the lead is gone. */
function flipOf(shares: readonly number[], lead: readonly number[], weight: number, rival: number): Flip[] {
  const share = shares[weight]!;
  const others = lead.reduce((sum, d, i) => (i === weight ? sum : sum + d * shares[i]!), 0);
  const leadAt = (percent: number) => {
    const changed = Math.min(1, share * (1 + percent / 100));
    return changed * lead[weight]! + (share < 1 ? (others * (1 - changed)) / (1 - share) : 0);
  };
  return [1, -1].flatMap((sign) => {
    for (let size = 1; size <= 100 * play; size++) {
      const left = leadAt(sign * size);
      if (left <= equalWithin) return [{weight, percent: sign * size, rival, passes: left < -equalWithin}];
    }
    return [];
  });
}

/** What a comparison says about its own firmness, in a sentence; undefined when there is no single winner with a rival. */
export function sensitivityInWords(comparison: ToolComparison): Words | undefined {
  const [winner, ...rivals] = comparison.ranked;
  if (!winner || rivals.length === 0 || winners(comparison).length > 1) return undefined;
  const {alone, together} = sensitivityOf(
    comparison.shares,
    winner.means,
    rivals.map(({means}) => means),
  );
  const nameOf = (rival: number) => rivals[rival]!.candidate.details.name;
  if (alone) return flipInWords(alone, comparison.weighed[alone.weight]!.details.need, nameOf(alone.rival));
  if (together.length === 0)
    return {
      nl: "De winnaar blijft dezelfde, welke gewichten je ook tot 20 % verandert.",
      en: "The winner stays the same, whichever weights change by up to 20 %.",
    };
  const passing = together.filter(({passes}) => passes);
  const {nl, en} = enumerated((passing.length > 0 ? passing : together).map(({rival}) => nameOf(rival)));
  const can = passing.length > 0 ? {nl: "winnen", en: "win"} : {nl: "gelijk komen", en: "draw level"};
  const verb = (passing.length > 0 ? passing : together).length === 1 ? "kan" : "kunnen";
  return {
    nl: `Eén gewicht tot 20 % veranderen maakt niet uit. Veranderen er meer tegelijk, dan ${verb} ${nl} ${can.nl}.`,
    en: `Changing one weight by up to 20 % does not matter. When several change at once, ${en} can ${can.en}.`,
  };
}

function flipInWords({percent, passes}: Flip, need: string, rival: string): Words {
  const size = Math.abs(percent);
  const more = percent > 0 ? {nl: "meer", en: "more"} : {nl: "minder", en: "less"};
  const result = passes
    ? {nl: `wint ${rival}`, en: `${rival} wins`}
    : {nl: `komt ${rival} gelijk`, en: `${rival} draws level`};
  return {
    nl: `Met ${size} % ${more.nl} gewicht op “${need}” ${result.nl}.`,
    en: `With ${size} % ${more.en} weight on “${need}” ${result.en}.`,
  };
}
