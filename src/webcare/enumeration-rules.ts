import type {Words} from "../dossier/kinds.ts";

/** Names as a sentence says them: "Zorg, Jeugd en ICT", "Care, Youth and ICT"; "" for none. The same name twice is said once. */
export function enumerated(names: readonly string[]): Words {
  const once = [...new Set(names)];
  return {nl: joined(once, "en"), en: joined(once, "and")};
}

const joined = (names: readonly string[], last: string): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1)}`;

/** Whether two names that people typed mean the same: capitals and spaces do not count. */
export const sameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other);

/** What two spellings of a name have in common; "" for no name. */
export const nameKey = (name: string): string => name.trim().replace(/\s+/g, " ").toLowerCase();
