import type {Entry} from "../dossier/kinds.ts";
import {type Pane, panes} from "./frame-content.ts";
import type {frameCard, PaneId} from "./kinds.ts";

export type Card = Entry<typeof frameCard>;

export interface CardGroup {
  /** "" for cards without a group. */
  readonly name: string;
  readonly cards: readonly Card[];
}

export interface PaneOnBoard {
  readonly pane: Pane;
  readonly count: number;
  /** Cards without a group first, then the groups in the order of their first card; within a group in their own order. */
  readonly groups: readonly CardGroup[];
}

/** The six panes with their cards. A card of which the pane is not known is left out. */
export const boardOf = (cards: readonly Card[]): readonly PaneOnBoard[] =>
  panes.map((pane) => {
    const own = cards.filter(({details}) => details.pane === pane.id);
    return {pane, count: own.length, groups: groupsOf(own)};
  });

/** Cards by group; names that differ only in capitals are one group, called as it was first written. */
export function groupsOf(cards: readonly Card[]): readonly CardGroup[] {
  const groups = new Map<string, {name: string; cards: Card[]}>([["", {name: "", cards: []}]]);
  for (const card of cards) {
    const name = card.details.group.trim();
    const group = groups.get(name.toLowerCase()) ?? {name, cards: []};
    group.cards.push(card);
    groups.set(name.toLowerCase(), group);
  }
  return [...groups.values()].filter((group) => group.cards.length > 0);
}

export const starsOf = ({details}: Card): number => details.stars ?? 0;

/** What goes into the vision: most stars first; among equals in the order of the board. */
export function chosenCards(cards: readonly Card[]): readonly Card[] {
  const place = (card: Card) => panes.findIndex(({id}) => id === card.details.pane);
  return cards.filter(({details}) => details.chosen).toSorted((a, b) => starsOf(b) - starsOf(a) || place(a) - place(b));
}

export const panesWithoutCards = (cards: readonly Card[]): readonly Pane[] => missing(cards);

/** Panes of which no card goes into the vision. */
export const panesWithoutChosen = (cards: readonly Card[]): readonly Pane[] =>
  missing(cards.filter(({details}) => details.chosen));

function missing(cards: readonly Card[]): readonly Pane[] {
  const filled = new Set<PaneId | null>(cards.map(({details}) => details.pane));
  return panes.filter(({id}) => !filled.has(id));
}
