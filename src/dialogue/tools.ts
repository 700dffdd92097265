import {floors, withOther} from "../analysis/disclosure/index.ts";
import type {ToolPlace} from "./places-store.ts";

/** Use of one tool in a period; all figures null when it is not shown. */
export interface ToolUse {
  readonly sourceId: string;
  readonly name: string;
  readonly kind: string;
  readonly shown: boolean;
  readonly active: number | null;
  /** Of all players, 0…1; null without players. */
  readonly activeShare: number | null;
  readonly messages: number | null;
  readonly weeks: {week: string; messages: number | null}[];
}

/**
 * Use per tool. Tools that few people use are not shown, together with others until nobody can find them by subtracting from the total.
 * @param players ids of the players of the scope: only they count as active. @param floor fewest people in a tool that is shown.
 */
export function toolUse(
  places: readonly ToolPlace[],
  players: ReadonlySet<string>,
  floor: number = floors.dialogue,
): ToolUse[] {
  const active = places.map(({people}) => people.filter(({playerId}) => players.has(playerId)).length);
  const joined = withOther(
    places.map(({people}) => people.length),
    floor,
  );
  return places.map(({id, name, kind, messages, weeks}, i) => {
    const shown = joined.shown.includes(i) && active[i]! >= floor;
    const source = {sourceId: id, name, kind, shown};
    if (!shown) return {...source, active: null, activeShare: null, messages: null, weeks: []};
    const activeShare = players.size > 0 ? active[i]! / players.size : null;
    return {...source, active: active[i]!, activeShare, messages, weeks: [...weeks]};
  });
}
