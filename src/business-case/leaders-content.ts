import type {Words} from "../dossier/kinds.ts";

/** One trait of the leader whom networks need, as one can see it and talk about it. */
export interface Trait {
  readonly name: Words;
  /** What others see such a leader do. */
  readonly behaviour: Words;
  readonly askYourself: readonly [Words, Words];
  readonly askTheTeam: Words;
}

/** The competence profile of leaders (M3.4). A card to talk from, no list to score by. */
export const traits = {
  open: {
    name: {nl: "Open", en: "Open"},
    behaviour: {
      nl: "Vertelt ook wat nog niet af is, en vraagt wat anderen ervan vinden.",
      en: "Also tells what is not finished yet, and asks what others think of it.",
    },
    askYourself: [
      {nl: "Wat vertel ik pas als het besluit er al ligt?", en: "What do I tell only when the decision is made?"},
      {
        nl: "Wanneer veranderde ik voor het laatst van mening door een collega?",
        en: "When did a colleague last change my mind?",
      },
    ],
    askTheTeam: {nl: "Wat hoor je van mij te laat?", en: "What do you hear from me too late?"},
  },
  transparent: {
    name: {nl: "Transparant", en: "Transparent"},
    behaviour: {
      nl: "Legt uit waarom iets zo besloten is, ook als de reden lastig is.",
      en: "Explains why something was decided, also when the reason is awkward.",
    },
    askYourself: [
      {nl: "Welke reden laat ik liever weg?", en: "Which reason do I rather leave out?"},
      {
        nl: "Kan iemand die er niet bij was ons besluit volgen?",
        en: "Can somebody who was not there follow our decision?",
      },
    ],
    askTheTeam: {
      nl: "Van welk besluit snap je de reden niet?",
      en: "Of which decision do you not understand the reason?",
    },
  },
  authentic: {
    name: {nl: "Echt", en: "Authentic"},
    behaviour: {
      nl: "Schrijft en praat zelf, in eigen woorden, en zegt het ook als iets tegenvalt.",
      en: "Writes and speaks in person, in words of their own, and says so when something disappoints.",
    },
    askYourself: [
      {nl: "Zou ik dit ook zo zeggen aan de koffietafel?", en: "Would I say it like this at the coffee table?"},
      {
        nl: "Wat laat ik een ander schrijven dat ik zelf kan zeggen?",
        en: "What do I let another write that I can say myself?",
      },
    ],
    askTheTeam: {nl: "Wanneer klink ik niet als mezelf?", en: "When do I not sound like myself?"},
  },
  attention: {
    name: {nl: "Geeft aandacht", en: "Gives attention"},
    behaviour: {
      nl: "Reageert op wat anderen schrijven en vraagt door, in plaats van zelf aandacht te vragen.",
      en: "Responds to what others write and asks on, instead of asking for attention.",
    },
    askYourself: [
      {nl: "Op wie reageerde ik deze week, en op wie niet?", en: "Whom did I respond to this week, and whom not?"},
      {nl: "Vroeg ik vaker iets dan dat ik iets meldde?", en: "Did I ask more often than I announced?"},
    ],
    askTheTeam: {
      nl: "Bij welk werk zou je willen dat ik eens meekeek?",
      en: "At which work would you like me to have a look?",
    },
  },
  supportive: {
    name: {nl: "Ondersteunt", en: "Supportive"},
    behaviour: {
      nl: "Maakt tijd en middelen vrij voor netwerken, en neemt drempels weg.",
      en: "Frees time and means for networks, and takes obstacles away.",
    },
    askYourself: [
      {nl: "Weten mensen dat meedoen gewoon werktijd is?", en: "Do people know that taking part is working time?"},
      {nl: "Welke drempel kan ik morgen weghalen?", en: "Which obstacle can I take away tomorrow?"},
    ],
    askTheTeam: {nl: "Wat houdt je tegen om mee te doen?", en: "What keeps you from taking part?"},
  },
  "lets-go": {
    name: {nl: "Laat los", en: "Lets go"},
    behaviour: {
      nl: "Laat een gesprek lopen, ook als het anders gaat dan gedacht.",
      en: "Lets a conversation run, also when it goes otherwise than expected.",
    },
    askYourself: [
      {
        nl: "Wat wil ik zien voordat het de deur uit gaat, en waarom?",
        en: "What do I want to see before it goes out, and why?",
      },
      {nl: "Wat gebeurt er als ik een week niets zeg?", en: "What happens if I say nothing for a week?"},
    ],
    askTheTeam: {nl: "Waarbij kijk ik te veel mee?", en: "Where do I look over your shoulder too much?"},
  },
  trusts: {
    name: {nl: "Vertrouwt", en: "Trusts"},
    behaviour: {
      nl: "Gaat uit van goede bedoelingen en verdedigt wie iets probeerde dat mislukte.",
      en: "Assumes good intentions and stands up for those who tried something that failed.",
    },
    askYourself: [
      {
        nl: "Welke regel bestaat omdat ik iemand niet vertrouwde?",
        en: "Which rule exists because I did not trust somebody?",
      },
      {nl: "Wat deed ik de laatste keer dat iets misging?", en: "What did I do the last time something went wrong?"},
    ],
    askTheTeam: {nl: "Wat durf je mij niet te vertellen?", en: "What do you not dare to tell me?"},
  },
} as const satisfies Readonly<Record<string, Trait>>;

export type TraitId = keyof typeof traits;
export const traitIds = Object.keys(traits) as readonly TraitId[];
