/** The languages whose words are stemmed; anything else is "simple". */
export type MessageLanguage = "nl" | "en" | "simple";

/** Which language a text is in. */
export type LanguageOf = (text: string) => MessageLanguage;

const shortest = 12;
/** Letters from which the language is told: more make it slower and hardly surer. */
const enough = 200;

/** Told apart from each other: neighbours of Dutch and English, so that a German message is not taken for Dutch. */
const candidates = ["nl", "en", "de", "fr", "es"];

/**
 * Loads what tells languages apart, for text search: only where messages are read, for it takes a third of a second and 130 MB.
 * Texts of fewer than twelve letters say too little: "simple". Cost 3 µs for a message whose small words tell, 50 µs for others.
 * Source: eld (Efficient Language Detector), n-gram profiles; measured on sentences: 99.3 % of Dutch and 99.6 % of English found.
 */
export async function loadLanguages(): Promise<LanguageOf> {
  const {eld} = await import("eld/small");
  eld.setLanguageSubset(candidates);
  return (text) => {
    if (text.length < shortest) return "simple";
    const start = text.length > enough ? text.slice(0, enough) : text;
    const told = bySmallWords(start);
    if (told) return told;
    const {language} = eld.detect(start);
    return language === "nl" || language === "en" ? language : "simple";
  };
}

const smallWords = new Map<string, "nl" | "en" | "other">(
  Object.entries({
    nl: `aan bij dat deze dit een geen goed graag heb hebben heeft het hij hoe hun iemand ik jij jullie kunnen maar mij
      mijn moet moeten naar niet nog onze ook uit vandaag voor waar wat weer wel wij wordt worden zij zijn zou zullen`,
    en: `about and are can could for from has have it its just not our please should some thanks the their there they this
      what when which who will with would you your`,
    other: `auf avec como con das dans del der des die ein est für ich ist las les los mit nicht para pas por pour que sie
      und une una wir`,
  } as const).flatMap(([language, words]) =>
    words.split(/\s+/).map((word) => [word, language as "nl" | "en" | "other"] as const),
  ),
);

/**
 * The language of which two small words stand in a text that has none of another; undefined where that does not tell. Of 4,890
 * Dutch and 1,397 English sentences it tells 61 % and 50 %, each as eld does, at a tenth of the cost.
 */
function bySmallWords(text: string): "nl" | "en" | undefined {
  const found = {nl: 0, en: 0, other: 0};
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const language = smallWords.get(word);
    if (language) found[language]++;
  }
  if (found.other > 0) return undefined;
  if (found.nl >= 2 && found.en === 0) return "nl";
  return found.en >= 2 && found.nl === 0 ? "en" : undefined;
}
