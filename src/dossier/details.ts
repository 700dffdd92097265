import {z} from "zod";
import {Problem} from "../platform/problem.ts";
import {complete, type EntryKind, type Field} from "./kinds.ts";

/**
 * Details as they are stored: every field of the kind, nothing else.
 * @throws Problem "bad-input" naming the field, as its form calls it, and what is wrong with it.
 */
export function checkedDetails(kind: EntryKind, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const whole = complete(kind, given) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(kind.fields).map(([name, field]) => {
      const read = schemaOf(field).safeParse(whole[name]);
      if (!read.success) throw wrong(field, mistakes[field.type](field));
      if (field.required && isEmpty(read.data))
        throw wrong(field, {nl: "moet worden ingevuld", en: "must be filled in"});
      return [name, read.data];
    }),
  );
}

const isEmpty = (value: unknown): boolean =>
  value === "" || value === null || (Array.isArray(value) && value.length === 0);

function schemaOf(field: Field): z.ZodType {
  switch (field.type) {
    case "text":
    case "long":
      return z.string().trim().max(field.longest);
    case "link":
      return z
        .string()
        .trim()
        .max(field.longest)
        .refine((address) => address === "" || /^(https?:\/\/|mailto:|\/)\S+$/i.test(address));
    case "lines":
      return z
        .array(z.string().trim().max(field.longest))
        .max(500)
        .transform((all) => all.filter((line) => line !== ""));
    case "number":
      return z
        .number()
        .min(field.least ?? -1e12)
        .max(field.most ?? 1e12)
        .nullable();
    case "day":
      return z.union([z.literal(""), z.iso.date()]);
    case "yes":
      return z.boolean();
    case "choice":
      return z.enum(Object.keys(field.options)).nullable();
    case "choices":
      return z.array(z.enum(Object.keys(field.options))).transform((all) => [...new Set(all)]);
    case "entry":
      return z.uuid().nullable();
    case "entries":
      return z
        .array(z.uuid())
        .max(500)
        .transform((all) => [...new Set(all)]);
  }
}

interface Mistake {
  readonly nl: string;
  readonly en: string;
}

const tooLong = (field: Field): Mistake => {
  const most = "longest" in field ? field.longest : 0;
  return {nl: `mag hoogstens ${most} tekens hebben`, en: `may have at most ${most} characters`};
};
const noOption = (): Mistake => ({nl: "heeft een keuze die er niet is", en: "has an option that does not exist"});
const noEntry = (): Mistake => ({
  nl: "verwijst naar iets dat er niet is, of niet meer. Kies iets anders",
  en: "points to something that is not there, or no longer. Choose something else",
});

const mistakes: Readonly<Record<Field["type"], (field: Field) => Mistake>> = {
  text: tooLong,
  long: tooLong,
  lines: tooLong,
  link: () => ({
    nl: "moet een adres zijn dat begint met https://, mailto: of /",
    en: "must be an address that begins with https://, mailto: or /",
  }),
  number: (field) => {
    const {least, most} = "least" in field || "most" in field ? (field as {least?: number; most?: number}) : {};
    if (least !== undefined && most !== undefined)
      return {
        nl: `moet een getal zijn van ${least} tot en met ${most}`,
        en: `must be a number from ${least} to ${most}`,
      };
    if (least !== undefined) return {nl: `moet een getal zijn vanaf ${least}`, en: `must be a number from ${least}`};
    return {nl: "moet een getal zijn", en: "must be a number"};
  },
  day: () => ({nl: "moet een dag zijn", en: "must be a day"}),
  yes: () => ({nl: "moet ja of nee zijn", en: "must be yes or no"}),
  choice: noOption,
  choices: noOption,
  entry: noEntry,
  entries: noEntry,
};

/** A field that points to an entry that is not there. */
export const pointsNowhere = (field: Field): Problem => wrong(field, noEntry());

const wrong = ({label}: Field, mistake: Mistake) =>
  new Problem("bad-input", {nl: `“${label.nl}” ${mistake.nl}.`, en: `“${label.en}” ${mistake.en}.`});
