/**
 * What people write down on the path is entries, each of a kind, and a kind is data: from its fields follow the check on the server,
 * the form, the table, the files and the history. A module lists its kinds in its own kinds.ts.
 */

/** A text in both languages of the product. */
export interface Words {
  readonly nl: string;
  readonly en: string;
}

interface FieldBase {
  readonly label: Words;
  readonly hint?: Words;
  /** Must be filled in; false unless said. */
  readonly required?: boolean;
  /** Is a column of the table; true unless said. */
  readonly inTable?: boolean;
}

type Options = Readonly<Record<string, Words>>;

export type Field = FieldBase &
  (
    | {readonly type: "text" | "long" | "link"; readonly longest: number}
    /** Texts, one on a line. */
    | {readonly type: "lines"; readonly longest: number}
    | {readonly type: "number"; readonly least?: number; readonly most?: number; readonly unit?: Words}
    /** "2026-11-24". */
    | {readonly type: "day"}
    | {readonly type: "yes"}
    | {readonly type: "choice" | "choices"; readonly options: Options}
    /** One or more entries of another kind, by their ids. */
    | {readonly type: "entry" | "entries"; readonly of: string}
  );

/** What a field holds. What was not filled in is "", null, false or an empty list, never absent. */
export type ValueOf<F extends Field> = F extends {type: "text" | "long" | "link" | "day"}
  ? string
  : F extends {type: "number"}
    ? number | null
    : F extends {type: "yes"}
      ? boolean
      : F extends {type: "choice"; options: infer O}
        ? keyof O | null
        : F extends {type: "choices"; options: infer O}
          ? readonly (keyof O)[]
          : F extends {type: "entry"}
            ? string | null
            : readonly string[];

export interface EntryKind {
  /** In addresses and in the database; never changed once released. */
  readonly id: string;
  readonly one: Words;
  readonly many: Words;
  readonly fields: Readonly<Record<string, Field>>;
  /** The field that names an entry in lists and messages. */
  readonly title: string;
  /** A file can go with each of its entries: what it is called. */
  readonly file?: Words;
}

export type DetailsOf<K extends EntryKind> = {readonly [Name in keyof K["fields"]]: ValueOf<K["fields"][Name]>};

export interface Entry<K extends EntryKind = EntryKind> {
  readonly id: string;
  readonly kind: K["id"];
  readonly details: DetailsOf<K>;
  /** Counts its changes from 1; who changes an entry says which version they saw. */
  readonly version: number;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly changedBy: string;
  readonly changedAt: string;
}

/** Names a kind; the type of its details follows from its fields. */
export const kind = <const K extends EntryKind>(definition: K): K => definition;

type More = Omit<FieldBase, "label">;

/** One line of text. */
export const text = <const M extends More>(nl: string, en: string, more?: M & {longest?: number}) =>
  ({type: "text", label: {nl, en}, longest: 300, ...more}) as const;

/** Some paragraphs. */
export const long = <const M extends More>(nl: string, en: string, more?: M & {longest?: number}) =>
  ({type: "long", label: {nl, en}, longest: 4000, ...more}) as const;

/** An address on the web or the intranet. */
export const link = <const M extends More>(nl: string, en: string, more?: M) =>
  ({type: "link", label: {nl, en}, longest: 1000, ...more}) as const;

export const lines = <const M extends More>(nl: string, en: string, more?: M) =>
  ({type: "lines", label: {nl, en}, longest: 300, ...more}) as const;

export const number = <const M extends More & {least?: number; most?: number; unit?: Words}>(
  nl: string,
  en: string,
  more?: M,
) => ({type: "number", label: {nl, en}, ...more}) as const;

export const day = <const M extends More>(nl: string, en: string, more?: M) =>
  ({type: "day", label: {nl, en}, ...more}) as const;

export const yes = <const M extends More>(nl: string, en: string, more?: M) =>
  ({type: "yes", label: {nl, en}, ...more}) as const;

export const choice = <const O extends Options, const M extends More>(nl: string, en: string, options: O, more?: M) =>
  ({type: "choice", label: {nl, en}, options, ...more}) as const;

export const choices = <const O extends Options, const M extends More>(nl: string, en: string, options: O, more?: M) =>
  ({type: "choices", label: {nl, en}, options, ...more}) as const;

/** @param of id of the kind that is pointed to. */
export const entryOf = <const M extends More>(of: string, nl: string, en: string, more?: M) =>
  ({type: "entry", label: {nl, en}, of, ...more}) as const;

export const entriesOf = <const M extends More>(of: string, nl: string, en: string, more?: M) =>
  ({type: "entries", label: {nl, en}, of, ...more}) as const;

/** Details with every field, those of `given` filled in; what is no field of the kind is left out. */
export function complete<K extends EntryKind>(of: K, given: Readonly<Record<string, unknown>> = {}): DetailsOf<K> {
  return Object.fromEntries(
    Object.entries(of.fields).map(([name, field]) => [name, given[name] ?? emptyValue(field)]),
  ) as DetailsOf<K>;
}

function emptyValue({type}: Field): unknown {
  if (type === "number" || type === "choice" || type === "entry") return null;
  if (type === "yes") return false;
  return type === "choices" || type === "entries" || type === "lines" ? [] : "";
}

/** What an entry is called: its title field, as people read it. */
export function titleOf(of: EntryKind, details: Readonly<Record<string, unknown>>, language: keyof Words): string {
  const field = of.fields[of.title];
  return field ? String(valueInWords(field, details[of.title], language, () => undefined) ?? "") : "";
}

/**
 * A value as people read it: options by their words, other entries by their names.
 * @param nameOf the name of another entry by its id; undefined when it is gone.
 */
export function valueInWords(
  field: Field,
  value: unknown,
  language: keyof Words,
  nameOf: (id: string) => string | undefined,
): string | number | null {
  const optionWords = (option: unknown) =>
    "options" in field ? (field.options[String(option)]?.[language] ?? String(option)) : String(option);
  switch (field.type) {
    case "number":
      return typeof value === "number" ? value : null;
    case "yes":
      return value === true ? {nl: "ja", en: "yes"}[language] : "";
    case "choice":
      return value === null || value === undefined ? "" : optionWords(value);
    case "choices":
      return (value as readonly unknown[]).map(optionWords).join(", ");
    case "entry":
      return value === null ? "" : (nameOf(String(value)) ?? "");
    case "entries":
      return (value as readonly string[]).flatMap((id) => nameOf(id) ?? []).join(", ");
    case "lines":
      return (value as readonly string[]).join("\n");
    default:
      return String(value ?? "");
  }
}
