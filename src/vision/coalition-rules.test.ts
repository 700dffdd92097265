import {expect, test} from "vitest";
import {entry} from "../dossier/entry.suite.ts";
import {coalitionRemarks, coalitionStanding, disciplinesInWords} from "./coalition-rules.ts";
import {coalitionMember, type Discipline} from "./kinds.ts";

const member = (discipline: Discipline, state: "asked" | "joined" | "declined" | null, commitments = "leest mee") =>
  entry(coalitionMember, `${discipline} ${state}`, {name: `Lid ${discipline}`, discipline, state, commitments});

const complete = (
  ["management", "hr", "it", "corporate-communication", "sales-service", "primary-process"] as const
).map((discipline) => member(discipline, "joined"));

test("a coalition with every discipline, the primary process and somebody who decides needs nothing", () => {
  expect(coalitionRemarks(complete)).toEqual([]);
});

test("who declined leaves the place open, who was asked fills it", () => {
  const members = [member("hr", "declined"), member("it", "asked"), member("management", null)];
  expect(coalitionStanding(members).missing).toEqual(["hr", "corporate-communication", "sales-service"]);
});

test("a manager who has only been asked does not decide yet", () => {
  const members = [...complete.slice(1), member("management", "asked")];
  expect(coalitionRemarks(members).map(({nl}) => nl)).toEqual([
    "Niemand die beslist doet al mee. Vraag het antwoord van directie of management.",
  ]);
});

test("nobody of the primary process, and a member without commitments, are each a remark", () => {
  const members = [...complete.slice(0, 4), member("sales-service", "joined", " ")];
  expect(coalitionRemarks(members).map(({en}) => en.split(".")[0])).toEqual([
    "Nobody of the primary process is in yet",
    "No commitments yet with Lid sales-service",
  ]);
});

test("an empty coalition misses all five disciplines, management first", () => {
  expect(coalitionStanding([]).missing).toEqual(["management", "hr", "it", "corporate-communication", "sales-service"]);
});

test("disciplines in a sentence keep capitals only where they are letters of an abbreviation", () => {
  expect(disciplinesInWords(["management", "hr", "it"])).toEqual({
    nl: "directie en management, HR en ICT",
    en: "management, HR and IT",
  });
});
