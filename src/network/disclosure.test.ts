import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {floors} from "../analysis/disclosure/index.ts";
import {seeded} from "../analysis/statistics/index.ts";
import {networkFigures} from "./figures.ts";
import {communitiesOf} from "./found-groups.ts";
import {networkFile} from "./network-file.ts";
import {type NetworkPicture, networkPicture} from "./picture.ts";
import {type NetworkRows, networkReading} from "./reading.ts";
import {rowsOf, type WrittenTie} from "./small-organisation.suite.ts";

/** Clusters with teams of 0 to 25 people, some of them with much contact, some with little, and guests in no unit. */
const organisations: fc.Arbitrary<NetworkRows> = fc
  .record({
    sizes: fc.array(fc.nat(25), {minLength: 1, maxLength: 7}),
    density: fc.constantFrom(0.02, 0.1, 0.4),
    loyalty: fc.constantFrom(1, 3, 12),
    guests: fc.nat(12),
    seed: fc.integer({min: 1, max: 1_000_000}),
    within: fc.constantFrom(undefined, "cluster 0", "cluster 1 / team 1"),
  })
  .map(({sizes, density, loyalty, guests, seed, within}) => {
    const units = Object.fromEntries(sizes.map((size, i) => [`cluster ${i % 3} / team ${i}`, size]));
    const people = Object.entries(units).flatMap(([unit, size]) =>
      Array.from({length: size}, (_, i) => ({unit, id: `${unit} ${i + 1}`})),
    );
    people.push(...Array.from({length: guests}, (_, i) => ({unit: "", id: `guest ${i}`})));
    const chance = seeded(seed);
    const ties = people.flatMap((from) =>
      people.flatMap((to): WrittenTie[] =>
        from !== to && chance() < (from.unit === to.unit ? density : density / loyalty) ? [[from.id, to.id]] : [],
      ),
    );
    const known = within !== undefined && Object.keys(units).some((unit) => unit.startsWith(within));
    return rowsOf({units, ties, ...(known && {within})});
  });

const pictureOf = (rows: NetworkRows) => networkPicture(networkReading(rows), "nl");
const pairKey = ({from, to}: {readonly from: string; readonly to: string}) => [from, to].sort().join(" – ");

/** Which shown unit a person is in, worked out from the picture's ids alone. */
function unitOf(rows: NetworkRows, {units}: Pick<NetworkPicture, "units">): Map<string, string> {
  const ids = new Set(units.map(({id}) => id));
  return new Map(
    rows.everybody.map(({playerId, unitId}) => {
      const cluster = unitId!.split(" / ")[0]!;
      return [playerId, [unitId!, cluster].find((id) => ids.has(id)) ?? "other"];
    }),
  );
}

describe("whatever the organisation,", () => {
  test("no unit, community, part, white spot or pair of fewer people than its floor is shown", () => {
    fc.assert(
      fc.property(organisations, (rows) => {
        const picture = pictureOf(rows);
        const unit = unitOf(rows, picture);
        for (const {id, people} of picture.units) {
          expect(people).toBeGreaterThanOrEqual(floors.unit);
          expect(people).toBe([...unit.values()].filter((own) => own === id).length);
        }
        for (const {people, units} of [...picture.communities, ...picture.whiteSpots.map((w) => ({...w, units: []}))]) {
          expect(people).toBeGreaterThanOrEqual(floors.unit);
          for (const part of units) expect(part.people).toBeGreaterThanOrEqual(floors.unit);
        }
        for (const pair of [...picture.ties, ...picture.bridges]) {
          const between = rows.ties.filter(
            ({from, to}) =>
              unit.has(from) && unit.has(to) && pairKey({from: unit.get(from)!, to: unit.get(to)!}) === pairKey(pair),
          );
          const carriersOf = (side: string) =>
            new Set(between.flatMap(({from, to}) => [from, to]).filter((person) => unit.get(person) === side)).size;
          expect(Math.min(carriersOf(pair.from), carriersOf(pair.to))).toBe(pair.people);
          expect(pair.people).toBeGreaterThanOrEqual(floors.tie);
          expect(between.length).toBe(pair.ties);
        }
        for (const {active} of picture.units) expect(active === 0 || active >= floors.tie).toBe(true);
      }),
      {numRuns: 150},
    );
  });

  test("taking away all contact of the pairs that are not shown changes neither what is shown of pairs nor any place", () => {
    fc.assert(
      fc.property(organisations, (rows) => {
        const picture = pictureOf(rows);
        const unit = unitOf(rows, picture);
        const hidden = new Set(picture.notShown.map(pairKey));
        const without = {
          ...rows,
          ties: rows.ties.filter(
            ({from, to}) => !hidden.has(pairKey({from: unit.get(from) ?? "", to: unit.get(to) ?? ""})),
          ),
        };
        const emptied = pictureOf(without);
        fc.pre(emptied.shown === picture.shown);
        expect(emptied.ties).toEqual(picture.ties);
        expect(emptied.notShown).toEqual(picture.notShown);
        expect(emptied.units.map(({id, x, y}) => [id, x, y])).toEqual(picture.units.map(({id, x, y}) => [id, x, y]));
      }),
      {numRuns: 100},
    );
  });

  test("of the whole organisation every pair of shown units is shown or not shown, once", () => {
    fc.assert(
      fc.property(organisations, (given) => {
        const {units, ties, notShown} = pictureOf({...given, within: undefined});
        const pairs = units.flatMap((one, i) =>
          units.slice(i + 1).map((other) => pairKey({from: one.id, to: other.id})),
        );
        expect([...ties, ...notShown].map(pairKey).sort()).toEqual(pairs.sort());
      }),
      {numRuns: 60},
    );
  });

  test("no person stands in the reply, the figures or the file", () => {
    fc.assert(
      fc.property(organisations, (rows) => {
        const reading = networkReading(rows);
        const picture = networkPicture(reading, "nl");
        const written = JSON.stringify([picture, networkFigures(reading, "nl"), networkFile(picture, "nl")]);
        for (const {playerId} of rows.everybody) expect(written).not.toContain(`"${playerId}"`);
        expect(written).not.toContain("guest");
      }),
      {numRuns: 40},
    );
  });

  test("parts of communities are counted rightly", () => {
    fc.assert(
      fc.property(organisations, (given) => {
        const rows = {...given, within: undefined};
        const reading = networkReading(rows);
        const picture = networkPicture(reading, "nl");
        const {of} = communitiesOf(reading);
        for (const [group, {units, people}] of picture.communities.entries()) {
          expect(people).toBe(of.filter((own) => own === group).length);
          for (const part of units) {
            const place = reading.units.findIndex(({name}) => (name ?? "Overige afdelingen") === part.name);
            const members = of.filter((own, node) => own === group && reading.shownUnitOf[node] === place);
            expect(part.people).toBe(members.length);
          }
        }
      }),
      {numRuns: 60},
    );
  });
});
