import {solvedUnknowns} from "./elimination.ts";

/** Who is behind a figure in one wave of a survey, or one state of what stays the same from period to period. */
export type Wave = ReadonlySet<string>;

/**
 * Which waves of a group may be shown beside one another. Where most people answer the same as before, the difference between two waves is what those
 * who came or left answered; so between any two of them nobody may have come, or at least the floor, and the same for who left. Waves that fail this
 * are left out of the trend or, better, merged with a neighbour by the caller and asked again. The newest wave comes first, for it is the figure
 * itself; then each earlier one that fits with all that are kept already, and with which the waves, solved together, give away no group below the floor.
 *
 * For figures that every period makes anew (messages, replies) there is no need: everybody's part differs each time.
 * @param waves oldest first. @returns the numbers of those that may be shown, oldest first; none when the newest has too few people.
 * Cost O(waves² · people). Source: A. Hundepool et al., Statistical Disclosure Control (2012) §5.
 */
export function shownWaves(waves: readonly Wave[], floor: number): number[] {
  const kept: number[] = [];
  for (let number = waves.length - 1; number >= 0; number--) {
    const wave = waves[number]!;
    const fits =
      wave.size >= floor &&
      kept.every((other) => isApart(wave, waves[other]!, floor)) &&
      !giveAway(
        [...kept, number].map((other) => waves[other]!),
        floor,
      );
    if (fits) kept.unshift(number);
    else if (kept.length === 0) return [];
  }
  return kept;
}

function isApart(one: Wave, other: Wave, floor: number): boolean {
  return [missingIn(one, other), missingIn(other, one)].every((people) => people === 0 || people >= floor);
}

function missingIn(wave: Wave, other: Wave): number {
  let people = 0;
  for (const person of wave) if (!other.has(person)) people++;
  return people;
}

/** Whether the sums of the waves, solved together, give the sum of some people who were in the same of them and are fewer than the floor. */
function giveAway(waves: readonly Wave[], floor: number): boolean {
  const patterns = new Map<string, number>();
  for (const person of new Set(waves.flatMap((wave) => [...wave]))) {
    const pattern = waves.map((wave) => (wave.has(person) ? 1 : 0)).join("");
    patterns.set(pattern, (patterns.get(pattern) ?? 0) + 1);
  }
  const kinds = [...patterns];
  const sums = waves.map((_, wave) => Array.from(kinds.keys()).filter((kind) => kinds[kind]![0][wave] === "1"));
  return solvedUnknowns(sums, kinds.length).some((kind) => kinds[kind]![1] < floor);
}
