import {describe, expect, test} from "vitest";
import {type KnownPlayer, recognise} from "./known-people.ts";
import {readPeopleFile} from "./people-file.ts";

const people = (...rows: string[]) => readPeopleFile(Buffer.from(["id;naam;mail;afdeling", ...rows].join("\n"))).people;
const known = (
  id: string,
  externalId: string,
  name: string,
  mail: string,
  unit: string | null = "Zorg",
  endsOn: string | null = null,
): KnownPlayer => ({
  id,
  externalIds: [externalId],
  name,
  mails: [mail],
  unit,
  endsOn,
});
const day = "2026-03-01";

test("an empty installation gets only new people", () => {
  expect(recognise(people("1;Jan Bos;jan@x.nl;Zorg"), [], day)).toEqual({
    playerIds: [null],
    changes: {isFirst: true, added: 1, renumbered: 0, moved: 0, kept: 0, absent: 0},
  });
});

describe("known people", () => {
  const jan = known("J", "1", "Jan Bos", "jan@x.nl");

  test("are recognised by id, even with another name; a move is counted", () => {
    expect(recognise(people("1;Jan de Bos-Vos;nieuw@x.nl;ICT"), [jan], day)).toMatchObject({
      playerIds: ["J"],
      changes: {moved: 1, kept: 0, added: 0},
    });
  });

  test("are recognised under a new id by address and name together", () => {
    expect(recognise(people("901;Bos, Jan;jan@x.nl;Zorg"), [jan], day)).toMatchObject({
      playerIds: ["J"],
      changes: {renumbered: 1, kept: 1, added: 0},
    });
  });

  test("are not recognised by address alone, nor when another row has their id", () => {
    expect(recognise(people("901;Els Vos;jan@x.nl;Zorg"), [jan], day).playerIds).toEqual([null]);
    expect(recognise(people("1;Jan Bos;;Zorg", "901;Jan Bos;jan@x.nl;Zorg"), [jan], day).playerIds).toEqual([
      "J",
      null,
    ]);
  });

  test("who had no id before are recognised when they get one", () => {
    const players = [
      known("J", "mail:jan@x.nl", "J. Bos", "jan@x.nl"),
      {...known("E", "name:els vos", "Els Vos", ""), mails: []},
    ];
    expect(recognise(people("1;Jan Bos;jan@x.nl;Zorg", "2;Els Vos;;Zorg"), players, day).playerIds).toEqual(["J", "E"]);
  });

  test("who are not in the file are counted unless they left before it", () => {
    const players = [
      jan,
      known("L", "2", "Els Vos", "els@x.nl", "Zorg", "2026-02-28"),
      known("K", "3", "Ad Pen", "ad@x.nl", "Zorg", "2026-03-01"),
    ];
    expect(recognise(people("1;Jan Bos;jan@x.nl;Zorg"), players, day).changes).toMatchObject({absent: 1, kept: 1});
  });
});
