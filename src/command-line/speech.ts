import {languageIn, type Words} from "../platform/problem.ts";

interface Speaking {
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The words in the terminal's language. */
export const spoken = ({environment}: Speaking, words: Words): string => words[languageIn(environment)];

/** Says something on stderr, in the terminal's language. */
export const tell = (terminal: Speaking & {readonly error: (text: string) => void}, words: Words): void =>
  terminal.error(spoken(terminal, words));
