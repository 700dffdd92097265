import type {Words} from "../dossier/kinds.ts";

/** The five dimensions of the quick scan (M2.1–M2.5), in their order. */
export const dimensions = [
  {
    id: "organisation",
    name: {nl: "Organisatiekenmerken", en: "Characteristics"},
    purpose: {
      nl: "Wie jullie zijn: het karakter, de cultuur en de manier waarop het werk is geregeld. Daar moeten netwerken bij passen.",
      en: "Who you are: the character, the culture and the way work is arranged. Networks must fit in with that.",
    },
  },
  {
    id: "challenges",
    name: {nl: "Uitdagingen en ambities", en: "Challenges and ambitions"},
    purpose: {
      nl: "Waar jullie heen willen. Netwerken zijn geen doel: ze moeten hieraan bijdragen.",
      en: "Where you want to go. Networks are no goal in themselves: they must contribute to this.",
    },
  },
  {
    id: "players",
    name: {nl: "Spelers", en: "Players"},
    purpose: {
      nl: "Wie je collega’s zijn, waar ze elkaar al vinden en wat hen drijft om mee te doen.",
      en: "Who your colleagues are, where they already find each other and what drives them to take part.",
    },
  },
  {
    id: "technology",
    name: {nl: "Technische (on)mogelijkheden", en: "Technical possibilities and limits"},
    purpose: {
      nl: "Of iedereen erbij kan: met welk apparaat, waar, en met hoeveel tijd.",
      en: "Whether everybody can get in: with which device, where, and with how much time.",
    },
  },
  {
    id: "initiatives",
    name: {nl: "Bestaande initiatieven", en: "Existing initiatives"},
    purpose: {
      nl: "Wat er al is, ook zonder computer. Daar begin je: het werkt al voor iemand.",
      en: "What there already is, also without a computer. That is where you begin: it already works for somebody.",
    },
  },
] as const satisfies readonly {readonly id: string; readonly name: Words; readonly purpose: Words}[];

export type DimensionId = (typeof dimensions)[number]["id"];

/** An open question to whoever examines the organisation. A high score is always the favourable side. */
export interface Question {
  /** Kept in findings, sources and facts: never changed once released. */
  readonly id: string;
  /** One or two words, for pictures and lists. */
  readonly name: Words;
  readonly question: Words;
  /** Which documents, people or facts can answer it. */
  readonly where: Words;
  /** What a 1 looks like, and what a 5. */
  readonly low: Words;
  readonly high: Words;
  /** How much it says about how ready the organisation is for social networks: 0 nothing, 1 something, 2 much. */
  readonly weight: 0 | 1 | 2;
}
