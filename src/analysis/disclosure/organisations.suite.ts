import fc from "fast-check";
import {seeded, wholeBelow} from "../statistics/index.ts";
import {type AxisPart, axisOf} from "./axis.ts";
import {amountOf} from "./dominance.ts";
import type {CountedGroup, Lattice} from "./lattice.ts";

/** What one person did in one place and period, later ones later in the list: so many messages. */
export interface Deed {
  readonly person: number;
  readonly unit: string | null;
  readonly period: string;
  readonly value: string;
  readonly messages: number;
}

/** An organisation with everything that happened in it. */
export interface Organisation {
  readonly lattice: Lattice;
  readonly deeds: readonly Deed[];
}

/** A part with all it is a part of: a week, its month, and for values null (all) besides. */
export function upward(parts: readonly AxisPart[], id: string): string[] {
  const parentOf = new Map(parts.map((part) => [part.id, part.parentId]));
  const path: string[] = [];
  for (let at: string | null = id; at !== null; at = parentOf.get(at) ?? null) path.push(at);
  return path;
}

/**
 * What a database would count: in each unit, each period and value and those above them, what was done there and the people whose last
 * deed in that period and value was there.
 */
export function groupsOf({lattice, deeds}: Organisation): CountedGroup[] {
  const groups = new Map<string, Omit<CountedGroup, "people" | "amounts"> & {by: Map<number, number>}>();
  const last = new Map<string, string>();
  for (const {person, unit, period: lowest, value: leaf, messages} of deeds)
    for (const period of upward(lattice.periods, lowest))
      for (const value of [null, ...(lattice.values.length > 0 ? upward(lattice.values, leaf) : [])]) {
        const key = JSON.stringify([unit, period, value]);
        const group = groups.get(key) ?? {unit, period, value, by: new Map<number, number>()};
        group.by.set(person, (group.by.get(person) ?? 0) + messages);
        groups.set(key, group);
        last.set(JSON.stringify([person, period, value]), key);
      }
  const people = new Map<string, number>();
  for (const key of last.values()) people.set(key, (people.get(key) ?? 0) + 1);
  return Array.from(groups, ([key, {by, ...group}]) => ({
    ...group,
    people: people.get(key) ?? 0,
    amounts: [amountOf(by.values())],
  }));
}

/** The lowest places of an axis. */
export function leaves(parts: readonly AxisPart[]): string[] {
  const {ids, parts: below} = axisOf(parts);
  return ids.filter((_, place) => below[place]!.length === 0);
}

interface Sizes {
  /** Direct people of each unit, at most. */
  readonly people: number;
  readonly units: number;
  readonly periods: number;
  readonly values: number;
}

/** Trees of units with people at every level and some in none, some of whom move, active now and then in months or in months of a quarter. */
export function organisations(most: Sizes): fc.Arbitrary<Organisation> {
  return fc
    .record({
      units: fc.array(
        fc.record({parent: fc.option(fc.nat(most.units), {nil: null}), people: fc.nat(most.people), inner: fc.nat(3)}),
        {minLength: 1, maxLength: most.units},
      ),
      outside: fc.nat(3),
      periods: fc.integer({min: 1, max: most.periods}),
      inQuarter: fc.boolean(),
      values: fc.nat(most.values),
      active: fc.constantFrom(0.3, 0.6, 0.9),
      everywhere: fc.boolean(),
      movers: fc.constantFrom(0, 0.2),
      seed: fc.nat(1_000_000),
    })
    .map(({units: drawn, outside, periods, inQuarter, values, active, everywhere, movers, seed}) => {
      const chance = seeded(seed);
      const units = drawn.map(({parent}, i) => ({
        id: `unit ${i}`,
        parentId: parent !== null && parent < i ? `unit ${parent}` : null,
      }));
      const isInner = new Set(units.map(({parentId}) => parentId));
      const members = drawn.flatMap(({people, inner}, i) =>
        new Array<string | null>(isInner.has(`unit ${i}`) ? inner : people).fill(`unit ${i}`),
      );
      members.push(...new Array<null>(outside).fill(null));
      const months = Array.from({length: periods}, (_, i) => ({
        id: `month ${i}`,
        parentId: inQuarter ? "quarter" : null,
      }));
      const lattice: Lattice = {
        units,
        periods: inQuarter ? [{id: "quarter", parentId: null}, ...months] : months,
        values: Array.from({length: values}, (_, i) => ({id: `channel ${i}`, parentId: null})),
      };
      const places = values === 0 ? [""] : lattice.values.map(({id}) => id);
      const deeds = members.flatMap((unit, person) => {
        const home = wholeBelow(chance, places.length);
        const moved = chance() < movers ? wholeBelow(chance, members.length) : person;
        return months.flatMap(({id: period}, month) =>
          places.flatMap((value, place): Deed[] =>
            chance() < active * (everywhere || place === home ? 1 : 0.2)
              ? [
                  {
                    person,
                    unit: month === 0 ? unit : members[moved]!,
                    period,
                    value,
                    messages: 1 + wholeBelow(chance, 9),
                  },
                ]
              : [],
          ),
        );
      });
      return {lattice, deeds};
    });
}
