import {expect, test} from "vitest";
import {seeded} from "../../analysis/statistics/index.ts";
import {dutch} from "./dutch.ts";
import {english} from "./english.ts";
import {openingText, replyText, subjectOf, type Talk} from "./talk.ts";
import type {Wording} from "./wording.ts";

const talk: Talk = {language: "nl", theme: "neighbourhood", kind: "question", seed: 3};

test("an answer is about the same neighbourhood as the question", () => {
  const named = (text: string) => (dutch.slots["wijk"] ?? []).filter((name) => text.includes(name));
  const chance = seeded(1);
  const places = new Set<string>();
  for (let n = 0; n < 200; n++) {
    for (const name of [...named(openingText(chance, talk)), ...named(replyText(chance, talk, 0, false))])
      places.add(name);
  }
  expect(places.size).toBe(1);
});

test("a conversation asks one question, whatever is said around it", () => {
  const chance = seeded(1);
  const asked = new Set<string>();
  const questions = dutch.themes.neighbourhood.topics.flatMap((topic) => topic.questions);
  for (let n = 0; n < 100; n++) {
    const text = openingText(chance, talk).toLowerCase();
    for (const question of questions) if (text.includes(question.split("{")[0]!.toLowerCase())) asked.add(question);
  }
  expect(asked.size).toBe(1);
});

test("no capital after a comma or a colon, and one at the start of every text", () => {
  const chance = seeded(2);
  for (let seed = 0; seed < 2_000; seed++) {
    const some: Talk = {
      language: "nl",
      theme: "counter",
      kind: (["question", "idea", "notice"] as const)[seed % 3]!,
      seed,
    };
    const text = openingText(chance, some);
    expect(text).toMatch(/^[A-Z]/);
    expect(text).not.toMatch(/^(Hoi allemaal|Dag collega's|Hallo), (Wie|Waarom|Een|Hoe|Kan|De) /);
    expect(subjectOf(some)).not.toMatch(/[{}]/);
  }
});

test.each([
  ["Dutch", dutch],
  ["English", english],
] as [string, Wording][])("the %s sentences do not shout, and each question has its answer", (_, wording) => {
  const {slots, themes, ...phrases} = wording;
  const topics = Object.values(themes).flatMap((theme) => theme.topics);
  const all = [
    ...Object.values(slots).flat(),
    ...Object.values(phrases).flat(),
    ...Object.values(themes).flatMap(({ideas, notices}) => [...ideas, ...notices]),
    ...topics.flatMap(({questions, answers}) => [...questions, ...answers]),
  ];
  expect(all.filter((text) => text.includes("!"))).toEqual([]);
  expect(new Set(topics.map(({subject}) => subject)).size).toBe(topics.length);
  for (const {questions, answers} of topics) expect(answers.length).toBe(questions.length);
});
