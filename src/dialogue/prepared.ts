import {type LanguageOf, loadLanguages, type MessageLanguage} from "./language.ts";
import type {DialogueRecord, MessageRecord} from "./stream.ts";

/** A message with what the database keeps beside its words; the words of bots are not kept. */
export interface PreparedMessage extends MessageRecord {
  readonly language: MessageLanguage;
  /** Characters the writer wrote, also those beyond what is kept. */
  readonly length: number;
  readonly isQuestion: boolean;
}

export type PreparedRecord = Exclude<DialogueRecord, MessageRecord> | PreparedMessage;

/** Characters of a message that are kept: PostgreSQL indexes at most a megabyte of words. */
export const longestText = 100_000;

/** What makes records ready; done in the thread that reads the export, so that the database's thread does not wait for it. */
export async function preparing(): Promise<(record: DialogueRecord) => PreparedRecord> {
  const languageOf = await loadLanguages();
  return (record) => prepared(record, languageOf);
}

function prepared(record: DialogueRecord, languageOf: LanguageOf): PreparedRecord {
  const it = storable(record);
  if (it.type !== "message") return it;
  const words = it.isBot ? "" : it.text;
  const text = words.length > longestText ? words.slice(0, longestText).toWellFormed() : words;
  return {
    ...it,
    text,
    language: languageOf(text),
    length: words.length,
    isQuestion: /\?\s*($|[\n)"”'’])/m.test(text),
  };
}

/** Without what PostgreSQL's text cannot hold, in keys and names too: NUL, and halves of surrogate pairs. */
function storable(record: DialogueRecord): DialogueRecord {
  const isClean = Object.values(record).every((value) =>
    Array.isArray(value) ? value.every(isStorable) : isStorable(value),
  );
  if (isClean) return record;
  const entries = Object.entries(record).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(cleaned) : cleaned(value),
  ]);
  return Object.fromEntries(entries) as DialogueRecord;
}

function isStorable(value: unknown): boolean {
  return typeof value !== "string" || (!value.includes("\0") && value.isWellFormed());
}

function cleaned(value: unknown): unknown {
  return typeof value === "string" ? value.replaceAll("\0", "").toWellFormed() : value;
}
