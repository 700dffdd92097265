import type {Words} from "../dossier/kinds.ts";
import type {Held, OpenPoint, Product} from "../dossier/product-rules.ts";
import {action, agendaItem, heardAndDone, signal} from "./agenda-kinds.ts";
import {type Flow, flowRemarks} from "./agenda-rules.ts";
import {coverageOf, coverageRemarks} from "./coverage-rules.ts";
import {themePlanItem} from "./theme-plan-kinds.ts";
import {planRemarks} from "./theme-plan-rules.ts";
import {watchedNetwork, watchedTheme, watchMeans, webcareRole} from "./watch-kinds.ts";

/** Who follows which networks and themes, who hears of it, who answers, with what. */
export const divisionOfRoles: Product = {
  id: "division-of-roles",
  step: 5,
  name: {nl: "Rolverdeling", en: "Division of roles"},
  purpose: {
    nl: "Afspreken wie welke netwerken en thema’s volgt, wie een signaal krijgt en wie reageert.",
    en: "To agree who follows which networks and themes, who gets a signal and who responds.",
  },
  page: "roles",
  kinds: [watchedNetwork, watchedTheme, webcareRole, watchMeans],
  texts: [],
  openPoints: (held) => {
    const [networks, themes, roles, means] = [
      held.entries(watchedNetwork),
      held.entries(watchedTheme),
      held.entries(webcareRole),
      held.entries(watchMeans),
    ];
    const unsaid = roles.some(({details}) => details.signalsTo.length === 0);
    const termless = means.filter(({details}) => details.use === "search" && details.terms.length === 0);
    return on("roles", [
      ...when(networks.length === 0, {nl: "Kies welke netwerken je volgt.", en: "Choose which networks to follow."}),
      ...when(themes.length === 0, {nl: "Kies welke thema’s je volgt.", en: "Choose which themes to follow."}),
      ...coverageRemarks(coverageOf(networks, themes, roles), roles).map(({words}) => words),
      ...when(unsaid, {
        nl: "Spreek bij elke rol af naar wie een signaal gaat.",
        en: "Agree for each role where a signal goes.",
      }),
      ...when(means.length === 0, {nl: "Kies waarmee je volgt.", en: "Choose what to follow with."}),
      ...termless.map(({details: {name}}) => ({
        nl: `${name} heeft nog geen zoektermen.`,
        en: `${name} has no search terms yet.`,
      })),
    ]);
  },
};

/** Which themes get talked about, where, begun by whom, with what and when. */
export const themePlan: Product = {
  id: "theme-plan",
  step: 5,
  name: {nl: "Themaplan", en: "Theme plan"},
  purpose: {
    nl: "Vooruitkijken: welk strategisch thema komt wanneer in welk netwerk aan de orde, wie begint, en met welke middelen.",
    en: "To look ahead: which strategic theme comes up when in which network, who starts, and with which means.",
  },
  page: "theme-plan",
  kinds: [themePlanItem],
  texts: [],
  openPoints: (held) => {
    const moments = held.entries(themePlanItem);
    return on("theme-plan", [
      ...when(moments.length === 0, {
        nl: "Zet het eerste moment in het plan.",
        en: "Put the first moment into the plan.",
      }),
      ...planRemarks(moments).map(({words}) => words),
    ]);
  },
};

/** From signal to agenda, to action, to what came of it. */
export const agenda: Product = {
  id: "agenda",
  step: 5,
  name: {nl: "Agenda", en: "Agenda"},
  purpose: {
    nl: "Zorgen dat wat netwerken aandragen wordt besproken, opgepakt en teruggekoppeld.",
    en: "To see to it that what networks bring up is discussed, taken up and told back.",
  },
  page: "agenda",
  kinds: [signal, agendaItem, action, heardAndDone],
  texts: [],
  openPoints: (held) => {
    const flow = flowOf(held);
    const isEmpty = flow.signals.length + flow.items.length + flow.actions.length === 0;
    return on("agenda", [
      ...when(isEmpty, {nl: "Noteer het eerste signaal.", en: "Note the first signal."}),
      ...flowRemarks(flow, beforeAllDays).map(({words}) => words),
      ...when(!isEmpty && !flow.heard.some(({details}) => details.public), {
        nl: "Vertel alle collega’s wat jullie hoorden en deden.",
        en: "Tell all colleagues what you heard and did.",
      }),
    ]);
  },
  overdue: (held, today) =>
    on(
      "agenda",
      flowRemarks(flowOf(held), today).flatMap(({about, words}) =>
        about === "overdue" || about === "past-item" ? [words] : [],
      ),
    ),
};

/** On which nothing is too late. */
const beforeAllDays = "";

/** What step 5 ends with, beside the monitor. */
export const webcareProducts: readonly Product[] = [divisionOfRoles, themePlan, agenda];

export const flowOf = (held: Held): Flow => ({
  signals: held.entries(signal),
  items: held.entries(agendaItem),
  actions: held.entries(action),
  heard: held.entries(heardAndDone),
});

const when = (isSo: boolean, words: Words): readonly Words[] => (isSo ? [words] : []);

const on = (page: string, all: readonly Words[]): readonly OpenPoint[] => all.map((words) => ({words, page}));
