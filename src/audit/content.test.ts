import {expect, test} from "vitest";
import {dimensions} from "./dimensions-content.ts";
import {askedFacts} from "./facts-content.ts";
import {fields} from "./opportunity-content.ts";
import {questions} from "./questions-content.ts";

test("every text of a question exists in both languages, as a whole sentence without an exclamation mark", () => {
  for (const {name, question, where, low, high} of questions) {
    for (const {nl, en} of [question, where, low, high])
      for (const text of [nl, en]) expect(text).toMatch(/^[A-Z“][^!]{15,}[.?]$/);
    expect([question.nl, question.en].every((text) => text.endsWith("?"))).toBe(true);
    for (const text of [name.nl, name.en]) expect(text.length).toBeGreaterThan(2);
    expect(name.nl.length).toBeLessThanOrEqual(32);
  }
});

test("a question speaks plainly: no word in Dutch longer than 24 letters, no question longer than 160", () => {
  for (const {question, where, low, high} of questions) {
    expect(question.nl.length).toBeLessThanOrEqual(160);
    for (const {nl} of [question, where, low, high])
      for (const word of nl.split(/\s+/)) expect(word.length).toBeLessThanOrEqual(24);
  }
});

test("each dimension has seven to nine questions, each with an id of its own and some that say how ready the organisation is", () => {
  expect(new Set(questions.map(({id}) => id)).size).toBe(questions.length);
  for (const {id} of dimensions) {
    const own = questions.filter(({dimension}) => dimension === id);
    expect(own.length >= 7 && own.length <= 9).toBe(true);
    expect(own.some(({weight}) => weight > 0)).toBe(true);
  }
});

test("each fact helps with a question that exists", () => {
  const ids = new Set(questions.map(({id}) => id));
  for (const {question, name} of Object.values(askedFacts)) {
    expect(ids.has(question)).toBe(true);
    expect(Math.min(name.nl.length, name.en.length)).toBeGreaterThan(2);
  }
});

test("the four fields each have a name and advice in both languages", () => {
  const words = Object.values(fields).flatMap(({name, advice}) => [name.nl, name.en, advice.nl, advice.en]);
  expect(words).toHaveLength(16);
  expect(words.every((text) => text.length > 5 && !text.includes("!"))).toBe(true);
});
