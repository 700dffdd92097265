import type {Terminal} from "./command.ts";

/** One line on the screen that says what is being done; nothing where there is no screen. */
export function progressLine({isScreen, error}: Pick<Terminal, "isScreen" | "error">): {
  /** @param part how much of it is done, 0…1. */
  say(doing: string, part?: number): void;
  /** Clears the line. */
  end(): void;
} {
  const clear = "\r\u001B[K";
  return {
    say: (doing, part) => {
      if (isScreen)
        error(`${clear}${part === undefined ? `${doing} …` : `${doing}  ${bar(part)} ${Math.floor(part * 100)} %`}`);
    },
    end: () => {
      if (isScreen) error(clear);
    },
  };
}

const bar = (part: number) => "█".repeat(Math.round(part * 24)).padEnd(24, "░");
