import type {Spread} from "../analysis/simulation/index.ts";
import type {Words} from "../dossier/kinds.ts";
import type {ParameterId} from "./numbers-content.ts";

/** One value for every parameter, beside the two figures of the organisation that have no default. Units as in `parameters`. */
export type Values = Readonly<Record<ParameterId | "people" | "hourlyRate", number>>;

/** V read in its source; V2 read in another's account of it; M general knowledge, to be checked before use; D a decision of ours. */
export type Quality = "V" | "V2" | "M" | "D";

export type ParameterUnit = keyof typeof unitWords;

/** An uncertain number of a case, with where its default comes from and what is wrong with it. The organisation's own figure always wins. */
export interface Parameter extends Spread {
  readonly name: Words;
  readonly unit: ParameterUnit;
  readonly quality: Quality;
  readonly source: Words;
  /** Of the source; null for a decision of ours and for what has no single source. */
  readonly year: number | null;
  readonly critique: Words;
}

export const qualityWords: Readonly<Record<Quality, Words>> = {
  V: {nl: "gelezen in de bron", en: "read in the source"},
  V2: {nl: "via een andere bron", en: "by way of another source"},
  M: {nl: "nagaan voor gebruik", en: "check before use"},
  D: {nl: "onze keuze", en: "our choice"},
};

/** A part of a whole is kept as 0…1 and written as a percentage. */
export const unitWords = {
  share: {nl: "%", en: "%"},
  euro: {nl: "euro", en: "euro"},
  euroPerMonth: {nl: "euro per persoon per maand", en: "euro per person per month"},
  minutesPerWeek: {nl: "minuten per persoon per week", en: "minutes per person per week"},
  hours: {nl: "uur", en: "hours"},
  hoursPerWeek: {nl: "uur per week per 1.000 mensen", en: "hours a week per 1,000 people"},
  weeks: {nl: "weken", en: "weeks"},
  months: {nl: "maanden", en: "months"},
  perMonth: {nl: "per maand", en: "per month"},
  countPerHundred: {nl: "per jaar per 100 mensen", en: "a year per 100 people"},
  countPerThousand: {nl: "per jaar per 1.000 mensen", en: "a year per 1,000 people"},
} as const satisfies Readonly<Record<string, Words>>;

const ours = {nl: "Onze keuze", en: "Our choice"};
const common = {nl: "Algemene kennis, niet nagekeken", en: "General knowledge, not checked"};
const decision = {quality: "D", source: ours, year: null} as const;
const toCheck = {quality: "M", source: common, year: null} as const;
const mckinsey = {
  quality: "V2",
  source: {nl: "McKinsey Global Institute, The social economy", en: "McKinsey Global Institute, The social economy"},
  year: 2012,
} as const;
const asks = {
  nl: "Vraag het eigen cijfer op; dit is een gok in de goede orde van grootte.",
  en: "Ask for your own figure; this is a guess of the right order.",
};
const noMeasurement = {
  nl: "Geen meting. Het is met opzet een klein deel van wat leveranciers noemen; zij melden wat mensen zelf schatten.",
  en: "No measurement. It is a small part, on purpose, of what vendors report; they report what people estimate themselves.",
};

/** Every parameter by id. Minutes and hours saved are of people who take part; attribution, capture and ceiling come on top. */
export const parameters: Readonly<Record<ParameterId, Parameter>> = {
  hoursPerYear: {
    ...toCheck,
    ...{low: 1550, base: 1600, high: 1650},
    name: {nl: "Werkuren per jaar, voltijd", en: "Hours worked a year, full-time"},
    unit: "hours",
    critique: {
      nl: "Verschilt per cao. Heb je veel deeltijders, reken dan in voltijdbanen in plaats van mensen.",
      en: "Differs per collective agreement. With many part-timers, count full-time jobs instead of people.",
    },
  },
  weeksPerYear: {
    ...toCheck,
    ...{low: 44, base: 46, high: 47},
    name: {nl: "Werkweken per jaar", en: "Weeks worked a year"},
    unit: "weeks",
    critique: asks,
  },
  yearlySalary: {
    ...toCheck,
    ...{low: 40_000, base: 50_000, high: 60_000},
    name: {nl: "Bruto jaarsalaris, gemiddeld", en: "Gross yearly salary, on average"},
    unit: "euro",
    critique: asks,
  },
  turnover: {
    ...toCheck,
    ...{low: 0.06, base: 0.1, high: 0.14},
    name: {nl: "Mensen die per jaar vertrekken", en: "People who leave in a year"},
    unit: "share",
    critique: asks,
  },
  inflow: {
    ...toCheck,
    ...{low: 0.06, base: 0.1, high: 0.14},
    name: {nl: "Nieuwe mensen per jaar", en: "New people in a year"},
    unit: "share",
    critique: asks,
  },
  absence: {
    ...toCheck,
    ...{low: 0.04, base: 0.05, high: 0.06},
    name: {nl: "Verzuim door ziekte", en: "Absence through illness"},
    unit: "share",
    critique: asks,
  },
  leaderShare: {
    ...decision,
    ...{low: 0.05, base: 0.08, high: 0.1},
    name: {nl: "Deel dat leiding geeft", en: "Part that leads others"},
    unit: "share",
    critique: asks,
  },
  adoptionFinal: {
    ...decision,
    ...{low: 0.25, base: 0.45, high: 0.7},
    name: {nl: "Wie er uiteindelijk meedoet", en: "Who takes part in the end"},
    unit: "share",
    critique: {
      nl: "Meedoen is meer dan een account hebben. In veel organisaties schrijft een kleine groep bijna alles; alleen lezen kan ook iets opleveren.",
      en: "Taking part is more than having an account. In many organisations a small group writes almost everything; only reading can bring something too.",
    },
  },
  monthsToHalf: {
    ...decision,
    ...{low: 6, base: 12, high: 18},
    name: {nl: "Maanden tot de helft meedoet", en: "Months until half take part"},
    unit: "months",
    critique: {
      nl: "Hangt af van hoeveel tijd leiders en netwerkeigenaren krijgen. Atos trainde eerst meer dan 5.000 managers.",
      en: "Depends on the time that leaders and owners of networks get. Atos first trained more than 5,000 managers.",
    },
  },
  steepness: {
    ...decision,
    ...{low: 0.2, base: 0.3, high: 0.5},
    name: {nl: "Hoe snel het gaat rond de helft", en: "How fast it goes around the half"},
    unit: "perMonth",
    critique: {
      nl: "Bepaalt alleen de vorm van de curve, niet hoeveel mensen uiteindelijk meedoen.",
      en: "Only sets the shape of the curve, not how many take part in the end.",
    },
  },
  capture: {
    quality: "M",
    source: {
      nl: "Rekenwijze van door leveranciers betaalde studies, niet nagekeken",
      en: "Method of studies paid for by vendors, not checked",
    },
    year: null,
    ...{low: 0.3, base: 0.5, high: 0.7},
    name: {nl: "Nuttig deel van gewonnen tijd", en: "Useful part of saved time"},
    unit: "share",
    critique: {
      nl: "Vijf minuten hier en daar worden zelden een uur werk. Het is geen geld dat van de begroting af kan.",
      en: "Five minutes here and there rarely become an hour of work. It is no money that can leave the budget.",
    },
  },
  attribution: {
    ...decision,
    ...{low: 0.5, base: 0.75, high: 0.9},
    name: {nl: "Deel dankzij de netwerken", en: "Part owed to the networks"},
    unit: "share",
    critique: {
      nl: "Er verandert altijd meer tegelijk. Zonder vergelijking met een groep die niet meedoet blijft dit een oordeel.",
      en: "More always changes at once. Without comparing with a group that does not take part this stays a judgement.",
    },
  },
  attributionEngagement: {
    ...decision,
    ...{low: 0, base: 0.025, high: 0.05},
    name: {nl: "Deel van het verschil in betrokkenheid", en: "Part of the difference in engagement"},
    unit: "share",
    critique: {
      nl: "Het gevonden verschil is een samenhang tussen uitersten, geen oorzaak. Daarom nooit meer dan 5 procent.",
      en: "The difference found is an association between extremes, not a cause. Hence never more than 5 percent.",
    },
  },
  ceiling: {
    ...decision,
    ...{low: 0.01, base: 0.02, high: 0.03},
    name: {nl: "Plafond voor alle tijdwinst samen", en: "Ceiling on all time saved together"},
    unit: "share",
    critique: {
      nl: "McKinsey noemde 20 tot 25 procent hogere productiviteit, als alles volledig slaagt. Dat is een bovengrens, geen verwachting.",
      en: "McKinsey named 20 to 25 percent higher productivity if everything fully succeeds. That is an upper bound, no forecast.",
    },
  },
  minutesFindingPeople: {
    ...decision,
    ...{low: 0, base: 4, high: 10},
    name: {nl: "Minder zoeken naar collega’s", en: "Less searching for colleagues"},
    unit: "minutesPerWeek",
    critique: noMeasurement,
  },
  minutesFindingInformation: {
    ...decision,
    ...{low: 0, base: 12, high: 30},
    name: {nl: "Minder zoeken naar informatie", en: "Less searching for information"},
    unit: "minutesPerWeek",
    critique: {
      nl: "McKinsey (2012, via een andere bron) hield tot 35 procent minder zoektijd voor mogelijk. Wij rekenen met een fractie daarvan.",
      en: "McKinsey (2012, by way of another source) held up to 35 percent less search time possible. We count a fraction of it.",
    },
  },
  minutesEmail: {
    ...decision,
    ...{low: -5, base: 6, high: 25},
    name: {nl: "Minder mail en versies", en: "Less mail and fewer versions"},
    unit: "minutesPerWeek",
    critique: {
      nl: "Atos meldde 60 procent minder mail, na jaren voorbereiding. Forrester zag juist dat er bij de meeste organisaties berichten bij komen. Daarom begint deze post onder nul.",
      en: "Atos reported 60 percent less mail, after years of preparation. Forrester saw that most organisations get more messages. Hence this starts below zero.",
    },
  },
  minutesMeetings: {
    ...decision,
    ...{low: 0, base: 6, high: 15},
    name: {nl: "Minder overleg", en: "Less time in meetings"},
    unit: "minutesPerWeek",
    critique: noMeasurement,
  },
  minutesCollaboration: {
    ...decision,
    ...{low: 0, base: 6, high: 15},
    name: {nl: "Minder wachten bij samenwerken", en: "Less waiting in collaboration"},
    unit: "minutesPerWeek",
    critique: noMeasurement,
  },
  minutesDoubleWork: {
    ...decision,
    ...{low: 0, base: 5, high: 12},
    name: {nl: "Minder dubbel werk en herstel", en: "Less double work and repair"},
    unit: "minutesPerWeek",
    critique: noMeasurement,
  },
  hoursOnboarding: {
    ...decision,
    ...{low: 0, base: 12, high: 40},
    name: {nl: "Minder inwerken per nieuwe collega", en: "Less onboarding per new colleague"},
    unit: "hours",
    critique: noMeasurement,
  },
  leaversKept: {
    ...decision,
    ...{low: 0, base: 0.01, high: 0.03},
    name: {nl: "Deel van de vertrekkers dat blijft", en: "Part of the leavers who stay"},
    unit: "share",
    critique: {
      nl: "Gallup meldt 21 tot 51 procent minder verloop, maar tussen de meest en de minst betrokken teams. Netwerken alleen doen dat niet.",
      en: "Gallup reports 21 to 51 percent less turnover, but between the most and the least engaged teams. Networks alone do not do that.",
    },
  },
  replacementShare: {
    quality: "V",
    source: {
      nl: "Boushey en Glynn, Center for American Progress: 27 van 30 gevallen uit 11 studies",
      en: "Boushey and Glynn, Center for American Progress: 27 of 30 cases from 11 papers",
    },
    year: 2012,
    ...{low: 0.16, base: 0.21, high: 0.5},
    name: {
      nl: "Vervangen, als deel van jaarsalaris",
      en: "Replacing, as part of yearly salary",
    },
    unit: "share",
    critique: {
      nl: "Amerikaanse gevallen uit 1992 tot 2007, zonder topfuncties. De lage waarde is niet nagekeken; de hoge is het begin van wat leveranciers namens Gallup noemen.",
      en: "American cases from 1992 to 2007, without top jobs. The low value is not checked; the high one is where the claim starts that vendors make in Gallup’s name.",
    },
  },
  minutesLeaders: {
    ...decision,
    ...{low: 0, base: 10, high: 30},
    name: {nl: "Minder doorvertellen per leidinggevende", en: "Less passing on per leader"},
    unit: "minutesPerWeek",
    critique: {
      nl: "Zelf zichtbaar zijn kost ook tijd. Die staat bij de tijd van spelers.",
      en: "Being visible takes time too. That is among the time of players.",
    },
  },
  keyPeopleShare: {
    quality: "V",
    source: {
      nl: "SWOOP Analytics: 6,4 procent van de leden heeft de helft van de contacten",
      en: "SWOOP Analytics: 6.4 percent of the members hold half of the connections",
    },
    year: null,
    ...{low: 0.03, base: 0.064, high: 0.1},
    name: {nl: "Mensen op wie velen leunen", en: "People on whom many rely"},
    unit: "share",
    critique: {
      nl: "Van een leverancier, over zijn eigen klanten. Veel contacten hebben is niet hetzelfde als onmisbaar zijn.",
      en: "From a vendor, about its own customers. Having many contacts is not the same as being indispensable.",
    },
  },
  hoursKnowledge: {
    ...decision,
    ...{low: 20, base: 80, high: 200},
    name: {nl: "Uren kennisopbouw per vertrekker", en: "Hours of rebuilding per leaver"},
    unit: "hours",
    critique: asks,
  },
  knowledgeKept: {
    ...decision,
    ...{low: 0, base: 0.1, high: 0.3},
    name: {nl: "Deel van die kennis dat bewaard blijft", en: "Part of that knowledge that is kept"},
    unit: "share",
    critique: noMeasurement,
  },
  ideas: {
    ...decision,
    ...{low: 0, base: 0.5, high: 2},
    name: {nl: "Uitgevoerde ideeën", en: "Ideas carried out"},
    unit: "countPerHundred",
    critique: {
      nl: "Alleen ideeën die er zonder netwerk niet waren gekomen. Weinig organisaties houden dat bij.",
      en: "Only ideas that would not have come without the network. Few organisations keep track of that.",
    },
  },
  ideaValue: {
    ...decision,
    ...{low: 0, base: 2_000, high: 10_000},
    name: {nl: "Opbrengst van één idee na kosten", en: "Yield of one idea after costs"},
    unit: "euro",
    critique: {
      nl: "De meeste ideeën zijn klein, een enkel idee is groot. Neem nooit één succes als gemiddelde.",
      en: "Most ideas are small, a rare one is large. Never take one success as the average.",
    },
  },
  signals: {
    ...decision,
    ...{low: 2, base: 6, high: 15},
    name: {nl: "Signalen die herstelwerk geven", en: "Signals that lead to repair"},
    unit: "countPerThousand",
    critique: asks,
  },
  hoursSignal: {
    ...decision,
    ...{low: 8, base: 24, high: 80},
    name: {nl: "Uren herstel per signaal", en: "Hours of repair per signal"},
    unit: "hours",
    critique: asks,
  },
  signalsSooner: {
    ...decision,
    ...{low: 0, base: 0.15, high: 0.4},
    name: {nl: "Deel dat op tijd wordt opgepakt", en: "Part that is dealt with in time"},
    unit: "share",
    critique: {
      nl: "Alleen als de rolverdeling van stap 5 werkt. Een signaal zien is nog geen reactie.",
      en: "Only when the division of roles of step 5 works. Seeing a signal is not yet reacting.",
    },
  },
  absenceDifference: {
    quality: "V2",
    source: {
      nl: "Gallup: verschil tussen de meest en de minst betrokken teams",
      en: "Gallup: difference between the most and the least engaged teams",
    },
    year: null,
    ...{low: 0.2, base: 0.4, high: 0.78},
    name: {nl: "Verschil in verzuim volgens onderzoek", en: "Difference in absence that research finds"},
    unit: "share",
    critique: {
      nl: "Alleen de hoge waarde is van Gallup, en die vergelijkt uitersten; laag en midden zijn onze keuze. Gezonde teams zijn ook om andere redenen betrokken.",
      en: "Only the high value is Gallup’s and it compares extremes; low and base are our choice. Healthy teams are engaged for other reasons too.",
    },
  },
  searchShare: {
    ...mckinsey,
    ...{low: 0.1, base: 0.19, high: 0.3},
    name: {nl: "Deel van de week aan zoeken", en: "Part of the week spent searching"},
    unit: "share",
    critique: {
      nl: "Kantoorwerk, vooral in de VS, van voor de tijd van chat. Telt alleen bij niets doen: het is wat zoeken nu kost, niet wat je wint.",
      en: "Office work, mostly in the US, from before chat. Counts only for doing nothing: it is what searching costs now, not what you gain.",
    },
  },
  emailShare: {
    ...mckinsey,
    ...{low: 0.15, base: 0.28, high: 0.35},
    name: {nl: "Deel van de week aan e-mail", en: "Part of the week spent on e-mail"},
    unit: "share",
    critique: {
      nl: "Kantoorwerk, vooral in de VS, van voor de tijd van chat. Mail is ook gewoon werk: verreweg het meeste blijft.",
      en: "Office work, mostly in the US, from before chat. Mail is simply work too: by far the most of it stays.",
    },
  },
  licencePrice: {
    ...decision,
    ...{low: 2, base: 4, high: 8},
    name: {nl: "Licentie", en: "Licence"},
    unit: "euroPerMonth",
    critique: {
      nl: "Vraag een offerte. Zit het middel al in een pakket dat je hebt, vul dan nul in.",
      en: "Ask for a quote. If the tool is part of a package you have, enter zero.",
    },
  },
  introductionHours: {
    ...decision,
    ...{low: 150, base: 300, high: 700},
    name: {nl: "Uren van het projectteam", en: "Hours of the project team"},
    unit: "hours",
    critique: asks,
  },
  introductionBought: {
    ...decision,
    ...{low: 0, base: 10_000, high: 40_000},
    name: {nl: "Inkoop voor de invoering", en: "Bought for the introduction"},
    unit: "euro",
    critique: asks,
  },
  trainingHours: {
    ...decision,
    ...{low: 0.5, base: 1, high: 2},
    name: {nl: "Uren training per persoon", en: "Hours of training per person"},
    unit: "hours",
    critique: {
      nl: "Te weinig training maakt de case mooier en het meedoen kleiner. Verschuif ze samen.",
      en: "Too little training makes the case prettier and the taking part smaller. Move them together.",
    },
  },
  communityHours: {
    ...decision,
    ...{low: 10, base: 20, high: 40},
    name: {nl: "Uren begeleiding", en: "Hours of community management"},
    unit: "hoursPerWeek",
    critique: {
      nl: "Een kleine organisatie heeft naar verhouding meer nodig.",
      en: "A small organisation needs more in proportion.",
    },
  },
  playerMinutes: {
    ...decision,
    ...{low: 3, base: 8, high: 15},
    name: {nl: "Tijd van wie meedoet", en: "Time of those who take part"},
    unit: "minutesPerWeek",
    critique: {
      nl: "Alleen de tijd die erbij komt. Een gesprek dat van de gang naar een kanaal gaat, telt niet.",
      en: "Only the time that is added. A conversation that moves from the corridor to a channel does not count.",
    },
  },
};

/** By how much a number is multiplied to be written in its unit. */
export const writtenTimes = ({unit}: Parameter): number => (unit === "share" ? 100 : 1);

/** Parameters that are set for the whole case, above the lines; their low and high move along in proportion. */
export const settingIds = ["hoursPerYear", "adoptionFinal", "monthsToHalf", "capture", "attribution"] as const;
export type SettingId = (typeof settingIds)[number];

/** The other parameters with their units behind them: those that an own figure can replace. */
export const parameterOptions = Object.fromEntries(
  Object.entries(parameters)
    .filter(([id]) => !settingIds.some((setting) => setting === id))
    .map(([id, {name, unit}]) => [
      id,
      {nl: `${name.nl} (${unitWords[unit].nl})`, en: `${name.en} (${unitWords[unit].en})`},
    ]),
) as Readonly<Record<Exclude<ParameterId, SettingId>, Words>>;
