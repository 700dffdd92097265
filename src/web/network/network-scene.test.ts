import {expect, test} from "vitest";
import type {NetworkReply} from "../../network/contract.ts";
import {networkScene, thinnestBridges} from "./network-scene.ts";

const frame = {width: 600, height: 480};

const unit = (id: string, people: number, community: number | null) => ({
  id,
  name: id,
  people,
  active: people,
  eiIndex: null,
  internal: null,
  external: null,
  community,
  x: 0.5,
  y: 0.5,
});
const tie = (from: string, to: string, people: number) => ({from, to, people, ties: 3 * people});

/** Care and Youth form one group, Finance and ICT another; Yard is in the first group, without contact to be seen. */
const network: NetworkReply = {
  period: null,
  shown: true,
  nodes: 300,
  arcs: 500,
  pairs: 400,
  density: 0.01,
  reciprocity: 0.5,
  pairReciprocity: 0.4,
  components: 2,
  largestComponent: 250,
  eiIndex: 0,
  modularity: 0.4,
  communities: [],
  units: [unit("Youth", 25, 0), unit("Care", 100, 0), unit("Finance", 50, 1), unit("ICT", 40, 1), unit("Yard", 30, 0)],
  ties: [tie("Care", "Youth", 20), tie("Finance", "ICT", 10), tie("Youth", "Finance", 5)],
  notShown: [],
  bridges: [tie("Youth", "Finance", 5)],
  whiteSpots: [],
  weeks: [],
};

test("area follows people: half the people, half the area", () => {
  const {units} = networkScene(network, frame);
  const [care, finance] = [units.find(({id}) => id === "Care"), units.find(({id}) => id === "Finance")];
  expect(units[0]).toBe(care);
  expect((finance?.radius ?? 0) ** 2 / (care?.radius ?? 1) ** 2).toBeCloseTo(0.5, 12);
});

test("every unit stands inside the frame; one without contact to be seen stands below the others", () => {
  const {units, apartFrom} = networkScene(network, frame);
  for (const {x, y, radius} of units) {
    expect(x - radius).toBeGreaterThanOrEqual(0);
    expect(x + radius).toBeLessThanOrEqual(frame.width);
    expect(y - radius).toBeGreaterThanOrEqual(0);
    expect(y + radius).toBeLessThanOrEqual(frame.height);
  }
  const below = units.filter(({y}) => y > (apartFrom ?? 0)).map(({id}) => id);
  expect(below).toEqual(["Yard"]);
});

test("a tie is a bridge, or inside one group, and then in its colour", () => {
  const {ties} = networkScene(network, frame);
  expect(ties.map(({kind, category, width}) => [kind, category, width])).toEqual([
    ["inside", 0, 1],
    ["inside", 1, 0.5],
    ["bridge", 0, 0.25],
  ]);
});

test("a group's ground holds only the units that are seen to be in contact", () => {
  const {groups} = networkScene(network, frame);
  expect(groups.map(({units}) => [...units].sort())).toEqual([
    ["Care", "Youth"],
    ["Finance", "ICT"],
  ]);
});

test("of many bridges the three thinnest stand out, whichever way they are named", () => {
  const bridges = ["a", "b", "c", "d"].map((id, i) => tie("x", id, i + 5));
  expect([...thinnestBridges({bridges})]).toEqual(["a x", "b x", "c x"]);
});

test("nothing at all is an empty scene", () => {
  expect(networkScene({...network, units: [], ties: [], bridges: []}, frame)).toMatchObject({
    units: [],
    ties: [],
    groups: [],
    apartFrom: null,
  });
});
