import {choice, choices, day, entryOf, kind, long, number, text, yes} from "../dossier/kinds.ts";
import {benefitLineOptions} from "./benefit-lines-content.ts";
import {costLineOptions} from "./cost-lines-content.ts";
import {parameterOptions} from "./parameters-content.ts";

const euro = {unit: {nl: "euro", en: "euro"}} as const;
const percent = {least: 0, most: 100, unit: {nl: "%", en: "%"}} as const;
const spreadHint = {
  nl: "Laat laag en hoog leeg als je het zeker weet.",
  en: "Leave low and high empty when you are sure.",
} as const;

/** Who the case is about, and the few numbers that stand above all lines. There is one. */
export const caseSetting = kind({
  id: "case-setting",
  one: {nl: "Uitgangspunten", en: "Settings"},
  many: {nl: "Uitgangspunten", en: "Settings"},
  title: "source",
  fields: {
    people: number("Voor hoeveel mensen?", "For how many people?", {least: 1, most: 10_000_000}),
    hourlyRate: number("Een uur kost", "An hour costs", {
      ...euro,
      least: 1,
      most: 10_000,
      hint: {nl: "Met alle kosten van de werkgever erin.", en: "With all costs of the employer in it."},
    }),
    hoursPerYear: number("Werkuren per jaar, voltijd", "Hours worked a year, full-time", {least: 1, most: 4_000}),
    introductionOn: day("Eerste dag van de invoering", "First day of the introduction", {
      hint: {nl: "Vanaf hier tellen de maanden.", en: "From here the months are counted."},
    }),
    adoptionFinal: number("Wie er uiteindelijk meedoet", "Who takes part in the end", percent),
    monthsToHalf: number("Maanden tot de helft daarvan meedoet", "Months until half of them take part", {
      least: 0,
      most: 120,
    }),
    capture: number("Nuttig deel van gewonnen tijd", "Useful part of saved time", percent),
    attribution: number("Deel dankzij de netwerken", "Part owed to the networks", percent),
    discountRate: number("Geld later is minder waard, per jaar", "Money later is worth less, a year", percent),
    years: number("Hoeveel jaar kijken we vooruit?", "How many years do we look ahead?", {least: 1, most: 10}),
    seed: number("Startgetal van het toeval", "Seed of chance", {
      least: 0,
      most: 2_147_483_647,
      inTable: false,
      hint: {
        nl: "Met hetzelfde getal komt er steeds hetzelfde uit.",
        en: "The same number gives the same outcome each time.",
      },
    }),
    costsOff: choices("Deze kosten tellen niet mee", "These costs do not count", costLineOptions, {
      inTable: false,
      hint: {
        nl: "Een eigen bedrag neemt vanzelf de plaats van ons getal in.",
        en: "An own amount takes the place of our number by itself.",
      },
    }),
    source: text("Waar komen deze cijfers vandaan?", "Where do these figures come from?"),
    owner: text("Wie staat ervoor in?", "Who vouches for them?", {longest: 120}),
  },
});

/** The organisation's own figure in place of our default. Parts of a whole are written as percentages. */
export const caseParameter = kind({
  id: "case-parameter",
  one: {nl: "Eigen getal", en: "Own figure"},
  many: {nl: "Eigen getallen", en: "Own figures"},
  title: "source",
  fields: {
    parameter: choice("Getal", "Figure", parameterOptions, {required: true}),
    low: number("Laag", "Low", {hint: spreadHint}),
    base: number("Midden", "Middle", {required: true}),
    high: number("Hoog", "High"),
    source: text("Bron", "Source", {
      required: true,
      hint: {nl: "Zoals: HR-cijfers 2026.", en: "Such as: HR figures 2026."},
    }),
    owner: text("Wie staat ervoor in?", "Who vouches for it?", {longest: 120}),
    why: long("Waarom dit getal?", "Why this figure?", {inTable: false}),
  },
});

export const caseCost = kind({
  id: "case-cost",
  one: {nl: "Eigen kosten", en: "Own costs"},
  many: {nl: "Eigen kosten", en: "Own costs"},
  title: "what",
  fields: {
    what: text("Wat kost geld?", "What costs money?", {required: true}),
    line: choice("Bij welke post", "With which line", costLineOptions, {
      hint: {
        nl: "Ons getal voor die post telt dan niet meer. Leeg: een post erbij.",
        en: "Our number for that line no longer counts then. Empty: a line more.",
      },
    }),
    year: number("Jaar", "Year", {
      least: 0,
      most: 10,
      hint: {nl: "0 is bij de start, 1 is het eerste jaar.", en: "0 is at the start, 1 is the first year."},
    }),
    recurring: yes("Komt elk jaar terug", "Comes back every year"),
    low: number("Laag", "Low", {...euro, least: 0, hint: spreadHint}),
    base: number("Midden", "Middle", {...euro, least: 0, required: true}),
    high: number("Hoog", "High", {...euro, least: 0}),
    owner: text("Wie betaalt?", "Who pays?", {longest: 120}),
  },
});

/** What the organisation says of a line of ours (does it count, what will tell), or a line of its own. */
export const caseLine = kind({
  id: "case-line",
  one: {nl: "Post", en: "Line"},
  many: {nl: "Posten", en: "Lines"},
  title: "name",
  fields: {
    name: text("Naam", "Name", {required: true, longest: 120}),
    line: choice("Onze post", "Our line", benefitLineOptions, {
      hint: {nl: "Leeg: een post van jullie zelf.", en: "Empty: a line of your own."},
    }),
    on: yes("Telt mee", "Counts"),
    low: number("Laag, per jaar", "Low, a year", {...euro, hint: spreadHint}),
    base: number("Midden, per jaar", "Middle, a year", {
      ...euro,
      hint: {
        nl: "Als iedereen meedoet die mee gaat doen, en alleen wat aan de netwerken te danken is.",
        en: "Once everybody takes part who will, and only what is owed to the networks.",
      },
    }),
    high: number("Hoog, per jaar", "High, a year", euro),
    why: long("Waarom?", "Why?"),
    measure: text("Maat die het laat zien", "Measure that will tell", {longest: 60, inTable: false}),
  },
});

/** What a line turned out to bring in the month that a day lies in. */
export const realised = kind({
  id: "realised",
  one: {nl: "Telling", en: "Count"},
  many: {nl: "Tellingen", en: "Counts"},
  title: "how",
  fields: {
    line: choice("Post", "Line", benefitLineOptions),
    ownLine: entryOf("case-line", "Of een post van jullie zelf", "Or a line of your own"),
    month: day("Een dag in de maand", "A day in the month", {required: true}),
    value: number("Opbrengst in die maand", "Yield in that month", {...euro, required: true}),
    how: text("Hoe is het geteld?", "How was it counted?", {
      required: true,
      hint: {
        nl: "Zoals: uren uit een week meeschrijven, maal uurtarief.",
        en: "Such as: hours from a week of noting, times the rate.",
      },
    }),
    source: text("Bron", "Source"),
  },
});
