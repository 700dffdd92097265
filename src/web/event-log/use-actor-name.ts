import {useWords} from "../i18n/index.ts";
import {eventLogWords} from "./words.ts";

/** How somebody in the log is called now: an id outlives its user. */
export function useActorName(): (actor: {readonly id: string; readonly name: string | null} | null) => string {
  const t = useWords(eventLogWords);
  return (actor) => {
    if (!actor) return t.nobody;
    return actor.name ?? (actor.id === "command-line" ? t.commandLine : t.unknownUser);
  };
}
