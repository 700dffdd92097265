import {expect, test} from "vitest";
import {complete} from "../../dossier/kinds.ts";
import {toolScore} from "../../infrastructure/tool-kinds.ts";
import type {Score} from "../../infrastructure/tool-rules.ts";
import {cellKey, changesIn, draftOf, emptyCell, scoreTyped, withPasted} from "./score-draft.ts";

const scored = (candidate: string, need: string, score: number | null, why = ""): Score => ({
  id: `${candidate}${need}`,
  kind: "tool-score",
  details: complete(toolScore, {candidate, need, by: "Noor", score, why}),
  version: 1,
  createdBy: "Noor",
  createdAt: "2026-01-01T09:00:00.000Z",
  changedBy: "Noor",
  changedAt: "2026-01-01T09:00:00.000Z",
});
const own = [scored("plein", "easy", 3, "rustig"), scored("kring", "easy", 2)];

test("what nobody touched is no change", () => {
  expect(changesIn(draftOf(own, "nl"), own)).toEqual({added: [], changed: [], removed: [], wrong: []});
});

test("a new cell is added, another score changes its entry, an emptied cell takes its score away", () => {
  const draft = new Map(draftOf(own, "nl"))
    .set(cellKey("plein", "easy"), {...emptyCell, score: "4,5", why: "rustig"})
    .set(cellKey("kring", "easy"), emptyCell)
    .set(cellKey("kring", "safe"), {...emptyCell, meets: "no", why: " buiten Europa "})
    .set(cellKey("plein", "safe"), {...emptyCell, why: "nog niet gekeken"});
  expect(changesIn(draft, own)).toEqual({
    added: [{candidate: "kring", need: "safe", details: {score: null, meets: "no", why: "buiten Europa"}}],
    changed: [{score: own[0], details: {score: 4.5, meets: null, why: "rustig"}}],
    removed: [own[1]],
    wrong: [],
  });
});

test("6, −1 and a word are no scores; 0 is", () => {
  expect(["6", "-1", "veel", "0", " "].map((score) => scoreTyped({...emptyCell, score}))).toEqual([
    undefined,
    undefined,
    undefined,
    0,
    null,
  ]);
  const wrong = new Map([[cellKey("plein", "easy"), {...emptyCell, score: "6"}]]);
  expect(changesIn(wrong, own)).toMatchObject({wrong: ["plein easy"], changed: []});
});

test("a pasted score goes over the old one and leaves its reason; a pasted answer leaves the score", () => {
  const draft = withPasted(
    draftOf(own, "nl"),
    [
      {candidate: "plein", need: "easy", score: 5, meets: null},
      {candidate: "kring", need: "easy", score: null, meets: "yes"},
    ],
    "nl",
  );
  expect(draft.get("plein easy")).toEqual({score: "5", meets: null, why: "rustig"});
  expect(draft.get("kring easy")).toEqual({score: "2", meets: "yes", why: ""});
});

test("a half is written as the language does, and read either way", () => {
  const half = [scored("plein", "easy", 4.5)];
  expect(draftOf(half, "nl").get("plein easy")?.score).toBe("4,5");
  expect(draftOf(half, "en").get("plein easy")?.score).toBe("4.5");
  expect(["4,5", "4.5"].map((score) => scoreTyped({...emptyCell, score}))).toEqual([4.5, 4.5]);
});
