import type {RichText} from "../dossier/contract.ts";
import {panes} from "./frame-content.ts";
import {type Card, type CardGroup, chosenCards, groupsOf, panesWithoutChosen} from "./frame-rules.ts";

interface RichNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly marks?: readonly {readonly type: string}[];
  readonly text?: string;
  readonly content?: readonly RichNode[];
}

export interface DraftFor {
  /** The organisation's name. */
  readonly organisation: string;
  readonly language: "nl" | "en";
}

/**
 * A first draft of the vision from the chosen cards: an opening, then each pane with what its cards say (most stars first, groups
 * together), what is still to be talked about, and room for what changes this year. The same cards always give the same text.
 * @returns undefined without a chosen card.
 */
export function draftOf(cards: readonly Card[], {organisation, language}: DraftFor): RichText | undefined {
  const chosen = chosenCards(cards);
  if (chosen.length === 0) return undefined;
  const words = phrases[language];
  const open = panesWithoutChosen(cards);
  return {
    type: "doc",
    content: [
      heading(2, words.title(organisation)),
      paragraph(words.opening(organisation)),
      ...panes.flatMap((pane) => {
        const own = chosen.filter(({details}) => details.pane === pane.id);
        if (own.length === 0) return [];
        return [
          heading(3, pane.name[language]),
          paragraph(`${pane.opening[language]} ${words.saw}`),
          ...groupsOf(own).flatMap(groupIn),
        ];
      }),
      ...(open.length > 0
        ? [
            heading(3, words.open),
            paragraph(words.openLead),
            bullets(open.map((pane) => `${pane.name[language]}: ${pane.prompts[0]![language]}`)),
          ]
        : []),
      heading(3, words.next),
      paragraph(words.nextLead),
    ],
  };
}

function groupIn({name, cards}: CardGroup): RichNode[] {
  const list = bullets(
    cards.map(({details: {text, from}}) => (from.trim() === "" ? text : `${text} (${from.trim()})`)),
  );
  return name === ""
    ? [list]
    : [{type: "paragraph", content: [{type: "text", text: name, marks: [{type: "bold"}]}]}, list];
}

const heading = (level: 2 | 3, text: string): RichNode => ({
  type: "heading",
  attrs: {level},
  content: [{type: "text", text}],
});
const paragraph = (text: string): RichNode => ({type: "paragraph", content: [{type: "text", text}]});
const bullets = (texts: readonly string[]): RichNode => ({
  type: "bulletList",
  content: texts.map((text) => ({type: "listItem", content: [paragraph(text)]})),
});

const phrases = {
  nl: {
    title: (organisation: string) => `Hoe mensen elkaar vinden bij ${organisation}`,
    opening: (organisation: string) =>
      `${organisation} bestaat uit mensen die elkaar iets vertellen, iets vragen en op elkaar reageren. Dat doen ze in netwerken, met en zonder computer. Wij willen die netwerken kennen, gebruiken en ondersteunen.`,
    saw: "Dit zien we nu:",
    open: "Hier praten we nog over",
    openLead: "Over deze punten hebben we nog niets gekozen:",
    next: "Wat we dit jaar anders doen",
    nextLead: "Noem hier drie dingen die je dit jaar anders doet, en wie ermee begint.",
  },
  en: {
    title: (organisation: string) => `How people find each other at ${organisation}`,
    opening: (organisation: string) =>
      `${organisation} is made of people who tell each other things, ask, and react to each other. They do so in networks, with and without computers. We want to know, use and support those networks.`,
    saw: "This is what we see now:",
    open: "What we still have to talk about",
    openLead: "On these points we have not chosen anything yet:",
    next: "What we do differently this year",
    nextLead: "Name three things here that you do differently this year, and who begins.",
  },
} as const;
