import type {Words} from "../dossier/kinds.ts";

/** A chapter of the advice; its text is "advice-<id>". */
export interface Chapter {
  readonly id: ChapterId;
  /** M6.1–M6.8, from 1; null for the summary, which stands before them. */
  readonly number: number | null;
  readonly name: Words;
  /** What the chapter answers. */
  readonly question: Words;
  /** What stands in an empty text. */
  readonly placeholder: Words;
}

export type ChapterId =
  | "summary"
  | "organisation"
  | "players"
  | "infrastructure"
  | "themes"
  | "monitoring"
  | "ic-function"
  | "implementation"
  | "budget";

/** The advice, in the order of reading. */
export const chapters: readonly Chapter[] = [
  {
    id: "summary",
    number: null,
    name: {nl: "Samenvatting", en: "Summary"},
    question: {nl: "Wat adviseren we, en waarom?", en: "What do we advise, and why?"},
    placeholder: {
      nl: "Schrijf op één pagina wat je adviseert. Wie alleen dit leest, moet kunnen besluiten.",
      en: "Write on one page what you advise. Who reads only this must be able to decide.",
    },
  },
  {
    id: "organisation",
    number: 1,
    name: {nl: "Organisatie", en: "Organisation"},
    question: {
      nl: "Wie zijn we, en wat hebben we aan sociale netwerken?",
      en: "Who are we, and what would social networks do for us?",
    },
    placeholder: {
      nl: "Beschrijf wie jullie zijn: het karakter, de cultuur, de ambities. Zeg dan wat netwerken daaraan bijdragen.",
      en: "Describe who you are: the character, the culture, the ambitions. Then say what networks contribute to that.",
    },
  },
  {
    id: "players",
    number: 2,
    name: {nl: "Spelers", en: "Players"},
    question: {
      nl: "Wat hebben collega’s nodig, en wie maken dit mogelijk?",
      en: "What do colleagues need, and who make this possible?",
    },
    placeholder: {
      nl: "Wat willen en kunnen collega’s? Wie zijn onmisbaar, en hoe betrek je hen?",
      en: "What do colleagues want, and what can they do? Who is crucial, and how do you involve them?",
    },
  },
  {
    id: "infrastructure",
    number: 3,
    name: {nl: "Infrastructuur", en: "Infrastructure"},
    question: {
      nl: "Hoe ondersteunen we netwerken en de mensen erin?",
      en: "How do we support networks and the people in them?",
    },
    placeholder: {
      nl: "Welke middelen kies je, wat leren mensen, en waar komen onderwerpen aan de orde?",
      en: "Which tools do you choose, what do people learn, and where are issues addressed?",
    },
  },
  {
    id: "themes",
    number: 4,
    name: {nl: "Thema’s", en: "Themes"},
    question: {
      nl: "Welke thema’s brengen we via netwerken aan de orde?",
      en: "Which themes do we put on the agenda through networks?",
    },
    placeholder: {
      nl: "Van strategisch thema naar netwerk, starter, middelen en moment.",
      en: "From strategic theme to network, starter, means and moment.",
    },
  },
  {
    id: "monitoring",
    number: 5,
    name: {nl: "Monitoren", en: "Monitoring"},
    question: {
      nl: "Hoe volgen we netwerken, en hoe rapporteren we erover?",
      en: "How do we follow networks, and how do we report on them?",
    },
    placeholder: {
      nl: "Wie volgt welke netwerken en thema’s? Wie hoort ervan, en wie reageert?",
      en: "Who follows which networks and themes? Who hears of it, and who responds?",
    },
  },
  {
    id: "ic-function",
    number: 6,
    name: {nl: "IC-functie", en: "IC function"},
    question: {
      nl: "Hoe regelen we de taken van interne communicatie?",
      en: "How do we organise the tasks of internal communication?",
    },
    placeholder: {
      nl: "Hoe verandert het vak: van … naar …? Wie doet wat, en hoeveel tijd vraagt het?",
      en: "How does the profession change: from … to …? Who does what, and how much time does it ask?",
    },
  },
  {
    id: "implementation",
    number: 7,
    name: {nl: "Implementatie", en: "Implementation"},
    question: {nl: "Hoe voeren we het in?", en: "How do we introduce it?"},
    placeholder: {
      nl: "Welke stappen zet je, in welke volgorde, en wie trekt ze?",
      en: "Which steps do you take, in which order, and who leads them?",
    },
  },
  {
    id: "budget",
    number: 8,
    name: {nl: "Budget", en: "Budget"},
    question: {nl: "Wat kost het, en wie betaalt het?", en: "What does it cost, and who pays?"},
    placeholder: {
      nl: "Wat vraag je, in welk jaar, en waar komt het vandaan?",
      en: "What do you ask for, in which year, and where does it come from?",
    },
  },
];

export const textNameOf = (id: ChapterId): string => `advice-${id}`;

/** How a callout begins that says what is not known yet; the documents set it apart. */
export const notKnownYet: Words = {nl: "We weten nog niet", en: "We do not know yet"};
