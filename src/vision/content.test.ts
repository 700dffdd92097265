import {expect, test} from "vitest";
import {panes} from "./frame-content.ts";
import {paneOptions, visionKinds} from "./kinds.ts";
import {readingTips} from "./reading-content.ts";
import {afterwards, materials, script} from "./script-content.ts";

test("the six panes stand in the order of the method, each with three to five open questions in both languages", () => {
  expect(panes.map(({id}) => id)).toEqual(Object.keys(paneOptions));
  expect(panes.map(({place}) => place)).toEqual([1, 2, 3, 4, 5, 6]);
  for (const {prompts} of panes) {
    expect(prompts.length >= 3 && prompts.length <= 5).toBe(true);
    for (const {nl, en} of prompts) for (const text of [nl, en]) expect(text).toMatch(/^[A-Z“][^!]{15,}\?$/);
    expect(prompts[0]!.nl.length).toBeLessThanOrEqual(60);
  }
});

test("every other text is a sentence in both languages, without an exclamation mark", () => {
  const sentences = [
    ...panes.flatMap(({about, opening}) => [about, opening]),
    ...script.map(({does}) => does),
    ...afterwards,
    ...readingTips.map(({why}) => why),
  ];
  for (const {nl, en} of sentences) for (const text of [nl, en]) expect(text).toMatch(/^[A-Z“][^!]{15,}[.?]”?$/);
  for (const {nl, en} of [...materials, ...script.map(({name}) => name), ...script.map(({says}) => says)])
    for (const text of [nl, en]) expect(text.length > 3 && !text.includes("!")).toBe(true);
});

test("the script fills ninety minutes without a gap", () => {
  expect(script[0]?.from).toBe(0);
  expect(script.at(-1)?.to).toBe(90);
  expect(script.slice(1).map(({from}) => from)).toEqual(script.slice(0, -1).map(({to}) => to));
});

test("each kind has an id of its own, and a title field that exists", () => {
  expect(new Set(visionKinds.map(({id}) => id)).size).toBe(visionKinds.length);
  for (const {title, fields} of visionKinds) expect(Object.keys(fields)).toContain(title);
});
