import {describe, expect, test} from "vitest";
import {networkPicture, nothingShown} from "./picture.ts";
import {meetings, readingOf, type SmallOrganisation} from "./small-organisation.suite.ts";

const pictureOf = (organisation: SmallOrganisation) => networkPicture(readingOf(organisation), "nl");

/** Two units full of contact inside, joined by five people on either side; C meets B through four; D has no contact at all. */
const organisation: SmallOrganisation = {
  units: {A: 20, B: 15, C: 12, D: 11},
  ties: [
    ...meetings("A", 20, "A", 20),
    ...meetings("B", 15, "B", 15),
    ...meetings("C", 12, "C", 12),
    ...meetings("A", 5, "B", 5),
    ...meetings("C", 4, "B", 15),
  ],
  silent: ["D 1", "D 2", "D 3", "D 4", "D 5", "D 6", "D 7"],
};

describe("a picture of units", () => {
  const picture = pictureOf(organisation);
  test("five people on either side are a tie of 25 interactions; four are not shown, like no contact", () => {
    expect(picture.ties).toEqual([{from: "A", to: "B", ties: 25, people: 5}]);
    expect(picture.notShown.map(({from, to}) => from + to)).toEqual(["AC", "AD", "BC", "BD", "CD"]);
  });
  test("each unit with its people and its contact in arcs: A has 380 inside and 25 across", () => {
    expect(picture.units[0]).toMatchObject({
      id: "A",
      people: 20,
      active: 20,
      internal: 380,
      external: 25,
      community: 0,
    });
    expect(picture.units[0]!.eiIndex).toBeCloseTo((25 - 380) / 405, 12);
  });
  test("a unit without contact has no figures and no community; four active people count as none", () => {
    expect(picture.units[3]).toMatchObject({id: "D", eiIndex: null, internal: null, external: null, community: null});
    expect(picture.units[3]!.active).toBe(0);
  });
  test("units of different communities have a bridge between them", () => {
    expect(picture.communities.map(({units}) => units)).toEqual([
      [{name: "A", people: 20}],
      [{name: "B", people: 15}],
      [{name: "C", people: 12}],
    ]);
    expect(picture.bridges).toEqual(picture.ties);
  });
  test("D is a white spot: eleven people, none reached", () => {
    expect(picture.whiteSpots).toEqual([{kind: "unit", name: "D", people: 11, reached: 0}]);
  });
  test("everything lies within the picture, and the same reading gives the same one", () => {
    for (const {x, y} of picture.units) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x, y)).toBeLessThanOrEqual(1);
    }
    expect(pictureOf(organisation)).toEqual(picture);
  });
});

test("bridges stand thinnest first: six people before nine, whatever the number of interactions", () => {
  const {bridges} = pictureOf({
    units: {A: 20, B: 15, C: 12},
    ties: [
      ...["A", "B", "C"].flatMap((unit) => meetings(unit, 12, unit, 12)),
      ...meetings("A", 9, "B", 9).filter((_, i) => i % 10 === 0),
      ...meetings("A", 6, "C", 6),
    ],
  });
  expect(bridges.map(({from, to, people}) => [from + to, people])).toEqual([
    ["AC", 6],
    ["AB", 9],
  ]);
});

test("units too small to stand alone are one other, in the language asked", () => {
  const organisation = {units: {A: 20, B: 6, C: 7}, ties: meetings("A", 20, "A", 20)};
  expect(pictureOf(organisation).units.map(({id, name}) => [id, name])).toEqual([
    ["A", "A"],
    ["other", "Overige afdelingen"],
  ]);
  expect(networkPicture(readingOf(organisation), "en").units[1]!.name).toBe("Other units");
});

test("three people of B in the community of A are not named, nor is what would give them away", () => {
  const {communities} = pictureOf({
    units: {A: 30, B: 15},
    ties: [
      ...meetings("A", 30, "A", 30),
      ...["B 1", "B 2", "B 3"].flatMap((one) => meetings("A", 30, "B", 1).map(([from]) => [from, one] as const)),
      ...meetings("B", 15, "B", 15).filter(([from, to]) => !/^B [123]$/.test(from) && !/^B [123]$/.test(to)),
    ],
  });
  expect(communities.map(({people}) => people)).toEqual([33, 12]);
  expect(communities.flatMap(({units}) => units)).toEqual([]);
});

test("guests in a community cover four people of B there, so that A can be named", () => {
  const guests = Array.from({length: 12}, (_, i) => `guest ${i + 1}`);
  const visitors = ["B 1", "B 2", "B 3", "B 4"];
  const {communities} = pictureOf({
    units: {A: 30, B: 14},
    ties: [
      ...meetings("A", 30, "A", 30),
      ...[...guests, ...visitors].flatMap((one) => meetings("A", 30, "A", 1).map(([from]) => [from, one] as const)),
      ...[...guests, ...visitors].map((one) => ["A 1", one] as const),
      ...meetings("B", 14, "B", 14).filter((tie) => !tie.some((one) => visitors.includes(`${one}`))),
    ],
  });
  expect(communities).toEqual([
    {id: "community-0", people: 46, units: [{name: "A", people: 30}]},
    {id: "community-1", people: 10, units: []},
  ]);
});

test("a location that hardly anybody reaches is a white spot, but not beside a unit: together they single people out", () => {
  const people = Array.from({length: 12}, (_, i) => `A ${i + 1}`);
  const organisation: SmallOrganisation = {
    units: {A: 24, B: 20},
    locations: {...Object.fromEntries(people.map((person) => [person, "Werf"])), "A 13": "Loods"},
    ties: [
      ...meetings("B", 20, "B", 20),
      ...Array.from({length: 11}, (_, i) => [`A ${14 + i}`, `B ${i + 1}`] as const),
    ],
  };
  expect(pictureOf(organisation).whiteSpots).toEqual([{kind: "location", name: "Werf", people: 12, reached: 0}]);
  expect(pictureOf({...organisation, within: "A"}).whiteSpots).toEqual([]);
});

describe("with a unit in the scope", () => {
  const organisation: SmallOrganisation = {
    units: {"A / one": 12, "A / two": 13, B: 20, C: 15},
    ties: [
      ...meetings("A / one", 12, "A / one", 12),
      ...meetings("A / one", 6, "B", 6),
      ...meetings("A / two", 7, "C", 7),
      ...meetings("B", 8, "C", 8),
    ],
  };
  const everything = pictureOf(organisation);
  test("there are its ties, with the figures they have in the whole; those between others are neither shown nor hidden", () => {
    const picture = pictureOf({...organisation, within: "A / one"});
    expect(picture.ties).toEqual(everything.ties.filter(({from, to}) => [from, to].includes("A / one")));
    expect(picture.ties).toHaveLength(1);
    expect(picture.notShown.every(({from, to}) => [from, to].includes("A / one"))).toBe(true);
  });
  test("only it has figures, and they are those of the whole", () => {
    const {units} = pictureOf({...organisation, within: "A / one"});
    const one = everything.units.find(({id}) => id === "A / one")!;
    expect(units.find(({id}) => id === "A / one")).toMatchObject({internal: one.internal, external: one.external});
    for (const {id, internal} of units) expect(internal === null).toBe(id !== "A / one");
  });
});

describe("nothing is shown, and always the same nothing,", () => {
  test("of nobody, of people without contact, and of nine people with contact", () => {
    for (const organisation of [
      {units: {}, ties: []},
      {units: {A: 40}, ties: []},
      {units: {A: 9, B: 30}, ties: meetings("A", 9, "A", 9)},
    ])
      expect(pictureOf(organisation)).toEqual(nothingShown);
  });
  test("of a unit outside which there are four people", () => {
    expect(pictureOf({units: {A: 20, B: 4}, within: "A", ties: meetings("A", 20, "A", 20)})).toEqual(nothingShown);
  });
});

test("without a people file there are figures and communities, and no units", () => {
  const picture = pictureOf({units: {}, ties: meetings("guest", 12, "guest", 12)});
  expect(picture).toMatchObject({shown: true, nodes: 12, arcs: 132, eiIndex: null, units: [], ties: []});
  expect(picture.communities).toEqual([{id: "community-0", people: 12, units: []}]);
});
