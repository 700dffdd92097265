import {env} from "node:process";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {seeded, shuffle} from "../statistics/index.ts";
import {amountOf} from "./dominance.ts";
import {type CountedGroup, type Lattice, type ShownLattice, shownLattice} from "./lattice.ts";
import {type Deed, groupsOf, leaves, type Organisation, organisations, upward} from "./organisations.suite.ts";
import {solver} from "./solver.suite.ts";

const isLong = env["SAMENSPEL_LONG"] === "1";
const noDominance = {largestShare: 1, guess: 0, least: Infinity};

/** Every unit (null: everybody), period and value (null: all) somebody may ask about. */
function questions({units, periods, values}: Lattice): [string | null, string, string | null][] {
  return [null, ...units.map(({id}) => id)].flatMap((unit) =>
    periods.flatMap(({id: period}) =>
      [null, ...values.map(({id}) => id)].map((value): [string | null, string, string | null] => [unit, period, value]),
    ),
  );
}

/** The people a group is about, from the outside: by the unit they count in. */
const isIn = ({units}: Lattice, home: string | null, unit: string | null) =>
  unit === null || (home !== null && upward(units, home).includes(unit));

/** The messages there, and the distinct people who wrote their last message of the period and value there. */
function truth(
  {lattice, deeds}: Organisation,
  shown: ShownLattice,
  unit: string | null,
  period: string,
  value: string | null,
) {
  const done = deeds.filter(
    (deed) =>
      upward(lattice.periods, deed.period).includes(period) &&
      (value === null || upward(lattice.values, deed.value).includes(value)),
  );
  const there = (deed: Deed) => isIn(lattice, homeIn(shown, deed), unit);
  const last = new Map(done.map((deed) => [deed.person, deed]));
  return {
    people: Array.from(last.values()).filter(there).length,
    messages: done.filter(there).reduce((sum, {messages}) => sum + messages, 0),
  };
}
const homeIn = (shown: ShownLattice, {unit}: Pick<Deed, "unit">) => (unit === null ? null : shown.countedIn.get(unit)!);

/** Asks everything, as all readers together can, and gives what follows: whether a sum over units, periods and values is known. */
function colluding({lattice}: Organisation, shown: ShownLattice) {
  const homes: (string | null)[] = [null, ...lattice.units.map(({id}) => id)];
  const months = leaves(lattice.periods);
  const places = lattice.values.length === 0 ? [""] : leaves(lattice.values);
  const atoms = (from: (home: string | null) => boolean, period: string, value: string | null) =>
    homes.flatMap((home, h) =>
      months.flatMap((month, m) =>
        places.flatMap((place, p) =>
          from(home) &&
          upward(lattice.periods, month).includes(period) &&
          (value === null || upward(lattice.values, place).includes(value))
            ? [(h * months.length + m) * places.length + p]
            : [],
        ),
      ),
    );
  const answers = questions(lattice).flatMap(([unit, period, value]) => {
    const rest = shown.rest(unit, period, value);
    return [
      ...(shown.group(unit, period, value) ? [atoms((home) => isIn(lattice, home, unit), period, value)] : []),
      ...(rest
        ? [
            atoms(
              (home) => rest.units.some((below) => (below === unit ? home === unit : isIn(lattice, home, below))),
              period,
              value,
            ),
          ]
        : []),
    ];
  });
  const follows = solver(answers, homes.length * months.length * places.length);
  return {
    ofUnit: (unit: string | null, period: string, value: string | null) =>
      follows(atoms((home) => isIn(lattice, home, unit), period, value)),
    ofThoseIn: (unit: string | null, period: string, value: string | null) =>
      follows(atoms((home) => home === unit, period, value)),
  };
}

const floor = 4;
const examples = organisations({people: 11, units: 9, periods: 3, values: 4}).filter(
  ({lattice}) => questions(lattice).length < 250,
);
const runs = {numRuns: isLong ? 1_000 : 120};
const patient = {timeout: 900_000};
const shownOf = (organisation: Organisation, rule = {floor, dominance: noDominance}) =>
  shownLattice(organisation.lattice, groupsOf(organisation), rule);

describe("whatever the organisation,", () => {
  // There are fewer than 250 questions to ask, so all of them are more than 100,000 at random.
  test(
    "T49, T50, T54: readers who put all answers together cannot work out the messages of a group below the floor",
    patient,
    () => {
      fc.assert(
        fc.property(examples, (organisation) => {
          const {lattice, deeds} = organisation;
          const shown = shownOf(organisation);
          const known = colluding(organisation, shown);
          for (const [unit, period, value] of questions(lattice)) {
            if (truth(organisation, shown, unit, period, value).people < floor) {
              expect(shown.group(unit, period, value)).toBeNull();
              expect([unit, period, value, known.ofUnit(unit, period, value)]).toEqual([unit, period, value, false]);
            }
            const direct = deeds.filter(
              (deed) => homeIn(shown, deed) === unit && upward(lattice.periods, deed.period).includes(period),
            );
            const few = new Set(direct.map(({person}) => person)).size;
            if (few > 0 && few < floor) expect(known.ofThoseIn(unit, period, value)).toBe(false);
          }
        }),
        runs,
      );
    },
  );

  test("what is shown is true, and nobody or at least the floor is outside it in its whole", patient, () => {
    fc.assert(
      fc.property(examples, (organisation) => {
        const {units} = organisation.lattice;
        const shown = shownOf(organisation);
        for (const [unit, period, value] of questions(organisation.lattice)) {
          const group = shown.group(unit, period, value);
          if (!group) continue;
          const {people, messages} = truth(organisation, shown, unit, period, value);
          expect(group).toEqual({people, amounts: [messages]});
          const parent = units.find(({id}) => id === unit)?.parentId ?? null;
          const whole = unit === null ? null : shown.group(parent, period, value);
          if (whole) expect(whole.people === people || whole.people - people >= floor).toBe(true);
        }
      }),
      runs,
    );
  });

  test("a rest is what the shown units below leave over of a shown unit, and at least the floor", patient, () => {
    fc.assert(
      fc.property(examples, (organisation) => {
        const {units} = organisation.lattice;
        const shown = shownOf(organisation);
        for (const [unit, period, value] of questions(organisation.lattice)) {
          const rest = shown.rest(unit, period, value);
          if (!rest) continue;
          const below = units
            .filter(({parentId}) => parentId === unit)
            .flatMap(({id}) => shown.group(id, period, value) ?? []);
          const whole = shown.group(unit, period, value)!;
          expect(rest.people).toBe(whole.people - below.reduce((sum, {people}) => sum + people, 0));
          expect(rest.amounts[0]).toBe(whole.amounts[0]! - below.reduce((sum, {amounts}) => sum + amounts[0]!, 0));
          expect(rest.people).toBeGreaterThanOrEqual(floor);
        }
      }),
      runs,
    );
  });

  test("the order in which things are given does not matter", () => {
    fc.assert(
      fc.property(examples, fc.nat(), (organisation, seed) => {
        const mixed = <Item>(items: readonly Item[]) => shuffle(seeded(seed), [...items]);
        const {units, periods, values} = organisation.lattice;
        const lattice = {units: mixed(units), periods: mixed(periods), values: mixed(values)};
        const one = shownOf(organisation);
        const other = shownLattice(lattice, mixed(groupsOf(organisation)), {floor, dominance: noDominance});
        for (const question of questions(organisation.lattice)) {
          expect(other.group(...question)).toEqual(one.group(...question));
          expect(other.rest(...question)).toEqual(one.rest(...question));
        }
      }),
      {numRuns: 40},
    );
  });
});

describe("by hand, with a floor of ten,", () => {
  const month = {id: "march", parentId: null};
  /** Of each message who wrote it does not matter here, unless the contributions of each are given. */
  const counted = (
    unit: string | null,
    value: string | null,
    people: number,
    messages: number | number[] = people,
  ): CountedGroup => {
    const contributions = typeof messages === "number" ? Array<number>(messages).fill(1) : messages;
    return {unit, period: "march", value, people, amounts: [amountOf(contributions)]};
  };
  const flat = (...ids: string[]) => ids.map((id) => ({id, parentId: null}));

  test("T50: of 30, 27 and 3 people in units, 27 and 3 are one rest of 30", () => {
    const lattice = {units: flat("a", "b", "c"), periods: [month], values: []};
    const groups = [counted("a", null, 30), counted("b", null, 27), counted("c", null, 3)];
    const shown = shownLattice(lattice, groups, {floor: 10});
    expect(shown.group(null, "march")).toEqual({people: 60, amounts: [60]});
    expect([shown.group("a", "march")?.people, shown.group("b", "march"), shown.group("c", "march")]).toEqual([
      30,
      null,
      null,
    ]);
    expect(shown.rest(null, "march")).toEqual({units: ["b", "c"], people: 30, amounts: [30]});
    expect(shown.rest("a", "march")).toBeNull();
  });

  test("T50: with two channels, of which one has 4 people of unit a, a and b show all their messages and no channel", () => {
    const lattice = {units: flat("a", "b"), periods: [month], values: flat("news", "help")};
    const groups = [
      ...[counted("a", null, 20, 22), counted("a", "news", 18), counted("a", "help", 4)],
      ...[counted("b", null, 20, 34), counted("b", "news", 19), counted("b", "help", 15)],
    ];
    const shown = shownLattice(lattice, groups, {floor: 10});
    expect([shown.group("a", "march")?.people, shown.group("b", "march")?.people]).toEqual([20, 20]);
    for (const unit of ["a", "b"])
      for (const channel of ["news", "help"]) expect(shown.group(unit, "march", channel)).toBeNull();
    expect([shown.group(null, "march", "news")?.people, shown.group(null, "march", "help")?.people]).toEqual([37, 19]);
  });

  test("T54: a manager above two teams counts at the top; with nine others there, all teams are shown", () => {
    const units = [...flat("care", "town"), {id: "youth", parentId: "care"}, {id: "elderly", parentId: "care"}];
    const lattice = {units, periods: [month], values: []};
    const groups = [
      ...[counted("care", null, 1), counted("youth", null, 12), counted("elderly", null, 15)],
      ...[counted("town", null, 20), counted(null, null, 9)],
    ];
    const shown = shownLattice(lattice, groups, {floor: 10});
    expect(["care", "youth", "elderly", "town"].map((unit) => shown.group(unit, "march")?.people)).toEqual([
      27, 12, 15, 20,
    ]);
    expect(shown.countedIn.get("care")).toBeNull();
    expect(shown.rest(null, "march")).toEqual({units: [null], people: 10, amounts: [10]});
    expect(shown.rest("care", "march")).toBeNull();
  });

  test("twelve people of whom one writes 90 of 101 messages are hidden, with the next unit", () => {
    const lattice = {units: flat("a", "b", "c"), periods: [month], values: []};
    const groups = [
      counted("a", null, 12, [90, ...Array<number>(11).fill(1)]),
      counted("b", null, 14, Array<number>(14).fill(5)),
      counted("c", null, 30, Array<number>(30).fill(2)),
    ];
    const shown = shownLattice(lattice, groups, {floor: 10});
    expect(["a", "b", "c"].map((unit) => shown.group(unit, "march")?.people ?? null)).toEqual([null, null, 30]);
    expect(shown.rest(null, "march")?.amounts).toEqual([171]);
  });

  test("T53: hidden, empty and unknown are the same, byte for byte", () => {
    const lattice = {units: flat("small", "beside", "empty", "large"), periods: [month], values: []};
    const groups = [counted("small", null, 4), counted("beside", null, 12), counted("large", null, 30)];
    const shown = shownLattice(lattice, groups, {floor: 10});
    const answers = ["small", "beside", "empty", "unknown"].map((unit) => JSON.stringify(shown.group(unit, "march")));
    expect(new Set(answers)).toEqual(new Set(["null"]));
    expect(shown.rest(null, "march")?.units).toEqual(["beside", "empty", "small"]);
    expect([shown.group("large", "april"), shown.group("large", "march", "news")]).toEqual([null, null]);
  });

  test("an organisation below the floor shows nothing", () => {
    const shown = shownLattice({units: flat("a"), periods: [month], values: []}, [counted("a", null, 9)], {floor: 10});
    expect([shown.group(null, "march"), shown.group("a", "march"), shown.rest(null, "march")]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test("a group of a unit or period that is not there, or with other amounts than the first, is refused", () => {
    const lattice = {units: flat("a"), periods: [month], values: []};
    const refused = (group: CountedGroup) => () => shownLattice(lattice, [counted("a", null, 20), group], {floor: 10});
    expect(refused(counted("b", null, 3))).toThrow("A group of an unknown unit, period or value.");
    expect(refused({...counted("a", null, 3), period: "april"})).toThrow(RangeError);
    expect(refused({...counted("a", null, 3), amounts: []})).toThrow("A group has 0 amounts, not 1.");
    expect(() => shownLattice({...lattice, units: flat("a", "a")}, [], {floor: 10})).toThrow("An id occurs twice.");
    const orphan = [{id: "a", parentId: "gone"}];
    expect(() => shownLattice({...lattice, units: orphan}, [], {floor: 10})).toThrow("which is not there");
  });
});
