import type {Language} from "./language.ts";

/** The words in the pictures of a business case. */
export const caseWords = (language: Language): CaseWords => (language === "nl" ? nl : en);

type Worded<T> = {
  readonly [Key in keyof T]: T[Key] extends (...given: infer Given) => string ? (...given: Given) => string : string;
};
export type CaseWords = Worded<typeof nl>;

const nl = {
  number: "Getal",
  low: "Laag",
  high: "Hoog",
  atLow: "Uitkomst bij laag",
  atHigh: "Uitkomst bij hoog",
  middle: (amount: string) => `alles in het midden: ${amount}`,
  nothingMoves: "Alle getallen staan vast: er is niets dat de uitkomst verschuift",
  movesMost: (name: string) => `${name} bepaalt het meest`,
  tornadoAlt: (name: string, from: string, to: string, base: string) =>
    `Wat de uitkomst bepaalt, van veel naar weinig. Alles in het midden geeft ${base}. ${name} alleen brengt die van ${from} tot ${to}.`,
  month: "Maand",
  p10: "Laag (P10)",
  p50: "Midden (P50)",
  p90: "Hoog (P90)",
  months: (count: string, one: boolean) => (one ? `${count} maand` : `${count} maanden`),
  years: (count: string) => `${count} jaar`,
  surelyBack: (time: string) => `Na ${time} is het in negen van de tien berekeningen terugverdiend`,
  likelyBack: (time: string) => `Na ${time} is het eerder wel dan niet terugverdiend`,
  unlikelyBack: (time: string) => `Na ${time} is het eerder niet dan wel terugverdiend`,
  hardlyBack: (time: string) => `Na ${time} is het in negen van de tien berekeningen niet terugverdiend`,
  fanAlt: (time: string, middle: string, low: string, high: string) =>
    `Opbrengst min kosten, opgeteld. Na ${time} ligt het midden op ${middle}; acht van de tien berekeningen liggen tussen ${low} en ${high}.`,
  promised: "Beloofd",
  realised: "Geteld",
  nothingCounted: "Er is nog niets geteld",
  more: (time: string, amount: string) => `Na ${time} is er ${amount} meer opgebracht dan beloofd`,
  less: (time: string, amount: string) => `Na ${time} is er ${amount} minder opgebracht dan beloofd`,
  same: (time: string) => `Na ${time} is er ongeveer opgebracht wat is beloofd`,
  promiseAlt: (time: string, promised: string, realised: string) =>
    `Opbrengst opgeteld. Na ${time} was ${promised} beloofd en is ${realised} geteld.`,
  promiseOnlyAlt: (time: string, promised: string) =>
    `Opbrengst opgeteld. Na ${time} is ${promised} beloofd; er is nog niets geteld.`,
};

const en: CaseWords = {
  number: "Number",
  low: "Low",
  high: "High",
  atLow: "Outcome at low",
  atHigh: "Outcome at high",
  middle: (amount) => `all in the middle: ${amount}`,
  nothingMoves: "All numbers are fixed: nothing moves the outcome",
  movesMost: (name) => `${name} matters most`,
  tornadoAlt: (name, from, to, base) =>
    `What decides the outcome, from much to little. All in the middle gives ${base}. ${name} alone takes it from ${from} to ${to}.`,
  month: "Month",
  p10: "Low (P10)",
  p50: "Middle (P50)",
  p90: "High (P90)",
  months: (count, one) => (one ? `${count} month` : `${count} months`),
  years: (count) => (count === "1" ? "1 year" : `${count} years`),
  surelyBack: (time) => `After ${time} it has paid for itself in nine of ten calculations`,
  likelyBack: (time) => `After ${time} it has more likely than not paid for itself`,
  unlikelyBack: (time) => `After ${time} it has more likely not paid for itself`,
  hardlyBack: (time) => `After ${time} it has not paid for itself in nine of ten calculations`,
  fanAlt: (time, middle, low, high) =>
    `Yields less costs, added up. After ${time} the middle lies at ${middle}; eight of ten calculations lie between ${low} and ${high}.`,
  promised: "Promised",
  realised: "Counted",
  nothingCounted: "Nothing has been counted yet",
  more: (time, amount) => `After ${time} it has brought ${amount} more than promised`,
  less: (time, amount) => `After ${time} it has brought ${amount} less than promised`,
  same: (time) => `After ${time} it has brought about what was promised`,
  promiseAlt: (time, promised, realised) =>
    `Yields added up. After ${time} ${promised} was promised and ${realised} has been counted.`,
  promiseOnlyAlt: (time, promised) =>
    `Yields added up. After ${time} ${promised} is promised; nothing has been counted yet.`,
};

/** "3 jaar" for whole years, else "7 maanden". */
export function duration(months: number, language: Language): string {
  const words = caseWords(language);
  return months > 0 && months % 12 === 0
    ? words.years(String(months / 12))
    : words.months(String(months), months === 1);
}
