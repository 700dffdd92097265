import {addDays} from "../evidence/index.ts";
import type {Monitor} from "./contract.ts";

type Week = Monitor["weeks"][number];

/**
 * Weeks from the first to the last, those in which nobody wrote between them: without these a trend would leave out the
 * silence, and a picture would put spring next to autumn.
 * @param weeks in order, without repeats. Cost: O(weeks in between).
 */
export function everyWeek(weeks: readonly Week[]): Week[] {
  const all: Week[] = [];
  for (const week of weeks) {
    const last = all.at(-1);
    for (let next = last && addDays(last.week, 7); next && next < week.week; next = addDays(next, 7))
      all.push({week: next, messages: 0, active: 0});
    all.push(week);
  }
  return all;
}
