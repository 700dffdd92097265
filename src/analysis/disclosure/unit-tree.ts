import {withOther} from "./floor.ts";

/** A unit of a tree with the distinct people who count for it itself, those of the units below it not included. */
export interface CountedUnit {
  readonly id: string;
  readonly parentId: string | null;
  readonly people: number;
}

/**
 * The units that may have figures of their own, from the top down: below each shown unit (and at the top) the units and who is
 * in none of them are siblings, and those too small are kept back together with others until nobody can take the shown ones from
 * the total and find a small group.
 * @param units a forest; each person counts for one unit. @param outside people in no unit at all.
 * @returns ids. Cost O(n log n).
 */
export function shownUnits(units: readonly CountedUnit[], floor: number, outside = 0): Set<string> {
  const below = new Map<string | null, CountedUnit[]>();
  for (const unit of units) below.set(unit.parentId, [...(below.get(unit.parentId) ?? []), unit]);
  const totals = new Map<string, number>();
  const total = (unit: CountedUnit): number => {
    const known = totals.get(unit.id);
    if (known !== undefined) return known;
    const sum = (below.get(unit.id) ?? []).reduce((all, child) => all + total(child), unit.people);
    totals.set(unit.id, sum);
    return sum;
  };
  const shown = new Set<string>();
  const enter = (parentId: string | null, own: number): void => {
    const siblings = below.get(parentId) ?? [];
    const sizes = siblings.map(total);
    const joined = withOther(own > 0 ? [...sizes, own] : sizes, floor);
    for (const place of joined.shown) {
      const unit = siblings[place];
      if (!unit) continue;
      shown.add(unit.id);
      enter(unit.id, unit.people);
    }
  };
  enter(null, outside);
  return shown;
}
