import {expect, test} from "vitest";
import {longestText, preparing} from "./prepared.ts";
import type {MessageRecord} from "./stream.ts";

const prepared = await preparing();

const message: MessageRecord = {
  type: "message",
  ...{key: "1", channelKey: "C1", authorKey: "U1", isBot: false, at: 0, text: "Wie gaat er mee lunchen?"},
  ...{threadKey: "1", parentKey: null, mentions: ["U2"], recipients: [], editedAt: null},
};

test("a message gets its language, length and whether it asks something", () => {
  expect(prepared(message)).toEqual({...message, language: "nl", length: 24, isQuestion: true});
  expect(prepared({...message, text: "see http://x.nl/?a=1"})).toMatchObject({isQuestion: false});
});

test("of bots no word is kept", () => {
  expect(prepared({...message, isBot: true})).toMatchObject({text: "", length: 0, language: "simple"});
});

test("of very long words the beginning is kept, with how many there were", () => {
  const text = `${"a".repeat(longestText - 1)}😀😀`;
  const found = prepared({...message, text});
  expect(found).toMatchObject({length: longestText + 3, text: `${"a".repeat(longestText - 1)}\ufffd`});
});

test("NUL and halves of pairs are taken out of words, keys and names alike", () => {
  expect(prepared({...message, key: "a\0b", text: "x\0y\ud800", mentions: ["U\x002"]})).toMatchObject({
    key: "ab",
    text: "xy\ufffd",
    mentions: ["U2"],
  });
  expect(prepared({type: "person", key: "U1", name: "An\0ne", mails: ["a\0@b"], isBot: false})).toEqual({
    type: "person",
    ...{key: "U1", name: "Anne", mails: ["a@b"], isBot: false},
  });
});
