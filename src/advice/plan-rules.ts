import type {Entry, Words} from "../dossier/kinds.ts";
import {dayNumber} from "../drawing/index.ts";
import type {planStep} from "./kinds.ts";

export type Step = Entry<typeof planStep>;

/** A step in time. Shares run from 0 (the first day of the plan) to 1 (the end of its last). */
export interface Placed {
  readonly step: Step;
  readonly from: string;
  readonly to: string;
  readonly begins: number;
  readonly ends: number;
}

export interface Timeline {
  readonly from: string;
  readonly to: string;
  /** By first day, then by last. */
  readonly placed: readonly Placed[];
  /** Steps without a day, in their order. */
  readonly undated: readonly Step[];
}

/** The steps in time; undefined when none has a day. A step with one day lasts that day; days in the wrong order are turned round. */
export function timelineOf(steps: readonly Step[]): Timeline | undefined {
  const dated = steps.flatMap((step) => {
    const days = daysOf(step);
    return days ? [{step, ...days}] : [];
  });
  if (dated.length === 0) return undefined;
  const byDay = dated.toSorted((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to));
  const from = byDay[0]!.from;
  const to = byDay.reduce((last, it) => (it.to > last ? it.to : last), from);
  const first = dayNumber(from);
  const length = dayNumber(to) + 1 - first;
  return {
    from,
    to,
    placed: byDay.map((it) => ({
      ...it,
      begins: (dayNumber(it.from) - first) / length,
      ends: (dayNumber(it.to) + 1 - first) / length,
    })),
    undated: steps.filter((step) => !daysOf(step)),
  };
}

function daysOf({details: {from, until}}: Step): {readonly from: string; readonly to: string} | undefined {
  const [one, other] = [from || until, until || from];
  if (one === "") return undefined;
  return one <= other ? {from: one, to: other} : {from: other, to: one};
}

/** Something in the planning that asks for a decision. */
export interface PlanRemark {
  readonly about: "no-owner" | "no-day" | "turned" | "too-early" | "circle" | "overlap";
  readonly words: Words;
}

/**
 * What is not right yet: steps without owner or day, an end before its beginning, steps that begin before what they wait for
 * is done, steps that wait for each other, and owners with two steps at a time. In this order, each in the order of the steps.
 */
export function planRemarks(steps: readonly Step[]): readonly PlanRemark[] {
  return [
    ...each(
      steps,
      "no-owner",
      ({owner, step}) =>
        owner.trim() === "" && {
          nl: `“${step}” heeft nog niemand die het trekt.`,
          en: `“${step}” has nobody who leads it.`,
        },
    ),
    ...each(
      steps,
      "no-day",
      ({from, until, step}) =>
        from === "" &&
        until === "" && {
          nl: `“${step}” heeft nog geen dag.`,
          en: `“${step}” has no day yet.`,
        },
    ),
    ...each(
      steps,
      "turned",
      ({from, until, step}) =>
        from !== "" &&
        until !== "" &&
        until < from && {
          nl: `“${step}” is klaar voordat het begint.`,
          en: `“${step}” is done before it begins.`,
        },
    ),
    ...tooEarly(steps),
    ...circles(steps),
    ...overlaps(steps),
  ];
}

function each(
  steps: readonly Step[],
  about: PlanRemark["about"],
  wordsOf: (details: Step["details"]) => Words | false,
): PlanRemark[] {
  return steps.flatMap(({details}) => {
    const words = wordsOf(details);
    return words ? [{about, words}] : [];
  });
}

function tooEarly(steps: readonly Step[]): PlanRemark[] {
  return steps.flatMap((step) => {
    const own = daysOf(step);
    return waitedFor(step, steps).flatMap((other) => {
      const before = daysOf(other);
      if (!own || !before || own.from > before.to) return [];
      const [one, first] = [step.details.step, other.details.step];
      return [
        {
          about: "too-early" as const,
          words: {
            nl: `“${one}” begint voordat “${first}” klaar is.`,
            en: `“${one}” begins before “${first}” is done.`,
          },
        },
      ];
    });
  });
}

function circles(steps: readonly Step[]): PlanRemark[] {
  return steps.flatMap((step) => {
    const reached = new Set<string>();
    const open = [...waitedFor(step, steps)];
    for (let next = open.pop(); next; next = open.pop()) {
      if (reached.has(next.id)) continue;
      reached.add(next.id);
      open.push(...waitedFor(next, steps));
    }
    if (!reached.has(step.id)) return [];
    const name = step.details.step;
    return [
      {
        about: "circle" as const,
        words: {nl: `“${name}” wacht in een kring op zichzelf.`, en: `“${name}” waits for itself in a circle.`},
      },
    ];
  });
}

const waitedFor = ({details}: Step, steps: readonly Step[]): readonly Step[] =>
  steps.filter(({id}) => details.dependsOn.includes(id));

function overlaps(steps: readonly Step[]): PlanRemark[] {
  return steps.flatMap((one, i) =>
    steps.slice(i + 1).flatMap((other) => {
      const [first, second] = [daysOf(one), daysOf(other)];
      const owner = one.details.owner.trim();
      const isSame = owner !== "" && owner.toLowerCase() === other.details.owner.trim().toLowerCase();
      if (!first || !second || !isSame || first.to < second.from || second.to < first.from) return [];
      return [
        {
          about: "overlap" as const,
          words: {
            nl: `${owner} heeft “${one.details.step}” en “${other.details.step}” tegelijk.`,
            en: `${owner} has “${one.details.step}” and “${other.details.step}” at the same time.`,
          },
        },
      ];
    }),
  );
}
