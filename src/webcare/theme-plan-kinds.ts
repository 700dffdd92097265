import {choice, choices, day, entryOf, kind, long, text} from "../dossier/kinds.ts";

/** One moment of the theme plan: a strategic theme, in a network, begun by somebody, with means, on a day (M6.4). */
export const themePlanItem = kind({
  id: "theme-plan-item",
  one: {nl: "Moment", en: "Moment"},
  many: {nl: "Themaplan", en: "Theme plan"},
  title: "theme",
  fields: {
    theme: text("Strategisch thema", "Strategic theme", {
      required: true,
      longest: 120,
      hint: {
        nl: "Waar het gesprek over gaat. Gebruik bij elk moment van een thema dezelfde naam.",
        en: "What the conversation is about. Use the same name for each moment of a theme.",
      },
    }),
    watched: entryOf("watched-theme", "Hoort bij gevolgd thema", "Belongs to followed theme", {inTable: false}),
    network: text("Netwerk", "Network", {
      longest: 120,
      hint: {nl: "Waar het gesprek begint.", en: "Where the conversation begins."},
    }),
    starter: text("Wie begint", "Who starts", {
      longest: 120,
      hint: {
        nl: "Iemand uit het netwerk zelf werkt vaak beter dan een afzender van buiten.",
        en: "Somebody from the network itself often works better than a sender from outside.",
      },
    }),
    means: choices("Middelen", "Means", {
      post: {nl: "bericht in het netwerk", en: "post in the network"},
      poll: {nl: "poll", en: "poll"},
      blog: {nl: "blog of column", en: "blog or column"},
      video: {nl: "video of podcast", en: "video or podcast"},
      news: {nl: "nieuws op intranet", en: "intranet news"},
      mail: {nl: "nieuwsbrief of e-mail", en: "newsletter or e-mail"},
      meeting: {nl: "overleg", en: "meeting"},
      talk: {nl: "gesprek of werkbezoek", en: "talk or visit"},
      event: {nl: "bijeenkomst of workshop", en: "gathering or workshop"},
      print: {nl: "poster of magazine", en: "poster or magazine"},
      other: {nl: "iets anders", en: "something else"},
    }),
    moment: day("Dag", "Day"),
    until: day("Tot en met", "Until", {hint: {nl: "Leeg: één dag.", en: "Empty: one day."}}),
    state: choice("Stand", "State", {
      planned: {nl: "gepland", en: "planned"},
      started: {nl: "loopt", en: "running"},
      done: {nl: "klaar", en: "done"},
    }),
    note: long("Aantekening", "Note", {inTable: false}),
  },
});
