import {strFromU8, unzipSync} from "fflate";
import {describe, expect, test} from "vitest";
import {rehearsalOf} from "./rehearsal.ts";
import {slackExport} from "./slack-export.ts";

const options = {
  seed: 3,
  people: 120,
  messages: 6_000,
  weeks: 20,
  until: Date.parse("2026-11-02T00:00:00+01:00"),
};

interface SlackUser {
  readonly id: string;
  readonly real_name: string;
  readonly is_bot: boolean;
  readonly profile: {readonly email?: string};
}

async function zipOf(seed = options.seed): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of slackExport(rehearsalOf({...options, seed}))) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe("the zip", async () => {
  const rehearsal = rehearsalOf(options);
  const bytes = await zipOf();
  const files = new Map(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, JSON.parse(strFromU8(file))]));
  const records = [...rehearsal.records("chat")];
  const list = (name: string): {id: string; name: string; members: string[]}[] => files.get(name);
  const conversations = [...list("channels.json"), ...list("groups.json"), ...list("dms.json")];
  const idOf = new Map(conversations.map(({id, name}) => [name ?? id, id]));
  const days = [...files].filter(([name]) => name.includes("/"));
  const messages = days.flatMap(([name, rows]) => {
    const channel = idOf.get(name.split("/")[0]!);
    return rows.map((row: object) => ({channel, day: name, ...row}));
  });

  test("holds the people, the bots among them, and the channels by who may read them", () => {
    const people = records.flatMap((r) => (r.type === "person" ? [[r.key, r.name, r.mails[0], r.isBot]] : []));
    expect(files.get("users.json").map((u: SlackUser) => [u.id, u.real_name, u.profile.email, u.is_bot])).toEqual(
      people,
    );
    for (const [file, visibility] of [
      ["channels.json", "open"],
      ["groups.json", "private"],
      ["dms.json", "direct"],
    ] as const) {
      const keys = records.flatMap((r) => (r.type === "channel" && r.visibility === visibility ? [r.key] : []));
      expect(list(file).map(({id}) => id)).toEqual(keys);
      expect(keys.length).toBeGreaterThan(0);
    }
    for (const {members} of list("dms.json")) expect(members.length).toBe(2);
  });

  test("holds each message of the records once, with its thread, edit and mentions", () => {
    const said = records.flatMap((r) =>
      r.type === "message" ? [[r.channelKey, r.key, r.authorKey, r.threadKey, r.editedAt, r.mentions, r.text]] : [],
    );
    const exported = messages
      .filter(({subtype}) => subtype !== "tombstone")
      .map(({channel, ts, user, thread_ts, edited, text}) => [
        channel,
        ts,
        user,
        thread_ts ?? ts,
        edited ? Math.round(edited.ts * 1000) : null,
        [...text.matchAll(/<@(\w+)>/g)].map(([, key]) => key),
        text.replace(/<@\w+>/g, "@…").replaceAll("&amp;", "&"),
      ]);
    expect(exported).toEqual(said);
  });

  test("holds the reactions, each name with its people, and the deleted posts", () => {
    const reactions = messages.flatMap(({channel, ts, reactions = []}) =>
      reactions.flatMap(({name, users, count}: {name: string; users: string[]; count: number}) => {
        expect(count).toBe(users.length);
        return users.map((user) => `${channel} ${ts} ${name} ${user}`);
      }),
    );
    const given = records.flatMap((r) =>
      r.type === "reaction" ? [`${r.channelKey} ${r.messageKey} ${r.name} ${r.authorKey}`] : [],
    );
    expect(reactions.sort()).toEqual(given.sort());
    const tombstones = messages.filter(({subtype}) => subtype === "tombstone").map(({channel, ts}) => [channel, ts]);
    expect(tombstones).toEqual(records.flatMap((r) => (r.type === "deletion" ? [[r.channelKey, r.messageKey]] : [])));
    expect(tombstones.length).toBeGreaterThan(0);
  });

  test("tells at a post how many replies by people will follow", () => {
    const replies = new Map<string, number>();
    for (const {channel, ts, thread_ts, bot_id} of messages) {
      const thread = `${channel} ${thread_ts}`;
      if (thread_ts && thread_ts !== ts && !bot_id) replies.set(thread, (replies.get(thread) ?? 0) + 1);
    }
    for (const {channel, ts, reply_count} of messages) {
      if (reply_count) expect(replies.get(`${channel} ${ts}`)).toBe(reply_count);
    }
    expect(replies.size).toBe(messages.filter(({reply_count}) => reply_count > 0).length);
  });

  test("puts a message in the file of its day in Europe/Amsterdam", () => {
    const local = new Intl.DateTimeFormat("sv-SE", {timeZone: "Europe/Amsterdam"});
    for (const {day, ts} of messages) expect(day).toContain(`/${local.format(Number(ts) * 1000)}.json`);
  });

  test("is the same to the byte for the same seed, and in another time zone", async () => {
    const zone = process.env["TZ"];
    process.env["TZ"] = "Pacific/Auckland";
    try {
      expect(new Date(0).getTimezoneOffset()).toBe(-720);
      expect(Buffer.compare(bytes, await zipOf())).toBe(0);
    } finally {
      if (zone === undefined) delete process.env["TZ"];
      else process.env["TZ"] = zone;
    }
    expect(Buffer.compare(bytes, await zipOf(4))).not.toBe(0);
  });
});
