import {mondaysOf} from "../evidence/index.ts";
import type {Monitor} from "./contract.ts";

type Week = Monitor["weeks"][number];

/**
 * Weeks from the first to the last, those in which nobody wrote between them: without these a trend would leave out the
 * silence, and a picture would put spring next to autumn.
 * @param weeks in order, without repeats. Cost: O(weeks in between).
 */
export function everyWeek(weeks: readonly Week[]): Week[] {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!first || !last) return [];
  const written = new Map(weeks.map((of) => [of.week, of]));
  return mondaysOf({from: first.week, to: last.week}).map(
    (week) => written.get(week) ?? {week, messages: 0, active: 0},
  );
}
