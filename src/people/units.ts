/** A unit's place in the tree as names from the top down: ["Zorg", "Thuiszorg"]; empty for the organisation itself. */
export type UnitPath = readonly string[];

/** A unit with its number of people; `total` counts those of the units below it too. */
export interface UnitNode {
  readonly name: string;
  /** Its key: names from the top down with " / " between them. No name holds that. */
  readonly path: string;
  /** 0 at the top. */
  readonly depth: number;
  readonly people: number;
  readonly total: number;
}

/** Two paths with one key are the same unit, whatever their capitals and spaces. */
export const unitKey = (path: UnitPath): string => path.map(foldedName).join(" / ");

export const pathText = (path: UnitPath): string => path.join(" / ");

/** A name as it is kept: single spaces, and none around a slash, so that it cannot be mistaken for a path. "" when empty. */
export const unitName = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/ ?\/ ?/g, "/")
    .trim();

/**
 * The tree of all units on these paths, those above them included, in the order of a table of contents: a unit is
 * directly followed by those below it, sisters by name.
 * @param paths one per person; an empty path counts nowhere.
 * Cost O(paths · depth + units · log units).
 */
export function unitTree(paths: Iterable<UnitPath>): UnitNode[] {
  const nodes = new Map<string, {name: string; path: UnitPath; people: number; total: number}>();
  for (const path of paths)
    for (let depth = 1; depth <= path.length; depth++) {
      const above = path.slice(0, depth);
      const key = unitKey(above);
      const node = nodes.get(key) ?? {name: above.at(-1)!, path: above, people: 0, total: 0};
      node.total++;
      if (depth === path.length) node.people++;
      nodes.set(key, node);
    }
  return [...nodes.values()]
    .sort((a, b) => comparePaths(a.path, b.path))
    .map(({name, path, people, total}) => ({name, path: pathText(path), depth: path.length - 1, people, total}));
}

export interface ParentedUnits {
  /** Key of a unit's own name → its path from the top. */
  readonly paths: ReadonlyMap<string, UnitPath>;
  /** Circles of units that stand under each other, by name, each from its first unit in the alphabet. They are put at the top. */
  readonly cycles: readonly (readonly string[])[];
  /** Units named under two parents, with the parent that counts (the first) and the one that does not. */
  readonly twoParents: readonly {readonly unit: string; readonly kept: string; readonly dropped: string}[];
}

/**
 * Paths of units that each name the unit above them. A parent that is nowhere a unit itself stands at the top.
 * @param pairs unit and parent as they stand in the rows; parent "" when there is none, or when it is the unit itself.
 * Cost O(pairs + units · depth).
 */
export function unitsFromParents(pairs: Iterable<readonly [unit: string, parent: string]>): ParentedUnits {
  const names = new Map<string, string>();
  const parents = new Map<string, string>();
  const twoParents = new Map<string, {unit: string; kept: string; dropped: string}>();
  for (const [unit, parent] of pairs) {
    const [key, above] = [foldedName(unit), foldedName(parent)];
    if (key === "") continue;
    if (!names.has(key)) names.set(key, unit);
    if (above === "" || above === key) continue;
    if (!names.has(above)) names.set(above, parent);
    const known = parents.get(key);
    if (known === undefined) parents.set(key, above);
    else if (known !== above)
      twoParents.set(`${key}\n${above}`, {unit: names.get(key)!, kept: names.get(known)!, dropped: names.get(above)!});
  }
  const cycles = cyclesOf(parents);
  for (const key of cycles.flat()) parents.delete(key);
  const paths = new Map<string, UnitPath>();
  for (const key of names.keys()) {
    const path: string[] = [];
    for (let at: string | undefined = key; at !== undefined; at = parents.get(at)) path.unshift(names.get(at)!);
    paths.set(key, path);
  }
  const named = cycles.map((cycle) => cycle.map((key) => names.get(key)!));
  return {paths, cycles: named, twoParents: [...twoParents.values()]};
}

/**
 * The circles in a map from each to the one above it; each once, from its least member on, in the order of the map's
 * arrows. A member that points to itself is a circle of one.
 * Cost O(entries).
 */
export function cyclesOf(above: ReadonlyMap<string, string>): string[][] {
  const seenBy = new Map<string, string>();
  const cycles: string[][] = [];
  for (const start of above.keys()) {
    let at: string | undefined = start;
    while (at !== undefined && !seenBy.has(at)) {
      seenBy.set(at, start);
      at = above.get(at);
    }
    if (at === undefined || seenBy.get(at) !== start) continue;
    const cycle = [at];
    for (let next = above.get(at)!; next !== at; next = above.get(next)!) cycle.push(next);
    const least = cycle.indexOf(cycle.reduce((a, b) => (a < b ? a : b)));
    cycles.push([...cycle.slice(least), ...cycle.slice(0, least)]);
  }
  return cycles.sort(([a], [b]) => (a! < b! ? -1 : 1));
}

/**
 * Units with their people, and those of the units below them too.
 * @param units each after the unit above it.
 * @param people number of people in the unit itself, by id; absent is none.
 * Cost O(units).
 */
export function withTotals<U extends {readonly id: string; readonly parentId: string | null}>(
  units: readonly U[],
  people: ReadonlyMap<string | null, number>,
): (U & {readonly people: number; readonly total: number})[] {
  const totals = new Map<string, number>();
  for (const {id, parentId} of units.toReversed()) {
    const total = (totals.get(id) ?? 0) + (people.get(id) ?? 0);
    totals.set(id, total);
    if (parentId !== null) totals.set(parentId, (totals.get(parentId) ?? 0) + total);
  }
  return units.map((unit) => ({...unit, people: people.get(unit.id) ?? 0, total: totals.get(unit.id)!}));
}

/** A unit and all below it, by id. Cost O(units). */
export function withUnitsBelow(
  units: readonly {readonly id: string; readonly parentId: string | null}[],
  id: string,
): string[] {
  const below = new Map<string | null, string[]>();
  for (const unit of units) {
    const sisters = below.get(unit.parentId);
    if (sisters) sisters.push(unit.id);
    else below.set(unit.parentId, [unit.id]);
  }
  const found = [id];
  for (let i = 0; i < found.length; i++) found.push(...(below.get(found[i]!) ?? []));
  return found;
}

export const foldedName = (name: string): string => unitName(name).toLowerCase();

/** As a table of contents: by the names from the top down, capitals aside; equal texts keep a fixed order. */
export function comparePaths(a: UnitPath, b: UnitPath): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = collator.compare(a[i]!, b[i]!);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

const collator = new Intl.Collator("nl", {numeric: true, sensitivity: "accent"});
