import {foldedName, type UnitPath, unitKey, unitName, unitsFromParents} from "./units.ts";

/** The unit of each row, in one spelling per unit, and what was odd about them. */
export interface UnitColumns {
  /** One per row, in order; empty for a row without a unit. */
  readonly paths: readonly UnitPath[];
  readonly cycles: readonly (readonly string[])[];
  readonly twoParents: readonly {readonly unit: string; readonly kept: string; readonly dropped: string}[];
  /** Other spellings that were taken as one unit. */
  readonly spellings: readonly {readonly kept: string; readonly other: string}[];
}

/**
 * Reads the unit of each row: from levels side by side (empty and repeated levels skipped), from one column that may hold
 * paths, or from a unit with its parent beside it.
 * @param cells per row the unit cells, from the top down.
 * @param parents per row the parent's name, when there is a column for it.
 * Cost O(rows · depth).
 */
export function readUnitColumns(cells: readonly (readonly string[])[], parents?: readonly string[]): UnitColumns {
  if (parents) {
    const units = cells.map(([unit]) => unitName(unit ?? ""));
    const {paths, cycles, twoParents} = unitsFromParents(
      units.map((unit, i) => [unit, unitName(parents[i] ?? "")] as const),
    );
    return {...inOneSpelling(units.map((unit) => paths.get(foldedName(unit)) ?? [])), cycles, twoParents};
  }
  const isOneColumn = cells.every((levels) => levels.length <= 1);
  const cut = isOneColumn ? pathSeparator(cells.map(([cell]) => cell ?? "")) : undefined;
  const paths = cells.map((levels) =>
    levels
      .flatMap((level) => (cut ? level.split(cut) : [level]))
      .map(unitName)
      .filter((name, i, all) => name !== "" && (i === 0 || foldedName(name) !== foldedName(all[i - 1]!))),
  );
  return {...inOneSpelling(paths), cycles: [], twoParents: []};
}

/**
 * What separates levels in a column of paths. A greater-than sign or a backslash always does; a slash only where it makes
 * a tree: units share what stands before it, or most have one. "P&O/HRM" by itself stays one name.
 */
function pathSeparator(cells: readonly string[]): string | undefined {
  const filled = [...new Set(cells.filter((cell) => cell.trim() !== ""))];
  for (const sign of [">", "\\", "›", "»"]) if (filled.some((cell) => cell.includes(sign))) return sign;
  const slashed = filled.filter((cell) => cell.includes("/"));
  const tops = slashed.map((cell) => foldedName(cell.split("/").find((part) => part.trim() !== "") ?? ""));
  const whole = new Set(filled.filter((cell) => !cell.includes("/")).map(foldedName));
  const makesTree = new Set(tops).size < tops.length || tops.some((top) => whole.has(top));
  return makesTree || (slashed.length > 1 && slashed.length > filled.length / 2) ? "/" : undefined;
}

function inOneSpelling(paths: readonly UnitPath[]): Pick<UnitColumns, "paths" | "spellings"> {
  const first = new Map<string, string>();
  const spellings = new Map<string, {kept: string; other: string}>();
  const spelled = paths.map((path) =>
    path.map((name, depth) => {
      const key = unitKey(path.slice(0, depth + 1));
      const kept = first.get(key) ?? name;
      first.set(key, kept);
      if (kept !== name) spellings.set(`${key}\n${name}`, {kept, other: name});
      return kept;
    }),
  );
  return {paths: spelled, spellings: [...spellings.values()]};
}
