import {floors, shownCells} from "../analysis/disclosure/index.ts";
import {type Communities, communities} from "../analysis/graph/index.ts";
import type {NetworkReading} from "./reading.ts";

const found = new WeakMap<NetworkReading, Communities>();

/** The communities among the people of the scope; computed once for a reading, however often it is asked. */
export function communitiesOf(reading: NetworkReading): Communities {
  const known = found.get(reading);
  if (known) return known;
  const groups = communities(reading.graph, {seed: reading.seed});
  found.set(reading, groups);
  return groups;
}

/** How many communities are large enough to be shown: those come first. */
export function shownGroups(reading: NetworkReading): number {
  return communitiesOf(reading).sizes.filter((people) => people >= floors.unit).length;
}

/** For each community that is shown, the people of each unit in it: null where they are too few, or would give away others who are. */
export function groupComposition(reading: NetworkReading, hasUnit: (unit: number) => boolean): (number | null)[][] {
  const {of} = communitiesOf(reading);
  const [groups, units] = [shownGroups(reading), reading.units.length];
  // Last row and column, never shown: who is in no shown community, and who is in no shown unit.
  const people = Array.from({length: groups + 1}, () => new Array<number>(units + 1).fill(0));
  for (const [node, group] of of.entries()) {
    const unit = reading.shownUnitOf[node]!;
    people[Math.min(group, groups)]![unit >= 0 && hasUnit(unit) ? unit : units]!++;
  }
  const shown = shownCells(people, floors.unit, (group, unit) => group < groups && unit < units);
  return people
    .slice(0, groups)
    .map((row, group) => row.slice(0, units).map((count, unit) => (shown[group]![unit] ? count : null)));
}
