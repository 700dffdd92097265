import {Problem} from "./problem.ts";

/** A time zone as the calendar spells it: "europe/amsterdam" is "Europe/Amsterdam". @throws Problem "bad-input" when there is none of that name. */
export function knownTimeZone(name: string): string {
  try {
    return new Intl.DateTimeFormat("en", {timeZone: name}).resolvedOptions().timeZone;
  } catch {
    throw new Problem("bad-input", {
      nl: `“${name}” is geen tijdzone. Gebruik een naam zoals Europe/Amsterdam.`,
      en: `“${name}” is not a time zone. Use a name such as Europe/Amsterdam.`,
    });
  }
}
