/** One direction of a lattice: its places in a fixed order, whatever the order they were given in. */
export interface Axis {
  readonly ids: readonly string[];
  readonly placeOf: ReadonlyMap<string, number>;
  /** For each place those it is the sum of; empty for the lowest. */
  readonly parts: readonly (readonly number[])[];
}

export interface AxisPart {
  readonly id: string;
  readonly parentId: string | null;
}

/**
 * @param root the place that all without a parent are parts of; none when left out.
 * @throws RangeError for a parent that is not there or an id that occurs twice.
 */
export function axisOf(given: readonly AxisPart[], root?: string): Axis {
  const nodes = [...given].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = [...(root === undefined ? [] : [root]), ...nodes.map(({id}) => id)];
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  if (placeOf.size < ids.length) throw new RangeError("An id occurs twice.");
  const parts = ids.map((): number[] => []);
  for (const {id, parentId} of nodes) {
    const parent = parentId ?? root;
    if (parent === undefined) continue;
    const whole = parts[placeOf.get(parent) ?? -1];
    if (!whole) throw new RangeError(`${id} is part of ${parent}, which is not there.`);
    whole.push(placeOf.get(id)!);
  }
  return {ids, placeOf, parts};
}
