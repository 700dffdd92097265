import type {Words} from "../dossier/kinds.ts";

export type DecisionName = "networks" | "themes" | "monitors" | "roles" | "means";

/** One of the five decisions that set up internal webcare. */
export interface Decision {
  readonly name: DecisionName;
  /** In the row of steps. */
  readonly short: Words;
  readonly question: Words;
  /** What to weigh, and an example. */
  readonly advice: Words;
}

/** The five decisions of M5.2, in their order. */
export const decisions: readonly Decision[] = [
  {
    name: "networks",
    short: {nl: "Netwerken", en: "Networks"},
    question: {nl: "Welke netwerken volgen we?", en: "Which networks do we follow?"},
    advice: {
      nl: "Begin met drie tot vijf netwerken waar over het werk wordt gepraat, ook als dat aan een tafel gebeurt. Bijvoorbeeld: het kanaal van de wijkteams, het overleg van teamleiders, de koffietafel op de derde verdieping.",
      en: "Begin with three to five networks in which people talk about the work, at a table too. For example: the channel of the neighbourhood teams, the meeting of team leaders, the coffee table on the third floor.",
    },
  },
  {
    name: "themes",
    short: {nl: "Thema’s", en: "Themes"},
    question: {nl: "Welke thema’s volgen we minstens?", en: "Which themes do we follow at least?"},
    advice: {
      nl: "Neem de thema’s uit de strategie, en voeg toe wat mensen zelf bezighoudt. Schrijf bij elk thema wie themahouder is. Bijvoorbeeld: roosters, met de adviseur van HR als themahouder.",
      en: "Take the themes of the strategy, and add what keeps people busy themselves. Write down who owns each theme. For example: rosters, owned by the HR adviser.",
    },
  },
  {
    name: "monitors",
    short: {nl: "Wie volgt", en: "Who follows"},
    question: {nl: "Wie volgt wat?", en: "Who follows what?"},
    advice: {
      nl: "Leg het volgen waar het onderwerp thuishoort: bij wie al over de communicatie ervan gaat. Interne communicatie coördineert. Geef iedereen een vervanger, en laat netwerk of thema leeg als de rol voor alles geldt.",
      en: "Put following where the subject belongs: with whoever looks after communication on it already. Internal communication coordinates. Give everybody a deputy, and leave network or theme empty when the role counts for all.",
    },
  },
  {
    name: "roles",
    short: {nl: "Signaal en reactie", en: "Signal and response"},
    question: {nl: "Wie krijgt het signaal, en wie reageert?", en: "Who gets the signal, and who responds?"},
    advice: {
      nl: "Spreek per rol af naar wie een signaal gaat, wie antwoord geeft, en binnen welke tijd mensen een eerste reactie zien. Wie over de inhoud gaat, reageert: dat is zelden de afdeling communicatie.",
      en: "Agree for each role where a signal goes, who answers, and in what time people see a first response. Who knows the matter responds: that is seldom the communication department.",
    },
  },
  {
    name: "means",
    short: {nl: "Middelen", en: "Means"},
    question: {nl: "Waarmee volgen we?", en: "What do we follow with?"},
    advice: {
      nl: "Weinig is genoeg: een lijst met zoektermen, de cijfers van de monitor en een vast moment in de week. Noteer per middel wie het beheert. Bijvoorbeeld: zoeken op “rooster”, “dienst ruilen” en “vakantie”, elke maandag.",
      en: "Little is enough: a list of search terms, the figures of the monitor and a fixed moment in the week. Note who looks after each means. For example: search for “roster”, “swap shift” and “holidays”, every Monday.",
    },
  },
];
