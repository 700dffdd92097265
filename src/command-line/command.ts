import {type ParseArgsConfig, parseArgs} from "node:util";
import {Problem} from "../platform/problem.ts";

/** What a command works with beside its arguments; passed in, so that a test can stand in for a terminal. */
export interface Terminal {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Whether stderr is a screen on which a line may be overwritten. */
  readonly isScreen: boolean;
  /** Asks for a line that is not shown; reads it from stdin where there is no keyboard. */
  readonly secret: (question: string) => Promise<string>;
  /** Aborts at Ctrl-C. */
  readonly signal: AbortSignal;
}

interface Option {
  readonly type: "string" | "boolean";
  readonly multiple?: boolean;
  /** What stands behind it in the help: FILE, DATE. */
  readonly value?: string;
  readonly summary: string;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** How the arguments are called: "<export…>". */
  readonly takes: string;
  /** Fewest and most of them. */
  readonly count: readonly [number, number];
  readonly options: Readonly<Record<string, Option>>;
  readonly run: (given: Given, terminal: Terminal) => Promise<void>;
}

export interface Given {
  readonly arguments: readonly string[];
  readonly text: (name: string) => string | undefined;
  readonly texts: (name: string) => readonly string[];
  readonly has: (name: string) => boolean;
}

/** Wrong use: the command line says how it is meant, and ends with 2. */
export class WrongUse extends Error {
  override readonly name = "WrongUse";
}

/** Runs the command that the words name. @returns the exit code: 0 done, 1 could not, 2 wrong use. */
export async function runCommand(
  commands: readonly Command[],
  words: readonly string[],
  terminal: Terminal,
): Promise<0 | 1 | 2> {
  const [name, ...rest] = words;
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    terminal.out(helpOf(commands));
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((each) => each.name === name);
  try {
    if (!command) throw new WrongUse(`There is no command “${name}”.`);
    const given = givenFor(command, rest);
    if (given.has("help")) terminal.out(commandHelp(command));
    else await command.run(given, terminal);
    return 0;
  } catch (error) {
    if (error instanceof WrongUse) {
      terminal.error(`${error.message}\n\n${command ? commandHelp(command) : helpOf(commands)}`);
      return 2;
    }
    if (terminal.signal.aborted) {
      terminal.error("Stopped. Nothing was kept.");
      return 1;
    }
    if (!(error instanceof Problem)) throw error;
    terminal.error(error.where === undefined ? error.message : `${error.message} (${error.where})`);
    return 1;
  }
}

function givenFor(command: Command, words: readonly string[]): Given {
  const options = Object.fromEntries(
    Object.entries({...command.options, help: {type: "boolean"} as Option}).map(([name, {type, multiple}]) => [
      name,
      {type, multiple: multiple ?? false},
    ]),
  ) satisfies ParseArgsConfig["options"];
  const {values, positionals} = parsed(words, options);
  const [least, most] = command.count;
  if (values["help"] !== true && (positionals.length < least || positionals.length > most))
    throw new WrongUse(
      positionals.length < least
        ? `${command.name} needs ${command.takes}.`
        : `${command.name} takes ${command.takes || "no arguments"}, and no more.`,
    );
  return {
    arguments: positionals,
    text: (name) => (typeof values[name] === "string" ? values[name] : undefined),
    texts: (name) => (Array.isArray(values[name]) ? (values[name] as string[]) : []),
    has: (name) => values[name] === true,
  };
}

function parsed(words: readonly string[], options: NonNullable<ParseArgsConfig["options"]>) {
  try {
    return parseArgs({args: [...words], options, allowPositionals: true, strict: true});
  } catch (error) {
    throw new WrongUse((error as Error).message);
  }
}

function helpOf(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({name}) => name.length)) + 2;
  return [
    "samenspel: the five-step method for social internal communication, on the command line.",
    "",
    ...commands.map(({name, summary}) => `  ${name.padEnd(width)}${summary}`),
    "",
    "samenspel <command> --help tells what a command takes. Exit codes: 0 done, 1 could not, 2 wrong use.",
  ].join("\n");
}

function commandHelp({name, takes, summary, options}: Command): string {
  const lines = Object.entries(options).map(([option, {value, summary: about}]) => [
    `--${option}${value ? ` ${value}` : ""}`,
    about,
  ]);
  const width = Math.max(0, ...lines.map(([left]) => left!.length)) + 2;
  return [
    `samenspel ${name}${takes ? ` ${takes}` : ""}${lines.length > 0 ? " [options]" : ""}`,
    summary,
    "",
    ...lines.map(([left, about]) => `  ${left!.padEnd(width)}${about}`),
  ].join("\n");
}
