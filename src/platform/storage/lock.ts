import {mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync} from "node:fs";
import {hostname} from "node:os";
import {join} from "node:path";
import type {Clock} from "../effects.ts";
import {Problem} from "../problem.ts";

/** Who has the data folder open. */
export interface LockHolder {
  readonly pid: number;
  /** The machine or container. */
  readonly host: string;
  /** When the process started, in the kernel's ticks: tells it from a later process with the same number. Null where unknown. */
  readonly started: string | null;
  readonly since: string;
}

const touchEveryMs = 10_000;
const goneAfterMs = 60_000;
const writtenWithinMs = 2_000;

/**
 * Takes the data folder for this process: PGlite keeps no lock of its own, and two processes on one folder lose rows.
 * A lock whose process has gone is taken over. One of another machine or container, whose processes cannot be seen from here,
 * has gone when it was not renewed for a minute.
 * @returns gives the folder back.
 * @throws Problem "locked" that names the process, "not-allowed" when the folder cannot be made or written in.
 */
export function lockFolder(dataDir: string, clock: Clock): () => void {
  const file = lockFile(dataDir);
  const own: LockHolder = {
    pid: process.pid,
    host: hostname(),
    started: processStart(process.pid) ?? null,
    since: new Date(clock()).toISOString(),
  };
  const text = JSON.stringify(own);
  if (!makeIn(dataDir, text)) {
    const found = read(file);
    if (found && isAlive(found)) throw taken(dataDir, found.holder);
    setAside(file);
    if (!make(file, text)) throw taken(dataDir, read(file)?.holder);
  }
  const touch = setInterval(() => {
    try {
      const now = new Date();
      utimesSync(file, now, now);
    } catch {
      // The next touch may succeed; on this machine the process itself shows that it lives.
    }
  }, touchEveryMs);
  touch.unref();
  return () => {
    clearInterval(touch);
    if (read(file)?.text === text) rmSync(file, {force: true});
  };
}

/** Who holds the data folder now, or null when nobody does (a lock left behind by a process that died counts as none). */
export function lockHolder(dataDir: string): LockHolder | null {
  const found = read(lockFile(dataDir));
  return found?.holder && isAlive(found) ? found.holder : null;
}

/** Whether the last process that had the data folder ended without closing its database. */
export function wasLeftOpen(dataDir: string): boolean {
  const found = read(lockFile(dataDir));
  return found !== undefined && !isAlive(found);
}

const lockFile = (dataDir: string) => join(dataDir, "lock");

function taken(dataDir: string, holder: LockHolder | null | undefined): Problem {
  const who = holder
    ? {
        nl: `proces ${holder.pid} op ${holder.host}, sinds ${holder.since}`,
        en: `process ${holder.pid} on ${holder.host}, since ${holder.since}`,
      }
    : {nl: "een ander proces", en: "another process"};
  return new Problem("locked", {
    nl: `De gegevensmap ${dataDir} is in gebruik door ${who.nl}. Stop dat proces eerst, of kies een andere map met DATA_DIR.`,
    en: `The data folder ${dataDir} is in use by ${who.en}. Stop that process first, or choose another folder with DATA_DIR.`,
  });
}

function makeIn(dataDir: string, text: string): boolean {
  try {
    mkdirSync(dataDir, {recursive: true, mode: 0o700});
    return make(lockFile(dataDir), text);
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    if (!code || !unusableCodes.has(code)) throw error;
    throw new Problem(
      "not-allowed",
      {
        nl: `In de gegevensmap ${dataDir} kan niet worden geschreven (${message}). Geef deze gebruiker rechten op de map, of kies een andere map met DATA_DIR.`,
        en: `The data folder ${dataDir} cannot be written in (${message}). Give this user rights on it, or choose another folder with DATA_DIR.`,
      },
      {cause: error},
    );
  }
}

const unusableCodes = new Set(["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "ENAMETOOLONG"]);

/** @returns false when there is a lock already. */
function make(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, {flag: "wx", mode: 0o600});
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Moves a dead lock away. Of several processes that do so at once, one may catch the lock that another just made: that goes back. */
function setAside(file: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const caught = read(aside);
  if (caught && isAlive(caught)) make(file, caught.text);
  rmSync(aside, {force: true});
}

interface Found {
  readonly text: string;
  /** Null while it is being written, or when its process died in the middle of that. */
  readonly holder: LockHolder | null;
  readonly touchedMs: number;
}

function read(file: string): Found | undefined {
  try {
    const text = readFileSync(file, "utf8");
    return {text, holder: holderOf(text), touchedMs: statSync(file).mtimeMs};
  } catch {
    return undefined;
  }
}

function holderOf(text: string): LockHolder | null {
  try {
    return JSON.parse(text) as LockHolder;
  } catch {
    return null;
  }
}

function isAlive({holder, touchedMs}: Found): boolean {
  const age = Math.abs(Date.now() - touchedMs); // Against the file's own time, so not the clock that tests choose.
  if (!holder) return age < writtenWithinMs;
  if (holder.host !== hostname()) return age < goneAfterMs;
  const started = processStart(holder.pid);
  return started !== undefined && (holder.started === null || started === null || holder.started === started);
}

/** When a process started; null where the system does not tell; undefined when there is no such process, or only its remains. */
function processStart(pid: number): string | null | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    // The fields come after the name, which may itself hold spaces and brackets: the state first, the start 20th.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? undefined : (fields[19] ?? null);
  } catch {
    return isRunning(pid) ? null : undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
