import type {Words} from "../dossier/kinds.ts";

/** The four fields of the opportunity map (kansenkaart). */
export const fields = {
  now: {
    name: {nl: "Nu doen", en: "Do now"},
    advice: {
      nl: "Netwerken kunnen hier veel bijdragen, en de organisatie is er klaar voor. Begin klein, deze maand nog, met mensen die er zin in hebben.",
      en: "Networks can contribute much here, and the organisation is ready. Begin small, still this month, with people who are eager.",
    },
  },
  prepare: {
    name: {nl: "Eerst voorbereiden", en: "Prepare first"},
    advice: {
      nl: "Hier ligt een grote kans, maar de organisatie is nog niet zover. Neem eerst weg wat in de weg zit, en spreek een moment af om opnieuw te kijken.",
      en: "Here is a great opportunity, but the organisation is not ready. First take away what is in the way, and agree on a moment to look again.",
    },
  },
  grow: {
    name: {nl: "Laten groeien", en: "Let it grow"},
    advice: {
      nl: "Het kan hier, maar het levert voor dit doel niet veel op. Geef ruimte aan wat vanzelf ontstaat en trek er niet aan.",
      en: "It is possible here, but yields little for this goal. Give room to what arises by itself and do not pull at it.",
    },
  },
  leave: {
    name: {nl: "Laten rusten", en: "Leave it"},
    advice: {
      nl: "Netwerken voegen hier weinig toe, en de organisatie is er niet aan toe. Kies een ander middel, en kijk er volgend jaar weer naar.",
      en: "Networks add little here, and the organisation is not ready. Choose another means, and look at it again next year.",
    },
  },
} as const satisfies Readonly<Record<string, {readonly name: Words; readonly advice: Words}>>;

export type FieldId = keyof typeof fields;

/** What is added to the advice, by what is known of a challenge. Names are put in as they were written. */
export const additions = {
  begins: (networks: Words): Words => ({
    nl: `Begin bij wat er al is: ${networks.nl}.`,
    en: `Begin with what is there: ${networks.en}.`,
  }),
  noNetwork: {
    nl: "Er is nog geen netwerk dat hieraan bijdraagt. Zoek eerst wie er al over praten.",
    en: "There is no network yet that contributes to this. First find those who already talk about it.",
  },
  inTheWay: (points: Words): Words => ({
    nl: `Volgens de quickscan zit dit in de weg: ${points.nl}.`,
    en: `According to the quick scan this is in the way: ${points.en}.`,
  }),
  unsupported: (networks: Words): Words => ({
    nl: `Vraag het management om steun voor ${networks.nl}.`,
    en: `Ask management to support ${networks.en}.`,
  }),
  leaveFree: (networks: Words): Words => ({
    nl: `Laat ${networks.nl} begaan, en vraag af en toe hoe het gaat.`,
    en: `Let ${networks.en} be, and ask now and then how it goes.`,
  }),
  noPotential: {
    nl: "Schat in wat netwerken kunnen bijdragen.",
    en: "Estimate what networks could contribute.",
  },
  noReadiness: {
    nl: "Geef zelf aan hoe ver de organisatie hiervoor is, of beantwoord meer vragen van de quickscan.",
    en: "Say yourself how ready the organisation is for this, or answer more questions of the quick scan.",
  },
} as const;

export const mapWords = {
  potential: {nl: "Wat netwerken kunnen bijdragen", en: "What networks could contribute"},
  readiness: {nl: "Hoe ver de organisatie is", en: "How ready the organisation is"},
  notYet: {nl: "nog niet", en: "not yet"},
  ready: {nl: "klaar", en: "ready"},
  item: {nl: "Uitdaging of ambitie", en: "Challenge or ambition"},
  field: {nl: "Veld", en: "Field"},
} as const satisfies Readonly<Record<string, Words>>;
