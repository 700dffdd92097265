import {budgetLine, icTask, planStep} from "../../advice/kinds.ts";
import {cast, type Setting} from "./setting.ts";
import {type Batch, written} from "./written.ts";

/** What the advice asks for: tasks, steps and money. */
export function adviceBatches(setting: Setting): readonly Batch[] {
  return [
    {by: cast.adviser, on: -6, entries: [...tasks(setting), ...steps(setting)]},
    {by: cast.controller, on: -5, entries: budget(setting)},
  ];
}

const tasks = ({say}: Setting) =>
  written(icTask, [
    {
      task: say("Gastvrouwen en gastheren begeleiden", "Guide the hosts"),
      fromTo: say(
        "Van zelf berichten plaatsen naar anderen helpen die iets te vertellen hebben.",
        "From placing messages to helping others who have something to tell.",
      ),
      hours: 8,
      holder: cast.adviser,
      skill: say("een gesprek op gang helpen en dan loslaten", "help a talk along and then let go"),
    },
    {
      task: say("De werf meenemen", "Bring the yard along"),
      fromTo: say(
        "Van een nieuwsbrief in de kantine naar een vast uur om half zeven.",
        "From a newsletter in the canteen to a fixed hour at half past six.",
      ),
      hours: 4,
      holder: cast.adviser,
      skill: say("luisteren zonder laptop", "listening without a laptop"),
    },
    {
      task: say("Volgen en terugkoppelen", "Follow and tell back"),
      fromTo: say(
        "Van bereik tellen naar vertellen wat we hoorden en deden.",
        "From counting reach to telling what we heard and did.",
      ),
      hours: 4,
      holder: cast.editor,
      skill: say("een cijfer uitleggen in gewone taal", "explain a figure in plain words"),
    },
    {
      task: say("Teamleiders oefenen in luisteren", "Practise listening with team leaders"),
      fromTo: say(
        "Van een training per jaar naar een uur per maand, met eigen voorbeelden.",
        "From one training a year to an hour a month, with examples of their own.",
      ),
      hours: 6,
      holder: cast.hr,
      skill: say("een groep begeleiden", "guide a group"),
    },
  ]);

const steps = ({say, day}: Setting) =>
  written(planStep, {
    trial: {
      step: say("De proef op Werf De Sluis afronden", "Finish the trial at Werf De Sluis"),
      owner: cast.foreman,
      from: day(0),
      until: day(14),
      result: say("De ploegen beslissen zelf of het blijft.", "The crews decide themselves whether it stays."),
    },
    accounts: {
      step: say("Accounts op de werkpas voor de Buitendienst", "Accounts on the staff card for the Buitendienst"),
      owner: cast.it,
      from: day(21),
      until: day(63),
      result: say("Wie buiten werkt, kan meepraten en zoeken.", "Those who work outside can talk along and search."),
      dependsOn: ["trial"],
    },
    leaders: {
      step: say("Eerste ronde “Een uur luisteren”", "First round of “An hour of listening”"),
      owner: cast.hr,
      from: day(28),
      until: day(112),
      result: say("Alle teamleiders hebben drie keer geoefend.", "All team leaders have practised three times."),
    },
    feedback: {
      step: say("Elke maand vertellen wat we hoorden en deden", "Tell each month what we heard and did"),
      owner: cast.editor,
      from: day(21),
      until: day(182),
      result: say("Elk idee krijgt binnen een maand een antwoord.", "Each idea gets an answer within a month."),
    },
    safety: {
      step: say("Veiligheid en toezicht aansluiten", "Connect Veiligheid en toezicht"),
      owner: cast.enforcer,
      from: day(77),
      until: day(140),
      result: say(
        "Afspraken over wat vertrouwelijk blijft, en drie gezamenlijke wandelingen.",
        "Agreements on what stays confidential, and three walks together.",
      ),
      dependsOn: ["accounts"],
    },
    review: {
      step: say("Opnieuw kijken: quickscan en monitor naast elkaar", "Look again: quick scan and monitor side by side"),
      owner: cast.adviser,
      from: day(196),
      until: day(224),
      result: say(
        "Een eerlijk antwoord voor de directie: wat werkt, wat stoppen we.",
        "An honest answer for the directors: what works, what do we stop.",
      ),
      dependsOn: ["safety", "leaders", "feedback"],
    },
  });

function budget({say, day, inProportion}: Setting) {
  const year = Number(day(60).slice(0, 4));
  return written(budgetLine, [
    {
      what: say("Tablets en wifi op Werf De Sluis", "Tablets and wifi at Werf De Sluis"),
      year,
      amount: inProportion(18_000),
      repeats: "once",
      cover: say("investeringen ICT", "IT investments"),
      owner: cast.it,
    },
    {
      what: say("Hulp van buiten bij de start", "Help from outside at the start"),
      year,
      amount: inProportion(22_000),
      repeats: "once",
      cover: say("budget communicatie", "communication budget"),
      owner: cast.editor,
    },
    {
      what: say("Leren: luisteren en begeleiden", "Learning: listening and guiding"),
      year,
      amount: inProportion(11_000),
      repeats: "recurring",
      cover: say("opleidingsbudget", "training budget"),
      owner: cast.hr,
    },
    {
      what: say("Beheer van tablets", "Upkeep of tablets"),
      year: year + 1,
      amount: inProportion(3_000),
      repeats: "recurring",
      cover: say("beheer ICT", "IT upkeep"),
      owner: cast.it,
    },
    {
      what: say("Wandelingen en bijeenkomsten", "Walks and gatherings"),
      year,
      amount: inProportion(4_500),
      repeats: "recurring",
      cover: "",
      owner: cast.adviser,
    },
  ]);
}
