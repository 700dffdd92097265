import type {Entry, Words} from "../dossier/kinds.ts";
import {enumerated, nameKey} from "../dossier/naming-rules.ts";
import {formatDays, isoWeek} from "../drawing/index.ts";
import type {themePlanItem} from "./theme-plan-kinds.ts";
import type {watchedTheme} from "./watch-kinds.ts";

export type Moment = Entry<typeof themePlanItem>;

/** The moments of one theme, by day; those without a day last. */
export interface PlannedTheme {
  readonly name: string;
  readonly moments: readonly Moment[];
}

/** The themes of the plan in the order of their first moments. Moments are of one theme when their names are the same but for capitals and spaces. */
export function plannedThemes(moments: readonly Moment[]): readonly PlannedTheme[] {
  const themes = new Map<string, Moment[]>();
  for (const moment of byDay(moments)) {
    const key = nameKey(moment.details.theme);
    themes.set(key, [...(themes.get(key) ?? []), moment]);
  }
  return [...themes.values()].map((own) => ({name: own[0]!.details.theme.trim(), moments: own}));
}

/** The first moment that is not over yet; undefined when there is none. @param today "2026-03-05". */
export const nextMoment = (moments: readonly Moment[], today: string): Moment | undefined =>
  byDay(moments).find(
    (moment) => moment.details.moment !== "" && moment.details.state !== "done" && lastDay(moment) >= today,
  );

/** By day; those without a day last, otherwise as they were. */
export const byDay = (moments: readonly Moment[]): readonly Moment[] =>
  [...moments].sort((a, b) => order(a).localeCompare(order(b)));

const order = ({details}: Moment): string => details.moment || "9999";

/** The last day of a moment; one that ends before it begins lasts one day. "" without a day. */
export const lastDay = ({details: {moment, until}}: Moment): string => (until > moment ? until : moment);

/** What happens on a day ("2026-03-05"), in the order of the plan. */
export const momentsOn = (moments: readonly Moment[], day: string): readonly Moment[] =>
  moments.filter((moment) => moment.details.moment !== "" && moment.details.moment <= day && day <= lastDay(moment));

/** Strategic themes for which nothing is planned: no moment points to them or has their name. */
export function withoutMoment(
  themes: readonly Entry<typeof watchedTheme>[],
  moments: readonly Moment[],
): readonly Entry<typeof watchedTheme>[] {
  const planned = new Set(moments.flatMap(({details}) => [details.watched, nameKey(details.theme)]));
  return themes.filter(({id, details}) => details.strategic && !planned.has(id) && !planned.has(nameKey(details.name)));
}

/** Something in the plan that asks for a decision. */
export interface PlanRemark {
  readonly about: "no-starter" | "no-means" | "no-day" | "full-week" | "one-medium";
  readonly words: Words;
}

/** More than this many moments that begin in one ISO week compete for attention. */
const mostInAWeek = 3;

/**
 * What to look at again: moments without somebody who starts, without means or without a day (said per theme), weeks in which more than
 * three moments begin, and themes that use one medium only and so are not cross-media.
 */
export function planRemarks(moments: readonly Moment[]): readonly PlanRemark[] {
  const themes = plannedThemes(moments);
  return [
    ...lacking("no-starter", themes, ({details}) => details.starter === ""),
    ...lacking("no-means", themes, ({details}) => details.means.length === 0),
    ...lacking("no-day", themes, ({details}) => details.moment === ""),
    ...fullWeeks(moments),
    ...themes.filter(usesOneMedium).map(({name}) => ({about: "one-medium" as const, words: oneMedium(name)})),
  ];
}

/** True for a theme whose moments together have one means. One without any is told as lacking means. */
const usesOneMedium = ({moments}: PlannedTheme): boolean =>
  new Set(moments.flatMap(({details}) => details.means)).size === 1;

type Lack = "no-starter" | "no-means" | "no-day";

function lacking(about: Lack, themes: readonly PlannedTheme[], isLacking: (moment: Moment) => boolean): PlanRemark[] {
  const names = themes.filter(({moments}) => moments.some(isLacking)).map(({name}) => name);
  return names.length > 0 ? [{about, words: lackWords[about](enumerated(names))}] : [];
}

const lackWords: Readonly<Record<Lack, (themes: Words) => Words>> = {
  "no-starter": ({nl, en}) => ({nl: `Nog niemand begint over ${nl}.`, en: `Nobody starts on ${en} yet.`}),
  "no-means": ({nl, en}) => ({
    nl: `Kies met welke middelen je werkt bij ${nl}.`,
    en: `Choose the means for ${en}.`,
  }),
  "no-day": ({nl, en}) => ({nl: `Kies een dag voor ${nl}.`, en: `Choose a day for ${en}.`}),
};

function fullWeeks(moments: readonly Moment[]): PlanRemark[] {
  const weeks = new Map<string, Moment[]>();
  for (const moment of byDay(moments).filter(({details}) => details.moment !== "")) {
    const {year, week} = isoWeek(moment.details.moment);
    weeks.set(`${year}-${week}`, [...(weeks.get(`${year}-${week}`) ?? []), moment]);
  }
  return [...weeks.values()]
    .filter((begun) => begun.length > mostInAWeek)
    .map((begun) => {
      const {week} = isoWeek(begun[0]!.details.moment);
      const days = {from: begun[0]!.details.moment, to: begun.at(-1)!.details.moment};
      return {
        about: "full-week",
        words: {
          nl: `In week ${week} (${formatDays(days, "nl")}) beginnen ${begun.length} momenten. Spreid ze, dan krijgt elk gesprek aandacht.`,
          en: `In week ${week} (${formatDays(days, "en")}) ${begun.length} moments begin. Spread them, so that each conversation gets attention.`,
        },
      };
    });
}

const oneMedium = (theme: string): Words => ({
  nl: `${theme} gebruikt maar één middel. Combineer online en offline, dan bereik je meer mensen.`,
  en: `${theme} uses one means only. Combine online and offline to reach more people.`,
});
