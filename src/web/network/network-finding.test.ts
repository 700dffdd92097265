import {expect, test} from "vitest";
import type {NetworkReply} from "../../network/contract.ts";
import {formatIn} from "../i18n/format.ts";
import {insideShare, networkFinding} from "./network-finding.ts";
import {networkWords} from "./words.ts";

const unit = (id: string, people: number) => ({id, name: id, people}) as NetworkReply["units"][number];
const tie = (from: string, to: string, people: number) => ({from, to, people, ties: 3 * people});
const units = [unit("Zorg", 100), unit("Jeugd", 60), unit("ICT", 40), unit("Werf", 30), unit("other", 90)];

function found(ties: NetworkReply["ties"], bridges: NetworkReply["bridges"] = [], groups: number | null = null) {
  const network = {units, ties, bridges} as unknown as NetworkReply;
  return networkFinding(network, groups, networkWords.nl.finding, formatIn("nl"));
}

test("a unit without a line while others have two is the finding, the largest first; “other” never is", () => {
  const ties = [tie("Zorg", "Jeugd", 9), tie("Zorg", "ICT", 8), tie("Jeugd", "ICT", 7)];
  expect(found(ties)).toEqual({title: "Bij Werf is geen contact met andere afdelingen te zien", unit: "Werf"});
});

test("a unit on one line names the other side and its people", () => {
  const thin = tie("Werf", "Zorg", 6);
  const ties = [tie("Zorg", "Jeugd", 9), tie("Zorg", "ICT", 8), tie("Jeugd", "ICT", 7), thin];
  expect(found(ties)).toEqual({title: "Werf hangt aan één lijn van 6 mensen met Zorg", unit: "Werf", tie: thin});
});

test("where every unit has two lines or more, the thinnest bridge is the finding", () => {
  const ring = [tie("Zorg", "Jeugd", 9), tie("Jeugd", "ICT", 8), tie("ICT", "Werf", 7), tie("Werf", "Zorg", 5)];
  expect(found(ring, [ring[3]!]).title).toBe("Werf en Zorg ontmoeten elkaar via 5 mensen");
});

test("without units in contact the groups are told, one or several, and without those nothing is claimed", () => {
  expect(found([], [], 4).title).toBe("De mensen vormen 4 groepen die vooral met elkaar praten");
  expect(found([], [], 1).title).toBe("De mensen vormen één groep die met elkaar praat");
  expect(found([], [], null).title).toBe("Zo lopen de contacten");
});

test("with a unit chosen the finding is about that unit, whatever the others lack", () => {
  const network = {
    units,
    ties: [tie("Zorg", "Jeugd", 9), tie("ICT", "Zorg", 8)],
    bridges: [],
  } as unknown as NetworkReply;
  const about = (chosen: string) => networkFinding(network, 2, networkWords.nl.finding, formatIn("nl"), chosen).title;
  expect(about("Zorg")).toBe("Zorg heeft contact met 2 andere afdelingen");
  expect(about("Jeugd")).toBe("Jeugd heeft contact met één andere afdeling");
  expect(about("Werf")).toBe("Bij Werf is geen contact met andere afdelingen te zien");
  expect(about("a unit at another level")).toBe("Zo lopen de contacten");
});

test("an E-I index of −0.2 is 60 % inside: (E − I) ÷ (E + I) with E = 4, I = 6", () => {
  expect(insideShare((4 - 6) / 10)).toBeCloseTo(0.6, 12);
});
