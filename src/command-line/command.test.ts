import {expect, test} from "vitest";
import {Problem} from "../platform/problem.ts";
import {type Command, runCommand} from "./command.ts";

const greet: Command = {
  name: "greet",
  summary: {nl: "Groet iemand.", en: "Greets somebody."},
  takes: {nl: "<naam>", en: "<name>"},
  count: [1, 1],
  options: {
    often: {type: "string", value: {nl: "AANTAL", en: "COUNT"}, summary: {nl: "hoe vaak", en: "how often"}},
    softly: {type: "boolean", summary: {nl: "zachtjes", en: "softly"}},
  },
  run: async ({arguments: [name]}, {out}) => {
    if (name === "nobody")
      throw new Problem("not-found", {nl: "Er is niemand.", en: "There is nobody."}, {where: "x.csv"});
    out(`Hello ${name}`);
  },
};

async function run(words: readonly string[], language = "en") {
  const said = {out: [] as string[], error: [] as string[]};
  const exit = await runCommand([greet], words, {
    folder: "/",
    environment: {LANG: language},
    out: (text) => said.out.push(text),
    error: (text) => said.error.push(text),
    isScreen: false,
    secret: async () => "",
    signal: new AbortController().signal,
  });
  return {exit, out: said.out.join("\n"), error: said.error.join("\n")};
}

test("a command that does its work ends with 0, and says nothing on stderr", async () => {
  expect(await run(["greet", "Ann"])).toEqual({exit: 0, out: "Hello Ann", error: ""});
});

test("help lists the commands, and a command's options in columns, in the language of the terminal", async () => {
  expect((await run(["--help"], "nl_NL.UTF-8")).out).toContain("\n  greet  Groet iemand.\n");
  expect((await run(["--help"])).out).toContain("\n  greet  Greets somebody.\n");
  expect((await run(["greet", "--help"], "nl_NL.UTF-8")).out).toBe(
    "samenspel greet <naam> [opties]\nGroet iemand.\n\n  --often AANTAL  hoe vaak\n  --softly        zachtjes",
  );
});

test("a problem ends with 1, and is told in the language of the terminal, with the place", async () => {
  expect(await run(["greet", "nobody"])).toEqual({exit: 1, out: "", error: "There is nobody. (x.csv)"});
  expect(await run(["greet", "nobody"], "nl")).toEqual({exit: 1, out: "", error: "Er is niemand. (x.csv)"});
});

test.each([
  [["dance"], "De opdracht “dance” bestaat niet.", "There is no command “dance”."],
  [["greet"], "greet heeft <naam> nodig.", "greet needs <name>."],
  [["greet", "a", "b"], "greet neemt <naam>, en niet meer.", "greet takes <name>, and no more."],
  [["greet", "a", "--loudly"], "De optie --loudly bestaat niet.", "Unknown option '--loudly'"],
  [["greet", "a", "--often"], "Bij de optie --often hoort een waarde", "Option '--often <value>' argument missing"],
  [
    ["greet", "a", "--softly=1"],
    "Bij de optie --softly hoort geen waarde.",
    "Option '--softly' does not take an argument",
  ],
])("wrong use (%j) ends with 2 and says how it is meant", async (words, dutch, english) => {
  for (const [language, sentence, help] of [
    ["nl", dutch, "Groet iemand."],
    ["en", english, "Greets somebody."],
  ] as const) {
    const {exit, error} = await run(words, language);
    expect(exit).toBe(2);
    expect(error.startsWith(sentence)).toBe(true);
    expect(error).toContain(help);
  }
});
