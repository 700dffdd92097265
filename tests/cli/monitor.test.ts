import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {unzipSync} from "fflate";
import {beforeEach, describe, expect, test} from "vitest";
import {z} from "zod";
import {Monitor} from "../../src/report/contract.ts";
import {mbox, temporaryFolder} from "../support/exports.ts";
import {samenspel, samenspelHere} from "../support/samenspel.ts";
import {peopleCsv, slack} from "../support/waterschap.ts";

const [zorg, bouw, staf] = ["zorg", "bouw", "staf"].map((unit) => `writer-${unit}-0@example.org`) as [
  string,
  string,
  string,
];

/** Two players write, and a stranger whom nobody answers. */
const list = mbox("plans", [
  {id: "one", from: zorg, at: "2026-03-04T09:00:00Z", to: [bouw, staf]},
  {id: "two", from: bouw, at: "2026-03-04T12:00:00Z", to: [zorg], inReplyTo: "one"},
  {id: "three", from: "stranger@elsewhere.org", at: "2026-03-12T09:00:00Z"},
]);

let folder: string;
let temporary: string;
beforeEach(() => {
  folder = temporaryFolder();
  writeFileSync(join(folder, "slack.zip"), slack);
  writeFileSync(join(folder, "plans.mbox"), list);
  writeFileSync(join(folder, "people.csv"), peopleCsv);
  temporary = join(folder, "temporary");
  mkdirSync(temporary);
});

const monitor = (...words: string[]) =>
  samenspel(["monitor", ...words], {folder, environment: {TMPDIR: temporary, TZ: "Europe/Amsterdam"}});
const both = ["slack.zip", "plans.mbox", "--people", "people.csv"];

describe("samenspel monitor --json", () => {
  test("prints the monitor on stdout, with every figure as counted by hand", async () => {
    const {code, out, error} = await monitor(...both, "--json");
    expect({code, error}).toEqual({code: 0, error: ""});
    const it = Monitor.parse(JSON.parse(out));
    expect(it).toMatchObject({
      period: {from: "2026-03-02", to: "2026-03-12"},
      sources: [
        {
          kind: "slack",
          name: "slack",
          messages: 58,
          botMessages: 2,
          people: 29,
          channels: {open: 3, private: 1, direct: 0},
        },
        {
          kind: "mail",
          name: "plans",
          messages: 3,
          botMessages: 0,
          people: 3,
          channels: {open: 1, private: 0, direct: 0},
        },
      ],
      people: {players: 34, active: 29, external: 1},
      activity: {posts: 31, replies: 30, reactions: 0},
      weeks: [
        {week: "2026-03-02", messages: 60, active: 29},
        {week: "2026-03-09", messages: 1, active: 1},
      ],
      tools: [
        {source: "slack", active: 29, messages: 58},
        {source: "plans", active: 2, messages: 3},
      ],
      // 29 answers after one hour and one after three.
      response: {posts: 31, medianHours: 1, p90Hours: 1},
      // Of 60 messages two players wrote 3 and the others 2: 3 + 3 + 12 · 2 = 30.
      contribution: {half: {people: 14}},
      network: {
        // The rings of 14, 12 and 3, joined by mails; five players are alone.
        ...{nodes: 34, arcs: 29 + 3, pairs: 29 + 2, components: 1 + 5, largestComponent: 29, selfTies: 0},
        arcsByKind: {reply: 30, mail: 2, mention: 0, reaction: 0},
      },
    });
    expect(it.sources[0]!.dropped).toMatchObject({"private-channel": 1, "sensitive-channel": 1});
    expect(it.tools.map(({activeShare}) => activeShare)).toEqual([29 / 34, 2 / 34]);
    expect(it.response.rate).toBeCloseTo(30 / 31, 12);
    expect(it.response.replyRate).toBeCloseTo(30 / 31, 12);
    // Σ(2i − n − 1)·x: 54 over 29 · 60, and 354 over 34 · 60 with the five who are silent.
    expect(it.contribution.gini).toBeCloseTo(54 / 1740, 12);
    expect(it.contribution.giniWithSilent).toBeCloseTo(354 / 2040, 12);
    // Of 29 people 1, 2, 3, 6 and 15 are the most active 1, 5, 10, 20 and 50 %.
    expect(it.contribution.shares).toEqual([
      {people: 0.01, contributions: 3 / 60},
      {people: 0.05, contributions: 6 / 60},
      {people: 0.1, contributions: 8 / 60},
      {people: 0.2, contributions: 14 / 60},
      {people: 0.5, contributions: 32 / 60},
    ]);
    expect(it.contribution.half.share).toBeCloseTo(14 / 29, 12);
    // One pair answers each other: two of 32 arcs. Three arcs cross the border of a unit.
    expect(it.network.reciprocity).toBeCloseTo(2 / 32, 12);
    expect(it.network.pairReciprocity).toBeCloseTo(1 / 31, 12);
    expect(it.network.density).toBeCloseTo(32 / (34 * 33), 12);
    expect(it.network.eiIndex).toBeCloseTo((3 - 29) / 32, 12);
    expect(it.network.communities.count).toBeGreaterThanOrEqual(3);
    expect(it.network.communities.modularity).toBeGreaterThan(0.5);
    expect(it.network.units.find(({name}) => name === "Zorg")).toMatchObject({people: 17, active: 14});
    expect(out).not.toMatch(/writer|stranger|@example/);
    expect(readdirSync(temporary)).toEqual([]);
    expect(existsSync(join(folder, "monitor"))).toBe(false);
  });

  test("without a people file everybody in the sources is a player, the same zip twice counts once, and the schema of --schema is met", async () => {
    const {code, out} = await monitor("slack.zip", "slack.zip", "plans.mbox", "--json");
    expect(code).toBe(0);
    const it = JSON.parse(out) as Record<string, unknown>;
    expect(it).toMatchObject({
      sources: [
        {name: "slack", messages: 58, people: 29},
        {name: "plans", messages: 3, people: 3},
      ],
      activity: {posts: 29 + 2, replies: 29 + 1},
      people: {players: 35, active: 30, external: 0},
      network: {eiIndex: null, units: []},
    });

    const {code: told, out: json} = await samenspel(["monitor", "--schema"]);
    expect(told).toBe(0);
    const schema = z.fromJSONSchema(JSON.parse(json));
    expect(schema.safeParse(it).error).toBeUndefined();
    expect(schema.safeParse({...it, period: {from: "2026-03-02", to: "last week"}}).success).toBe(false);
    expect(schema.safeParse({...it, people: undefined}).success).toBe(false);
  });

  test("--from and --to keep what was written on these days, both included", async () => {
    const {out} = await monitor(...both, "--json", "--from", "2026-03-04", "--to", "2026-03-04");
    expect(JSON.parse(out)).toMatchObject({
      period: {from: "2026-03-04", to: "2026-03-04"},
      sources: [{messages: 0}, {messages: 2}],
      activity: {posts: 1, replies: 1},
    });
    const {code, out: nothing, error} = await monitor(...both, "--json", "--from", "2027-01-01");
    expect({code, nothing}).toEqual({code: 1, nothing: ""});
    expect(error).toContain("Look at the dates you gave");
  });
});

test("--out writes the four files, in the language asked for, and leaves nothing else behind", async () => {
  const {code, out, error} = await monitor(...both, "--out", "march", "--lang", "en", "--name", "Waterschap");
  expect({code, out}).toEqual({code: 0, out: ""});
  expect(error).toContain("nothing was kept");
  const files = readdirSync(join(folder, "march")).sort();
  expect(files).toEqual(["monitor.json", "network.graphml", "report.pdf", "tables.xlsx"]);
  const [json, graphml, pdf, xlsx] = files.map((name) => readFileSync(join(folder, "march", name))) as [
    Buffer,
    Buffer,
    Buffer,
    Buffer,
  ];
  expect(JSON.parse(json.toString())).toMatchObject({
    language: "en",
    organisation: {name: "Waterschap", fictional: false},
  });
  expect(graphml.toString()).toMatch(/<graphml[\s\S]*Zorg[\s\S]*<\/graphml>\s*$/);
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  expect(pdf.toString("latin1")).toMatch(/\/Lang ?\(en/);
  expect(Object.keys(unzipSync(xlsx))).toContain("xl/workbook.xml");
  for (const file of [json, graphml]) expect(file.toString()).not.toMatch(/writer|@example/);
  expect(readdirSync(temporary)).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(["march", "people.csv", "plans.mbox", "slack.zip", "temporary"]);
});

test("--people-level gives every node of the network a pseudonym", async () => {
  await monitor(...both, "--out", "march", "--people-level");
  const graphml = readFileSync(join(folder, "march/network.graphml"), "utf8");
  expect(graphml.match(/<node /g)).toHaveLength(34);
  expect(graphml).not.toMatch(/writer|@example/);
});

describe("wrong use ends with 2, says how it is meant on stderr, and prints nothing", () => {
  test.each([
    [["monitor"], "monitor needs <export…>"],
    [["monitor", "slack.zip", "--colour"], "--colour"],
    [["monitor", "slack.zip", "--from", "last week"], "--from takes a day such as 2026-03-01"],
    [["monitor", "slack.zip", "--from", "2026-03-02", "--to", "2026-03-01"], "--from is after --to"],
    [["monitor", "slack.zip", "--lang", "fr"], "--lang takes nl or en"],
    [["monitor", "slack.zip", "--time-zone", "Mars/Olympus"], "is not a time zone"],
    [["import", "slack.zip"], "import needs --source"],
    [["backup"], "backup needs <file>"],
    [["gossip"], "There is no command “gossip”"],
  ])("%j", async (words, told) => {
    const {code, out, error} = await samenspelHere(words, folder, temporary);
    expect({code, out}).toEqual({code: 2, out: ""});
    expect(error).toContain(told);
    expect(error).toContain("samenspel");
  });
});

describe("what is no export ends with 1, in words without a stack, and leaves no folder", () => {
  const attempt = async (name: string, bytes: Uint8Array | undefined, ...words: string[]) => {
    if (bytes) writeFileSync(join(folder, name), bytes);
    const {code, out, error} = await samenspelHere(["monitor", name, ...words], folder, temporary);
    expect({code, out}).toEqual({code: 1, out: ""});
    expect(error).not.toMatch(/^\s+at /m);
    expect(readdirSync(temporary)).toEqual([]);
    expect(readdirSync(folder)).not.toContain("monitor");
    return error;
  };
  test("a text", async () => expect(await attempt("holiday.txt", Buffer.from("Dear diary"))).toContain("holiday.txt"));
  test("an empty file", async () => expect(await attempt("empty.zip", Buffer.from(""))).toContain("empty.zip"));
  test("a zip that was cut off", async () =>
    expect(await attempt("half.zip", slack.slice(0, 700))).toContain("half.zip"));
  test("a file that is not there", async () => expect(await attempt("absent.zip", undefined)).toContain("absent.zip"));
  test("a people file that is none", async () => {
    writeFileSync(join(folder, "nobody.csv"), "");
    expect(await attempt("slack.zip", undefined, "--people", "nobody.csv", "--json")).not.toBe("");
  });
});
