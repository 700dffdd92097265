import type {Words} from "../dossier/kinds.ts";

export interface AskedFact {
  readonly name: Words;
  /** "" when the fact is told in words. */
  readonly unit: Words;
  /** Who knows it. */
  readonly from: "hr" | "it";
  /** Id of the question that it helps to answer. */
  readonly question: string;
}

const inWords: Words = {nl: "", en: ""};
const percent: Words = {nl: "%", en: "%"};
const people: Words = {nl: "mensen", en: "people"};

/** The facts to ask HR and IT for. All are about the organisation or large groups in it, never about a person. */
export const askedFacts = {
  headcount: {name: {nl: "Aantal medewerkers", en: "Employees"}, unit: people, from: "hr", question: "profile"},
  fte: {
    name: {nl: "Formatie", en: "Full-time equivalents"},
    unit: {nl: "fte", en: "fte"},
    from: "hr",
    question: "profile",
  },
  "age-structure": {name: {nl: "Leeftijdsopbouw", en: "Age structure"}, unit: inWords, from: "hr", question: "profile"},
  education: {
    name: {nl: "Opleidingsniveaus", en: "Levels of education"},
    unit: inWords,
    from: "hr",
    question: "profile",
  },
  turnover: {name: {nl: "Verloop per jaar", en: "Turnover a year"}, unit: percent, from: "hr", question: "involvement"},
  absence: {
    name: {nl: "Ziekteverzuim", en: "Absence through illness"},
    unit: percent,
    from: "hr",
    question: "involvement",
  },
  joiners: {
    name: {nl: "Nieuwe collega’s per jaar", en: "New colleagues a year"},
    unit: people,
    from: "hr",
    question: "knowledge-exchange",
  },
  retiring: {
    name: {nl: "Met pensioen binnen vijf jaar", en: "Retiring within five years"},
    unit: percent,
    from: "hr",
    question: "knowledge-keeping",
  },
  locations: {
    name: {nl: "Aantal locaties", en: "Locations"},
    unit: {nl: "locaties", en: "locations"},
    from: "hr",
    question: "structure",
  },
  "without-workplace": {
    name: {nl: "Zonder eigen werkplek", en: "Without a workplace of their own"},
    unit: percent,
    from: "it",
    question: "workplace",
  },
  "shared-devices": {
    name: {nl: "Gedeelde pc’s", en: "Shared pcs"},
    unit: {nl: "pc’s", en: "pcs"},
    from: "it",
    question: "workplace",
  },
  mobile: {
    name: {nl: "Met een mobiel van het werk", en: "With a mobile from work"},
    unit: percent,
    from: "it",
    question: "workplace",
  },
  "at-home": {
    name: {nl: "Kan thuis inloggen", en: "Can sign in at home"},
    unit: percent,
    from: "it",
    question: "workplace",
  },
  online: {name: {nl: "Deel dat online is", en: "Share that is online"}, unit: percent, from: "it", question: "reach"},
  intranet: {
    name: {nl: "Deel met toegang tot het intranet", en: "Share with access to the intranet"},
    unit: percent,
    from: "it",
    question: "reach",
  },
  "e-mails": {
    name: {nl: "E-mails per persoon per dag", en: "E-mails per person per day"},
    unit: {nl: "e-mails", en: "e-mails"},
    from: "it",
    question: "e-mail",
  },
  "single-sign-on": {
    name: {nl: "Eén keer aanmelden", en: "Single sign-on"},
    unit: inWords,
    from: "it",
    question: "environment",
  },
  environments: {
    name: {nl: "Iedereen in dezelfde omgeving", en: "Everybody in the same environment"},
    unit: inWords,
    from: "it",
    question: "environment",
  },
  "document-sharing": {
    name: {nl: "Documenten delen", en: "Sharing documents"},
    unit: inWords,
    from: "it",
    question: "documents",
  },
  blocked: {
    name: {nl: "Geblokkeerde netwerken", en: "Blocked networks"},
    unit: inWords,
    from: "it",
    question: "blocking",
  },
} as const satisfies Readonly<Record<string, AskedFact>>;

export type AskedFactId = keyof typeof askedFacts;

/** The names of the facts as options of a field, and "other" for a fact of one's own. */
export const factOptions = {
  ...(Object.fromEntries(Object.entries(askedFacts).map(([id, {name}]) => [id, name])) as Record<AskedFactId, Words>),
  other: {nl: "Ander feit", en: "Other fact"},
} as const;
