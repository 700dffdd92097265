import {expect, test} from "vitest";
import {withUse} from "./people-mapping.ts";

const mapping = {header: true, id: 0, name: 1, mail: [2], unit: [3]};

test("what one column alone can be is taken from the column that was it", () => {
  expect(withUse(mapping, 4, "name")).toEqual({header: true, id: 0, name: 4, mail: [2], unit: [3]});
});

test("several columns can hold units, from the top of the tree down by their place", () => {
  expect(withUse(mapping, 1, "unit")).toEqual({header: true, id: 0, mail: [2], unit: [1, 3]});
});

test("a column that is not read is nothing any more", () => {
  expect(withUse(mapping, 2, null)).toEqual({header: true, id: 0, name: 1, mail: [], unit: [3]});
  expect(withUse(mapping, 0, null)).toEqual({header: true, name: 1, mail: [2], unit: [3]});
});

test("a file without header keeps that when column 0 or 1 changes", () => {
  expect(withUse({...mapping, header: false}, 0, "role")).toEqual({
    header: false,
    role: 0,
    name: 1,
    mail: [2],
    unit: [3],
  });
});
