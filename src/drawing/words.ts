import type {Language} from "./language.ts";

/** The words that are part of a picture, its alt text or its table. */
export const drawingWords = (language: Language): DrawingWords => (language === "nl" ? nl : en);

type Worded<T> = {
  readonly [Key in keyof T]: T[Key] extends (...given: infer Given) => string ? (...given: Given) => string : string;
};
export type DrawingWords = Worded<typeof nl>;

const nl = {
  notShown: "niet getoond",
  messages: "berichten",
  tool: "Middel",
  share: "Deel",
  people: "Mensen",
  contributions: "Berichten",
  week: "Week",
  active: "Actieve mensen",
  unit: "Afdeling",
  otherUnit: "Andere afdeling",
  contacts: "Contacten",
  peopleInContact: "Mensen met contact",
  participantsOfHundred: "deelnemers",
  messagesOfHundred: "berichten",
  ofEveryHundred: "van elke 100",
  write: "schrijven",
  equalShares: "als iedereen evenveel schreef",
  leastToMost: "mensen, van minst naar meest actief",
  peopleOnLine: (count: string) => `${count} mensen`,
  toolsAlt: (list: string) => `Deel van de mensen dat meedoet, per middel: ${list}.`,
  flowAlt: (people: string, contributions: string) =>
    `Van elke 100 deelnemers schrijven de ${people} actiefste ${contributions} van elke 100 berichten.`,
  lorenzAlt: (half: string) =>
    `Kromme van minst naar meest actief: de minst actieve helft van de mensen schrijft ${half} van de berichten.`,
  weeksAlt: (first: string, last: string, top: string, topWeek: string) =>
    `Berichten per week van ${first} tot en met ${last}. De drukste week begon op ${topWeek}: ${top} berichten.`,
  partsAlt: (list: string) => `Verdeling: ${list}.`,
  unitsAlt: (units: string, lines: string) =>
    `Contact tussen afdelingen. Afdelingen en mensen: ${units}. Lijnen: ${lines}.`,
  noLines: "geen",
  matrixAlt: (count: string, strongest: string) =>
    `Contact tussen ${count} afdelingen, elke afdeling tegen elke andere. Het meeste contact: ${strongest}.`,
  between: (one: string, other: string) => `${one} en ${other}`,
  trendAlt: (values: string) => `Verloop: ${values}.`,
};

const en: DrawingWords = {
  notShown: "not shown",
  messages: "messages",
  tool: "Tool",
  share: "Share",
  people: "People",
  contributions: "Messages",
  week: "Week",
  active: "Active people",
  unit: "Unit",
  otherUnit: "Other unit",
  contacts: "Contacts",
  peopleInContact: "People in contact",
  participantsOfHundred: "participants",
  messagesOfHundred: "messages",
  ofEveryHundred: "of every 100",
  write: "write",
  equalShares: "if all wrote the same",
  leastToMost: "people, from least to most active",
  peopleOnLine: (count) => `${count} people`,
  toolsAlt: (list) => `Share of the people taking part, per tool: ${list}.`,
  flowAlt: (people, contributions) =>
    `Of every 100 participants the ${people} most active write ${contributions} of every 100 messages.`,
  lorenzAlt: (half) =>
    `Curve from least to most active: the least active half of the people writes ${half} of the messages.`,
  weeksAlt: (first, last, top, topWeek) =>
    `Messages per week from ${first} up to ${last}. The busiest week began on ${topWeek}: ${top} messages.`,
  partsAlt: (list) => `Division: ${list}.`,
  unitsAlt: (units, lines) => `Contact between units. Units and people: ${units}. Lines: ${lines}.`,
  noLines: "none",
  matrixAlt: (count, strongest) =>
    `Contact between ${count} units, each against each other. Most contact: ${strongest}.`,
  between: (one, other) => `${one} and ${other}`,
  trendAlt: (values) => `Trend: ${values}.`,
};
