import type {Words} from "../dossier/kinds.ts";

/** One pane of the inspiration frame: what it is about, what to ask each other, and an example of a card. */
export interface Pane {
  readonly name: Words;
  readonly question: Words;
  readonly prompts: readonly Words[];
  /** Made up, to show how a card reads. */
  readonly example: Words;
}

/** The four panes of the inspiration frame, and the risk of doing nothing, in their order on the board. */
export const panes = {
  power: {
    name: {nl: "Kracht van netwerken", en: "Power of networks"},
    question: {nl: "Wat lukte omdat mensen elkaar vonden?", en: "What worked because people found each other?"},
    prompts: [
      {
        nl: "Welk idee van een collega is uitgevoerd, en via wie kwam het verder?",
        en: "Which idea of a colleague was carried out, and through whom did it get further?",
      },
      {
        nl: "Wanneer merkte je dat een leider open was, en wat deed dat met mensen?",
        en: "When did you notice that a leader was open, and what did that do to people?",
      },
      {
        nl: "Waar hielpen collega’s elkaar zonder dat iemand het vroeg, ook zonder computer?",
        en: "Where did colleagues help each other without being asked, offline too?",
      },
    ],
    example: {
      nl: "De koffietafel van Groen en Wegen leidde tot één planning. Sindsdien ligt de straat nog maar één keer open.",
      en: "The coffee table of Parks and Roads led to one planning. Since then a street is dug up only once.",
    },
  },
  impact: {
    name: {nl: "Impact op leiders en medewerkers", en: "Impact on leaders and employees"},
    question: {nl: "Wat wordt er anders tussen mensen?", en: "What becomes different between people?"},
    prompts: [
      {
        nl: "Welke verantwoordelijkheid geven leiders uit handen, en wie pakt die op?",
        en: "Which responsibility do leaders hand over, and who takes it up?",
      },
      {
        nl: "Hoeveel tijd en ruimte krijgen mensen om mee te doen? Wie zegt dat hardop?",
        en: "How much time and room do people get to take part? Who says so out loud?",
      },
      {
        nl: "Wat moeten leiders loslaten, en wat hebben medewerkers nodig om te durven?",
        en: "What must leaders let go of, and what do employees need to dare?",
      },
    ],
    example: {
      nl: "Een teamleider stelt haar vraag nu in het open kanaal. Drie collega’s die zij niet kende gaven antwoord.",
      en: "A team leader now asks her question in the open channel. Three colleagues she did not know answered.",
    },
  },
  potential: {
    name: {nl: "Kansen voor ons", en: "Potential for us"},
    question: {nl: "Bij welke uitdaging helpt dit ons?", en: "With which challenge does this help us?"},
    prompts: [
      {
        nl: "Welke uitdaging van het jaarplan lukt niet binnen één afdeling?",
        en: "Which challenge of the year plan cannot be met within one department?",
      },
      {
        nl: "Waar zoeken mensen nu te lang, of doen ze werk dubbel?",
        en: "Where do people now search too long, or do work twice?",
      },
      {
        nl: "Wat weten we straks niet meer als drie ervaren collega’s vertrekken?",
        en: "What will we no longer know when three experienced colleagues leave?",
      },
    ],
    example: {
      nl: "Nieuwe collega’s vinden hun weg via de vakgroep. Dat past bij onze ambitie om mensen te houden.",
      en: "New colleagues find their way through the professional group. That fits our ambition to keep people.",
    },
  },
  experiment: {
    name: {nl: "Experimenten", en: "Experiments"},
    question: {nl: "Wat kunnen we klein proberen?", en: "What can we try on a small scale?"},
    prompts: [
      {
        nl: "Welke groep wil al, zodat je volgende maand kunt beginnen?",
        en: "Which group is willing already, so that you can begin next month?",
      },
      {
        nl: "Wat leerde je van een proef die mislukte?",
        en: "What did you learn from a trial that failed?",
      },
      {
        nl: "Wie bepaalt hoe het loopt? Vaak zit je zelf niet aan het stuur.",
        en: "Who decides how it goes? Often you are not at the wheel yourself.",
      },
    ],
    example: {
      nl: "Zes weken lang stelt de balie haar vragen in één open kanaal. Daarna beslissen de baliecollega’s of het blijft.",
      en: "For six weeks the front desk asks its questions in one open channel. Then they decide whether it stays.",
    },
  },
  "doing-nothing": {
    name: {nl: "Risico van niets doen", en: "Risk of doing nothing"},
    question: {nl: "Wat gebeurt er als wij niet meedoen?", en: "What happens if we do not take part?"},
    prompts: [
      {
        nl: "Welke netwerken zijn er al waar niemand van de organisatie van weet?",
        en: "Which networks exist already that nobody in the organisation knows of?",
      },
      {
        nl: "Wanneer hoorde je te laat wat er speelde, en wat kostte dat?",
        en: "When did you hear too late what was going on, and what did that cost?",
      },
      {
        nl: "Welke kennis of mensen raken we kwijt als alles blijft zoals het is?",
        en: "Which knowledge or people do we lose if all stays as it is?",
      },
    ],
    example: {
      nl: "Over het nieuwe rooster werd een maand gepraat in appgroepen. Het management hoorde het op de dag van invoering.",
      en: "The new roster was talked about in group chats for a month. Management heard of it on the day it began.",
    },
  },
} as const satisfies Readonly<Record<string, Pane>>;

export type PaneId = keyof typeof panes;
export const paneIds = Object.keys(panes) as readonly PaneId[];

/** Stands with every experiment. */
export const irreversible: Words = {
  nl: "Een proef kun je stoppen, maar invoeren draai je niet terug: mensen hebben elkaar dan al gevonden. Spreek vooraf af wat je doet als het goed gaat.",
  en: "A trial can be stopped, but introducing cannot be undone: people have found each other by then. Agree beforehand what you do when it goes well.",
};
