import type {Editor} from "@tiptap/react";
import type {Citation} from "../../advice/citation-rules.ts";
import type {Claim} from "../../advice/claims-rules.ts";

/** Puts a citation behind the words of a claim, before its full stop; without a claim where the cursor is, or behind what is selected. */
export function insertCitation(editor: Editor, citation: Citation, claim: Claim | null): void {
  const {selection, doc} = editor.state;
  const isFigure = "node" in selection;
  const end = claim ? doc.textBetween(claim.from, claim.to, undefined, "\uFFFC") : "";
  const stop = /[.!…]+["”’)\]]*$/.exec(end)?.[0].length ?? 0;
  const place = claim ? Math.min(claim.to, doc.content.size) - stop : selection.to;
  const before = doc.textBetween(Math.max(0, place - 1), place, "\n", "\uFFFC");
  const figure = {type: "figure", attrs: {...citation}};
  const chain = editor.chain().focus();
  if (!claim && isFigure) chain.insertContentAt({from: selection.from, to: selection.to}, figure).run();
  else
    chain
      .insertContentAt(place, before === "" || /\s/.test(before) ? [figure] : [{type: "text", text: " "}, figure])
      .run();
}

export const markJudgement = (editor: Editor, {from, to}: Claim): void =>
  void editor.chain().focus().setTextSelection({from, to}).setMark("judgement").run();

export const showClaim = (editor: Editor, {from, to}: Claim): void =>
  void editor.chain().focus().setTextSelection({from, to}).scrollIntoView().run();
