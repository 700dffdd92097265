import type {Words} from "../dossier/kinds.ts";

/** One part of the session on paper, for who leads it. */
export interface ScriptPart {
  /** Minutes from the start. */
  readonly from: number;
  readonly to: number;
  readonly name: Words;
  readonly does: Words;
  /** Said as it stands, or in your own words. */
  readonly says: Words;
}

/** The session with the thinking frame: ninety minutes, six to eighteen people. */
export const script: readonly ScriptPart[] = [
  {
    from: 0,
    to: 10,
    name: {nl: "Welkom", en: "Welcome"},
    does: {
      nl: "Laat iedereen staan, bij de borden. Ieder noemt naam, werk en één collega die onlangs hielp.",
      en: "Have everybody stand near the boards. Each gives a name, a job and one colleague who helped lately.",
    },
    says: {
      nl: "“Vandaag kijken we naar hoe wij met elkaar praten en elkaar vinden. We hoeven niets te besluiten. We schrijven op wat we zien.”",
      en: "“Today we look at how we talk and find each other. There is nothing to decide. We write down what we see.”",
    },
  },
  {
    from: 10,
    to: 20,
    name: {nl: "Zes manieren om te kijken", en: "Six ways of looking"},
    does: {
      nl: "Loop langs de zes borden. Lees per bord de naam en één vraag voor, en geef een voorbeeld uit je eigen werk.",
      en: "Walk along the six boards. Read the name and one question of each, and give an example from your own work.",
    },
    says: {
      nl: "“Bij elk bord staan een paar vragen. Je hoeft ze niet allemaal te beantwoorden. Eén goede kaart is genoeg.”",
      en: "“Each board has some questions. You need not answer them all. One good card is enough.”",
    },
  },
  {
    from: 20,
    to: 35,
    name: {nl: "Eerst alleen, in stilte", en: "First alone, in silence"},
    does: {
      nl: "Iedereen schrijft kaarten: één gedachte per kaart, met onderaan je vak. Hang ze nog niet op.",
      en: "Everybody writes cards: one thought a card, with your discipline at the foot. Do not put them up yet.",
    },
    says: {
      nl: "“Schrijf op wat je echt zag of hoorde. Noem mensen bij hun werk, zoals de baliemedewerker van locatie Noord.”",
      en: "“Write what you really saw or heard. Call people by their work, such as the desk clerk of the north office.”",
    },
  },
  {
    from: 35,
    to: 55,
    name: {nl: "Ophangen en voorlezen", en: "Put up and read out"},
    does: {
      nl: "In drietallen, steeds twee borden. Elk drietal hangt kaarten op, leest ze voor en legt bij elkaar wat op elkaar lijkt. Geef elke groep kaarten een naam.",
      en: "In threes, two boards at a time. Each three puts up cards, reads them out and lays together what is alike. Give each group of cards a name.",
    },
    says: {
      nl: "“Vraag bij elke kaart: wie zie je hier voor je? Verander niets aan de kaart van een ander.”",
      en: "“Ask of each card: whom do you see before you? Change nothing on another’s card.”",
    },
  },
  {
    from: 55,
    to: 65,
    name: {nl: "Pauze bij de borden", en: "Break at the boards"},
    does: {
      nl: "Koffie. Laat mensen rondlopen en kaarten toevoegen. Kijk zelf welk bord leeg blijft.",
      en: "Coffee. Let people walk around and add cards. See for yourself which board stays empty.",
    },
    says: {
      nl: "“Lees wat er hangt. Mis je iets, hang het erbij.”",
      en: "“Read what is up there. If you miss something, add it.”",
    },
  },
  {
    from: 65,
    to: 75,
    name: {nl: "Sterren", en: "Stars"},
    does: {
      nl: "Iedereen krijgt vijf sterren en plakt ze op kaarten die in de visie moeten. Hoogstens twee op één kaart.",
      en: "Everybody gets five stars and sticks them on cards that belong in the vision. At most two on one card.",
    },
    says: {
      nl: "“Geef een ster aan wat over een jaar nog waar moet zijn.”",
      en: "“Give a star to what must still be true in a year.”",
    },
  },
  {
    from: 75,
    to: 85,
    name: {nl: "De eerste zin", en: "The first sentence"},
    does: {
      nl: "Lees de kaarten met de meeste sterren voor. Maak in tweetallen een zin die begint met: “Bij ons …”. Lees alle zinnen voor.",
      en: "Read out the cards with most stars. Make a sentence in pairs that begins with: “Here with us …”. Read out all sentences.",
    },
    says: {
      nl: "“De zin hoeft niet mooi te zijn. Hij moet kloppen, en je collega moet hem begrijpen.”",
      en: "“The sentence need not be beautiful. It must be true, and your colleague must understand it.”",
    },
  },
  {
    from: 85,
    to: 90,
    name: {nl: "Afronden", en: "Closing"},
    does: {
      nl: "Vraag wie meeschrijft, wie er nog bij moet en wanneer iedereen de tekst ziet. Maak foto’s van alle borden.",
      en: "Ask who writes along, who else must join and when everybody sees the text. Take pictures of all boards.",
    },
    says: {
      nl: "“Binnen een week krijg je de eerste versie. Ben je het ergens niet mee eens, dan komt dat in jouw woorden bij de visie te staan.”",
      en: "“You get the first version within a week. If you see something differently, that will stand with the vision in your words.”",
    },
  },
];

export const materials: readonly Words[] = [
  {
    nl: "De zes lege borden op A3, naast elkaar aan de muur op ooghoogte",
    en: "The six empty boards on A3, side by side on the wall at eye level",
  },
  {nl: "Tien losse kaarten en een stift per persoon", en: "Ten loose cards and a felt pen a person"},
  {nl: "Vijf plaksterren per persoon", en: "Five stick-on stars a person"},
  {nl: "Plakband of magneten", en: "Tape or magnets"},
  {nl: "Een klok die iedereen kan zien", en: "A clock that everybody can see"},
  {nl: "Koffie en thee in de zaal, zodat niemand wegloopt", en: "Coffee and tea in the room, so that nobody leaves"},
];

/** What comes after the session. */
export const afterwards: readonly Words[] = [
  {
    nl: "Neem de kaarten dezelfde dag over: kies bij het denkraam “Voeg veel kaarten toe”, per bord, met de sterren erachter.",
    en: "Take over the cards the same day: choose “Add many cards” at the thinking frame, board by board, with the stars behind them.",
  },
  {nl: "Stuur de foto’s aan iedereen die er was.", en: "Send the pictures to everybody who was there."},
  {
    nl: "Schrijf met twee mensen de eerste versie van de visie, uit de kaarten met sterren.",
    en: "Write the first version of the vision with two people, from the cards with stars.",
  },
  {
    nl: "Vraag elk lid van de coalitie wat het ervan vindt, en noteer wie het anders ziet.",
    en: "Ask each member of the coalition what they think, and note who sees it differently.",
  },
];
