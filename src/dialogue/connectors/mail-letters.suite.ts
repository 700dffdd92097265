import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {strToU8, zipSync} from "fflate";
import {type Archive, openArchive} from "../../platform/archive/index.ts";
import type {DialogueRecord, MessageRecord} from "../stream.ts";
import {mail} from "./mail.ts";
import {all} from "./readings.suite.ts";

type Fields = Readonly<Record<string, string>>;
type Files = Readonly<Record<string, string | Uint8Array>>;

const base = {From: "Anne Bos <anne@example.nl>", Date: "Sun, 1 Mar 2026 09:00:00 +0000"};

/** The header of a mail through a list. */
export const onList = {"List-Id": "Team talk <team.lists.example.nl>", "List-Post": "<mailto:team@lists.example.nl>"};

export const postmark = "From anne at example.nl  Sun Mar  1 09:00:00 2026\n";

/** A mail by Anne of 1 March 2026, 9:00 UTC, unless the fields say otherwise. */
export function letter(fields: Fields, body = "hello"): string {
  const lines = Object.entries({...base, ...fields}).map(([name, value]) => `${name}: ${value}\n`);
  return `${lines.join("")}\n${body}\n`;
}

export function mbox(...letters: string[]): string {
  return letters.map((each) => `${postmark}${each}\n`).join("");
}

/** What is done with a zip of these files; it is gone afterwards. */
export async function withZip<T>(name: string, files: Files, work: (archive: Archive) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "mail-"));
  try {
    const bytes = Object.entries(files).map(([path, each]) => [path, typeof each === "string" ? strToU8(each) : each]);
    writeFileSync(join(folder, name), zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>));
    return await work(await openArchive(join(folder, name)));
  } finally {
    rmSync(folder, {recursive: true});
  }
}

export function readFiles(files: Files): Promise<DialogueRecord[]> {
  return withZip("export.zip", files, (archive) => all(mail, archive));
}

export function readMails(...letters: string[]): Promise<DialogueRecord[]> {
  return readFiles({"export.mbox": mbox(...letters)});
}

export async function readOne(one: string): Promise<MessageRecord> {
  return messagesOf(await readMails(one))[0]!;
}

export function messagesOf(records: readonly DialogueRecord[]): MessageRecord[] {
  return records.filter((record) => record.type === "message");
}

/** How many were left out or remarked upon, by reason. */
export function counts(records: readonly DialogueRecord[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const record of records)
    if (record.type === "dropped") found[record.reason] = (found[record.reason] ?? 0) + (record.count ?? 1);
  return found;
}
