import {choice, choices, entryOf, kind, lines, long, number, text, yes} from "../dossier/kinds.ts";

/** A network that is followed, online or offline: decision 1 of the division of roles. */
export const watchedNetwork = kind({
  id: "watched-network",
  one: {nl: "Netwerk", en: "Network"},
  many: {nl: "Netwerken die we volgen", en: "Networks we follow"},
  title: "name",
  fields: {
    name: text("Netwerk", "Network", {required: true, longest: 120}),
    kind: choice("Soort", "Kind", {
      online: {nl: "online", en: "online"},
      offline: {nl: "offline", en: "offline"},
    }),
    tool: text("Waar het leeft", "Where it lives", {
      hint: {
        nl: "De tool, of de plek: een kanaal, een overleg, de koffietafel.",
        en: "The tool, or the place: a channel, a meeting, the coffee table.",
      },
    }),
    why: long("Waarom we het volgen", "Why we follow it", {
      hint: {nl: "Wat missen we als niemand meekijkt?", en: "What do we miss when nobody looks along?"},
    }),
  },
});

/** A theme that is followed at least: decision 2. */
export const watchedTheme = kind({
  id: "watched-theme",
  one: {nl: "Thema", en: "Theme"},
  many: {nl: "Thema’s die we volgen", en: "Themes we follow"},
  title: "name",
  fields: {
    name: text("Thema", "Theme", {required: true, longest: 120}),
    holder: text("Themahouder", "Theme owner", {
      hint: {
        nl: "Wie gaat over de communicatie van dit onderwerp? Die persoon volgt het thema, tenzij je iets anders afspreekt.",
        en: "Who looks after communication on this subject? That person follows the theme, unless you agree otherwise.",
      },
    }),
    strategic: yes("Strategisch thema", "Strategic theme", {
      hint: {nl: "Het staat in de doelen van de organisatie.", en: "It is among the goals of the organisation."},
    }),
    why: long("Waarom dit thema", "Why this theme"),
  },
});

/** Who follows a network or theme, who hears of it and who answers: decisions 3 and 4. Without network or theme it counts for all. */
export const webcareRole = kind({
  id: "webcare-role",
  one: {nl: "Rol", en: "Role"},
  many: {nl: "Rolverdeling", en: "Division of roles"},
  title: "monitor",
  fields: {
    network: entryOf("watched-network", "Netwerk", "Network", {
      hint: {nl: "Leeg: alle netwerken.", en: "Empty: all networks."},
    }),
    theme: entryOf("watched-theme", "Thema", "Theme", {hint: {nl: "Leeg: alle thema’s.", en: "Empty: all themes."}}),
    monitor: text("Wie volgt", "Who follows", {
      required: true,
      longest: 120,
      hint: {nl: "Een naam of een functie.", en: "A name or a position."},
    }),
    deputy: text("Vervanger", "Deputy", {
      longest: 120,
      hint: {nl: "Wie kijkt mee bij vakantie of ziekte?", en: "Who looks along during holidays or illness?"},
    }),
    signalsTo: choices("Signaal gaat naar", "Signal goes to", {
      everyone: {nl: "iedereen", en: "everyone"},
      management: {nl: "management", en: "management"},
      board: {nl: "directie of bestuur", en: "the board"},
      "theme-owner": {nl: "themahouder", en: "theme owner"},
    }),
    responder: text("Wie reageert", "Who responds", {longest: 120}),
    withinHours: number("Eerste reactie binnen", "First response within", {
      least: 0,
      most: 720,
      unit: {nl: "uur", en: "hours"},
    }),
  },
});

/** With what networks and themes are followed: decision 5. */
export const watchMeans = kind({
  id: "watch-means",
  one: {nl: "Middel", en: "Means"},
  many: {nl: "Middelen om te volgen", en: "Means to follow with"},
  title: "name",
  fields: {
    name: text("Middel", "Means", {required: true, longest: 120}),
    use: choice("Waarvoor", "What for", {
      "environment-analysis": {nl: "omgevingsanalyse", en: "environment analysis"},
      statistics: {nl: "statistiek", en: "statistics"},
      search: {nl: "zoeken in gesprekken", en: "searching the dialogues"},
      sentiment: {nl: "sentiment", en: "sentiment"},
      other: {nl: "iets anders", en: "something else"},
    }),
    tool: text("Tool", "Tool"),
    owner: text("Wie beheert het", "Who looks after it", {longest: 120}),
    terms: lines("Zoektermen", "Search terms", {hint: {nl: "Eén per regel.", en: "One on a line."}}),
  },
});
