import {seeded} from "../analysis/statistics/index.ts";
import {type Day, daysOf} from "./calendar.ts";
import {type Channel, channelsOf} from "./channels.ts";
import type {Contributions} from "./contributions.ts";
import {type Population, populationOf} from "./population.ts";

export interface RehearsalOptions {
  /** Any safe integer ≥ 0; the same options give the same organisation, byte for byte. */
  readonly seed: number;
  /** 100…5,000. */
  readonly people: number;
  /** Posts and replies by people, in all channels of all sources together: 5,000…1,000,000. */
  readonly messages: number;
  /** Length of the period in weeks: 1…520. */
  readonly weeks: number;
  /** End of the period, milliseconds since 1970 UTC; nothing is said at or after it. */
  readonly until: number;
  /** The share of conversations held in English, 0…1; the others are in Dutch. Default 0.05. */
  readonly english?: number;
}

/** Everything that is fixed before anybody speaks. */
export interface World {
  readonly seed: number;
  readonly until: number;
  readonly english: number;
  readonly days: readonly Day[];
  readonly population: Population;
  readonly channels: readonly Channel[];
  readonly contributions: Contributions;
}

/** @throws RangeError when an option is out of its range. Cost O(people · channels per person). */
export function worldOf({seed, people, messages, weeks, until, english = 0.05}: RehearsalOptions): World {
  within("seed", seed, 0, Number.MAX_SAFE_INTEGER);
  within("people", people, 100, 5_000);
  within("messages", messages, 5_000, 1_000_000);
  within("weeks", weeks, 1, 520);
  within("until", until, weeks * 604_800_000, 8e15);
  if (!(english >= 0 && english <= 1)) throw new RangeError(`english is a share, 0…1; got ${english}.`);
  const days = daysOf(until, weeks);
  const population = populationOf(seeded(seed, 1), people, days);
  return {seed, until, english, days, population, ...channelsOf(seeded(seed, 2), population, messages)};
}

function within(name: string, value: number, least: number, most: number): void {
  if (!Number.isSafeInteger(value) || value < least || value > most) {
    throw new RangeError(`${name} is a whole number, ${least}…${most}; got ${value}.`);
  }
}
