import {expect, test} from "vitest";
import {entry} from "../dossier/entry.suite.ts";
import {keyPlayer} from "./kinds.ts";
import {cornerOf, neededGroups, playerRemarks, playersStanding} from "./player-rules.ts";

const player = (name: string, details: Parameters<typeof entry<typeof keyPlayer>>[2]) =>
  entry(keyPlayer, name, {name, ...details});

test("a player stands in the corner of interest and influence; 3 counts as high", () => {
  expect(cornerOf(player("a", {interest: 3, influence: 3}))).toBe("partner");
  expect(cornerOf(player("b", {interest: 2, influence: 5}))).toBe("win");
  expect(cornerOf(player("c", {interest: 5, influence: 2}))).toBe("strengthen");
  expect(cornerOf(player("d", {interest: 1, influence: 1}))).toBe("inform");
  expect(cornerOf(player("e", {interest: 1}))).toBeUndefined();
});

test("much influence (4, 5) with little interest (1, 2) asks for an approach", () => {
  const names = (of: readonly {id: string}[]) => of.map(({id}) => id);
  const players = [
    player("wethouder", {interest: 2, influence: 4}),
    player("directeur", {interest: 1, influence: 5, approach: "samen ontbijten"}),
    player("hoofd", {interest: 3, influence: 5}),
    player("onbekend", {influence: 5}),
  ];
  expect(names(playersStanding(players).toWin)).toEqual(["wethouder"]);
  expect(names(playersStanding(players).offMap)).toEqual(["onbekend"]);
  expect(names(playersStanding(players).withoutOwner)).toEqual(["directeur"]);
});

test("who is against and has influence is named once", () => {
  const players = [
    player("a", {interest: 1, influence: 5, stance: "against"}),
    player("b", {interest: 5, influence: 3, stance: "against"}),
    player("c", {interest: 5, influence: 2, stance: "against"}),
  ];
  const {toWin, against} = playersStanding(players);
  expect([toWin.map(({id}) => id), against.map(({id}) => id)]).toEqual([["a"], ["b"]]);
});

test("groups without anybody are named in words", () => {
  const players = neededGroups
    .filter((group) => group !== "it" && group !== "connector")
    .map((group) => player(group, {group, interest: 4, influence: 4}));
  expect(playerRemarks(players)).toEqual([
    {
      nl: "Van deze groepen staat nog niemand op de kaart: ICT en Verbinders.",
      en: "Of these groups nobody is on the map yet: IT and Connectors.",
    },
  ]);
});
