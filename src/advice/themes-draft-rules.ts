import type {Entry} from "../dossier/kinds.ts";
import {enumerated, nameKey} from "../dossier/naming-rules.ts";
import {formatDay} from "../drawing/index.ts";
import {themePlanItem} from "../webcare/theme-plan-kinds.ts";
import {watchedTheme} from "../webcare/watch-kinds.ts";
import type {Pen, Said} from "./drafting-rules.ts";
import type {RichNode} from "./rich-text-rules.ts";

type Moment = Entry<typeof themePlanItem>;

/** M6.4: from strategic theme to network, starter, means and moment. */
export function themesDraft(pen: Pen): readonly RichNode[] {
  const themes = byTheme(pen.held.entries(themePlanItem));
  const planned = new Set(themes.map(([{details}]) => nameKey(details.theme)));
  const open = pen.held
    .entries(watchedTheme)
    .filter(({details}) => details.strategic && !planned.has(nameKey(details.name)));
  return [
    pen.head("Wat we via netwerken aan de orde brengen", "What we put on the agenda through networks"),
    ...(themes.length === 0
      ? [
          pen.missing(
            "welke thema’s we wanneer aan de orde brengen: het themaplan is nog leeg",
            "which themes we put on the agenda when: the theme plan is still empty",
          ),
        ]
      : pen.list(themes.map((moments) => themeItem(pen, moments)))),
    ...open.map(({details: {name}}) =>
      pen.missing(
        `hoe we ${name} aan de orde brengen: het is een strategisch thema zonder moment in het themaplan`,
        `how we put ${name} on the agenda: it is a strategic theme without a moment in the theme plan`,
      ),
    ),
  ];
}

/** The moments of each theme, in the order in which the themes were written first. */
function byTheme(moments: readonly Moment[]): readonly (readonly [Moment, ...Moment[]])[] {
  const themes = new Map<string, [Moment, ...Moment[]]>();
  for (const moment of moments) {
    const key = nameKey(moment.details.theme);
    const own = themes.get(key);
    if (own) own.push(moment);
    else themes.set(key, [moment]);
  }
  return [...themes.values()];
}

function themeItem(pen: Pen, moments: readonly [Moment, ...Moment[]]): Said {
  const {theme} = moments[0].details;
  const names = (field: "network" | "starter") =>
    enumerated(moments.map(({details}) => details[field].trim()).filter((name) => name !== ""));
  const [networks, starters] = [names("network"), names("starter")];
  const options = themePlanItem.fields.means.options;
  const means = moments.flatMap(({details}) => details.means.map((name) => options[name]));
  const first = moments
    .map(({details}) => details.moment)
    .filter((day) => day !== "")
    .sort()[0];
  const cited = pen.count(themePlanItem, moments.length, {nl: "moment", en: "moment"}, {nl: "momenten", en: "moments"});
  const told = (language: "nl" | "en", [where, who, how, when]: readonly [string, string, string, string]): string =>
    [
      networks.nl === "" ? "" : `${where} ${networks[language]}`,
      starters.nl === "" ? "" : `${who} ${starters[language]}`,
      means.length === 0 ? "" : `${how} ${enumerated(means.map((it) => it[language]))[language]}`,
      first === undefined ? "" : `${when} ${formatDay(first, language)}`,
    ]
      .filter((part) => part !== "")
      .join(", ");
  const nl = told("nl", ["in", "begonnen door", "met", "vanaf"]);
  const en = told("en", ["in", "started by", "with", "from"]);
  return {
    nl: [`${theme}${nl === "" ? "" : `: ${nl}`} `, cited],
    en: [`${theme}${en === "" ? "" : `: ${en}`} `, cited],
  };
}
