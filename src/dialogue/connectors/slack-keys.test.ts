import {describe, expect, test} from "vitest";
import {counts, day, messages, readFiles} from "./slack-days.suite.ts";

describe("keys where one time occurs more than once in a channel", () => {
  const anne = {user: "U1", text: "yes", ts: "1772355600.000000"};
  const bert = {user: "U2", text: "yes", ts: "1772355600.000000"};

  test("the same words by the same person are one message", async () => {
    expect(counts(await readFiles({"general/2026-03-01.json": day(anne, anne, anne)}))).toEqual({duplicate: 2});
    expect(
      counts(await readFiles({"general/2026-03-01.json": day(anne), "general/2026-03-02.json": day(anne)})),
    ).toEqual({
      duplicate: 1,
    });
  });

  test("two people's messages have two keys, the same in any order and after an edit", async () => {
    const keys = async (...each: object[]) =>
      Object.fromEntries((await messages(...each)).map(({authorKey, key}) => [authorKey, key]));
    const first = await keys(anne, bert);
    expect(Object.values(first).sort()).toEqual([
      "1772355600.000000",
      expect.stringMatching(/^1772355600\.000000#[0-9a-f]{8}$/),
    ]);
    expect(await keys(bert, anne)).toEqual(first);
    expect(await keys({...bert, text: "no"}, {...anne, text: "never", edited: {ts: "1772355700.000000"}})).toEqual(
      first,
    );
  });

  test("the one that has answers keeps the plain time, so that its answers find it", async () => {
    for (const root of [anne, bert]) {
      const found = await messages(anne, bert, {...root, thread_ts: root.ts, text: "opens"});
      expect(found.find(({text}) => text === "opens")!.key).toBe("1772355600.000000");
    }
  });

  test("of versions of one message the last edit is kept", async () => {
    const found = await messages(
      anne,
      {...anne, text: "yes and no", edited: {ts: "1772355800.000000"}},
      {...anne, text: "no", edited: {ts: "1772355700.000000"}},
    );
    expect(found.map(({key, text}) => [key, text])).toEqual([["1772355600.000000", "yes and no"]]);
  });

  test("two unedited messages of one person and time are both kept", async () => {
    const found = await messages(anne, {...anne, text: "no"});
    expect(new Set(found.map(({key}) => key)).size).toBe(2);
    expect((await messages({...anne, text: "no"}, anne)).map(({key}) => key).sort()).toEqual(
      found.map(({key}) => key).sort(),
    );
  });
});
