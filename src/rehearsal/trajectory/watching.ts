import {watchedNetwork, watchedTheme, watchMeans, webcareRole} from "../../webcare/watch-kinds.ts";
import {cast, type Setting} from "./setting.ts";
import {written} from "./written.ts";

/** The networks that are followed, one of them at a coffee table. */
export const networks = ({say}: Setting) =>
  written(watchedNetwork, {
    neighbourhood: {
      name: "wijkgericht-werken",
      kind: "online",
      tool: "Gesprek",
      why: say("Hier hoor je het eerst waar bewoners op vastlopen.", "Here you hear first where residents get stuck."),
    },
    general: {
      name: "algemeen",
      kind: "online",
      tool: "Gesprek",
      why: say("Bijna iedereen met een account leest mee.", "Nearly everybody with an account reads along."),
    },
    letters: {
      name: "schrijven-voor-inwoners",
      kind: "online",
      tool: "Gesprek",
      why: say("De balie brengt vragen van inwoners binnen.", "The desk brings questions of residents inside."),
    },
    sustainable: {
      name: "samen-duurzaam",
      kind: "online",
      tool: "Gesprek",
      why: say(
        "Hier komen ideeën vandaan die nergens anders een plek hebben.",
        "Ideas come from here that have no other place.",
      ),
    },
    yard: {
      name: say("Koffie van half zeven", "Coffee at half past six"),
      kind: "offline",
      tool: say("kantine van Werf De Sluis", "canteen of Werf De Sluis"),
      why: say("Een heel cluster praat hier, en nergens anders.", "A whole cluster talks here, and nowhere else."),
    },
  });

/** The themes that are followed. */
export const themes = ({say}: Setting) =>
  written(watchedTheme, {
    neighbourhood: {
      name: say("De wijk in", "Into the neighbourhood"),
      holder: cast.neighbourhood,
      strategic: true,
      why: say("Eerste doel van het strategisch plan.", "First goal of the strategic plan."),
    },
    climate: {
      name: say("Klimaatneutraal in 2035", "Climate neutral in 2035"),
      holder: cast.energy,
      strategic: true,
      why: say("Raakt het werk van elk cluster.", "Touches the work of every cluster."),
    },
    move: {
      name: say("Verhuizing van het stadskantoor", "Move of the town office"),
      holder: cast.director,
      why: say("Veel vragen, en elke week nieuwe.", "Many questions, and new ones each week."),
    },
    rosters: {
      name: say("Roosters en werkdruk", "Rosters and workload"),
      holder: cast.hr,
      why: say(
        "Hier begint onvrede, en hier kun je haar ook wegnemen.",
        "Discontent begins here, and here it can be taken away.",
      ),
    },
  });

/** Who follows and who responds; the coffee table hangs on one person. */
export const roles = ({say}: Setting) =>
  written(webcareRole, [
    {
      network: "neighbourhood",
      monitor: cast.neighbourhood,
      deputy: cast.desk,
      signalsTo: ["theme-owner", "management"],
      responder: cast.neighbourhood,
      withinHours: 24,
    },
    {
      network: "general",
      monitor: cast.editor,
      deputy: cast.adviser,
      signalsTo: ["theme-owner"],
      responder: cast.director,
      withinHours: 48,
    },
    {
      network: "letters",
      monitor: cast.desk,
      deputy: cast.editor,
      signalsTo: ["everyone"],
      responder: cast.desk,
      withinHours: 24,
    },
    {
      network: "sustainable",
      monitor: cast.energy,
      deputy: cast.adviser,
      signalsTo: ["theme-owner", "board"],
      responder: cast.energy,
      withinHours: 72,
    },
    {
      network: "yard",
      monitor: cast.foreman,
      signalsTo: ["theme-owner", "management"],
      responder: say("teamleiders Buitendienst", "team leaders Buitendienst"),
      withinHours: 48,
    },
    {
      theme: "rosters",
      monitor: cast.hr,
      deputy: cast.council,
      signalsTo: ["management", "board"],
      responder: cast.hr,
      withinHours: 48,
    },
  ]);

/** What they follow with. */
export const means = ({say}: Setting) =>
  written(watchMeans, [
    {
      name: say("Zoeken op maandagochtend", "Searching on Monday morning"),
      use: "search",
      tool: "Gesprek",
      owner: cast.editor,
      terms: [
        say("rooster", "roster"),
        say("verhuizing", "move"),
        say("wijk", "neighbourhood"),
        say("parkeren", "parking"),
      ],
    },
    {
      name: say("Cijfers van de monitor", "Figures of the monitor"),
      use: "statistics",
      tool: "Samenspel",
      owner: cast.adviser,
    },
    {
      name: say("Het krijtbord op de werf", "The chalkboard at the yard"),
      use: "other",
      tool: say("een foto op vrijdag", "a photo on Friday"),
      owner: cast.foreman,
    },
  ]);
