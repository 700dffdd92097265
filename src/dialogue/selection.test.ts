import {describe, expect, test} from "vitest";
import {type Choice, isSensitive, selected} from "./selection.ts";
import type {ChannelRecord, DialogueRecord, MessageRecord} from "./stream.ts";

const noon = Date.UTC(2026, 2, 1, 12);
const open: ChannelRecord = {type: "channel", key: "C1", name: "general", visibility: "open"};
const plans: ChannelRecord = {type: "channel", key: "G1", name: "plans", visibility: "private"};
const direct: ChannelRecord = {type: "channel", key: "D1", name: "", visibility: "direct"};
const council: ChannelRecord = {type: "channel", key: "C2", name: "ondernemingsraad", visibility: "open"};

const said = (channelKey: string, key: string, more: Partial<MessageRecord> = {}): MessageRecord => ({
  type: "message",
  ...{channelKey, key, authorKey: "U1", isBot: false, at: noon, text: "words", threadKey: key, parentKey: null},
  ...{mentions: ["U2"], recipients: ["U3"], editedAt: null},
  ...more,
});
const liked = (channelKey: string, messageKey: string): DialogueRecord => ({
  type: "reaction",
  ...{channelKey, messageKey, authorKey: "U2", name: "wave"},
});

describe("whose words are read", () => {
  test("open channels as they are; private ones only when ticked; direct and sensitive ones never", async () => {
    const records = [open, plans, direct, council, ...["C1", "G1", "D1", "C2"].map((key) => said(key, "1"))];
    expect(await kept(records, {privateChannels: []})).toEqual(["C1 1"]);
    expect(await kept(records, {privateChannels: ["G1", "D1", "C2"]})).toEqual(["C1 1", "G1 1"]);
    expect(await dropped(records, {privateChannels: []})).toEqual([
      ["private-channel", "G1"],
      ["direct-message", "D1"],
      ["sensitive-channel", "C2"],
    ]);
  });

  test("addresses and numbers of people are masked before anybody sees them, and counted", async () => {
    const records = [open, said("C1", "1", {text: "Bel 06-12345678 of mail an@example.nl"}), said("C1", "2")];
    const found: DialogueRecord[] = [];
    for await (const record of selected(records, {privateChannels: []})) found.push(record);
    expect(found).toEqual([
      open,
      said("C1", "1", {text: "Bel [phone] of mail [mail]"}),
      {type: "dropped", reason: "masked", where: "", channelKey: "C1", count: 2},
      said("C1", "2"),
    ]);
  });

  test("a channel that no record announces is judged by its key", async () => {
    expect(await kept([said("general", "1"), said("vakbond", "2")], {privateChannels: []})).toEqual(["general 1"]);
  });

  test("the period has both its ends in it", async () => {
    const records = [open, ...[-1, 0, 1, 2].map((ms) => said("C1", `${ms}`, {at: noon + ms}))];
    const choice = {privateChannels: [], from: noon, to: noon + 1};
    expect(await kept(records, choice)).toEqual(["C1 0", "C1 1"]);
    expect(await dropped(records, choice)).toEqual([
      ["outside-period", "C1"],
      ["outside-period", "C1"],
    ]);
  });

  test("reactions and deletions go with what they belong to", async () => {
    const gone = (channelKey: string): DialogueRecord => ({type: "deletion", channelKey, messageKey: "9", at: noon});
    const records = [
      ...[open, plans, said("C1", "1"), liked("C1", "1"), said("C1", "2", {at: noon - 1}), liked("C1", "2")],
      ...[said("G1", "3"), liked("G1", "3"), gone("C1"), gone("G1")],
    ];
    const rest: DialogueRecord[] = [];
    for (const record of await all(records, {privateChannels: [], from: noon}))
      if (record.type === "reaction" || record.type === "deletion") rest.push(record);
    expect(rest).toEqual([liked("C1", "1"), gone("C1")]);
  });

  test("of bots remains that they wrote, not what; left out ones are marked as theirs", async () => {
    const bot = {isBot: true, at: noon};
    const records = [open, said("C1", "1", bot), said("C1", "2", {...bot, at: noon - 1})];
    const [, first, second] = await all(records, {privateChannels: [], from: noon});
    expect(first).toEqual(said("C1", "1", {...bot, text: "", mentions: [], recipients: []}));
    expect(second).toEqual({type: "dropped", reason: "outside-period", where: "", channelKey: "C1", detail: "bot"});
  });

  test("people and remarks pass", async () => {
    const records: DialogueRecord[] = [
      {type: "person", key: "U1", name: "Anne", mails: [], isBot: false},
      {type: "dropped", reason: "duplicate", where: "a"},
    ];
    expect(await all(records, {privateChannels: []})).toEqual(records);
  });
});

describe("names that say it is nobody else's business", () => {
  test.each([
    ...["or", "OR", "or-2026", "de_or", "Ondernemingsraad", "ondernemingsraad-overleg", "centrale ondernemingsraad"],
    ...["medezeggenschap", "works-council", "vakbond", "FNV leden", "union", "bedrijfsarts", "arbo", "verzuim_team"],
    ...["vertrouwenspersoon", "vertrouwenspersonen", "klokkenluiders", "Ondernemingsráád (or)", "Talk (or)"],
  ])("%j is one", (name) => expect(isSensitive(name)).toBe(true));

  test.each(["general", "organisatie", "orange", "for-sale", "vakgroep", "reunion", "arbeid", "horizon", ""])(
    "%j is not",
    (name) => expect(isSensitive(name)).toBe(false),
  );

  test("other names can be given; none means none", () => {
    expect(isSensitive("or", [])).toBe(false);
    expect(isSensitive("board-room", ["board room"])).toBe(true);
  });
});

async function all(records: readonly DialogueRecord[], choice: Choice): Promise<DialogueRecord[]> {
  const found: DialogueRecord[] = [];
  for await (const record of selected(stream(records), choice)) found.push(record);
  return found;
}

async function kept(records: readonly DialogueRecord[], choice: Choice): Promise<string[]> {
  return (await all(records, choice)).flatMap((record) =>
    record.type === "message" ? [`${record.channelKey} ${record.key}`] : [],
  );
}

async function dropped(records: readonly DialogueRecord[], choice: Choice) {
  return (await all(records, choice)).flatMap((record) =>
    record.type === "dropped" ? [[record.reason, record.channelKey]] : [],
  );
}

async function* stream(records: readonly DialogueRecord[]): AsyncGenerator<DialogueRecord> {
  yield* records;
}
