import type {Entry} from "../dossier/kinds.ts";
import type {DecisionName} from "./content.ts";
import {cellsOf, coverageOf, type Network, type Role, type Theme} from "./coverage-rules.ts";
import type {watchMeans} from "./watch-kinds.ts";

/** What was decided so far. */
export interface Decided {
  readonly networks: readonly Network[];
  readonly themes: readonly Theme[];
  readonly roles: readonly Role[];
  readonly means: readonly Entry<typeof watchMeans>[];
}

/**
 * Which of the five decisions were taken. Networks, themes, means: there is at least one. Who follows: every cell has somebody.
 * Signal and response: every cell has somebody who responds, and every role says where a signal goes.
 */
export function decisionsTaken({networks, themes, roles, means}: Decided): ReadonlySet<DecisionName> {
  const cells = cellsOf(coverageOf(networks, themes, roles));
  const isCovered = (part: "monitors" | "responders") =>
    cells.length > 0 && cells.every((cell) => cell[part].length > 0);
  const taken: Readonly<Record<DecisionName, boolean>> = {
    networks: networks.length > 0,
    themes: themes.length > 0,
    monitors: isCovered("monitors"),
    roles: isCovered("responders") && roles.every(({details}) => details.signalsTo.length > 0),
    means: means.length > 0,
  };
  return new Set((Object.keys(taken) as DecisionName[]).filter((name) => taken[name]));
}
