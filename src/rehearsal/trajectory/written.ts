import type {DetailsOf, EntryKind, Field} from "../../dossier/kinds.ts";
import type {NewId} from "../../platform/effects.ts";

/** An entry before it has an id. What points to other entries holds their keys. */
export interface Written {
  readonly kind: EntryKind;
  /** Unique within its kind, the same in both languages. */
  readonly key: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** What somebody wrote down on one day. */
export interface Batch {
  readonly by: string;
  /** Days after the end of the dialogues; below 0 before it. */
  readonly on: number;
  readonly entries: readonly Written[];
}

/** Entries of one kind by their keys; those that nothing points to may be a list. */
export const written = <K extends EntryKind>(
  kind: K,
  entries: Readonly<Record<string, Partial<DetailsOf<K>>>> | readonly Partial<DetailsOf<K>>[],
): readonly Written[] => Object.entries(entries).map(([key, details]) => ({kind, key, details}));

/** Where an entry is found: "skill open-sharing". */
export const placeOf = ({kind, key}: Pick<Written, "kind" | "key">): string => `${kind.id} ${key}`;

export type Ids = ReadonlyMap<string, string>;

/** An id for each entry, by its place. */
export const idsFor = (entries: readonly Written[], newId: NewId): Ids =>
  new Map(entries.map((entry) => [placeOf(entry), newId()]));

/** The details with the ids of other entries where their keys stood. @throws Error when a key leads nowhere. */
export function pointing({kind, details}: Written, ids: Ids): Readonly<Record<string, unknown>> {
  const idOf = (of: string, key: unknown): string => {
    const id = ids.get(`${of} ${key}`);
    if (!id) throw new Error(`The rehearsal trajectory has no “${of} ${key}”.`);
    return id;
  };
  const resolved = (field: Field | undefined, value: unknown): unknown => {
    if (field?.type === "entry") return value === null ? null : idOf(field.of, value);
    return field?.type === "entries" ? (value as readonly string[]).map((key) => idOf(field.of, key)) : value;
  };
  return Object.fromEntries(Object.entries(details).map(([name, value]) => [name, resolved(kind.fields[name], value)]));
}
