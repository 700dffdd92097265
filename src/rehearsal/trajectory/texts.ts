import {type ChapterId, chapters, textNameOf} from "../../advice/chapters-content.ts";
import {claimsIn} from "../../advice/claims-rules.ts";
import {draftOf as adviceDraft} from "../../advice/composing-rules.ts";
import type {Drafting} from "../../advice/drafting-rules.ts";
import {blocksOf, bullets, documentOf, paragraph, type RichNode} from "../../advice/rich-text-rules.ts";
import {pictureOf} from "../../audit/picture-rules.ts";
import {summaryDraft} from "../../audit/summary-rules.ts";
import {workedCase} from "../../business-case/worked-rules.ts";
import type {RichText, TextReply} from "../../dossier/contract.ts";
import type {Held} from "../../dossier/product-rules.ts";
import {draftOf as visionDraft} from "../../vision/draft-rules.ts";
import {frameCard} from "../../vision/kinds.ts";
import {visionText} from "../../vision/rules.ts";
import {municipality} from "../municipality.ts";
import {cast, type Setting} from "./setting.ts";
import {adviceWords, auditWords, storyWords, visionWords} from "./words.ts";

/** A version of a text; those of one name follow each other. */
export interface WrittenText {
  readonly name: string;
  readonly document: RichText;
  /** A name for the version, or "". */
  readonly note: string;
  readonly by: string;
  readonly on: number;
}

/** The texts before the advice, in the order in which they were written. @param held the entries. */
export function ownTexts(held: Held, setting: Setting): readonly WrittenText[] {
  const {language, say} = setting;
  const first = visionDraft(held.entries(frameCard), {organisation: municipality, language}) ?? documentOf([]);
  return [
    {name: visionText, document: first, note: say("Eerste opzet", "First draft"), by: cast.adviser, on: -168},
    {
      name: visionText,
      document: vision(first, setting),
      note: say("Na de bespreking met de coalitie", "After the talk with the coalition"),
      by: cast.editor,
      on: -158,
    },
    {
      name: "audit-summary",
      document: documentOf([
        ...auditWords(setting).map((words) => paragraph(words)),
        ...blocksOf(summaryDraft(pictureOf(held), language)),
      ]),
      note: "",
      by: cast.adviser,
      on: -98,
    },
    {
      name: "inspiration-story",
      document: documentOf(storyWords(setting).map((words) => paragraph(words))),
      note: "",
      by: cast.editor,
      on: -70,
    },
  ];
}

/** The chapters of the advice: what was composed, with words of people before it. @param held the entries and the texts before. */
export function adviceTexts(held: Held, setting: Setting): readonly WrittenText[] {
  const on = -4;
  const words = adviceWords(setting);
  const drafting = {held, language: setting.language, today: setting.day(on), worked: workedCase(held)};
  return chapters.map(({id}) => ({
    name: textNameOf(id),
    document: chapter(id, words[id], drafting),
    note: "",
    by: cast.adviser,
    on,
  }));
}

/** Texts as rules read them: of each name the last version. */
export function heldTexts(texts: readonly WrittenText[], {day}: Setting): readonly TextReply[] {
  const byName = new Map<string, TextReply>();
  for (const {name, document, by, on} of texts) {
    const version = (byName.get(name)?.version ?? 0) + 1;
    byName.set(name, {name, document, version, savedBy: by, savedAt: `${day(on)}T10:00:00.000Z`, editing: null});
  }
  return [...byName.values()];
}

function vision(first: RichText, setting: Setting): RichText {
  const {opening, next} = visionWords(setting);
  const [title, lead, ...rest] = blocksOf(first);
  // The draft ends by asking what will be different; here that is answered.
  const panes = rest.slice(0, -1);
  return documentOf([
    title!,
    lead!,
    ...opening.map((words) => paragraph(words)),
    ...panes,
    bullets(next.map((one) => [one])),
  ]);
}

function chapter(id: ChapterId, words: readonly string[], drafting: Drafting): RichText {
  const [first, ...rest] = blocksOf(adviceDraft(id, drafting));
  const own = words.map(judged);
  return documentOf(
    first?.type === "heading" ? [first, ...own, ...rest] : [...own, ...(first ? [first] : []), ...rest],
  );
}

/** A paragraph in which each claim is marked as the writers' judgement. */
function judged(words: string): RichNode {
  const plain = paragraph(words);
  const content: RichNode[] = [];
  let done = 0;
  const add = (until: number, marks?: RichNode["marks"]) => {
    if (until > done) content.push({type: "text", text: words.slice(done, until), ...(marks ? {marks} : {})});
    done = until;
  };
  // A document counts its first letter as place 1.
  for (const {from, to} of claimsIn(documentOf([plain]))) {
    add(from - 1);
    add(to - 1, [{type: "judgement"}]);
  }
  add(words.length);
  return {...plain, content};
}
