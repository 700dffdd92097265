import type {Node} from "@tiptap/pm/model";
import {Plugin, PluginKey} from "@tiptap/pm/state";
import {Decoration, DecorationSet} from "@tiptap/pm/view";
import {type Claim, claimsIn} from "../../advice/claims-rules.ts";
import type {RichText} from "../../dossier/contract.ts";

export interface ClaimMarkParts {
  /** "Onderbouwing ontbreekt". */
  readonly label: string;
  readonly onAsk: (claim: Claim) => void;
}

export const claimMarksKey = new PluginKey<DecorationSet>("claims");

/** Shows in the editor which claims rest on nothing yet, each with a small button behind it. The document itself is left alone. */
export const claimMarks = (parts: ClaimMarkParts): Plugin<DecorationSet> =>
  new Plugin<DecorationSet>({
    key: claimMarksKey,
    state: {
      init: (_, {doc}) => marksIn(doc, parts),
      apply: (transaction, before) => (transaction.docChanged ? marksIn(transaction.doc, parts) : before),
    },
    props: {decorations: (state) => claimMarksKey.getState(state)},
  });

function marksIn(doc: Node, parts: ClaimMarkParts): DecorationSet {
  const open = claimsIn(doc.toJSON() as RichText).filter(({basis}) => basis === null);
  return DecorationSet.create(
    doc,
    open.flatMap((claim) => [
      Decoration.inline(claim.from, claim.to, {"data-claim": ""}),
      Decoration.widget(claim.to, () => askButton(claim, parts), {side: 1, key: `${claim.sentence} ${claim.to}`}),
    ]),
  );
}

/** For the pointer; with the keyboard the same is done from the list beside the text. */
function askButton(claim: Claim, {label, onAsk}: ClaimMarkParts): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.tabIndex = -1;
  button.dataset["ask"] = "";
  button.contentEditable = "false";
  button.textContent = `+ ${label}`;
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", () => onAsk(claim));
  return button;
}
