import {expect, test} from "vitest";
import {z} from "zod";
import {mistakes} from "./mistakes.ts";

const schema = z.object({name: z.string().min(2), rows: z.array(z.object({mail: z.email()}))});

test("every field that is wrong is named, on a line of its own, in both languages", () => {
  expect(mistakes(schema, {name: "a", rows: [{mail: "x@y.nl"}, {mail: "x"}]})).toEqual({
    nl: "name: Te kort: verwacht dat string >=2 tekens heeft\nrows[1].mail: Ongeldig: emailadres",
    en: "name: Too small: expected string to have >=2 characters\nrows[1].mail: Invalid email address",
  });
});

test("what is wrong with the whole stands without a name", () => {
  expect(mistakes(schema, 1).en).toBe("Invalid input: expected object, received number");
});

test("a value that is right has no mistakes", () => {
  expect(mistakes(schema, {name: "ab", rows: []})).toEqual({nl: "", en: ""});
});
