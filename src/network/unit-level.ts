import {floors, shownUnits} from "../analysis/disclosure/index.ts";
import type {PlayerInPeriod, UnitRow} from "../people/index.ts";

/** More units than this make a picture nobody reads: then the level above is shown. */
const mostUnits = 16;

/** A unit as it is shown: one of the tree's units, or "other" for those too small to stand alone. */
export interface ShownUnit {
  readonly id: string;
  /** Its name, with the units above it where two have the same; null for "other". */
  readonly name: string | null;
  readonly people: number;
  /** Those of them who wrote or reacted. */
  readonly active: number;
}

export interface UnitLevel {
  /** Units with people at this level, before small ones are joined. */
  readonly count: number;
  readonly shown: readonly ShownUnit[];
  /** The place, 0…count − 1, of the unit at this level that a unit of the tree is or is part of; −1 for none. */
  readonly unitPlace: (unitId: string | null | undefined) => number;
  /** The place in `shown` of that unit, or of "other" when it is joined there; −1 when it is not shown. */
  readonly shownPlace: (unitId: string | null | undefined) => number;
}

/**
 * The units to show of a tree: the deepest level with at most sixteen, and of these the ones that are large enough and let
 * nobody find a small one by subtraction. All others, and people directly in a unit above the level, are "other".
 * @param everybody all people of the period, so that the same units are shown whatever the scope; a unit none of them is
 * in does not count. Cost O(people + units · depth).
 */
export function unitLevel(
  everybody: readonly PlayerInPeriod[],
  units: readonly UnitRow[],
  active: ReadonlySet<string>,
): UnitLevel {
  const own = new Map<string | null, number>();
  for (const {unitId} of everybody) own.set(unitId, (own.get(unitId) ?? 0) + 1);
  const filled = withPeople(units, own);
  const levelUnit = atLevel(filled, (id) => own.has(id));
  const levelIds = [...new Set(filled.filter(({id}) => own.has(id)).map(({id}) => levelUnit.get(id)!))];

  const allowed = shownUnits(
    filled.map(({id, parentId}) => ({id, parentId, people: own.get(id) ?? 0})),
    floors.unit,
    own.get(null) ?? 0,
  );
  // A unit above the level, in which people are directly: its name would promise those of the units below it too.
  const isAbove = new Set(filled.flatMap(({id, parentId}) => (levelUnit.get(id) === id && parentId ? [parentId] : [])));
  const standsAlone = (id: string) => allowed.has(id) && !isAbove.has(id);

  const shown = shownUnitsOf(levelIds, filled, standsAlone, (unitId) => levelUnit.get(unitId), everybody, active);
  const unitPlaces = new Map(levelIds.map((id, place) => [id, place]));
  const shownPlaces = new Map(shown.map(({id}, place) => [id, place]));
  const at = (unitId: string | null | undefined) => (unitId ? levelUnit.get(unitId) : undefined);
  return {
    count: levelIds.length,
    shown,
    unitPlace: (unitId) => unitPlaces.get(at(unitId) ?? "") ?? -1,
    shownPlace: (unitId) => {
      const id = at(unitId);
      return id === undefined ? -1 : (shownPlaces.get(id) ?? shownPlaces.get(other) ?? -1);
    },
  };
}

const other = "other";

function shownUnitsOf(
  levelIds: readonly string[],
  units: readonly UnitRow[],
  standsAlone: (id: string) => boolean,
  at: (unitId: string) => string | undefined,
  everybody: readonly PlayerInPeriod[],
  active: ReadonlySet<string>,
): ShownUnit[] {
  const unitOf = new Map(units.map((unit) => [unit.id, unit]));
  const counts = new Map([...levelIds.filter(standsAlone), other].map((id) => [id, {people: 0, active: 0}]));
  for (const {playerId, unitId} of everybody) {
    const id = unitId === null ? undefined : at(unitId);
    if (id === undefined) continue;
    const count = counts.get(id) ?? counts.get(other)!;
    count.people++;
    if (active.has(playerId)) count.active++;
  }
  const names = Array.from(counts.keys(), (id) => unitOf.get(id)?.name);
  const isDouble = (name: string) => names.indexOf(name) !== names.lastIndexOf(name);
  const shown = Array.from(counts, ([id, count]): ShownUnit => {
    const unit = unitOf.get(id);
    return {id, name: unit ? (isDouble(unit.name) ? unit.path : unit.name) : null, ...count};
  });
  return shown
    .filter(({people}) => people >= floors.unit)
    .sort(
      (a, b) =>
        Number(a.name === null) - Number(b.name === null) || b.people - a.people || (a.name! < b.name! ? -1 : 1),
    );
}

/** The units that somebody is in, or in one below. */
function withPeople(units: readonly UnitRow[], own: ReadonlyMap<string | null, number>): UnitRow[] {
  const parentOf = new Map(units.map(({id, parentId}) => [id, parentId]));
  const filled = new Set<string>();
  for (const id of own.keys())
    for (let at: string | null | undefined = id; at && !filled.has(at); at = parentOf.get(at)) filled.add(at);
  return units.filter(({id}) => filled.has(id));
}

/** For each unit the one above it (or itself) at the level that is shown. */
function atLevel(units: readonly UnitRow[], hasPeople: (id: string) => boolean): Map<string, string> {
  const parentOf = new Map(units.map(({id, parentId}) => [id, parentId]));
  const pathTo = (id: string): string[] => {
    const above = parentOf.get(id);
    return above ? [...pathTo(above), id] : [id];
  };
  const paths = units.map(({id}) => pathTo(id));
  const unitAt = (path: readonly string[], depth: number) => path[Math.min(depth, path.length) - 1]!;
  const inhabited = paths.filter((path) => hasPeople(path.at(-1)!));
  const unitsAt = (depth: number) => new Set(inhabited.map((path) => unitAt(path, depth))).size;
  const deepest = Math.max(0, ...paths.map(({length}) => length));
  let depth = deepest;
  while (depth > 1 && unitsAt(depth) > mostUnits) depth--;
  while (depth < deepest && unitsAt(depth) < 2) depth++;
  return new Map(paths.map((path) => [path.at(-1)!, unitAt(path, depth)]));
}
