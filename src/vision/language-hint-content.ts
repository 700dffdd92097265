/** Words that look at people from the sender's side, with a friendly question and other ways to say it. */
export interface HintWord {
  /** The word itself, as it is listed and can be left alone. */
  readonly word: string;
  /** As regular expressions on whole words, without regard to capitals; ~ stands for up to six words in between. */
  readonly found: readonly string[];
  readonly question: string;
  readonly instead: readonly string[];
}

const nl: readonly HintWord[] = [
  {
    word: "doelgroep",
    // "doelgroepenvervoer" and "doelgroepenregister" are names of things, and stay.
    found: ["(?:sub|hoofd|kern)?doelgroep(?:en|je|jes)?", "doelgroepgerichte?", "doelgroepenbeleid"],
    question: "Wie zijn dat? Noem de mensen.",
    instead: ["de collega’s aan de balie van Noord", "wie in de nacht werkt", "wie net begonnen is"],
  },
  {
    word: "zenden",
    // Radio and television have a "zender" too.
    found: [
      "(?:zenden|zendt|gezonden)",
      "(?<!(?:lokale|regionale|landelijke|publieke|commerciële|radio|tv) )zenders?",
      "zendergerichte?",
    ],
    question: "Wie vertelt hier iets aan wie, en hoe hoor je het antwoord?",
    instead: ["vertellen en luisteren", "in gesprek gaan", "vragen"],
  },
  {
    word: "boodschap",
    // "Boodschappen" in the plural are mostly groceries.
    found: ["boodschap", "kernboodschap(?:pen)?", "boodschappenhuis"],
    question: "Wat wil je weten van de ander, naast wat je wilt vertellen?",
    instead: ["ons verhaal", "wat wij zien, en onze vraag"],
  },
  {
    word: "uitrollen",
    found: [
      "uitrol(?:len|t)?",
      "uit te rollen",
      "uitgerold(?:e)?",
      "uitrolden?",
      "(?:(?:wij|we|ze|zij|jullie) rollen|rolt|rolde|rolden) ~uit",
    ],
    question: "Wie gaat er iets mee doen, en wat kiezen zij zelf?",
    instead: ["samen beginnen in één team", "uitproberen en verbeteren", "invoeren met wie ermee werkt"],
  },
  {
    word: "draagvlak creëren",
    found: [
      "draagvlak (?:te )?(?:creëren|creeren|kweken|verwerven|genereren|krijgen|realiseren|verkrijgen)",
      "(?:creëren|creeren|creëert|creëer|kweken|kweek|verwerven|genereren|krijgen|verkrijgen) (?:we |wij |van )?(?:meer |voldoende |breed )?draagvlak",
      "draagvlakcreatie",
    ],
    question: "Wie moet meebeslissen, zodat het ook van hen is?",
    instead: ["samen beslissen", "vragen wat nodig is om mee te doen"],
  },
  {
    word: "de medewerker",
    // With what follows it is about a person: "de medewerker van de balie".
    found: [
      "de (?:gemiddelde |individuele )?(?:medewerker|werknemer)(?! (?:van|die|bij|met|aan|in|op|uit|achter)(?!\\p{L}))",
    ],
    question: "Welke collega zie je voor je?",
    instead: ["collega’s", "wie hier werkt", "Samira van de balie"],
  },
  {
    word: "de werkvloer",
    found: ["de werkvloer"],
    question: "Wie werken daar? Noem hun werk.",
    instead: ["de collega’s die het werk doen", "de teams in de wijk"],
  },
  {
    word: "communiceren naar",
    found: [
      "(?:communiceren|communiceert|communiceer|communiceerden?|gecommuniceerd) naar(?! (?:tevredenheid|behoren|wens|aanleiding))",
      "naar (?:(?:de|het|alle|onze|elke) )?[^ ]+ (?:toe )?(?:te )?(?:communiceren|gecommuniceerd)",
    ],
    question: "Met wie praat je, en wat zeggen zij terug?",
    instead: ["praten met", "bespreken met", "delen met"],
  },
  {
    word: "cascaderen",
    found: ["cascades?", "cascaderen", "cascadeert", "gecascadeerd(?:e)?", "cascadering"],
    question: "Wie hoort het als laatste, en kan die persoon het ook rechtstreeks horen?",
    instead: ["het iedereen tegelijk vertellen", "het gesprek in elk team voeren"],
  },
  {
    word: "laten landen",
    found: ["laten landen(?! zien)"],
    question: "Wat doet iemand ermee die het hoort?",
    instead: ["bespreken wat het betekent", "er samen een vertaling van maken"],
  },
];

const en: readonly HintWord[] = [
  {
    word: "target group",
    found: ["(?:sub-?)?target[- ](?:groups?|audiences?)", "audiences?(?! with)"],
    question: "Who are they? Name the people.",
    instead: ["the colleagues at the north desk", "who works at night", "who has just begun"],
  },
  {
    word: "sender",
    found: ["senders?", "sender-oriented"],
    question: "Who tells whom here, and how do you hear the answer?",
    instead: ["tell and listen", "talk with", "ask"],
  },
  {
    word: "message to",
    found: ["messages? to", "(?:core|key) messages?", "(?:get|getting|got) ~messages? across"],
    question: "What do you want to know of the other, beside what you want to tell?",
    instead: ["our story", "what we see, and our question"],
  },
  {
    word: "roll out",
    found: [
      "roll(?:s|ed|ing)?[- ]?out",
      "rollouts?",
      "roll(?:s|ed|ing)? (?:it|them|this|that|(?:the|our|a|an|this|these) ~)out",
    ],
    question: "Who will do something with it, and what do they choose themselves?",
    instead: ["begin together in one team", "try and improve", "introduce with those who use it"],
  },
  {
    word: "create buy-in",
    found: ["buy[- ]in", "creat(?:e|es|ed|ing) (?:broad )?support for"],
    question: "Who must have a say, so that it is theirs too?",
    instead: ["decide together", "ask what is needed to join in"],
  },
  {
    word: "the employee",
    // With what follows it is about a person, or is part of the name of a thing.
    found: [
      "the (?:average |individual )?(?:employee|worker)(?! (?:who|whose|from|of|at|in|with|behind|survey|handbook|council|magazine|portal)(?!\\p{L}))",
    ],
    question: "Which colleague do you see before you?",
    instead: ["colleagues", "who works here", "Samira of the front desk"],
  },
  {
    word: "the shop floor",
    found: ["the (?:shop|work) ?floor"],
    question: "Who work there? Name their work.",
    instead: ["the colleagues who do the work", "the teams in the district"],
  },
  {
    word: "communicate to",
    found: [
      "communicat(?:e|es|ed|ing) ~to (?:the|all|our|every|everyone|everybody|staff|employees|colleagues|teams|people)",
    ],
    question: "With whom do you talk, and what do they say back?",
    instead: ["talk with", "discuss with", "share with"],
  },
  {
    word: "cascade",
    found: ["cascad(?:e|es|ed|ing)(?! style)"],
    question: "Who hears it last, and could that person hear it first-hand?",
    instead: ["tell everybody at once", "have the talk in each team"],
  },
];

/** The words by the language of the text. */
export const hintWords: Readonly<Record<"nl" | "en", readonly HintWord[]>> = {nl, en};
