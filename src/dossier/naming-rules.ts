import type {Words} from "./kinds.ts";

const lists = {
  nl: new Intl.ListFormat("nl-NL", {type: "conjunction"}),
  en: new Intl.ListFormat("en-GB", {type: "conjunction"}),
} as const;

/** Words in a row, in both languages: "HR, ICT en Directie", "HR, IT and the board"; "" for none. */
export const listed = (words: readonly Words[]): Words => ({
  nl: lists.nl.format(words.map(({nl}) => nl)),
  en: lists.en.format(words.map(({en}) => en)),
});

/** A name as it stands within a sentence: "agendapunt", "IC-taak", "OR". */
export const withinSentence = (name: string): string =>
  name.replace(/^\p{Lu}(?=\p{Ll})/u, (capital) => capital.toLowerCase());

/** The same in both languages, as the name of a person. */
export const named = (name: string): Words => ({nl: name, en: name});

/** Names that people typed, as a sentence says them: "Zorg, Jeugd en ICT"; each once, "" for none. */
export const enumerated = (names: readonly string[]): Words => listed(eachOnce(names).map(named));

/** Whether two names that people typed mean the same: capitals and spaces do not count. */
export const sameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other);

/** What spellings of a name have in common; "" for no name. */
export const nameKey = (name: string): string => name.trim().replace(/\s+/g, " ").toLowerCase();

/** Each name once, as it was typed first; no empty ones. */
export function eachOnce(names: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const name of names)
    if (nameKey(name) !== "" && !byKey.has(nameKey(name))) byKey.set(nameKey(name), name.trim());
  return [...byKey.values()];
}
