import {expect, test} from "vitest";
import {dropReasons} from "../../dialogue/stream.ts";
import {dropReasonIn, dropWords} from "./drop-words.ts";

test("every reason for leaving something out has its words, and no others", () => {
  for (const language of ["nl", "en"] as const)
    expect(Object.keys(dropWords[language]).sort()).toEqual([...dropReasons].sort());
});

test("a reason that is not known yet is shown as it is", () => {
  expect(dropReasonIn(dropWords.nl, "too-quiet")).toEqual({name: "too-quiet", why: ""});
});
