import type {Words} from "../dossier/kinds.ts";
import {type PaneId, paneOptions} from "./kinds.ts";

/** A pane of the thinking frame: what it asks, and what a card in it looks like. */
export interface Pane {
  readonly id: PaneId;
  /** 1…6, as on the board. */
  readonly place: number;
  readonly name: Words;
  /** What it is about, in one or two sentences. */
  readonly about: Words;
  /** Open questions; the first stands on the board. */
  readonly prompts: readonly Words[];
  /** A card as somebody might write it. */
  readonly example: Words;
  /** How the first draft of the vision opens what the cards of this pane say. */
  readonly opening: Words;
}

const pane = (place: number, id: PaneId, given: Omit<Pane, "id" | "place" | "name">): Pane => ({
  id,
  place,
  name: paneOptions[id],
  ...given,
});

export const panes: readonly Pane[] = [
  pane(1, "player", {
    about: {
      nl: "Begin bij jezelf. Wie zelf meedoet in netwerken, weet wat het vraagt en wat het geeft.",
      en: "Begin with yourself. Who takes part in networks knows what they ask and what they give.",
    },
    prompts: [
      {nl: "Wat brengen jouw netwerken je?", en: "What do your networks bring you?"},
      {
        nl: "Waar deel je zelf wat je weet, en waar lees je alleen mee?",
        en: "Where do you share what you know, and where do you only read along?",
      },
      {
        nl: "Wie hielp jou laatst verder, en hoe vond je die persoon?",
        en: "Who last helped you on, and how did you find that person?",
      },
      {
        nl: "Wat zou je missen als je een maand niet meedeed?",
        en: "What would you miss if you stayed out for a month?",
      },
    ],
    example: {
      nl: "Ik leer meer in de vakgroep dan op een cursus",
      en: "I learn more in the peer group than on a course",
    },
    opening: {
      nl: "Wij zijn zelf spelers. Wat we van anderen vragen, doen we ook zelf.",
      en: "We are players ourselves. What we ask of others, we do too.",
    },
  }),
  pane(2, "people", {
    about: {
      nl: "Achter elke groep staan mensen die zelf iets vertellen, iets vinden en op elkaar reageren.",
      en: "Behind every group stand people who tell, think and react to each other.",
    },
    prompts: [
      {nl: "Wie praat, wie reageert, wie luistert?", en: "Who talks, who reacts, who listens?"},
      {
        nl: "Noem drie mensen achter een groep waar je vaak over praat. Wat houdt hen bezig?",
        en: "Name three people behind a group you often speak about. What is on their minds?",
      },
      {
        nl: "Aan wie vragen collega’s raad, ook al staat dat nergens?",
        en: "Whom do colleagues ask for advice, although it is written nowhere?",
      },
      {
        nl: "Wie hoor je nooit, en waar praat die persoon wel?",
        en: "Whom do you never hear, and where does that person speak up?",
      },
    ],
    example: {nl: "De wijkverpleegkundige weet wat er speelt", en: "The district nurse knows what is going on"},
    opening: {
      nl: "Wij denken in mensen. Iedereen hier vertelt iets, vindt iets en reageert op anderen.",
      en: "We think in people. Everybody here tells, thinks and reacts.",
    },
  }),
  pane(3, "networks", {
    about: {
      nl: "Netwerken zijn er altijd al, met en zonder computer. Kijk hoe informatie loopt en wat dat oplevert.",
      en: "Networks have always been there, with and without computers. Look how information runs and what that yields.",
    },
    prompts: [
      {nl: "Welke netwerken zijn er al?", en: "Which networks are there already?"},
      {
        nl: "Waar hoor je nieuws het eerst, en hoe kwam het daar?",
        en: "Where do you hear news first, and how did it get there?",
      },
      {
        nl: "Wat kwam er uit een netwerk dat nergens gepland was?",
        en: "What came out of a network that nobody had planned?",
      },
      {
        nl: "Welke vergadering of lijst werkt goed, en welke wordt omzeild?",
        en: "Which meeting or list works well, and which is avoided?",
      },
      {
        nl: "Welke afdelingen ontmoeten elkaar alleen via één persoon?",
        en: "Which units meet only through one person?",
      },
    ],
    example: {nl: "De koffietafel op de derde verdieping", en: "The coffee table on the third floor"},
    opening: {
      nl: "Netwerken dragen ons werk. We willen ze kennen en ruimte geven.",
      en: "Networks carry our work. We want to know them and give them room.",
    },
  }),
  pane(4, "beyond", {
    about: {
      nl: "Veel kennis zit buiten de deur: bij vakgenoten, in kringen en verenigingen, bij partners.",
      en: "Much knowledge lives outside: with peers, in circles and associations, with partners.",
    },
    prompts: [
      {nl: "Met wie leren we buiten onze organisatie?", en: "With whom do we learn outside our organisation?"},
      {
        nl: "Wie van ons zit in een vakvereniging of kenniskring, en wat komt daarvan terug?",
        en: "Who of us is in an association or circle, and what comes back from it?",
      },
      {
        nl: "Wat vertellen anderen over ons, en wie van ons praat mee?",
        en: "What do others say about us, and who of us joins in?",
      },
      {nl: "Welke buur heeft opgelost waar wij mee zitten?", en: "Which neighbour has solved what troubles us?"},
    ],
    example: {nl: "De regiogroep datagedreven werken", en: "The regional group on working with data"},
    opening: {
      nl: "Onze netwerken stoppen niet bij de voordeur. Wat we buiten leren, nemen we mee naar binnen.",
      en: "Our networks do not stop at the front door. What we learn outside, we bring inside.",
    },
  }),
  pane(5, "support", {
    about: {
      nl: "Communicatie is van iedereen. Het vak helpt mensen om elkaar te vinden en goed met elkaar te praten.",
      en: "Communication belongs to everybody. The profession helps people find each other and talk well together.",
    },
    prompts: [
      {nl: "Wat laat communicatie los?", en: "What does communication let go of?"},
      {
        nl: "Wat schrijven wij nu voor anderen dat zij zelf beter kunnen vertellen?",
        en: "What do we write for others that they could tell better themselves?",
      },
      {
        nl: "Wie vraagt ons om een middel, terwijl een gesprek meer helpt?",
        en: "Who asks us for a medium while a talk would help more?",
      },
      {
        nl: "Waarmee helpen we een collega die iets wil delen?",
        en: "How do we help a colleague who wants to share something?",
      },
    ],
    example: {nl: "Wij schrijven niet, wij verbinden", en: "We do not write, we connect"},
    opening: {
      nl: "Communicatie is geen afdeling die alles zelf doet. We helpen mensen elkaar te vinden.",
      en: "Communication is not a unit that does it all. We help people find each other.",
    },
  }),
  pane(6, "together", {
    about: {
      nl: "Sluit aan bij het werk waar het om gaat, en doe het samen met HR, ICT, directie en wie klanten spreekt.",
      en: "Tie in with the work that matters, together with HR, IT, management and those who speak with clients.",
    },
    prompts: [
      {nl: "Bij welk werk sluiten we aan?", en: "With which work do we tie in?"},
      {nl: "Wie werkt aan hetzelfde vanuit een ander vak?", en: "Who works on the same from another discipline?"},
      {
        nl: "Welk plan van HR, ICT of directie heeft netwerken nodig om te slagen?",
        en: "Which plan of HR, IT or management needs networks to succeed?",
      },
      {
        nl: "Wie kan dit tegenhouden, en wat heeft die persoon nodig?",
        en: "Who can stop this, and what does that person need?",
      },
    ],
    example: {nl: "Samen met ICT één netwerkplek kiezen", en: "Choose one network place together with IT"},
    opening: {
      nl: "We doen dit samen. We beginnen bij het werk dat er voor onze organisatie toe doet.",
      en: "We do this together. We begin with the work that matters to our organisation.",
    },
  }),
];
