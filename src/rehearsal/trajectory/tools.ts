import {placeUse, toolCandidate, toolDecision, toolNeed, toolScore} from "../../infrastructure/tool-kinds.ts";
import {cast, type Setting} from "./setting.ts";
import {written} from "./written.ts";

/** What people need of a tool. */
export const needs = ({say}: Setting) =>
  written(toolNeed, {
    phone: {
      need: say(
        "Ook te gebruiken op een telefoon, met handschoenen in de zak",
        "To be used on a phone too, with gloves in the pocket",
      ),
      why: say("De Buitendienst heeft geen eigen pc.", "The Buitendienst has no pc of its own."),
      from: say("ochtend op Werf De Sluis", "a morning at Werf De Sluis"),
      weight: 9,
    },
    find: {
      need: say("Een antwoord van vorig jaar terugvinden", "Find an answer of last year again"),
      why: say(
        "Antwoorden in mailinglijsten verdwijnen in mailboxen.",
        "Answers in mailing lists vanish in mailboxes.",
      ),
      from: say("bevinding over #omgevingswet", "finding on #omgevingswet"),
      weight: 7,
    },
    open: {
      need: say("Open zetten is makkelijker dan dichtzetten", "Opening is easier than closing"),
      from: say("visie", "vision"),
      weight: 6,
    },
    simple: {
      need: say("In tien minuten te leren", "To be learnt in ten minutes"),
      from: say("werksessie met teamleiders", "workshop with team leaders"),
      weight: 5,
    },
    europe: {
      need: say("De gegevens blijven in de Europese Unie", "The data stays in the European Union"),
      from: say("privacyjurist", "privacy lawyer"),
      hard: true,
    },
    card: {
      need: say("Aanmelden met de werkpas, zonder mailadres", "Sign in with the staff card, without an e-mail address"),
      why: say("Wie op de werf werkt, heeft vaak geen account.", "Those at the yard often have no account."),
      from: say("ondernemingsraad", "works council"),
      hard: true,
    },
  });

/** The chat that is there, and two that could be bought. No real products. */
export const candidates = ({say, inProportion}: Setting) =>
  written(toolCandidate, {
    chat: {
      name: say("Gesprek, de chat die we hebben", "Gesprek, the chat we have"),
      supplier: say("zit in ons pakket", "part of our package"),
      what: say(
        "Kanalen per onderwerp en team. Een groot deel van kantoor gebruikt het elke dag.",
        "Channels by subject and team. A large part of the office uses it daily.",
      ),
      cost: 0,
      hosting: say("bij de leverancier, in Nederland", "with the supplier, in the Netherlands"),
      remark: say(
        "Aanmelden met de werkpas kan na een kleine aanpassing.",
        "Signing in with the staff card is possible after a small change.",
      ),
    },
    square: {
      name: say("Een sociaal intranet", "A social intranet"),
      supplier: say("offerte A", "quote A"),
      what: say("Nieuws, groepen en profielen op één plek.", "News, groups and profiles in one place."),
      cost: inProportion(38_000),
      hosting: say("bij de leverancier, in Duitsland", "with the supplier, in Germany"),
    },
    app: {
      name: say("Een app voor ploegen", "An app for crews"),
      supplier: say("offerte B", "quote B"),
      what: say(
        "Berichten en roosters, gemaakt voor wie buiten werkt.",
        "Messages and rosters, made for those who work outside.",
      ),
      cost: inProportion(21_000),
      hosting: say("bij de leverancier, buiten Europa", "with the supplier, outside Europe"),
    },
  });

/** Per candidate and weighed need the scores of the information adviser, the foreman and the quality coach. */
const weighedScores: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  chat: {phone: [4, 3, 4], find: [3, 3, 3], open: [5, 4, 5], simple: [4, 4, 5]},
  square: {phone: [3, 1, 3], find: [5, 3, 4], open: [4, 3, 4], simple: [3, 2, 3]},
  app: {phone: [5, 5, 4], find: [2, 2, 2], open: [2, 3, 2], simple: [5, 5, 4]},
};

const hardScores = {
  chat: {europe: "yes", card: "yes"},
  square: {europe: "yes", card: "yes"},
  app: {europe: "no", card: "yes"},
} as const;

/** Three people scored each tool; on two points they disagree. */
export function scores({say}: Setting) {
  const people = [cast.it, cast.foreman, cast.desk];
  const whys: Readonly<Record<string, string>> = {
    [`square phone ${cast.foreman}`]: say(
      "Het scherm laadt niet op de werf, ik kreeg het twee keer niet open.",
      "The screen does not load at the yard, twice I could not open it.",
    ),
    [`app find ${cast.it}`]: say("Er is geen zoekveld.", "There is no search field."),
    [`app phone ${cast.foreman}`]: say("Grote knoppen, gaat meteen open.", "Large buttons, opens at once."),
    [`app europe ${cast.it}`]: say(
      "De gegevens staan buiten Europa, en daar verandert de leverancier niets aan.",
      "The data is outside Europe, and the supplier will not change that.",
    ),
  };
  const why = (candidate: string, need: string, by: string) => whys[`${candidate} ${need} ${by}`] ?? "";
  return written(toolScore, [
    ...Object.entries(weighedScores).flatMap(([candidate, byNeed]) =>
      Object.entries(byNeed).flatMap(([need, given]) =>
        given.map((score, i) => ({candidate, need, score, by: people[i]!, why: why(candidate, need, people[i]!)})),
      ),
    ),
    ...Object.entries(hardScores).flatMap(([candidate, byNeed]) =>
      Object.entries(byNeed).map(([need, meets]) => ({
        candidate,
        need,
        meets,
        by: cast.it,
        why: why(candidate, need, cast.it),
      })),
    ),
  ]);
}

/** What was decided about tools. */
export const decisions = ({say, day}: Setting) =>
  written(toolDecision, [
    {
      decision: say("We bouwen verder op Gesprek en kopen er niets bij", "We build on Gesprek and buy nothing more"),
      day: day(-34),
      by: say("directie, op voorstel van de coalitie", "directors, on proposal of the coalition"),
      why: say(
        "Mensen zijn er al. Een tweede plek zou het gesprek in stukken hakken.",
        "People are there already. A second place would cut the conversation up.",
      ),
      alternatives: say(
        "Een sociaal intranet: beter zoeken, maar de werf komt er niet in.",
        "A social intranet: better search, but the yard cannot get in.",
      ),
      reviewOn: day(330),
    },
    {
      decision: say(
        "Wie op de werf werkt, krijgt een account op de werkpas",
        "Those at the yard get an account on the staff card",
      ),
      day: day(-34),
      by: say("cluster ICT en data", "cluster ICT en data"),
      why: say("Zonder account doet een heel cluster niet mee.", "Without an account a whole cluster stays out."),
      alternatives: say(
        "Eén gedeelde aanmelding per ploeg. Dan weet je niet met wie je praat.",
        "One shared sign-in per crew. Then you do not know whom you talk with.",
      ),
      reviewOn: day(150),
    },
  ]);

/** What serves what today. */
export const uses = ({say}: Setting) =>
  written(placeUse, [
    {
      tool: "Gesprek",
      serves: ["interaction"],
      purpose: say("een vraag aan iedereen stellen", "asking everybody a question"),
      who: say("kantoor, straks ook de werf", "the office, the yard later"),
      intensity: "daily",
    },
    {
      tool: "Gesprek",
      serves: ["collaboration"],
      purpose: say("met een team aan iets werken", "working on something with a team"),
      who: say("teams", "teams"),
      intensity: "daily",
    },
    {
      tool: say("Gedeelde documenten", "Shared documents"),
      serves: ["collaboration"],
      purpose: say("samen aan één tekst schrijven", "writing one text together"),
      who: say("kantoor", "the office"),
      intensity: "daily",
    },
    {
      tool: say("Zaaksysteem", "Case system"),
      serves: ["task-support"],
      purpose: say("een aanvraag afhandelen", "handling a request"),
      who: say("Publieksdienst, Ruimte", "Publieksdienst, Ruimte"),
      intensity: "daily",
    },
    {
      tool: "Intranet",
      serves: ["task-support"],
      purpose: say("formulieren en regels vinden", "finding forms and rules"),
      who: say("iedereen met een account", "everybody with an account"),
      intensity: "weekly",
    },
    {
      tool: say("Mailinglijsten", "Mailing lists"),
      serves: ["interaction"],
      purpose: say("een vraag aan iedereen stellen", "asking everybody a question"),
      who: say("Vergunningen, leidinggevenden", "Vergunningen, managers"),
      intensity: "weekly",
    },
    {
      tool: say("Koffietafel op de werf", "Coffee table at the yard"),
      serves: ["interaction", "task-support"],
      purpose: say("het werk van de dag verdelen", "sharing out the work of the day"),
      who: "Buitendienst",
      intensity: "daily",
    },
  ]);
