import {resolve} from "node:path";
import {z} from "zod";
import type {Language} from "../drawing/index.ts";
import {Problem} from "../platform/problem.ts";
import {knownTimeZone} from "../platform/time-zone.ts";
import {type Command, type Given, type Terminal, WrongUse} from "./command.ts";

const Day = z.iso.date();

export const monitorOptions: Command["options"] = {
  people: {
    type: "string",
    value: {nl: "BESTAND", en: "FILE"},
    summary: {
      nl: "de personeelslijst (CSV): afdelingen, leidinggevenden, wie in dienst is",
      en: "the people file (CSV): units, managers, who is in service",
    },
  },
  from: {
    type: "string",
    value: {nl: "DATUM", en: "DATE"},
    summary: {nl: "eerste dag die telt, zoals 2026-03-01", en: "first day that counts, such as 2026-03-01"},
  },
  to: {
    type: "string",
    value: {nl: "DATUM", en: "DATE"},
    summary: {nl: "laatste dag die telt", en: "last day that counts"},
  },
  lang: {
    type: "string",
    value: {nl: "nl|en", en: "nl|en"},
    summary: {nl: "taal van het rapport; anders nl", en: "language of the report; nl unless said"},
  },
  name: {
    type: "string",
    value: {nl: "NAAM", en: "NAME"},
    summary: {nl: "naam van de organisatie in het rapport", en: "name of the organisation in the report"},
  },
  "time-zone": {
    type: "string",
    value: {nl: "ZONE", en: "ZONE"},
    summary: {
      nl: "waar dagen en weken beginnen; anders die van deze machine",
      en: "where days and weeks begin; this machine's unless said",
    },
  },
  out: {
    type: "string",
    value: {nl: "MAP", en: "DIR"},
    summary: {nl: "map voor de bestanden; anders monitor", en: "folder for the files; monitor unless said"},
  },
  json: {
    type: "boolean",
    summary: {
      nl: "zet monitor.json op stdout; bestanden alleen met --out",
      en: "print monitor.json on stdout; files only with --out",
    },
  },
  "people-level": {
    type: "boolean",
    summary: {
      nl: "network.graphml van mensen onder schuilnamen in plaats van afdelingen",
      en: "network.graphml of people under pseudonyms instead of units",
    },
  },
  schema: {
    type: "boolean",
    summary: {nl: "zet het JSON Schema van monitor.json op stdout", en: "print the JSON Schema of monitor.json"},
  },
};

/** What the monitor is to be of, and where to. Paths are absolute. */
export interface Wish {
  readonly exports: readonly string[];
  readonly people: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly language: Language;
  readonly name: string | undefined;
  readonly timeZone: string;
  readonly out: string | undefined;
  readonly printsJson: boolean;
  readonly peopleLevel: boolean;
}

/** Parses the options. @throws WrongUse. */
export function wishOf(given: Given, {folder}: Pick<Terminal, "folder">): Wish {
  const day = (name: string) => {
    const text = given.text(name);
    if (text !== undefined && !Day.safeParse(text).success)
      throw new WrongUse({
        nl: `Bij --${name} hoort een dag zoals 2026-03-01, niet “${text}”.`,
        en: `--${name} takes a day such as 2026-03-01, not “${text}”.`,
      });
    return text;
  };
  const [from, to, language] = [day("from"), day("to"), given.text("lang") ?? "nl"];
  if (from !== undefined && to !== undefined && from > to)
    throw new WrongUse({nl: "--from ligt na --to.", en: "--from is after --to."});
  if (language !== "nl" && language !== "en")
    throw new WrongUse({
      nl: `Bij --lang hoort nl of en, niet “${language}”.`,
      en: `--lang takes nl or en, not “${language}”.`,
    });
  const printsJson = given.has("json");
  const out = given.text("out") ?? (printsJson ? undefined : "monitor");
  const people = given.text("people");
  return {
    exports: given.arguments.map((path) => resolve(folder, path)),
    people: people === undefined ? undefined : resolve(folder, people),
    from,
    to,
    language,
    name: given.text("name"),
    timeZone: timeZoneOf(given.text("time-zone")),
    out: out === undefined ? undefined : resolve(folder, out),
    printsJson,
    peopleLevel: given.has("people-level"),
  };
}

function timeZoneOf(name: string | undefined): string {
  if (name === undefined) return new Intl.DateTimeFormat("en").resolvedOptions().timeZone;
  try {
    return knownTimeZone(name);
  } catch (error) {
    throw error instanceof Problem ? new WrongUse(error.words) : error;
  }
}
