import {z} from "zod";
import type {Words} from "./problem.ts";

/**
 * What is wrong with a value that its schema refuses, in both languages: a line for each mistake, beginning with the field's name.
 * A message that the schema itself gives is told as it stands, in either language. Cost: the value is checked twice.
 */
export const mistakes = (schema: z.ZodType, value: unknown): Words => ({
  nl: told(schema, value, "nl"),
  en: told(schema, value, "en"),
});

function told(schema: z.ZodType, value: unknown, language: keyof Words): string {
  const {localeError} = z.locales[language]();
  const {error} = schema.safeParse(value, {error: (issue) => plainly(issue)?.[language] ?? localeError(issue)});
  const lines = error?.issues.map(({path, message}) =>
    path.length > 0 ? `${z.core.toDotPath(path)}: ${message}` : message,
  );
  return lines?.join("\n") ?? "";
}

/** The mistakes that people make most, in plain words; undefined: the schema library's own words do. */
function plainly({code, input, ...issue}: z.core.$ZodRawIssue): Words | undefined {
  if (input === undefined) return {nl: "ontbreekt", en: "is missing"};
  if (input === "" && code === "too_small") return {nl: "is leeg", en: "is empty"};
  if (Number.isNaN(input)) return {nl: "is geen getal", en: "is not a number"};
  if (code === "too_small" && issue["origin"] === "string")
    return {nl: `heeft minstens ${issue["minimum"]} tekens nodig`, en: `needs at least ${issue["minimum"]} characters`};
  if (code === "too_big" && issue["origin"] === "string")
    return {
      nl: `mag hoogstens ${issue["maximum"]} tekens hebben`,
      en: `may have at most ${issue["maximum"]} characters`,
    };
  if (code === "invalid_format" && issue["format"] === "email")
    return {nl: "is geen mailadres", en: "is not a mail address"};
  if (code === "invalid_format" && issue["format"] === "date")
    return {nl: "is geen dag zoals 2026-03-01", en: "is not a day such as 2026-03-01"};
  return undefined;
}
