import {createInterface} from "node:readline/promises";
import {Writable} from "node:stream";
import {commands, runCommand} from "./command-line/index.ts";

/** The command line: hands the words to the command they name. Messages go to stderr, results to stdout. */
const stop = new AbortController();
process.once("SIGINT", () => stop.abort(new Error("Stopped.")));
process.once("SIGTERM", () => stop.abort(new Error("Stopped.")));

process.exitCode = await runCommand(commands, process.argv.slice(2), {
  folder: process.env["INIT_CWD"] ?? process.cwd(),
  environment: process.env,
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(text.startsWith("\r") ? text : `${text}\n`),
  isScreen: process.stderr.isTTY === true,
  secret,
  signal: stop.signal,
});

/** Asks on the terminal without showing what is typed; without a terminal it takes the first line of stdin. */
async function secret(question: string): Promise<string> {
  const isTerminal = process.stdin.isTTY === true;
  const nowhere = new Writable({write: (_chunk, _encoding, done) => done()});
  const lines = createInterface({input: process.stdin, output: nowhere, terminal: isTerminal});
  if (isTerminal) process.stderr.write(question);
  try {
    return await lines.question("");
  } finally {
    lines.close();
    if (isTerminal) process.stderr.write("\n");
  }
}
