import {expect, test} from "vitest";
import type {TextReply} from "../dossier/contract.ts";
import {entry} from "../dossier/entry.suite.ts";
import {heldOf} from "../dossier/product-rules.ts";
import {panes} from "./frame-content.ts";
import {coalitionMember, frameCard, informationFlow, keyPlayer} from "./kinds.ts";
import {neededGroups} from "./player-rules.ts";
import {vision} from "./rules.ts";

const written = (...words: string[]): TextReply => ({
  name: "vision",
  document: {type: "doc", content: words.map((text) => ({type: "paragraph", content: [{type: "text", text}]}))},
  version: 1,
  savedBy: "A",
  savedAt: "2026-11-02T09:00:00.000Z",
  editing: null,
});
const cards = panes.map(({id}) => entry(frameCard, id, {pane: id, text: id, chosen: true}));
const members = (
  ["management", "hr", "it", "corporate-communication", "sales-service", "primary-process"] as const
).map((discipline) => entry(coalitionMember, discipline, {name: `Lid ${discipline}`, discipline, state: "joined"}));
const players = neededGroups.map((group) => entry(keyPlayer, group, {name: group, group, interest: 4, influence: 4}));
const flows = [entry(informationFlow, "f", {name: "nieuws", from: "A", to: "B"})];
const verdicts = members.map(({id, details}) => ({
  id,
  product: "vision",
  member: details.name,
  verdict: "agrees" as const,
  words: "",
  textVersion: 1,
  recordedBy: "A",
  at: "2026-11-02T09:00:00.000Z",
}));
const whole = {
  entries: [...cards, ...members, ...players, ...flows],
  texts: [written("Bij ons")],
  signOffs: verdicts,
  marks: [],
};
const open = (given: Parameters<typeof heldOf>[0]) =>
  vision.openPoints(heldOf(given)).map(({page, words}) => `${page}: ${words.nl}`);

test("a trajectory in which nothing was written asks for a card, a coalition, players, flows and a text, in that order", () => {
  expect(open({entries: [], texts: [], signOffs: [], marks: []})).toEqual([
    "frame: Schrijf de eerste kaart in het denkraam.",
    "coalition: Vraag de eerste collega voor de coalitie.",
    "players: Zet op de kaart wie dit mogelijk maakt en wie het kan tegenhouden.",
    "players: Schrijf op hoe informatie loopt, formeel en informeel.",
    "vision: De tekst van de visie is nog leeg.",
  ]);
});

test("with cards in each pane, a whole coalition, players, flows, a text and all verdicts, nothing is open", () => {
  expect(open(whole)).toEqual([]);
});

test("the coalition misses HR, and a member without a verdict is asked", () => {
  const entries = whole.entries.filter((one) => one.id !== "hr");
  const signOffs = verdicts.filter(({id}) => id !== "it");
  expect(open({...whole, entries, signOffs})).toEqual([
    "coalition: De coalitie mist HR.",
    "vision: Vraag aan Lid it wat zij van de visie vinden.",
  ]);
});

test("a text of empty paragraphs is empty, and then no verdict is asked", () => {
  expect(open({...whole, texts: [written(" ", "")], signOffs: []})).toEqual([
    "vision: De tekst van de visie is nog leeg.",
  ]);
});

test("empty panes come before choosing, and choosing before a pane without a chosen card", () => {
  const rest = whole.entries.filter(({kind}) => kind !== "frame-card");
  const unchosen = cards.map((card) => ({...card, details: {...card.details, chosen: false}}));
  expect(open({...whole, entries: [...rest, ...unchosen.slice(1)]})).toEqual([
    "frame: Nog geen kaart bij “Zie jezelf als speler”.",
  ]);
  expect(open({...whole, entries: [...rest, ...unchosen]})).toEqual(["frame: Kies welke kaarten meegaan in de visie."]);
  expect(open({...whole, entries: [...rest, unchosen[0]!, ...cards.slice(1)]})).toEqual([
    "frame: Nog geen kaart voor de visie uit “Zie jezelf als speler”.",
  ]);
});
