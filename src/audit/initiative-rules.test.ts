import {expect, test} from "vitest";
import {entry} from "../dossier/entry.suite.ts";
import {challengesWithoutNetwork, registerCounts, registerFindings} from "./initiative-rules.ts";
import {challenge, networkInitiative} from "./kinds.ts";

const known = {knownToManagement: true, supported: true, isMonitored: true, isOpen: true, output: "Een idee."};
const circle = entry(networkInitiative, "1", {
  ...known,
  name: "Inkoopkring",
  place: "online",
  border: "across",
  contributesTo: ["c1"],
});
const table = entry(networkInitiative, "2", {name: "Koffietafel", place: "offline", border: "inside"});
const both = entry(networkInitiative, "3", {
  ...known,
  name: "Jong",
  place: "both",
  border: "outside",
  isMonitored: false,
});
const challenges = [
  entry(challenge, "c1", {name: "Goedkoper inkopen"}),
  entry(challenge, "c2", {name: "Verzuim omlaag"}),
];

test("both places count as offline, across and outside both as over the border, and what is not ticked as not so", () => {
  expect(registerCounts([circle, table, both])).toEqual({
    all: 3,
    offline: 2,
    acrossBorder: 2,
    unknownToManagement: 1,
    unsupported: 1,
    unmonitored: 2,
    closed: 1,
    withoutOutput: 1,
  });
});

test("a challenge that no network points to stands alone", () => {
  expect(challengesWithoutNetwork(challenges, [circle, table, both]).map(({id}) => id)).toEqual(["c2"]);
});

test("the register in words, with the verb by the number", () => {
  expect(registerFindings([circle, table, both], challenges).map(({nl}) => nl)).toEqual([
    "2 van de 3 komen ook zonder computer bij elkaar.",
    "2 van de 3 gaan over de grens van de organisatie heen.",
    "1 van de 3 is nog niet bekend bij het management.",
    "2 van de 3 worden door niemand gevolgd.",
    "1 van de 3 heeft nog geen beschreven opbrengst.",
    "Aan “Verzuim omlaag” draagt nog geen netwerk bij.",
  ]);
  expect(registerFindings([circle, table, both], challenges)[0]?.en).toBe("2 of the 3 also meet offline.");
});

test("one network, and all networks, are said in other words; an empty register says nothing", () => {
  expect(registerFindings([table], []).map(({nl}) => nl)).toEqual([
    "Het netwerk komt ook zonder computer bij elkaar.",
    "Geen ervan gaat over de grens van de organisatie heen.",
    "Het netwerk is nog niet bekend bij het management.",
    "Het netwerk wordt door niemand gevolgd.",
    "Het netwerk heeft nog geen beschreven opbrengst.",
  ]);
  expect(registerFindings([circle, {...circle, id: "4"}], []).map(({en}) => en)).toEqual([
    "No network that works offline is among them. Look for those too: they nearly always exist.",
    "All 2 reach across the border of the organisation.",
  ]);
  expect(registerFindings([], challenges)).toEqual([]);
});
