import {expect, test} from "vitest";
import {acceptPassword} from "./acceptable-password.ts";

const kim = {name: "Kim de Vries", email: "kim.devries.1984@example.org"};
const answer = (password: string) =>
  acceptPassword(password, kim).then(
    () => "accepted",
    (error: Error) => error.message,
  );

test("four words are accepted, also without a digit or a sign; ten characters are enough, letters of any alphabet count as one", async () => {
  for (const password of ["paard nietje batterij", "zqvjxwkpfm", "zqvjxwkp🐙🐙"])
    expect(await answer(password)).toBe("accepted");
});

test("nine characters are too few, 257 too many", async () => {
  expect(await answer("zqvjxwkpf")).toContain("at least ten characters");
  expect(await answer("zqvjxwkp🐙")).toContain("at least ten characters");
  expect(await answer("x".repeat(257))).toContain("longer than 256");
});

test("the commonest of those that are long enough are refused in any case", async () => {
  for (const password of ["1234567890", "qwertyuiop", "1q2w3e4r5t", "QwertyUiop"])
    expect(await answer(password)).toContain("Too many people");
});

test("one's own name and address are refused, however they are written", async () => {
  for (const password of ["Kim de Vries", "kim_de_vries", "kim.devries.1984", "KIM.DEVRIES.1984@EXAMPLE.ORG"])
    expect(await answer(password)).toContain("your name or mail address");
  expect(await answer("kim de vries loopt")).toBe("accepted");
});
