import {createHash} from "node:crypto";
import {expect, test} from "vitest";
import {digestOf, type Ends, firstFault, type Link, noDigest} from "./chain.ts";

const organisationId = "01990000-0000-7000-8000-000000000000";

const content = (sequence: number) => ({
  organisationId,
  sequence,
  at: new Date(Date.UTC(2026, 0, 5, 8, 0, sequence)),
  code: "sign-in",
  detail: "password",
  actorId: `user${sequence}`,
  role: "",
  outcome: "done",
  subjectKind: null,
  subjectId: null,
});

function chain(count: number): Link[] {
  const links: Link[] = [];
  for (let sequence = 1; sequence <= count; sequence++)
    links.push({...content(sequence), digest: digestOf(links.at(-1)?.digest ?? noDigest, content(sequence))});
  return links;
}

const endsOf = (links: readonly Link[]): Ends => ({head: links.at(-1)!, last: links.at(-1)!.sequence});

async function* each(links: readonly Link[], until: number) {
  yield* links.filter(({sequence}) => sequence <= until).sort((a, b) => a.sequence - b.sequence);
}

const check = (links: readonly Link[], ends: Ends, anchor?: Buffer) =>
  firstFault(each(links, ends.head?.sequence ?? 0), ends, anchor);
const fault = (kind: string, sequence: number, elsewhere: number | null = null) => ({kind, sequence, elsewhere});

const five = chain(5);
const changed = (links: readonly Link[], sequence: number, change: Partial<Link>) =>
  links.map((link) => (link.sequence === sequence ? {...link, ...change} : link));

test("a digest is SHA-256 over the digest before and the row as JSON: anybody can compute it", () => {
  const text = `[1,"${organisationId}",1,"2026-01-05T08:00:01.000Z","sign-in","password","user1","","done",null,null]`;
  const expected = createHash("sha256")
    .update(Buffer.concat([Buffer.alloc(32), Buffer.from(text)]))
    .digest("hex");
  expect(five[0]!.digest.toString("hex")).toBe(expected);
});

test("a log as it was written is right, and so is one without rows", async () => {
  expect(await check(five, endsOf(five))).toEqual({rows: 5, fault: null});
  expect(await check([], {head: null, last: 0})).toEqual({rows: 0, fault: null});
});

test("an edited row is named, whatever part of it was edited", async () => {
  for (const change of [
    {at: new Date(0)},
    {code: "sign-out"},
    {detail: ""},
    {actorId: "user9"},
    {actorId: null},
    {role: "viewer"},
    {outcome: "refused"},
    {subjectKind: "user", subjectId: "user9"},
    {organisationId: organisationId.replace("1", "2")},
    {digest: Buffer.alloc(32, 7)},
  ])
    expect(await check(changed(five, 3, change), endsOf(five))).toEqual({rows: 2, fault: fault("changed", 3)});
});

test("who edits row 3 and computes its digest anew, is betrayed by row 4", async () => {
  const edited = {...content(3), actorId: "user9"};
  const links = changed(five, 3, {...edited, digest: digestOf(five[1]!.digest, edited)});
  expect(await check(links, endsOf(five))).toEqual({rows: 3, fault: fault("changed", 4)});
});

test("who edits the last row and its digest is betrayed by the end that is kept apart", async () => {
  const edited = {...content(5), actorId: "user9"};
  const links = changed(five, 5, {...edited, digest: digestOf(five[3]!.digest, edited)});
  expect(await check(links, endsOf(five))).toEqual({rows: 5, fault: fault("head-changed", 5)});
});

test("a row that was taken away is missed, the first one and one in the middle", async () => {
  for (const gone of [1, 3])
    expect(
      await check(
        five.filter(({sequence}) => sequence !== gone),
        endsOf(five),
      ),
    ).toEqual({rows: gone - 1, fault: fault("missing", gone)});
});

test("rows that changed places are named, with where the first of them stands now", async () => {
  const places = new Map([
    [2, 4],
    [4, 2],
  ]);
  const links = five.map((link) => ({...link, sequence: places.get(link.sequence) ?? link.sequence}));
  expect(await check(links, endsOf(five))).toEqual({rows: 1, fault: fault("moved", 2, 4)});
});

test("a tail that was cut is missed, one row or all of them", async () => {
  for (const kept of [4, 0])
    expect(await check(five.slice(0, kept), {head: five[4]!, last: kept})).toEqual({
      rows: kept,
      fault: fault("cut", kept + 1),
    });
});

test("an end that was set back, or is gone, is told while its rows are there", async () => {
  expect(await check(five, {head: five[2]!, last: 5})).toEqual({rows: 3, fault: fault("beyond", 4)});
  expect(await check(five, {head: null, last: 5})).toEqual({rows: 0, fault: fault("head-lost", 1)});
});

test("who cuts the tail and sets the end back too is betrayed only by a digest kept elsewhere", async () => {
  const cut = five.slice(0, 3);
  expect(await check(cut, endsOf(cut))).toEqual({rows: 3, fault: null});
  expect(await check(cut, endsOf(cut), five[2]!.digest)).toEqual({rows: 3, fault: null});
  expect(await check(cut, endsOf(cut), five[4]!.digest)).toEqual({rows: 3, fault: fault("unknown-anchor", 0)});
  expect(await check([], {head: null, last: 0}, five[4]!.digest)).toEqual({rows: 0, fault: fault("unknown-anchor", 0)});
});

test("a digest kept elsewhere stays good while the log goes on", async () => {
  expect(await check(five, endsOf(five), five[0]!.digest)).toEqual({rows: 5, fault: null});
});
