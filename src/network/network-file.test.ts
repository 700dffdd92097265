import {expect, test} from "vitest";
import {networkFile} from "./network-file.ts";
import {networkPicture, nothingShown} from "./picture.ts";
import {meetings, readingOf} from "./small-organisation.suite.ts";

test("units, communities, contact and who is part of what: 3 + 3 nodes, 1 + 3 edges", () => {
  const ties = ["A & B", "C", "D"].flatMap((unit) => meetings(unit, 12, unit, 12));
  const organisation = {units: {"A & B": 14, C: 13, D: 12}, ties: [...ties, ...meetings("C", 5, "D", 5)]};
  const file = networkFile(networkPicture(readingOf(organisation), "nl"), "nl");
  expect(file.match(/<node /g)).toHaveLength(6);
  expect(file.match(/<edge /g)).toHaveLength(4);
  expect(file).toContain("A &amp; B");
  expect(file).toContain("Groep 1");
  expect(file.match(/>part of</g)).toHaveLength(3);
});

test("of nothing a network without nodes", () => {
  expect(networkFile(nothingShown, "en")).not.toContain("<node ");
});
