import {dayAt, hourMs} from "./calendar.ts";
import type {Room} from "./room.ts";

/** How many posts on each day, together exactly those of the channel; a quiet day gets its turn in some channel. */
export function postsPerDayOf({world: {days}, channel: {posts}, chance}: Room): number[] {
  // Bursts: one day is not like another.
  const weights = days.map(({weight}) => weight * (0.3 - Math.log(1 - chance())));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const start = chance();
  let [weight, before] = [0, 0];
  return weights.map((own, d) => {
    weight += own;
    const after = d === days.length - 1 ? posts : Math.min(posts, Math.floor((posts * weight) / whole + start));
    const count = after - before;
    before = after;
    return count;
  });
}

/** Leaves a minute at the end of the period, so that what is put off a little still falls within. */
export const marginMs = 60_000;

/** A moment on the day (by index) at which somebody might write, in local office hours mostly; before the end of the period. */
export function momentOn({world: {days, until}, chance, drawHour}: Room, day: number): number {
  const start = days[day]!.start;
  const end = Math.min(until - 2 * marginMs, (days[day + 1]?.start ?? until) - 1);
  for (let attempt = 0; attempt < 10; attempt++) {
    const moment = start + (drawHour(chance) + chance()) * hourMs;
    if (moment < end) return moment;
  }
  return start + chance() * Math.max(0, end - start);
}

/** The moment itself when it falls in working hours, else one soon after work begins again. */
export function workingTime({world: {days}, chance}: Room, at: number): number {
  let day = dayAt(days, at);
  const hour = (at - days[day]!.start) / hourMs;
  if (days[day]!.isWorkday && hour >= 7.5 && hour < 18.5) return at;
  if (!days[day]!.isWorkday || hour >= 18.5) {
    do day++;
    while (day < days.length && !days[day]!.isWorkday);
  }
  return day < days.length ? days[day]!.start + (8 - Math.log(1 - chance())) * hourMs : at;
}
