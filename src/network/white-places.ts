import {floors} from "../analysis/disclosure/index.ts";
import {reachOf, whiteSpots} from "../analysis/graph/index.ts";
import type {NetworkReading} from "./reading.ts";
import {countedPeople, wholeUnits} from "./unit-contact.ts";

/** A unit or location of which at most a quarter of the people have contact with anybody. */
export interface WhitePlace {
  readonly kind: "unit" | "location";
  readonly name: string;
  readonly people: number;
  readonly reached: number;
}

/**
 * The white spots, least reached first. Locations only of the whole organisation: together with a unit they would single
 * out people. Cost O(nodes + ties).
 */
export function whitePlaces(reading: NetworkReading): WhitePlace[] {
  const {units, shownUnitOf, locations, locationOf, otherPlayers} = reading;
  const isWhole = wholeUnits(reading);
  const places = [
    ...hardlyReached(reading, "unit", shownUnitOf, (unit) => (isWhole(unit) ? units[unit]!.name : null), units.length),
    ...(otherPlayers === 0
      ? hardlyReached(reading, "location", locationOf, (location) => locations[location]!, locations.length)
      : []),
  ];
  return places.sort((a, b) => a.reached / a.people - b.reached / b.people || b.people - a.people);
}

function hardlyReached(
  {contact}: NetworkReading,
  kind: WhitePlace["kind"],
  labels: Int32Array,
  nameOf: (label: number) => string | null,
  count: number,
): WhitePlace[] {
  const reach = reachOf(contact, labels, count)
    .filter(({people}) => people >= floors.unit)
    .map((one) => ({...one, reached: countedPeople(one.reached)}));
  return whiteSpots(reach).flatMap(({label, people, reached}) => {
    const name = nameOf(label);
    return name === null ? [] : [{kind, name, people, reached}];
  });
}
