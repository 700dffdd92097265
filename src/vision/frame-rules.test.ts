import {expect, test} from "vitest";
import {entry} from "../dossier/entry.suite.ts";
import {boardOf, chosenCards, groupsOf, panesWithoutCards, panesWithoutChosen} from "./frame-rules.ts";
import {frameCard} from "./kinds.ts";

const card = (id: string, details: Parameters<typeof entry<typeof frameCard>>[2]) =>
  entry(frameCard, id, {text: id, ...details});

const cards = [
  card("a", {pane: "people", stars: 2, chosen: true}),
  card("b", {pane: "player", stars: 2, chosen: true, group: "Leren"}),
  card("c", {pane: "people", stars: 5, chosen: true, group: "leren "}),
  card("d", {pane: "people", stars: 9}),
  card("e", {pane: "people", group: "Leren"}),
];

test("the board has six panes in their order, each with its own cards", () => {
  expect(boardOf(cards).map(({pane, count}) => [pane.place, count])).toEqual([
    [1, 1],
    [2, 4],
    [3, 0],
    [4, 0],
    [5, 0],
    [6, 0],
  ]);
});

test("cards without a group come first; groups that differ in capitals or spaces are one", () => {
  expect(groupsOf(cards.slice(1)).map(({name, cards: own}) => [name, own.map(({id}) => id)])).toEqual([
    ["", ["d"]],
    ["Leren", ["b", "c", "e"]],
  ]);
});

test("for the vision: most stars first, equals in the order of the board; stars alone do not choose", () => {
  expect(chosenCards(cards).map(({id}) => id)).toEqual(["c", "b", "a"]);
});

test("panes without a card, and without a chosen card", () => {
  const only = [cards[3]!];
  expect(panesWithoutCards(only).map(({id}) => id)).toEqual(["player", "networks", "beyond", "support", "together"]);
  expect(panesWithoutChosen(only)).toHaveLength(6);
  expect(panesWithoutChosen(cards).map(({place}) => place)).toEqual([3, 4, 5, 6]);
});
