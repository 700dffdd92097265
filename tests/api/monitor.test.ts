import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {
  listSources,
  type PreflightResult,
  readContribution,
  readTools,
  startImport,
  startPreflight,
  undoImport,
  uploadFile,
} from "../../src/dialogue/contract.ts";
import {readFigures, readFilters} from "../../src/evidence/contract.ts";
import {readNetwork} from "../../src/network/contract.ts";
import {applyPeopleFile, listUnits, previewPeopleFile} from "../../src/people/contract.ts";
import {cancelJob} from "../../src/platform/jobs/contract.ts";
import {rehearsalOf} from "../../src/rehearsal/index.ts";
import {readMonitor} from "../../src/report/contract.ts";
import {coordinatorOf, newApplication, publicArchive, type Visitor} from "../support/application.ts";
import {rehearsalExports} from "../support/exports.ts";
import {known, peopleCsv, slack} from "../support/waterschap.ts";

let application: Awaited<ReturnType<typeof newApplication>>;
let kim: Visitor;
let to: {readonly organisationId: string};
beforeAll(async () => {
  application = await newApplication();
  const {visitor, organisation} = await coordinatorOf(application);
  [kim, to] = [visitor, {organisationId: organisation.id}];
});
afterAll(async () => {
  expect(application.bugs).toEqual([]);
  await application.close();
});

const upload = async (name: string, body: Uint8Array) => (await kim.call(uploadFile, {name}, {...to, body})).uploadId;
const ended = (jobId: string) => kim.ended(to.organisationId, jobId);
const agreed = {basis: publicArchive};

test("without dialogues there are no figures, and no report", async () => {
  expect(await kim.call(readFigures, {}, to)).toEqual({period: null, figures: []});
  expect(await kim.call(readContribution, {}, to)).toMatchObject({period: null, shown: false, active: null});
  expect(await kim.ask(readMonitor, {}, to)).toMatchObject({
    status: 404,
    reply: {detail: expect.stringContaining("no dialogues yet")},
  });
});

test("what is no export, is empty or rests on nothing is refused in words, and nothing of it stays", async () => {
  const nonsense = await upload("holiday.zip", new TextEncoder().encode("no zip at all"));
  const preflight = await ended((await kim.call(startPreflight, {uploadId: nonsense}, to)).jobId);
  expect(preflight).toMatchObject({state: "failed", problem: {code: "not-an-export"}});
  const refused = await kim.ask(startImport, {uploadId: nonsense, source: {name: "Slack"}, ...agreed}, to);
  expect(refused).toMatchObject({status: 422, reply: {code: "not-an-export"}});
  const empty = await kim.ask(uploadFile, {name: "empty.zip"}, {...to, body: new Uint8Array()});
  expect(empty).toMatchObject({status: 422});
  const truncated = await upload("half.zip", slack.slice(0, slack.length / 2));
  expect((await kim.ask(startImport, {uploadId: truncated, source: {name: "Slack"}, ...agreed}, to)).status).toBe(422);
  const whole = await upload("slack.zip", slack);
  const noBasis = await kim.ask(startImport, {uploadId: whole, source: {name: "Slack"}} as never, to);
  expect(noBasis).toMatchObject({status: 422, reply: {detail: expect.stringContaining("basis")}});
  const reversed = {uploadId: whole, from: "2026-04-01", to: "2026-03-01"};
  expect(await kim.ask(startPreflight, reversed, to)).toMatchObject({
    status: 422,
    reply: {detail: expect.stringContaining("after the last day")},
  });
  expect(await kim.call(listSources, {}, to)).toEqual([]);
});

describe("a people file and an export become the monitor", () => {
  let sourceId: string;

  test("the people file is told before it is stored", async () => {
    const choice = {uploadId: await upload("people.csv", peopleCsv), validFrom: "2026-01-01"};
    const preview = await kim.call(previewPeopleFile, choice, to);
    expect(preview).toMatchObject({
      people: known.players,
      refused: 0,
      canApply: true,
      changes: {isFirst: true, added: known.players},
    });
    expect((await kim.call(listUnits, {}, to)).units).toEqual([]);
    await kim.call(applyPeopleFile, choice, to);
    const {units, people} = await kim.call(listUnits, {}, to);
    expect(people).toBe(known.players);
    expect(units.map(({name, total}) => `${name} ${total}`)).toEqual(["Bouw 12", "Leeg 2", "Staf 3", "Zorg 17"]);
  });

  test("the preflight counts what is there and what would be left out, and stores nothing", async () => {
    const {state, result} = await ended(
      (await kim.call(startPreflight, {uploadId: await upload("slack.zip", slack)}, to)).jobId,
    );
    expect(state).toBe("done");
    const {kind, preflight} = result as PreflightResult;
    expect(kind).toBe("slack");
    expect(preflight).toMatchObject({
      period: {first: "2026-03-02T09:00:00.000Z", last: "2026-03-02T10:28:00.000Z"},
      messages: {kept: known.posts + known.replies, replies: known.replies, byBots: known.botMessages},
      people: {human: known.players, writing: known.active, matched: known.players, bots: 1},
    });
    expect(
      preflight.channels.map(({name, kept, sensitive}) => `${name} ${kept}${sensitive ? " sensitive" : ""}`),
    ).toEqual(["general 58", "ondernemingsraad 0 sensitive", "secret 0", "weather 0"]);
    expect(Object.fromEntries(preflight.dropped.map(({reason, count}) => [reason, count]))).toMatchObject({
      "private-channel": 1,
      "sensitive-channel": 1,
    });
    expect(await kim.call(listSources, {}, to)).toEqual([]);
  });

  test("the import keeps exactly that", async () => {
    const uploadId = await upload("slack.zip", slack);
    const {jobId} = await kim.call(startImport, {uploadId, source: {name: "Slack"}, ...agreed}, to);
    expect(await ended(jobId)).toMatchObject({state: "done", problem: null});
    const [source, ...rest] = await kim.call(listSources, {}, to);
    expect(rest).toEqual([]);
    expect(source).toMatchObject({
      kind: "slack",
      messages: 58,
      people: known.active,
      firstWeek: "2026-03-02",
      lastWeek: "2026-03-02",
    });
    expect(source!.imports).toMatchObject([
      {number: 1, state: "done", botMessages: known.botMessages, purpose: publicArchive.reason, decidedBy: "Kim"},
    ]);
    sourceId = source!.id;
  });

  test("an export of the same workspace goes into its source, and a second import of it adds nothing", async () => {
    const uploadId = await upload("slack.zip", slack);
    const second = await kim.ask(startImport, {uploadId, source: {name: "Again"}, ...agreed}, to);
    expect(second).toMatchObject({status: 409, reply: {detail: expect.stringContaining("“Slack”")}});
    const {jobId, importId} = await kim.call(startImport, {uploadId, source: {id: sourceId}, ...agreed}, to);
    expect(await ended(jobId)).toMatchObject({state: "done", result: {added: 0, changed: 0}});
    expect(await ended((await kim.call(undoImport, {importId}, to)).jobId)).toMatchObject({
      state: "done",
      result: {messages: 0},
    });
    expect((await kim.call(listSources, {}, to))[0]).toMatchObject({messages: 58});
    expect(await kim.ask(undoImport, {importId}, to)).toMatchObject({status: 409});
  });

  test("the figures of March are those worked out by hand", async () => {
    const {period, figures} = await kim.call(readFigures, {}, to);
    expect(period).toEqual({key: "2026-03", from: "2026-03-02", to: "2026-03-29"});
    const values = Object.fromEntries(figures.map(({measure, value}) => [measure, value]));
    expect(values).toMatchObject({
      ...{players: 34, "active-people": 29, messages: 58, posts: 29, replies: 29, reactions: 0, gini: 0},
      ...{"response-rate": 1, "reply-rate": 1, "first-response-median": 1, "first-response-p90": 1},
    });
    expect(values["active-share"]).toBeCloseTo(29 / 34, 12);
    // All who write write as much: the inequality over everybody is the part that is silent.
    expect(values["gini-with-silent"]).toBeCloseTo(5 / 34, 12);
    // 15 of 29 write at least half.
    expect(values["half-share"]).toBeCloseTo(15 / 29, 12);
  });

  test("contribution, tools and network too", async () => {
    expect(await kim.call(readContribution, {}, to)).toMatchObject({
      shown: true,
      active: 29,
      players: 34,
      messages: 58,
      half: {people: 15},
      eighty: {people: 24},
    });
    expect(await kim.call(readTools, {}, to)).toMatchObject({
      players: 34,
      tools: [{name: "Slack", shown: true, active: 29, messages: 58}],
    });
    // Each ring of n people has n arcs one way and no answer; three rings and five people alone are eight components.
    expect(await kim.call(readNetwork, {}, to)).toMatchObject({
      ...{
        shown: true,
        nodes: 34,
        arcs: 29,
        pairs: 29,
        reciprocity: 0,
        components: 8,
        largestComponent: 14,
        eiIndex: -1,
      },
    });
  });

  test("a unit that is too small, one hidden for its sake, and an empty one look alike, byte for byte", async () => {
    const {units} = await kim.call(listUnits, {}, to);
    const idOf = (name: string) => units.find((unit) => unit.name === name)!.id;
    expect((await kim.call(readFilters, {}, to)).units.map(({name}) => name)).toEqual(["Zorg"]);
    const shown = await kim.call(readFigures, {unit: idOf("Zorg"), measures: "active-people"}, to);
    expect(shown.figures).toMatchObject([{shown: true, value: 14}]);
    for (const page of ["figures", "contribution", "tools", "formed-networks"]) {
      const texts = await Promise.all(
        ["Staf", "Bouw", "Leeg"].map(async (name) =>
          (await kim.send("GET", `/api/v1/organisations/${to.organisationId}/${page}?unit=${idOf(name)}`)).text(),
        ),
      );
      expect(new Set(texts).size, page).toBe(1);
      expect(texts[0], page).not.toMatch(/"shown":true/);
    }
    expect(await kim.ask(readFigures, {unit: sourceId}, to)).toMatchObject({status: 404});
  });

  test("the report is there as JSON, PDF and workbook, and names nobody", async () => {
    const monitor = await kim.call(readMonitor, {}, to);
    expect(monitor).toMatchObject({
      ...{language: "nl", people: {players: 34, active: 29}, response: {posts: 29, rate: 1, medianHours: 1}},
      sources: [
        {kind: "slack", messages: 58, botMessages: 2, channels: {open: 3, private: 1, direct: 0}, publicArchive: true},
      ],
    });
    expect(JSON.stringify(monitor)).not.toMatch(/writer(Zorg|Bouw|Staf)\d|@example\.org/);
    const file = async (name: string) => {
      const response = await kim.send("GET", `/api/v1/organisations/${to.organisationId}/${name}?language=en`);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename\*=UTF-8''Waterschap%20/);
      return Buffer.from(await response.arrayBuffer());
    };
    expect((await file("report.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
    expect((await file("report.xlsx")).subarray(0, 2).toString()).toBe("PK");
  });
});

test("an import that is cancelled leaves nothing of it, and what was there stays", async () => {
  const until = Date.parse("2026-11-02T00:00:00+01:00");
  const {mail} = await rehearsalExports(rehearsalOf({seed: 1, people: 100, messages: 12_000, weeks: 8, until}));
  const before = await kim.call(listSources, {}, to);
  const {jobId} = await kim.call(
    startImport,
    {uploadId: await upload("lists.mbox", mail), source: {name: "Lists"}, ...agreed},
    to,
  );
  for (let stored = 0; stored === 0; ) stored = (await kim.call(listSources, {}, to))[1]?.imports[0]?.messages ?? 0;
  await kim.call(cancelJob, {jobId}, to);
  expect(await ended(jobId)).toMatchObject({state: "cancelled"});
  expect(await kim.call(listSources, {}, to)).toEqual(before);
  expect((await kim.call(readFigures, {measures: "messages"}, to)).figures).toMatchObject([{value: 58}]);
});
