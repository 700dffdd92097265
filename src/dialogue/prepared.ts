import {languageOf, type MessageLanguage} from "./language.ts";
import type {DialogueRecord, MessageRecord} from "./stream.ts";

/** A message with what the database keeps beside its words; the words of bots are not kept. */
export interface PreparedMessage extends MessageRecord {
  readonly language: MessageLanguage;
  /** Characters the writer wrote. */
  readonly length: number;
  readonly isQuestion: boolean;
}

export type PreparedRecord = Exclude<DialogueRecord, MessageRecord> | PreparedMessage;

/** Done in the worker thread that reads the export, so that the database's thread does not wait for it. */
export function prepared(record: DialogueRecord): PreparedRecord {
  if (record.type !== "message") return record;
  const text = storable(record.isBot ? "" : record.text);
  return {
    ...record,
    text,
    language: languageOf(text),
    length: text.length,
    isQuestion: /\?\s*($|[\n)"”'’])/m.test(text),
  };
}

/** Without what PostgreSQL's text cannot hold: NUL, and halves of surrogate pairs. */
function storable(text: string): string {
  return text.includes("\0") || !text.isWellFormed() ? text.replaceAll("\0", "").toWellFormed() : text;
}
