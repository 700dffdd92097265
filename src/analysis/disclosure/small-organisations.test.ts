import {env} from "node:process";
import {describe, expect, test} from "vitest";
import type {AxisPart} from "./axis.ts";
import {type CountedGroup, type Lattice, shownLattice} from "./lattice.ts";
import {upward} from "./organisations.suite.ts";

const isLong = env["SAMENSPEL_LONG"] === "1";
const floor = 5;

/** Every way to divide so many people over so many places. */
function* divisions(people: number, places: number): Generator<number[]> {
  if (places === 1) yield [people];
  else
    for (let first = 0; first <= people; first++)
      for (const rest of divisions(people - first, places - 1)) yield [first, ...rest];
}

interface Shape {
  readonly units: readonly AxisPart[];
  /** Units that people are in. */
  readonly filled: readonly string[];
  /** Answers people can give, one each; none when they are only counted. */
  readonly values: readonly string[];
  readonly people: number;
}

/** A division is of people over the filled units, and in each over the values. */
function groupsIn({filled, values}: Shape, division: readonly number[]): CountedGroup[] {
  const answers = values.length === 0 ? [null] : values;
  const cells = filled.flatMap((unit, u) =>
    answers.map((value, v) => ({unit, period: "now", value, people: division[u * answers.length + v]!, amounts: []})),
  );
  if (values.length === 0) return cells;
  const wholes = filled.map((unit) => {
    const people = cells.filter((cell) => cell.unit === unit).reduce((sum, cell) => sum + cell.people, 0);
    return {unit, period: "now", value: null, people, amounts: []};
  });
  return [...cells, ...wholes];
}

interface World {
  readonly division: readonly number[];
  /** What readers get: for everything there is to ask the people, null where they are not shown; and where people count. */
  readonly numbers: readonly (number | null)[];
  readonly homes: ReadonlyMap<string, string | null>;
}

function worldOf(shape: Shape, division: readonly number[]): World {
  const {units, values} = shape;
  const lattice: Lattice = {
    units,
    periods: [{id: "now", parentId: null}],
    values: values.map((id) => ({id, parentId: null})),
    valuesAreDisjoint: true,
  };
  const shown = shownLattice(lattice, groupsIn(shape, division), {floor});
  return {
    division,
    numbers: questions(shape).map(({unit, value}) => shown.group(unit, "now", value)?.people ?? null),
    homes: shown.countedIn,
  };
}

const questions = ({units, values}: Shape) =>
  [null, ...units.map(({id}) => id)].flatMap((unit) => [null, ...values].map((value) => ({unit, value})));

/** The true answers when people count where `homes` says. */
function truths(shape: Shape, division: readonly number[], homes: World["homes"]): number[] {
  const groups = groupsIn(shape, division);
  return questions(shape).map(({unit, value}) =>
    groups
      .filter((group) => group.value === value)
      .filter(({unit: own}) => unit === null || upward(shape.units, homes.get(own!) ?? "").includes(unit))
      .reduce((sum, {people}) => sum + people, 0),
  );
}

// Crossed with answers there are 6,188 organisations of twelve people, and 3,003 of ten.
const crossed = isLong ? 12 : 10;
const flat = (...ids: string[]): AxisPart[] => ids.map((id) => ({id, parentId: null}));
const shapes: (Shape & {readonly name: string})[] = [
  {name: "four units", units: flat("a", "b", "c", "d"), filled: ["a", "b", "c", "d"], values: [], people: 12},
  {
    name: "two units, one of two teams with people of its own",
    units: [...flat("a", "b"), {id: "b1", parentId: "b"}, {id: "b2", parentId: "b"}],
    filled: ["a", "b", "b1", "b2"],
    values: [],
    people: 12,
  },
  {
    name: "three units crossed with two answers",
    units: flat("a", "b", "c"),
    filled: ["a", "b", "c"],
    values: ["yes", "no"],
    people: crossed,
  },
  {
    name: "two units, one of two teams, crossed with two answers",
    units: [...flat("a", "b"), {id: "b1", parentId: "b"}, {id: "b2", parentId: "b"}],
    filled: ["a", "b1", "b2"],
    values: ["yes", "no"],
    people: crossed,
  },
];

describe.each(shapes)("in every organisation of $name and $people people", (shape) => {
  const places = shape.filled.length * Math.max(1, shape.values.length);
  const worlds = Array.from(divisions(shape.people, places), (division) => worldOf(shape, division));
  const published = new Map<string, World[]>();
  const truthsOf = new Map<string, number[][]>();
  for (const world of worlds) {
    const homes = JSON.stringify([...world.homes]);
    const key = JSON.stringify([world.numbers, homes]);
    published.set(key, [...(published.get(key) ?? []), world]);
    if (!truthsOf.has(homes))
      truthsOf.set(
        homes,
        worlds.map(({division}) => truths(shape, division, world.homes)),
      );
  }

  test("a hidden group below the floor may, for all that is shown, have one of at least three numbers, four or more apart", () => {
    for (const [{numbers, homes}] of published.values() as Iterable<[World]>) {
      const possible = truthsOf
        .get(JSON.stringify([...homes]))!
        .filter((truth) => numbers.every((number, i) => number === null || number === truth[i]));
      for (const [i, number] of numbers.entries()) {
        const of = possible.map((truth) => truth[i]!);
        if (Math.min(...of) >= floor) continue;
        expect(number).toBeNull();
        expect(new Set(of).size).toBeGreaterThanOrEqual(3);
        expect(Math.max(...of) - Math.min(...of)).toBeGreaterThanOrEqual(4);
      }
    }
  });

  test("even who knows this program by heart, and so which organisations would look like this, finds at most one in fifty", () => {
    let [hidden, found] = [0, 0];
    for (const same of published.values()) {
      const truth = same.map(({division, homes}) => truths(shape, division, homes));
      for (const i of questions(shape).keys()) {
        const small = truth.filter((row) => row[i]! < floor).length;
        hidden += small;
        if (new Set(truth.map((row) => row[i])).size === 1) found += small;
      }
    }
    expect(hidden).toBeGreaterThan(100);
    expect(found / hidden).toBeLessThan(0.02);
  });
});
