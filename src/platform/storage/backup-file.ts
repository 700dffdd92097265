import {createHash} from "node:crypto";
import {createReadStream} from "node:fs";
import {createGunzip} from "node:zlib";
import {Problem} from "../problem.ts";

/**
 * A backup is gzip'd text, one JSON value a line:
 *   {"samenspel":1,"schema":["0001-…",…]}   the first line: the format's version, the schema's steps
 *   {"table":"message","columns":["…",…]}   then each table,
 *   ["…",null,…]                            followed by its rows, every value as PostgreSQL writes it
 *   {"rows":n,"digest":"…","madeAt":"…"}    the last line
 * The digest is the sum of the SHA-256 of all lines but the last, each with its table's name: it does not depend on the order in
 * which an engine keeps its rows, so equal data has an equal digest on every engine.
 */
export type BackupLine =
  | {readonly kind: "head"; readonly schema: readonly string[]}
  | {readonly kind: "table"; readonly name: string; readonly columns: readonly string[]}
  | {readonly kind: "row"; readonly table: string; readonly values: readonly (string | null)[]};

export interface BackupSummary {
  readonly rows: number;
  /** 64 hexadecimal digits. */
  readonly digest: string;
}

export const formatVersion = 1;

/** Adds up lines to a digest. */
export function lineDigest(): {add(table: string, line: string): void; value(): string} {
  let sum = 0n;
  return {
    add(table, line) {
      const hash = createHash("sha256").update(table).update("\n").update(line).digest("hex");
      sum = (sum + BigInt(`0x${hash}`)) & mask;
    },
    value: () => sum.toString(16).padStart(64, "0"),
  };
}

const mask = (1n << 256n) - 1n;

/**
 * Reads a backup to its end. Memory: one line.
 * @returns (as the generator's return value) what the whole file holds; nothing read before may be relied on until then.
 * @throws Problem "not-an-export" when the file is no backup, "unreadable-file" when it is cut off or was changed, "conflict" when
 *   its format is newer than this program.
 */
export async function* readBackup(path: string): AsyncGenerator<BackupLine, BackupSummary> {
  const digest = lineDigest();
  let [table, rows, headed] = ["", 0, false];
  let summary: BackupSummary | undefined;
  for await (const line of linesOf(path)) {
    if (summary) throw damaged();
    const value = parsed(line);
    if (!headed) {
      const head = value as {samenspel?: unknown; schema?: unknown} | null;
      if (typeof head?.samenspel !== "number" || !Array.isArray(head.schema)) throw noBackup();
      if (head.samenspel > formatVersion)
        throw new Problem("conflict", {
          nl: "Deze back-up is gemaakt met een nieuwere versie van het programma. Zet hem daarmee terug.",
          en: "This backup was made by a newer version of the program, which can restore it.",
        });
      headed = true;
      digest.add(table, line);
      yield {kind: "head", schema: head.schema as string[]};
    } else if (Array.isArray(value) && table !== "") {
      rows++;
      digest.add(table, line);
      yield {kind: "row", table, values: value as (string | null)[]};
    } else {
      const object = value as {table?: string; columns?: string[]; rows?: number; digest?: string} | null;
      if (typeof object?.table === "string" && Array.isArray(object.columns)) {
        table = object.table;
        digest.add(table, line);
        yield {kind: "table", name: table, columns: object.columns};
      } else summary = {rows: object?.rows ?? -1, digest: object?.digest ?? ""};
    }
  }
  if (!headed) throw noBackup();
  if (!summary || summary.rows !== rows || summary.digest !== digest.value()) throw damaged();
  return summary;
}

const damaged = () =>
  new Problem("unreadable-file", {
    nl: "Deze back-up is beschadigd of niet volledig. Er is niets teruggezet.",
    en: "This backup is damaged or not complete. Nothing was restored.",
  });
const noBackup = () =>
  new Problem("not-an-export", {
    nl: "Dit bestand is geen back-up van dit programma. Er is niets teruggezet.",
    en: "This file is not a backup of this program. Nothing was restored.",
  });

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw damaged();
  }
}

/** Lines by "\n" alone: node:readline would also break within a text that holds U+2028. */
async function* linesOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const gunzip = createGunzip();
  file.on("error", (error) => gunzip.destroy(error));
  let begun: Buffer[] = [];
  try {
    for await (const chunk of file.pipe(gunzip) as AsyncIterable<Buffer>) {
      let from = 0;
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
        yield Buffer.concat([...begun, chunk.subarray(from, end)]).toString("utf8");
        begun = [];
        from = end + 1;
      }
      if (from < chunk.length) begun.push(chunk.subarray(from));
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (code === "ENOENT")
      throw new Problem("not-found", {nl: `Het bestand ${path} is er niet.`, en: `There is no file ${path}.`});
    if ((error as Error).message === "incorrect header check") throw noBackup();
    if (code.startsWith("Z_")) throw damaged();
    throw error;
  } finally {
    file.destroy();
    gunzip.destroy();
  }
  if (begun.length > 0) throw damaged();
}
