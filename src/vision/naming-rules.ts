import type {Words} from "../dossier/kinds.ts";

const lists = {
  nl: new Intl.ListFormat("nl-NL", {type: "conjunction"}),
  en: new Intl.ListFormat("en-GB", {type: "conjunction"}),
} as const;

/** Names in a sentence, in both languages: "HR, IT en Directie". */
export const listed = (names: readonly Words[]): Words => ({
  nl: lists.nl.format(names.map(({nl}) => nl)),
  en: lists.en.format(names.map(({en}) => en)),
});

/** The same name in both languages, as of a person. */
export const named = (name: string): Words => ({nl: name, en: name});
