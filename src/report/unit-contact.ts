import type {Monitor} from "./contract.ts";

type Unit = Monitor["network"]["units"][number];
export type UnitTie = Monitor["network"]["matrix"][number];

/** What the contact between units comes down to: at most one unit and one tie stand out. */
export interface UnitContact {
  /** Largest first, at most `most`. */
  readonly units: readonly Unit[];
  /** Between these units, most people first. */
  readonly ties: readonly UnitTie[];
  /** The largest unit that hangs on at most one tie while the others have more; null when there is none. */
  readonly lagging: {readonly unit: Unit; readonly tie: (UnitTie & {readonly other: string}) | null} | null;
  /** The unit in contact with the most others, when it has at least three and no other has as many. */
  readonly hub: {readonly unit: Unit; readonly others: number} | null;
  /** The thinnest tie between units of different groups; null when the groups are not known or there is none. */
  readonly bridge: UnitTie | null;
}

/** @param most how many units a picture can hold; the largest stay. */
export function unitContact({network}: Monitor, most = 16): UnitContact {
  const units = network.units.toSorted((a, b) => b.people - a.people || compare(a.name, b.name)).slice(0, most);
  const byName = new Map(units.map((unit) => [unit.name, unit]));
  const ties = network.matrix
    .filter(({from, to}) => from !== to && byName.has(from) && byName.has(to))
    .toSorted((a, b) => b.people - a.people || b.ties - a.ties || compare(a.from, b.from) || compare(a.to, b.to));
  const tiesOf = (name: string): readonly UnitTie[] => ties.filter(({from, to}) => from === name || to === name);
  const byReach = units
    .map((unit) => ({unit, others: tiesOf(unit.name).length}))
    .toSorted((a, b) => b.others - a.others);
  const [first, second] = byReach;
  const alone = units.find(({name}) => tiesOf(name).length <= 1);
  const tie = alone ? tiesOf(alone.name)[0] : undefined;
  const bridge = ties.findLast(({from, to}) => {
    const [one, other] = [byName.get(from)?.community, byName.get(to)?.community];
    return one !== null && other !== null && one !== other;
  });
  return {
    units,
    ties,
    lagging:
      alone && units.length >= 3 && (first?.others ?? 0) >= 2
        ? {unit: alone, tie: tie ? {...tie, other: tie.from === alone.name ? tie.to : tie.from} : null}
        : null,
    hub: first && first.others >= 3 && first.others > (second?.others ?? 0) ? first : null,
    bridge: bridge ?? null,
  };
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
