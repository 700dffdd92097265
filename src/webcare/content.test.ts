import {expect, test} from "vitest";
import type {Words} from "../dossier/kinds.ts";
import {decisions} from "./content.ts";
import {webcareKinds} from "./kinds.ts";
import {webcareProducts} from "./rules.ts";

/** Every pair of texts in what we offer, with the way to it. */
function texts(of: unknown, way = ""): [string, Words][] {
  if (typeof of !== "object" || of === null) return [];
  if ("nl" in of && "en" in of) return [[way, of as Words]];
  return Object.entries(of).flatMap(([name, part]) => texts(part, `${way}/${name}`));
}

test("every text of ours is there in Dutch and in English, without exclamation marks", () => {
  const all = texts({decisions, webcareKinds, webcareProducts});
  expect(all.length).toBeGreaterThan(100);
  const wrong = all.filter(([, {nl, en}]) => [nl, en].some((text) => text.trim() === "" || text.includes("!")));
  expect(wrong).toEqual([]);
});

test("the five decisions stand in their order", () => {
  expect(decisions.map(({name}) => name)).toEqual(["networks", "themes", "monitors", "roles", "means"]);
});

test("each kind is named by one of its own text fields, and points to kinds that exist", () => {
  const ids = webcareKinds.map(({id}) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const {title, fields} of webcareKinds) {
    expect(fields[title]).toMatchObject({type: "text", required: true});
    for (const field of Object.values(fields)) if ("of" in field) expect(ids).toContain(field.of);
  }
});
