import {type Amount, formatHours, formatNumber, type Language, periodName, pointsBetween} from "../drawing/index.ts";
import type {Monitor} from "./contract.ts";
import {reportWords} from "./words.ts";

/** One of the four figures that carry the report. */
export interface KeyFigure extends Amount {
  readonly label: string;
  /** Against the period before: an arrow, how much, since when; null when there is none. */
  readonly change: {readonly arrow: "↑" | "↓" | "="; readonly much: string; readonly since: string} | null;
  /** What it is out of. */
  readonly of: string;
}

/** The first four figures that can be computed; there are always four, unless there are no messages at all. */
export function keyFigures(monitor: Monitor, language: Language): KeyFigure[] {
  const {people, activity, contribution, response, network, previous, channels} = monitor;
  const words = reportWords(language);
  const number = (value: number): string => formatNumber(value, language);
  const share = people.players > 0 ? people.active / people.players : null;
  const figures: (KeyFigure | null)[] = [
    share === null
      ? null
      : {
          label: words.keys.takesPart,
          ...percentage(share, language),
          of: words.keys.takesPartOf(number(people.active), number(people.players)),
          change: points(share, previous?.activeShare),
        },
    response.medianHours === null
      ? null
      : {
          label: words.keys.firstAnswer,
          ...formatHours(response.medianHours, language),
          of: words.keys.firstAnswerOf,
          change: hours(response.medianHours, previous?.medianHours),
        },
    contribution.eighty.share === null
      ? null
      : {
          label: words.keys.writesMost,
          ...percentage(contribution.eighty.share, language),
          of: words.keys.writesMostOf(number(contribution.eighty.people), number(people.active)),
          change: points(contribution.eighty.share, previous?.eightyShare),
        },
    network.reciprocity === null
      ? null
      : {
          label: words.keys.reciprocity,
          ...percentage(network.reciprocity, language),
          of: words.keys.reciprocityOf(number(Math.round(network.reciprocity * network.arcs)), number(network.arcs)),
          change: points(network.reciprocity, previous?.reciprocity),
        },
    response.rate === null
      ? null
      : {
          label: words.keys.response,
          ...percentage(response.rate, language),
          of: words.keys.responseOf(number(response.posts)),
          change: null,
        },
    {
      label: words.keys.messages,
      value: number(activity.posts + activity.replies),
      unit: "",
      of: words.keys.messagesOf(number(activity.posts), number(activity.replies)),
      change: null,
    },
    {label: words.keys.networks, value: number(channels.length), unit: "", of: words.keys.networksOf, change: null},
    {
      label: words.keys.people,
      value: number(people.players),
      unit: "",
      of: words.keys.peopleOf(number(people.active)),
      change: null,
    },
  ];
  const known = figures.filter((figure) => figure !== null);
  return known.slice(0, activity.posts + activity.replies === 0 ? 2 : 4);

  function points(now: number, before: number | null | undefined): KeyFigure["change"] {
    if (before === null || before === undefined) return null;
    const difference = pointsBetween(now, before);
    return change(difference, words.points(Math.abs(difference), number(Math.abs(difference))));
  }

  function hours(now: number, before: number | null | undefined): KeyFigure["change"] {
    if (before === null || before === undefined) return null;
    const difference = now - before;
    const apart = Math.abs(difference);
    // In the unit of the figure itself: "0,7 uur" beside "2,7 uur", never "42 minuten".
    const {value, unit} =
      now >= 0.995 && now < 48 && apart < 48
        ? {...formatHours(2, language), value: formatNumber(apart, language, 1)}
        : formatHours(apart, language);
    return change(apart < 0.05 ? 0 : difference, `${value} ${unit}`);
  }

  function change(difference: number, much: string): KeyFigure["change"] {
    const {before} = periodName(monitor.period, language);
    if (difference === 0)
      return {
        arrow: "=",
        much: words.same,
        since: before === null ? words.comparedWithBefore : words.comparedWith(before),
      };
    return {arrow: difference > 0 ? "↑" : "↓", much, since: before === null ? words.sinceBefore : words.since(before)};
  }
}

const percentage = (share: number, language: Language): Amount => ({
  value: formatNumber(share * 100, language),
  unit: "%",
});
