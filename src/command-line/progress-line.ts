import type {Words} from "../platform/problem.ts";
import type {Terminal} from "./command.ts";
import {spoken} from "./speech.ts";

/** One line on the screen that says what is being done; nothing where there is no screen. */
export function progressLine(terminal: Pick<Terminal, "isScreen" | "error" | "environment">): {
  /** @param part how much of it is done, 0…1. */
  say(doing: Words, part?: number): void;
  /** Clears the line. */
  end(): void;
} {
  const {isScreen, error} = terminal;
  const clear = "\r\u001B[K";
  return {
    say: (doing, part) => {
      if (!isScreen) return;
      const words = spoken(terminal, doing);
      error(`${clear}${part === undefined ? `${words} …` : `${words}  ${bar(part)} ${Math.floor(part * 100)} %`}`);
    },
    end: () => {
      if (isScreen) error(clear);
    },
  };
}

const bar = (part: number) => "█".repeat(Math.round(part * 24)).padEnd(24, "░");
