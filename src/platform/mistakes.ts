import {z} from "zod";
import type {Words} from "./problem.ts";

/**
 * What is wrong with a value that its schema refuses, in both languages: a line for each mistake, beginning with the field's name.
 * A message that the schema itself gives is told as it stands, in either language. Cost: the value is checked twice.
 */
export const mistakes = (schema: z.ZodType, value: unknown): Words => ({
  nl: told(schema, value, z.locales.nl()),
  en: told(schema, value, z.locales.en()),
});

function told(schema: z.ZodType, value: unknown, {localeError}: ReturnType<typeof z.locales.en>): string {
  const {error} = schema.safeParse(value, {error: localeError});
  const lines = error?.issues.map(({path, message}) =>
    path.length > 0 ? `${z.core.toDotPath(path)}: ${message}` : message,
  );
  return lines?.join("\n") ?? "";
}
