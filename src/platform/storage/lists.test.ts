import {expect, test} from "vitest";
import {textList, wordList} from "./lists.ts";

test("texts stand between quotes, with quotes and backslashes kept, and nothing is NULL", () => {
  expect(textList(['say "hi"', "C:\\map", "a,b {c}", "NULL", "", null])).toBe(
    String.raw`{"say \"hi\"","C:\\map","a,b {c}","NULL","",NULL}`,
  );
});

test("ids, numbers and truths stand bare", () => {
  expect(wordList([1, true, "nl", null])).toBe("{1,true,nl,NULL}");
});
