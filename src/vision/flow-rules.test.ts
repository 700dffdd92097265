import {expect, test} from "vitest";
import {entry} from "../dossier/entry.suite.ts";
import {flowRemarks, flowsStanding} from "./flow-rules.ts";
import {informationFlow} from "./kinds.ts";

const flow = (
  name: string,
  from: string,
  to: string,
  details: Parameters<typeof entry<typeof informationFlow>>[2] = {},
) => entry(informationFlow, name, {name, from, to, ...details});

const flows = [
  flow("roosters", "Directie", "Teams", {formal: "formal", works: "badly"}),
  flow("nieuws", "Directie", "balie ", {formal: "formal", works: "well"}),
  flow("tips", "Balie", "teams", {formal: "informal", works: "partly"}),
];

test("who only receives and who only tells follows from both ends, whatever the capitals and spaces", () => {
  expect(flowsStanding(flows)).toMatchObject({onlyReceive: ["Teams"], onlyTell: ["Directie"]});
});

test("only a formal flow that falters is a remark: an informal one repairs itself", () => {
  expect(flowsStanding(flows).faltering.map(({id}) => id)).toEqual(["roosters"]);
  expect(flowRemarks(flows).map(({nl}) => nl)).toEqual([
    "Formeel, maar het werkt niet goed: roosters. Welke informele stroom vangt dat op?",
    "Hier komt informatie alleen aan: Teams. Hoe hoor je terug wat zij zien?",
  ]);
});

test("without an informal flow the question is where news is heard first; without flows there is no remark", () => {
  expect(flowRemarks(flows.slice(0, 2))[0]?.en).toContain("You named no informal flow yet");
  expect(flowRemarks([])).toEqual([]);
});
