import {type ParseArgsConfig, parseArgs} from "node:util";
import {Problem, type Words} from "../platform/problem.ts";
import {spoken, tell} from "./speech.ts";

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
  readonly value?: Words;
  readonly summary: Words;
}

export interface Command {
  readonly name: string;
  readonly summary: Words;
  /** How the arguments are called: "<export…>"; undefined when there are none. */
  readonly takes: Words | undefined;
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
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}

/** Runs the command that the words name. @returns the exit code: 0 done, 1 could not, 2 wrong use. */
export async function runCommand(
  commands: readonly Command[],
  words: readonly string[],
  terminal: Terminal,
): Promise<0 | 1 | 2> {
  const [name, ...rest] = words;
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    terminal.out(helpOf(commands, terminal));
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((each) => each.name === name);
  try {
    if (!command) throw new WrongUse({nl: `De opdracht “${name}” bestaat niet.`, en: `There is no command “${name}”.`});
    const given = givenFor(command, rest);
    if (given.has("help")) terminal.out(commandHelp(command, terminal));
    else await command.run(given, terminal);
    return 0;
  } catch (error) {
    if (error instanceof WrongUse) {
      terminal.error(
        `${spoken(terminal, error.words)}\n\n${command ? commandHelp(command, terminal) : helpOf(commands, terminal)}`,
      );
      return 2;
    }
    if (terminal.signal.aborted) {
      tell(terminal, {nl: "Gestopt. Er is niets bewaard.", en: "Stopped. Nothing was kept."});
      return 1;
    }
    if (!(error instanceof Problem)) throw error;
    const said = spoken(terminal, error.words);
    terminal.error(error.where === undefined ? said : `${said} (${error.where})`);
    return 1;
  }
}

function givenFor(command: Command, words: readonly string[]): Given {
  const options = Object.fromEntries(
    Object.entries<Pick<Option, "type" | "multiple">>({...command.options, help: {type: "boolean"}}).map(
      ([name, {type, multiple}]) => [name, {type, multiple: multiple ?? false}],
    ),
  ) satisfies ParseArgsConfig["options"];
  const {values, positionals} = parsed(words, options);
  const [least, most] = command.count;
  if (values["help"] !== true && (positionals.length < least || positionals.length > most))
    throw new WrongUse(positionals.length < least ? tooFew(command) : tooMany(command));
  return {
    arguments: positionals,
    text: (name) => (typeof values[name] === "string" ? values[name] : undefined),
    texts: (name) => (Array.isArray(values[name]) ? (values[name] as string[]) : []),
    has: (name) => values[name] === true,
  };
}

export const tooFew = ({name, takes}: Pick<Command, "name" | "takes">): Words => ({
  nl: `${name} heeft ${takes?.nl} nodig.`,
  en: `${name} needs ${takes?.en}.`,
});

const tooMany = ({name, takes}: Command): Words => ({
  nl: takes ? `${name} neemt ${takes.nl}, en niet meer.` : `${name} neemt geen argumenten.`,
  en: takes ? `${name} takes ${takes.en}, and no more.` : `${name} takes no arguments.`,
});

function parsed(words: readonly string[], options: NonNullable<ParseArgsConfig["options"]>) {
  try {
    return parseArgs({args: [...words], options, allowPositionals: true, strict: true});
  } catch (error) {
    throw new WrongUse(misread(error as NodeJS.ErrnoException));
  }
}

/** What Node says of an option, in English, and the Dutch of it. */
function misread({code, message}: NodeJS.ErrnoException): Words {
  const option = /--?[\w-]+/.exec(message)?.[0] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return {nl: `De optie ${option} bestaat niet.`, en: message};
  if (message.includes("does not take")) return {nl: `Bij de optie ${option} hoort geen waarde.`, en: message};
  return {
    nl: `Bij de optie ${option} hoort een waarde; begint die met een streepje, schrijf dan ${option}=…`,
    en: message,
  };
}

function helpOf(commands: readonly Command[], terminal: Terminal): string {
  return spoken(terminal, {
    nl: `samenspel: de vijfstappenmethode voor sociale interne communicatie, op de opdrachtregel.

${listed(commands.map(({name, summary}) => [name, summary.nl]))}

samenspel <opdracht> --help vertelt wat een opdracht aankan. Uitkomst: 0 gelukt, 1 niet gelukt, 2 verkeerd gebruikt.`,
    en: `samenspel: the five-step method for social internal communication, on the command line.

${listed(commands.map(({name, summary}) => [name, summary.en]))}

samenspel <command> --help tells what a command takes. Exit codes: 0 done, 1 could not, 2 wrong use.`,
  });
}

function commandHelp({name, takes, summary, options}: Command, terminal: Terminal): string {
  const inWords = (words: Words) => spoken(terminal, words);
  const lines = Object.entries(options).map(
    ([option, {value, summary: about}]) => [`--${option}${value ? ` ${inWords(value)}` : ""}`, inWords(about)] as const,
  );
  const use = [
    "samenspel",
    name,
    ...(takes ? [inWords(takes)] : []),
    ...(lines.length > 0 ? [inWords({nl: "[opties]", en: "[options]"})] : []),
  ];
  return [use.join(" "), inWords(summary), "", listed(lines)].join("\n");
}

/** Two columns: names, and what they are. */
function listed(lines: readonly (readonly [name: string, about: string])[]): string {
  const width = Math.max(0, ...lines.map(([name]) => name.length)) + 2;
  return lines.map(([name, about]) => `  ${name.padEnd(width)}${about}`).join("\n");
}
