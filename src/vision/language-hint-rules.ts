import {type HintWord, hintWords} from "./language-hint-content.ts";

/** A word in a text that looks at people from the sender's side. */
export interface Hint {
  readonly hint: HintWord;
  /** As it was written. */
  readonly found: string;
  readonly sentence: string;
}

/**
 * Words of sender and target group in a plain text, in the order of the text; of words that overlap only the first and longest.
 * @param silenced words (HintWord.word) that are left alone.
 * Cost O(words × letters).
 */
export function languageHints(
  text: string,
  language: "nl" | "en",
  silenced: ReadonlySet<string> = none,
): readonly Hint[] {
  return sentencesOf(text).flatMap((sentence) => {
    const hits = patterns[language]
      .filter(({hint}) => !silenced.has(hint.word))
      .flatMap(({hint, pattern}) =>
        [...sentence.matchAll(pattern)].map((match) => ({hint, found: match[0], from: match.index})),
      )
      .toSorted((a, b) => a.from - b.from || b.found.length - a.found.length);
    let free = 0;
    return hits.flatMap(({hint, found, from}): Hint[] => {
      if (from < free) return [];
      free = from + found.length;
      return [{hint, found, sentence}];
    });
  });
}

/** Hints by word, each with the sentences it stands in, in the order of the text. */
export function hintsByWord(
  hints: readonly Hint[],
): readonly {readonly hint: HintWord; readonly places: readonly Hint[]}[] {
  const words = new Map<string, Hint[]>();
  for (const one of hints) words.set(one.hint.word, [...(words.get(one.hint.word) ?? []), one]);
  return [...words.values()].map((places) => ({hint: places[0]!.hint, places}));
}

const none: ReadonlySet<string> = new Set();

/** Sentences on one line each, with single spaces, so that a word is found wherever lines were broken off. */
const sentencesOf = (text: string): string[] =>
  text
    .normalize("NFC")
    .split(/\n/)
    .flatMap((line) => line.replace(/\s+/g, " ").match(/[^.!?…]+(?:[.!?…]+["”’)]*|$)/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");

/** Up to six words and the spaces behind them. */
const between = "(?:[^ ]+ ){0,6}?";

const patterns = {nl: hintWords.nl.flatMap(patternsOf), en: hintWords.en.flatMap(patternsOf)} as const;

function patternsOf(hint: HintWord): {readonly hint: HintWord; readonly pattern: RegExp}[] {
  return hint.found.map((found) => ({
    hint,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${found.replaceAll("~", between)})(?![\\p{L}\\p{N}])`, "giu"),
  }));
}
