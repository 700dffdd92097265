import {type ChildProcess, spawn} from "node:child_process";
import {once} from "node:events";
import {join} from "node:path";
import {createInterface} from "node:readline";

const here = import.meta.dirname;
const runner = join(here, "../../scripts/run.mjs");

/** Starts one of the programs beside this file in a process of its own. `under`: a command that runs it, such as strace. */
export function start(program: string, args: readonly string[], under: readonly string[] = []): ChildProcess {
  const [command, ...rest] = [...under, process.execPath, runner, join(here, program), ...args];
  return spawn(command!, rest, {stdio: ["ignore", "pipe", "inherit"]});
}

/** Follows what a process prints, until `enough` says so. @returns the last line. @throws Error when it ends before that. */
export async function printed(child: ChildProcess, enough: (line: string) => boolean): Promise<string> {
  let last = "";
  for await (const line of createInterface({input: child.stdout!})) {
    last = line;
    if (enough(line)) return last;
  }
  throw new Error(`The process ended (${child.exitCode ?? child.signalCode}) after: ${last}`);
}

/** Kills a process as a power cut would: it gets no turn to tidy up. */
export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}
