import type {OrganisationDb} from "../platform/storage/index.ts";
import {pointsNowhere} from "./details.ts";
import {readKindsOf} from "./entry-store.ts";
import type {EntryKind} from "./kinds.ts";

interface Written {
  readonly kind: EntryKind;
  /** As `checkedDetails` gives them. */
  readonly details: Readonly<Record<string, unknown>>;
}

/**
 * Refuses details that point to an entry that is not in the trajectory, was taken away, or is of another kind than the field asks.
 * Cost: one query, however many are written.
 * @throws Problem "bad-input" naming the first such field.
 */
export async function checkReferences(
  db: OrganisationDb,
  trajectoryId: string,
  written: readonly Written[],
): Promise<void> {
  const pointers = written.flatMap(pointersIn);
  if (pointers.length === 0) return;
  const kinds = await readKindsOf(
    db,
    trajectoryId,
    pointers.map(({to}) => to),
  );
  const lost = pointers.find(({to, field}) => kinds.get(to) !== field.of);
  if (lost) throw pointsNowhere(lost.field);
}

const pointersIn = ({kind, details}: Written) =>
  Object.entries(kind.fields).flatMap(([name, field]) => {
    if (field.type !== "entry" && field.type !== "entries") return [];
    const value = details[name] as string | null | readonly string[];
    const ids = typeof value === "string" ? [value] : (value ?? []);
    return ids.map((to) => ({field, to}));
  });
