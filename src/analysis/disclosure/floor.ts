/** The fewest distinct people behind what is shown, by kind: the hard floors, which an installation may raise and never lower. */
export const floors = {
  /** A figure about what is in the dialogues. */
  dialogue: 10,
  /** A unit as a node in a picture. */
  unit: 10,
  /** A tie between two units: on each side. */
  tie: 5,
  /** A score of the audit. */
  audit: 5,
  /** A distribution over answers. */
  distribution: 10,
  /** Answers in people's own words. */
  openAnswer: 10,
  /** The part of a group that answered. */
  responseRate: 5,
} as const;

export type Floors = Readonly<Record<keyof typeof floors, number>>;

/** What holds when an installation asks for nothing else: more people where answers were given in confidence. */
export const defaultFloors: Floors = {...floors, audit: 8, distribution: 20, openAnswer: 15, responseRate: 8};

/**
 * The floors with those that an installation asks for, none below the hard one.
 * @throws RangeError for a wish that is not a whole number of people.
 */
export function raisedFloors(wishes: Partial<Floors>): Floors {
  const kinds = Object.keys(floors) as (keyof Floors)[];
  return Object.fromEntries(
    kinds.map((kind) => {
      const wish = wishes[kind] ?? defaultFloors[kind];
      if (!Number.isSafeInteger(wish)) throw new RangeError(`A floor is a whole number of people; got ${wish}.`);
      return [kind, Math.max(floors[kind], wish)];
    }),
  ) as Record<keyof Floors, number>;
}

/**
 * Whether a figure may be shown.
 * @param people distinct people behind it; @param floor the fewest there may be.
 * @param complement people outside the group, within the smallest total that is shown too. Pass it for a figure that is
 * not additive (Gini, median, E-I index): then it must reach the floor as well, or be 0 (the group is everybody).
 */
export function shownWith(people: number, floor: number, complement = 0): boolean {
  return people >= floor && (complement === 0 || complement >= floor);
}

/** Siblings as they are shown: some by themselves, the rest as one "other". Numbers are places in the list given. */
export interface WithOther {
  readonly shown: readonly number[];
  readonly other: readonly number[];
  /** False when even together the others are too few: then they are not shown at all. */
  readonly otherIsShown: boolean;
}

/**
 * Joins siblings (units with one parent) that are too small in "other", with the smallest of the rest until "other" holds
 * at least two of them and reaches the floor: nobody can take the shown ones from the total and find a small one.
 * A unit without people is too small too, for hidden and empty must look alike.
 * @param people distinct people per sibling, who count for one sibling only. @returns places in rising order.
 * Cost O(n log n). Method: A. Hundepool et al., Statistical Disclosure Control (2012) §4.
 */
export function withOther(people: ArrayLike<number>, floor: number): WithOther {
  const bySize = Array.from(people, (_, i) => i).sort((a, b) => people[a]! - people[b]! || a - b);
  let joined = bySize.filter((i) => people[i]! < floor).length;
  let together = bySize.slice(0, joined).reduce((sum, i) => sum + people[i]!, 0);
  while (joined > 0 && joined < bySize.length && (joined < 2 || together < floor)) {
    together += people[bySize[joined++]!]!;
  }
  const rising = (a: number, b: number) => a - b;
  return {
    shown: bySize.slice(joined).sort(rising),
    other: bySize.slice(0, joined).sort(rising),
    otherIsShown: together >= floor,
  };
}

/** Two groups that have contact, with the distinct people who carry it on each side. */
export interface CarriedPair {
  readonly a: number;
  readonly b: number;
  readonly peopleA: number;
  readonly peopleB: number;
}

/**
 * The ties between groups that may be drawn: enough people on both sides, and both groups shown themselves.
 * What is left out must look like no contact at all.
 */
export function shownEdges<Pair extends CarriedPair>(
  pairs: readonly Pair[],
  floor: number,
  isShown: (group: number) => boolean = () => true,
): Pair[] {
  return pairs.filter(({a, b, peopleA, peopleB}) => peopleA >= floor && peopleB >= floor && isShown(a) && isShown(b));
}
