import {useMemo} from "react";
import {silencedHint} from "../../vision/kinds.ts";
import {useEntries} from "../dossier/index.ts";

/** The words that the language hint leaves alone; none while they are on their way. */
export function useSilencedWords(): ReadonlySet<string> {
  const entries = useEntries(silencedHint);
  const data = entries.state === "ready" ? entries.data : undefined;
  return useMemo(() => new Set(data?.map(({details}) => details.word)), [data]);
}
