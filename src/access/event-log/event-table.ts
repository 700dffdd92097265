import {csvLine} from "../../platform/csv-rules.ts";
import {type EventCode, eventWords} from "../event-content.ts";
import type {LoggedEvent} from "../event-log-contract.ts";

type Language = "nl" | "en";

const heads: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    ...["Nummer", "Tijd (UTC)", "Code", "Wat", "Bijzonderheid", "Id van wie", "Naam nu", "Rol", "Uitkomst"],
    ...["Soort onderwerp", "Id van het onderwerp", "SHA-256"],
  ],
  en: [
    ...["Number", "Time (UTC)", "Code", "What", "Detail", "Id of who", "Name now", "Role", "Outcome"],
    ...["Kind of subject", "Id of the subject", "SHA-256"],
  ],
};

/** The head of the log as CSV. What a digest covers stands in it as it is; the words of a code and the name of a user stand beside it. */
export const eventsHead = (language: Language): string => `\uFEFF${csvLine(heads[language])}`;

export const eventLines = (events: readonly LoggedEvent[], language: Language): string =>
  events
    .map(({sequence, at, code, detail, actor, role, outcome, subject, digest}) =>
      csvLine([
        ...[String(sequence), at, code, wordsOf(code, language), detail, actor?.id ?? "", actor?.name ?? "", role],
        ...[outcome, subject?.kind ?? "", subject?.id ?? "", digest],
      ]),
    )
    .join("");

/** A code that is not ours came by other means than this program: it is told as it is. */
const wordsOf = (code: string, language: Language): string =>
  Object.hasOwn(eventWords, code) ? eventWords[code as EventCode][language] : code;
