import type {Stats} from "node:fs";
import {open, readdir, stat} from "node:fs/promises";
import {join} from "node:path";

/**
 * Forces a folder's changed files to disk: PGlite itself never does.
 * @returns a sweep: it goes through the folder, and flushes every file and directory that changed since the last sweep.
 * Cost: one stat a file, one fsync a changed file.
 */
export function folderSweep(folder: string): () => Promise<void> {
  let flushed = new Map<string, string>();
  return async () => {
    const now = new Map<string, string>();
    await sweepFolder(folder, flushed, now);
    flushed = now;
  };
}

async function sweepFolder(folder: string, flushed: ReadonlyMap<string, string>, now: Map<string, string>) {
  for (const entry of await unlessGone(readdir(folder, {withFileTypes: true}), [])) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await sweepFolder(path, flushed, now);
    else if (entry.isFile()) await sweepFile(path, flushed, now);
  }
  await sweepFile(folder, flushed, now);
}

async function sweepFile(path: string, flushed: ReadonlyMap<string, string>, now: Map<string, string>) {
  const stats = await unlessGone<Stats | null>(stat(path), null);
  if (!stats) return;
  const state = `${stats.mtimeMs} ${stats.size} ${stats.ino}`;
  now.set(path, state);
  if (flushed.get(path) === state) return;
  const file = await unlessGone(open(path, "r"), null);
  if (!file) return;
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The database goes on while it is swept, and may remove a file meanwhile. */
async function unlessGone<T>(answer: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return otherwise;
    throw error;
  }
}
