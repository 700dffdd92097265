/** A unit of the tree; null above the topmost ones, which are the organisation's. */
export interface TreeUnit {
  readonly id: string;
  readonly parentId: string | null;
}

/**
 * For each unit the one in which the people directly in it count: itself, or, for a manager alone above full teams, the unit above. Else the
 * manager would be what is left of the unit when its teams are taken from it, and a team would have to be hidden to prevent it. A
 * unit's people move up when it has units below it, they are too few in every period, and none of the units below is too few as well: for then
 * these join them.
 * @param people for each unit (null for people in none) the distinct people directly in it, in each period.
 * @returns null where people count in the organisation only. Cost O(units · periods).
 */
export function countedIn(
  units: readonly TreeUnit[],
  people: ReadonlyMap<string | null, ArrayLike<number>>,
  floor: number,
): Map<string, string | null> {
  const below = new Map<string | null, TreeUnit[]>();
  for (const unit of units) below.set(unit.parentId, [...(below.get(unit.parentId) ?? []), unit]);
  const home = new Map<string, string | null>();
  /** Gives a unit's people in each period, without those that moved up, who are added to `above`. */
  const settle = (id: string, above: string[]): number[] => {
    const rolledUp = [id];
    const parts = (below.get(id) ?? []).map((unit) => settle(unit.id, rolledUp));
    const own = sumOf(rolledUp.map((from) => Array.from(people.get(from) ?? [])));
    const movesUp =
      parts.length > 0 && most(own) > 0 && most(own) < floor && parts.every((part) => most(part) >= floor);
    if (movesUp) above.push(...rolledUp);
    else for (const from of rolledUp) home.set(from, id);
    return sumOf(movesUp ? parts : [...parts, own]);
  };
  const atTop: string[] = [];
  for (const {id} of below.get(null) ?? []) settle(id, atTop);
  for (const id of atTop) home.set(id, null);
  return home;
}

const most = (people: readonly number[]) => Math.max(0, ...people);

function sumOf(rows: readonly (readonly number[])[]): number[] {
  const length = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({length}, (_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));
}
