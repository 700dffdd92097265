import {expect, test} from "vitest";
import {entry} from "../dossier/entry.suite.ts";
import type {DetailsOf} from "../dossier/kinds.ts";
import {medium, structureIssue} from "./structure-kinds.ts";
import {structureOf, structureRemarks} from "./structure-rules.ts";

const place = (name: string, details: Partial<DetailsOf<typeof medium>> = {}) =>
  entry(medium, `m:${name}`, {name, owner: "IC", formality: "informal", ...details});
const issue = (name: string, ...places: string[]) => entry(structureIssue, `i:${name}`, {issue: name, places});
const sentences = (...given: Parameters<typeof structureOf>) =>
  structureRemarks(structureOf(...given)).map(({nl}) => nl);

const [canteen, day] = [place("Kantine"), place("Weekstart", {formality: "formal"})];

test("an issue shows its places and a place its issues", () => {
  const workload = issue("Werkdruk", day.id, canteen.id);
  const {issues, media} = structureOf([canteen, day], [workload]);
  expect(issues).toEqual([{issue: workload, places: [canteen, day]}]);
  expect(media).toEqual([
    {medium: canteen, issues: [workload]},
    {medium: day, issues: [workload]},
  ]);
});

test("holes: an issue without place, also when its place was taken away; a medium without owner; a medium without issue", () => {
  expect(
    sentences([place("Kantine", {owner: ""}), day], [issue("Werkdruk", "m:gone"), issue("Ideeën", day.id)]),
  ).toEqual([
    "“Werkdruk” komt nergens aan de orde.",
    "Kantine heeft geen eigenaar.",
    "Bij Kantine staat nog geen onderwerp.",
  ]);
});

test("only formal media is a hole too, from two on; without issues nobody asks what is addressed where", () => {
  const formal = [day, place("Intranet", {formality: "formal"})];
  expect(sentences(formal, [])).toEqual(["Alles in de lijst is formeel. Waar praten mensen vanzelf met elkaar?"]);
  expect(sentences([day], [])).toEqual([]);
  expect(sentences([day, canteen], [])).toEqual([]);
});
