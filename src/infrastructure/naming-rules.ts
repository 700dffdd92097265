import type {Words} from "../dossier/kinds.ts";

const lists = {
  nl: new Intl.ListFormat("nl-NL", {type: "conjunction"}),
  en: new Intl.ListFormat("en-GB", {type: "conjunction"}),
} as const;

/** Names as a sentence says them: "Zorg, Jeugd en ICT", "Zorg, Jeugd and ICT"; each once. */
export function listed(names: readonly string[]): Words {
  const once = eachOnce(names);
  return {nl: lists.nl.format(once), en: lists.en.format(once)};
}

/** What spellings of a name have in common: capitals and spaces do not count; "" for no name. */
export const nameKey = (name: string): string => name.trim().replace(/\s+/g, " ").toLowerCase();

/** Each name once, as it was typed first; no empty ones. */
export function eachOnce(names: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const name of names)
    if (nameKey(name) !== "" && !byKey.has(nameKey(name))) byKey.set(nameKey(name), name.trim());
  return [...byKey.values()];
}

/** A sentence about a number of things; the words are for one and for more. */
export const counted = (count: number, one: Words, more: (count: number) => Words): Words =>
  count === 1 ? one : more(count);
