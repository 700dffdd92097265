import type {RichText} from "../dossier/contract.ts";
import type {Words} from "../dossier/kinds.ts";
import type {Held} from "../dossier/product-rules.ts";
import {experiment, inspirationCard} from "./inspiration-kinds.ts";
import {paneIds, panes} from "./panes-content.ts";

/** A first story of the inspiration frame, to be rewritten: pane by pane what happened and what was learnt, then the experiments. */
export function storyDraft(held: Held, language: keyof Words): RichText {
  const cards = held.entries(inspirationCard);
  const parts = paneIds.flatMap((id) => {
    const own = cards.filter(({details}) => details.pane === id);
    if (own.length === 0) return [];
    return [
      heading(panes[id].name[language]),
      ...own.map(({details}) => paragraph([sentence(details.title), details.what, details.lesson])),
    ];
  });
  const tries = held
    .entries(experiment)
    .map(({details: {what, why, success}}) =>
      paragraph([sentence(what), why, success && `${successWords[language]} ${success}`]),
    );
  return {
    type: "doc",
    content: [...parts, ...(tries.length > 0 ? [heading(tryWords[language]), ...tries] : [])],
  };
}

const tryWords: Words = {nl: "Wat we gaan proberen", en: "What we are going to try"};
const successWords: Words = {nl: "Het is gelukt als:", en: "It is a success when:"};

const heading = (text: string) => ({type: "heading", attrs: {level: 2}, content: [{type: "text", text}]});

const paragraph = (parts: readonly string[]) => ({
  type: "paragraph",
  content: [
    {
      type: "text",
      text: parts
        .map((part) => part.trim())
        .filter((part) => part !== "")
        .join(" "),
    },
  ],
});

const sentence = (text: string): string => (/[.?!…]$/.test(text.trim()) ? text : `${text.trim()}.`);
