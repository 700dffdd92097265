import {floors} from "../analysis/disclosure/index.ts";
import {
  choice,
  choices,
  day,
  type EntryKind,
  entriesOf,
  kind,
  lines,
  link,
  long,
  number,
  text,
  yes,
} from "../dossier/kinds.ts";
import {factOptions} from "./facts-content.ts";
import {questionOptions} from "./questions-content.ts";

/** What was found on a question. A question may have several: what the facts say beside what people think. */
export const finding = kind({
  id: "finding",
  one: {nl: "Bevinding", en: "Finding"},
  many: {nl: "Bevindingen", en: "Findings"},
  title: "note",
  fields: {
    question: choice("Vraag", "Question", questionOptions, {required: true}),
    note: long("Wat je vond", "What you found", {required: true}),
    score: choice("Score", "Score", {
      "1": {nl: "1", en: "1"},
      "2": {nl: "2", en: "2"},
      "3": {nl: "3", en: "3"},
      "4": {nl: "4", en: "4"},
      "5": {nl: "5", en: "5"},
      unknown: {nl: "niet te zeggen", en: "cannot be said"},
    }),
    reason: long("Waarom deze score", "Why this score"),
    perception: choice(
      "Waarop het rust",
      "What it rests on",
      {
        fact: {nl: "feiten", en: "facts"},
        perception: {nl: "beleving", en: "perception"},
        both: {nl: "allebei", en: "both"},
      },
      {
        hint: {
          nl: "Een feit is na te gaan. Beleving is wat mensen vinden of voelen.",
          en: "A fact can be checked. Perception is what people think or feel.",
        },
      },
    ),
    by: text("Onderzocht door", "Examined by", {longest: 120}),
  },
});

export const source = kind({
  id: "source",
  one: {nl: "Bron", en: "Source"},
  many: {nl: "Bronnen", en: "Sources"},
  title: "title",
  fields: {
    title: text("Naam", "Name", {
      required: true,
      hint: {
        nl: "Zoals: Jaarplan 2027, of Gesprek met de buitendienst.",
        en: "Such as: Year plan 2027, or Talk with the field staff.",
      },
    }),
    kind: choice("Soort", "Kind", {
      document: {nl: "document", en: "document"},
      interview: {nl: "interview", en: "interview"},
      workshop: {nl: "werksessie", en: "workshop"},
      fact: {nl: "feit", en: "fact"},
      "monitor-measure": {nl: "cijfer uit de monitor", en: "measure of the monitor"},
      "survey-table": {nl: "tabel uit een onderzoek", en: "table from a survey"},
    }),
    day: day("Dag", "Day"),
    where: text("Wie of waar", "Who or where", {
      hint: {nl: "Liefst een rol, zoals: teamleider Wegen.", en: "Preferably a role, such as: team leader Roads."},
    }),
    link: link("Adres", "Address", {inTable: false}),
    says: long("Wat het zegt", "What it says"),
    questions: choices("Helpt bij", "Helps with", questionOptions),
  },
});

export const fact = kind({
  id: "fact",
  one: {nl: "Feit", en: "Fact"},
  many: {nl: "Feiten", en: "Facts"},
  title: "name",
  fields: {
    name: choice("Feit", "Fact", factOptions, {required: true}),
    otherName: text("Naam van een ander feit", "Name of another fact", {inTable: false, longest: 120}),
    value: text("In woorden", "In words", {
      hint: {
        nl: "Zoals: 38 per dag, in de buitendienst 4. Noem geen groepen onder de tien mensen.",
        en: "Such as: 38 a day, 4 in the field. Name no groups under ten people.",
      },
    }),
    number: number("Getal", "Number"),
    unit: text("Eenheid", "Unit", {longest: 40}),
    day: day("Stand op", "As of"),
    from: choice("Van", "From", {
      hr: {nl: "HR", en: "HR"},
      it: {nl: "ICT", en: "IT"},
      other: {nl: "iemand anders", en: "somebody else"},
    }),
    question: choice("Helpt bij", "Helps with", questionOptions),
  },
});

/** A table of an earlier survey. Its rows are lines of readSurveyTable, heads first; no row is about fewer people than the floor. */
export const surveyTable = kind({
  id: "survey-table",
  one: {nl: "Onderzoekstabel", en: "Survey table"},
  many: {nl: "Onderzoekstabellen", en: "Survey tables"},
  title: "title",
  fields: {
    title: text("Onderzoek", "Survey", {required: true}),
    day: day("Dag", "Day"),
    respondents: number("Antwoorden van", "Answers from", {
      required: true,
      least: floors.distribution,
      unit: {nl: "mensen", en: "people"},
    }),
    responseRate: number("Respons", "Response", {least: 0, most: 100, unit: {nl: "%", en: "%"}}),
    rows: lines("Regels", "Rows", {required: true, inTable: false}),
    questions: choices("Helpt bij", "Helps with", questionOptions),
  },
});

export const networkInitiative = kind({
  id: "network-initiative",
  one: {nl: "Netwerk of initiatief", en: "Network or initiative"},
  many: {nl: "Netwerken en initiatieven", en: "Networks and initiatives"},
  title: "name",
  fields: {
    name: text("Naam", "Name", {required: true, longest: 120}),
    place: choice("Waar", "Where", {
      online: {nl: "online", en: "online"},
      offline: {nl: "zonder computer", en: "offline"},
      both: {nl: "allebei", en: "both"},
    }),
    border: choice("Grens", "Border", {
      inside: {nl: "binnen de organisatie", en: "inside"},
      across: {nl: "over de grens heen", en: "across"},
      outside: {nl: "buiten de organisatie", en: "outside"},
    }),
    purpose: long("Waarvoor", "What for"),
    participants: text("Wie er meedoen", "Who takes part", {
      hint: {nl: "Rollen en afdelingen, geen namen.", en: "Roles and departments, no names."},
    }),
    size: number("Mensen", "People", {least: 1}),
    formalised: choice(
      "Hoe formeel",
      "How formal",
      {
        informal: {nl: "vanzelf ontstaan", en: "arose by itself"},
        agreed: {nl: "met afspraken", en: "with agreements"},
        formal: {nl: "officieel ingesteld", en: "officially established"},
      },
      {inTable: false},
    ),
    knownToManagement: yes("Management kent het", "Known to management"),
    supported: yes("Krijgt steun", "Is supported"),
    tools: text("Middelen", "Tools", {inTable: false}),
    isOpen: yes("Voor iedereen open", "Open to all"),
    usage: text("Gebruik", "Use", {
      inTable: false,
      hint: {
        nl: "Zoals: elke maand een bijeenkomst, zo’n dertig mensen.",
        en: "Such as: a meeting every month, about thirty people.",
      },
    }),
    isMonitored: yes("Wordt gevolgd", "Is followed", {
      hint: {nl: "Iemand houdt bij wat er speelt.", en: "Somebody keeps an eye on what goes on."},
    }),
    output: long("Wat het oplevert, en wat ermee gebeurt", "What comes back, and what is done with it", {
      inTable: false,
    }),
    goesWell: long("Wat goed gaat", "What goes well", {inTable: false}),
    goesBadly: long("Wat minder goed gaat", "What goes less well", {inTable: false}),
    lessons: long("Geleerde lessen", "Lessons learned", {inTable: false}),
    contributesTo: entriesOf("challenge", "Draagt bij aan", "Contributes to"),
  },
});

export const challenge = kind({
  id: "challenge",
  one: {nl: "Uitdaging of ambitie", en: "Challenge or ambition"},
  many: {nl: "Uitdagingen en ambities", en: "Challenges and ambitions"},
  title: "name",
  fields: {
    name: text("Naam", "Name", {
      required: true,
      longest: 120,
      hint: {nl: "Kort: deze naam komt op de kansenkaart.", en: "Short: this name will stand on the opportunity map."},
    }),
    kind: choice("Soort", "Kind", {
      challenge: {nl: "uitdaging", en: "challenge"},
      ambition: {nl: "ambitie", en: "ambition"},
    }),
    from: text("Staat in", "Stands in", {
      hint: {nl: "Zoals: Strategisch plan, hoofdstuk 2.", en: "Such as: Strategic plan, chapter 2."},
    }),
    potential: number("Bijdrage van netwerken (1–5)", "Contribution of networks (1–5)", {
      least: 1,
      most: 5,
      hint: {
        nl: "Wat zouden netwerken kunnen bijdragen? 1: nauwelijks iets. 5: dit lukt juist als mensen elkaar vinden.",
        en: "What could networks contribute? 1: hardly anything. 5: this works precisely when people find each other.",
      },
    }),
    potentialWhy: long("Waarom", "Why", {inTable: false}),
    readiness: number("Zijn we zover? (1–5)", "Are we ready? (1–5)", {
      least: 1,
      most: 5,
      hint: {
        nl: "Is de organisatie hier klaar voor? Laat leeg om de score van de quickscan te gebruiken.",
        en: "How ready is the organisation for this? Leave empty to use the score of the quick scan.",
      },
    }),
    readinessWhy: long("Waarom", "Why", {inTable: false}),
  },
});

export const auditKinds: readonly EntryKind[] = [finding, source, fact, surveyTable, networkInitiative, challenge];
