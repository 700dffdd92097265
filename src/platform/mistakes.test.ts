import {expect, test} from "vitest";
import {z} from "zod";
import {mistakes} from "./mistakes.ts";

const schema = z.object({
  name: z.string().min(2).max(4),
  rows: z.array(z.object({mail: z.email()})).default([]),
  from: z.iso.date().optional(),
  size: z.coerce.number().int().default(1),
  kind: z.enum(["open", "private"]).default("open"),
});

test("every field that is wrong is named, on a line of its own, in both languages", () => {
  expect(mistakes(schema, {name: "a", rows: [{mail: "x@y.nl"}, {mail: "x"}]})).toEqual({
    nl: "name: heeft minstens 2 tekens nodig\nrows[1].mail: is geen mailadres",
    en: "name: needs at least 2 characters\nrows[1].mail: is not a mail address",
  });
});

test.each([
  [{}, "name: ontbreekt", "name: is missing"],
  [{name: ""}, "name: is leeg", "name: is empty"],
  [{name: "Maria"}, "name: mag hoogstens 4 tekens hebben", "name: may have at most 4 characters"],
  [{name: "Ann", from: "1-3-26"}, "from: is geen dag zoals 2026-03-01", "from: is not a day such as 2026-03-01"],
  [{name: "Ann", size: "many"}, "size: is geen getal", "size: is not a number"],
])("the commonest mistakes are told in plain words: %j", (value, nl, en) => {
  expect(mistakes(schema, value)).toEqual({nl, en});
});

test("of the others the schema library speaks, in both languages too", () => {
  const {nl, en} = mistakes(schema, {name: "Ann", kind: "secret"});
  expect(en).toBe('kind: Invalid option: expected one of "open"|"private"');
  expect(nl).toMatch(/^kind: Ongeldige .*"open"\|"private"$/);
});

test("what is wrong with the whole stands without a name", () => {
  expect(mistakes(schema, 1).en).toBe("Invalid input: expected object, received number");
});

test("a value that is right has no mistakes", () => {
  expect(mistakes(schema, {name: "Ann"})).toEqual({nl: "", en: ""});
});
