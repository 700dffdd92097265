import type {Words} from "../dossier/kinds.ts";

export interface ReadingTip {
  readonly author: string;
  readonly title: Words;
  /** Of the first edition; null for a site that goes on. */
  readonly year: number | null;
  readonly why: Words;
}

/** Reading to look at one's own profession anew (M1.7). The reasons are ours. */
export const readingTips: readonly ReadingTip[] = [
  {
    author: "Ilse van Ravenstein, Guus Kok",
    title: {nl: "IC in 3D", en: "IC in 3D (Dutch)"},
    year: 2011,
    why: {
      nl: "Kijkt naar interne communicatie als iets wat mensen samen doen, en wat dat van het vak vraagt.",
      en: "Looks at internal communication as something people do together, and what that asks of the profession.",
    },
  },
  {
    author: "Clay Shirky",
    title: {nl: "Iedereen (Here Comes Everybody)", en: "Here Comes Everybody"},
    year: 2008,
    why: {
      nl: "Laat zien wat er verandert als mensen zichzelf kunnen organiseren, zonder organisatie erboven.",
      en: "Shows what changes when people can organise themselves without an organisation above them.",
    },
  },
  {
    author: "Menno Lanting",
    title: {nl: "Connect!", en: "Connect! (Dutch)"},
    year: 2010,
    why: {
      nl: "Over wat netwerken vragen van leiders en organisaties, met veel voorbeelden.",
      en: "About what networks ask of leaders and organisations, with many examples.",
    },
  },
  {
    author: "Menno Lanting",
    title: {nl: "Iedereen CEO", en: "Iedereen CEO (Dutch)"},
    year: 2011,
    why: {
      nl: "Over leidinggeven als iedereen een stem heeft. Handig voor het gesprek met de directie.",
      en: "About leading when everybody has a voice. Useful for the talk with management.",
    },
  },
  {
    author: "Rob Cross, Andrew Parker",
    title: {nl: "The Hidden Power of Social Networks", en: "The Hidden Power of Social Networks"},
    year: 2004,
    why: {
      nl: "Hoe je zichtbaar maakt wie elkaar echt helpen, en wat je met dat beeld wel en niet doet.",
      en: "How to make visible who really help each other, and what to do and not to do with that picture.",
    },
  },
  {
    author: "Jane McConnell",
    title: {nl: "Weblog over de digitale werkplek", en: "Weblog on the digital workplace"},
    year: null,
    why: {
      nl: "Jarenlang onderzoek naar hoe organisaties digitaal samenwerken, met oog voor wie het werk doet.",
      en: "Years of research into how organisations work together digitally, with an eye for who does the work.",
    },
  },
];
