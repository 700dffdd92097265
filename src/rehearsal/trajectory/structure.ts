import {medium, structureIssue, teamMeeting} from "../../infrastructure/structure-kinds.ts";
import {cast, type Setting} from "./setting.ts";
import {written} from "./written.ts";

/** Where people hear and tell things. */
export const media = ({say}: Setting) =>
  written(medium, {
    monday: {
      name: say("Maandagbericht van de directie", "Monday message of the directors"),
      formality: "formal",
      kind: "medium",
      rhythm: say("elke maandag", "every Monday"),
      owner: cast.director,
      forWhom: say("iedereen", "everybody"),
    },
    "team-meeting": {
      name: say("Werkoverleg", "Team meeting"),
      formality: "formal",
      kind: "meeting",
      rhythm: say("elke twee weken", "every two weeks"),
      owner: say("teamleiders", "team leaders"),
      forWhom: say("elk team", "each team"),
    },
    coffee: {
      name: say("Koffie van half zeven", "Coffee at half past six"),
      formality: "informal",
      kind: "meeting",
      rhythm: say("elke werkdag", "every working day"),
      owner: say("voormannen", "foremen"),
      forWhom: "Buitendienst",
    },
    general: {
      name: "#algemeen",
      formality: "informal",
      kind: "medium",
      rhythm: say("doorlopend", "all the time"),
      owner: cast.editor,
      forWhom: say("iedereen met een account", "everybody with an account"),
    },
    neighbourhood: {
      name: "#wijkgericht-werken",
      formality: "informal",
      kind: "medium",
      rhythm: say("doorlopend", "all the time"),
      owner: cast.neighbourhood,
      forWhom: say("wie in de wijk werkt", "those who work in the neighbourhood"),
    },
    letters: {
      name: "#schrijven-voor-inwoners",
      formality: "informal",
      kind: "medium",
      rhythm: say("doorlopend", "all the time"),
      owner: cast.desk,
      forWhom: say("schrijvers van brieven", "writers of letters"),
    },
    council: {
      name: say("Overleg met de ondernemingsraad", "Meeting with the works council"),
      formality: "formal",
      kind: "meeting",
      rhythm: say("elke maand", "every month"),
      owner: cast.council,
      forWhom: say("directie en ondernemingsraad", "directors and works council"),
    },
    lunch: {
      name: say("Donderdaglunch in de koffiehoek", "Thursday lunch in the coffee corner"),
      formality: "informal",
      kind: "meeting",
      rhythm: say("elke donderdag", "every Thursday"),
      owner: "",
      forWhom: say("wie er zin in heeft", "whoever feels like it"),
    },
  });

/** What is addressed where; one issue has no place yet. */
export const issues = ({say}: Setting) =>
  written(structureIssue, [
    {
      issue: say("Werkdruk", "Workload"),
      places: ["team-meeting", "council"],
      raisedBy: say("teamleden", "team members"),
      next: say("Teamleider bespreekt het in het clusteroverleg.", "Team leader raises it in the cluster meeting."),
    },
    {
      issue: say("Ideeën om het beter te doen", "Ideas to do better"),
      places: ["general", "coffee"],
      raisedBy: say("iedereen", "everybody"),
      next: say(
        "Elke maand kiest de coalitie er drie, met een eigenaar.",
        "Each month the coalition chooses three, with an owner.",
      ),
    },
    {
      issue: say("Wat er kapot is op straat", "What is broken in the street"),
      places: ["coffee", "neighbourhood"],
      raisedBy: say("voormannen", "foremen"),
      next: say("Beheer antwoordt binnen twee dagen.", "Beheer answers within two days."),
    },
    {
      issue: say("Brieven die niemand snapt", "Letters that nobody understands"),
      places: ["letters"],
      raisedBy: say("balie en telefoon", "desk and telephone"),
      next: say("Herschreven binnen een week.", "Rewritten within a week."),
    },
    {
      issue: say("Waarom de directie zo besluit", "Why the directors decide as they do"),
      places: ["monday", "general"],
      raisedBy: cast.director,
      next: say("Vragen krijgen antwoord voor de volgende maandag.", "Questions are answered before next Monday."),
    },
    {issue: say("Roosters van de werf", "Rosters of the yard"), places: [], raisedBy: say("ploegen", "crews")},
  ]);

/** The multidisciplinary meeting came together twice. */
export const meetings = ({say, day}: Setting) =>
  written(teamMeeting, [
    {
      day: day(-40),
      present: [
        `${cast.adviser} (IC)`,
        `${cast.it} (ICT)`,
        `${cast.hr} (HR)`,
        `${cast.foreman} (Buitendienst)`,
        `${cast.desk} (${say("balie", "desk")})`,
      ],
      agenda: [
        say("Scores van de middelen vergelijken", "Compare the scores of the tools"),
        say("Wat heeft de werf nodig?", "What does the yard need?"),
      ],
      decisions: [
        say(
          `Geen tweede plek erbij; ${cast.it} schrijft het voorstel`,
          `No second place; ${cast.it} writes the proposal`,
        ),
        say(`${cast.foreman} kiest twee ploegen voor de proef`, `${cast.foreman} chooses two crews for the trial`),
      ],
    },
    {
      day: day(-12),
      present: [
        `${cast.adviser} (IC)`,
        `${cast.it} (ICT)`,
        `${cast.hr} (HR)`,
        `${cast.council} (OR)`,
        `${cast.director} (${say("directie", "directors")})`,
      ],
      agenda: [
        say("Halverwege de proef op de werf", "Halfway the trial at the yard"),
        say("Welke afspraken komen in de gedragscode?", "Which clauses go into the code of conduct?"),
      ],
      decisions: [
        say(
          `Wifi tot achter in loods 2 voor het eind van de proef; ${cast.it}`,
          `Wifi to the back of shed 2 before the trial ends; ${cast.it}`,
        ),
        say(`Vier afspraken naar de ondernemingsraad; ${cast.hr}`, `Four clauses to the works council; ${cast.hr}`),
      ],
    },
  ]);
