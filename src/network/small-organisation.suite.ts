import type {UnitRow} from "../people/index.ts";
import type {TieKind} from "./contract.ts";
import {type NetworkReading, type NetworkRows, networkReading, type TieRow} from "./reading.ts";

/** From one person to another, of a kind (default reply), so many times (default once). */
export type WrittenTie = readonly [from: string, to: string, kind?: TieKind, times?: number];

/** An organisation as it is written in tests: "Zorg / Jeugd" with 12 people has the people "Zorg / Jeugd 1" to "… 12". */
export interface SmallOrganisation {
  readonly units: Readonly<Record<string, number>>;
  /** Where people work, by person. */
  readonly locations?: Readonly<Record<string, string>>;
  readonly ties: readonly WrittenTie[];
  /** The path of the scope's unit. */
  readonly within?: string;
  readonly silent?: readonly string[];
}

/** What one interaction weighs. */
const weights = {reply: 1, mention: 1, mail: 1, reaction: 0.25} as const;

export function rowsOf({units, locations = {}, ties, within, silent = []}: SmallOrganisation): NetworkRows {
  const paths = Object.keys(units).flatMap((path) =>
    path.split(" / ").map((_, depth, names) => names.slice(0, depth + 1).join(" / ")),
  );
  const tree = [...new Set(paths)].sort().map((path): UnitRow => {
    const names = path.split(" / ");
    const parentId = names.length > 1 ? names.slice(0, -1).join(" / ") : null;
    return {id: path, parentId, name: names.at(-1)!, path, depth: names.length - 1};
  });
  const everybody = Object.entries(units).flatMap(([path, people]) =>
    Array.from({length: people}, (_, i) => {
      const playerId = `${path} ${i + 1}`;
      return {playerId, unitId: path, location: locations[playerId] ?? null, isExternal: false};
    }),
  );
  return {
    everybody,
    isNamed: everybody.length > 0,
    units: tree,
    within: within === undefined ? undefined : paths.filter((path) => `${path} / `.startsWith(`${within} / `)),
    ties: ties.map(
      ([from, to, kind = "reply", times = 1]): TieRow => ({
        from,
        to,
        kind,
        ties: times,
        weight: times * weights[kind],
      }),
    ),
    active: new Set(everybody.map(({playerId}) => playerId).filter((id) => !silent.includes(id))),
    seed: 1,
  };
}

export function readingOf(organisation: SmallOrganisation): NetworkReading {
  return networkReading(rowsOf(organisation));
}

/** Everybody of so many people of one unit turns once to everybody of so many of another. */
export function meetings(from: string, people: number, to: string, others: number): WrittenTie[] {
  return Array.from({length: people * others}, (_, i) => {
    return [`${from} ${Math.floor(i / others) + 1}`, `${to} ${(i % others) + 1}`] as const;
  }).filter(([one, other]) => one !== other);
}
