import type {DetailsOf, EntryKind, Field} from "../../dossier/kinds.ts";
import {type Draft, numberIn} from "./EntryFields.tsx";

/** What a form's draft means, or the first field that is not right yet. */
export function detailsIn<K extends EntryKind>(
  kind: K,
  draft: Draft,
): {readonly details: DetailsOf<K>} | {readonly wrong: Field} {
  const details: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(kind.fields)) {
    const value = field.type === "number" ? numberIn(draft[name]) : draft[name];
    if (value === undefined && field.type === "number") return {wrong: field};
    if (field.required && (value === undefined || value === null || String(value).trim() === "")) return {wrong: field};
    if (value !== undefined) details[name] = value;
  }
  return {details: details as DetailsOf<K>};
}
