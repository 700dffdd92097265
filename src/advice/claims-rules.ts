import type {RichText} from "../dossier/contract.ts";
import {notKnownYet} from "./chapters-content.ts";
import {blocksOf, type RichNode} from "./rich-text-rules.ts";

/** A sentence that says how much, how often or how it compares, and so needs a basis. */
export interface Claim {
  readonly sentence: string;
  /** On what it rests: a figure in it, the writers' profession, or nothing yet. */
  readonly basis: "figure" | "judgement" | null;
  /** Where it stands in the document, as the editor counts: from its first letter to behind its last. */
  readonly from: number;
  readonly to: number;
}

export interface ClaimCount {
  readonly total: number;
  /** With a figure or marked as a judgement. */
  readonly supported: number;
  readonly judgements: number;
}

/**
 * The claims of a text, in the order of reading. A claim is a sentence with an amount (digits that are no date, year or number
 * of a chapter), or a word that counts or compares. Headings and questions are no claims; nor is a proposal ("we stellen voor",
 * "we propose") without an amount, nor the admission that something is not known yet. A figure right behind a sentence's full stop, at the end of a paragraph, belongs to it.
 * Knows Dutch and English at once. Cost O(letters).
 */
export function claimsIn(document: RichText | null | undefined): readonly Claim[] {
  const claims: Claim[] = [];
  let place = 0;
  const walk = (node: RichNode): void => {
    if (node.type === "text") {
      place += node.text?.length ?? 0;
      return;
    }
    if (node.content === undefined || node.content.length === 0) {
      place += isAtom(node) ? 1 : 2;
      return;
    }
    if (node.content.some(isInline)) {
      if (node.type !== "heading") claims.push(...claimsOf(node, place + 1));
      place += 2 + node.content.reduce((length, inline) => length + (inline.text?.length ?? 1), 0);
      return;
    }
    place += 1;
    node.content.forEach(walk);
    place += 1;
  };
  blocksOf(document).forEach(walk);
  return claims;
}

export function countClaims(claims: readonly Claim[]): ClaimCount {
  return {
    total: claims.length,
    supported: claims.filter(({basis}) => basis !== null).length,
    judgements: claims.filter(({basis}) => basis === "judgement").length,
  };
}

const isAtom = ({type}: RichNode): boolean => type === "figure" || type === "hardBreak" || type === "horizontalRule";
const isInline = ({type}: RichNode): boolean => type === "text" || type === "figure" || type === "hardBreak";

/** Stands for a figure where letters are counted. */
const figureSign = "\uFFFC";

interface Letters {
  /** One sign per place in the document. */
  readonly signs: string;
  readonly isJudgement: readonly boolean[];
}

function lettersOf({content = []}: RichNode): Letters {
  const isJudgement: boolean[] = [];
  let signs = "";
  for (const node of content) {
    const own = node.type === "text" ? (node.text ?? "") : node.type === "figure" ? figureSign : "\n";
    const marked = node.marks?.some(({type}) => type === "judgement") ?? false;
    for (let i = 0; i < own.length; i++) isJudgement.push(marked);
    signs += own;
  }
  return {signs, isJudgement};
}

function claimsOf(block: RichNode, start: number): Claim[] {
  const {signs, isJudgement} = lettersOf(block);
  return sentencesIn(signs).flatMap(({from, to}) => {
    const own = signs.slice(from, to);
    const sentence = own.replaceAll(figureSign, "").replace(/\s+/g, " ").trim();
    const hasFigure = own.includes(figureSign);
    if (!isClaim(sentence)) return [];
    const basis = hasFigure ? "figure" : isJudgement.slice(from, to).includes(true) ? "judgement" : null;
    return [{sentence, basis, from: start + from, to: start + to}];
  });
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Sentences end at . ! ? … or a line break, not after an abbreviation. What holds no letter belongs to the sentence before it. */
function sentencesIn(signs: string): readonly Span[] {
  const spans: {from: number; to: number}[] = [];
  let from = 0;
  const end = (to: number): void => {
    const text = signs.slice(from, to);
    const lead = text.length - text.trimStart().length;
    const span = {from: from + lead, to: from + text.trimEnd().length};
    const last = spans.at(-1);
    if (span.from < span.to) {
      if (last && !/[\p{L}\p{N}]/u.test(text)) last.to = span.to;
      else spans.push(span);
    }
    from = to;
  };
  for (const match of signs.matchAll(/\n|[.!?…]+["”’)\]]*(?=\s|\uFFFC|$)/gu)) {
    const to = match.index + match[0].length;
    if (match[0].startsWith(".") && isAbbreviated(signs.slice(from, match.index + 1), signs.slice(to))) continue;
    end(to);
  }
  end(signs.length);
  return spans;
}

const abbreviations =
  /(^|[\s(])(bijv|bv|nr|ca|dr|mr|drs|ir|ing|prof|blz|art|max|min|incl|excl|resp|evt|mln|mld|vgl|e\.g|i\.e|etc|vs|no|approx|[\p{L}](\.[\p{L}])+|\p{Lu})\.$/iu;

const isAbbreviated = (before: string, after: string): boolean =>
  abbreviations.test(before) && after.trim() !== "" && !/^\s*["“‘(]?\p{Lu}\p{Ll}/u.test(after);

function isClaim(sentence: string): boolean {
  if (sentence.endsWith("?") || !/\p{L}/u.test(sentence)) return false;
  if (Object.values(notKnownYet).some((begin) => sentence.startsWith(begin))) return false;
  const rest = sentence.replace(noAmounts, " ");
  if (/\p{N}/u.test(rest)) return true;
  return !proposals.test(sentence) && comparing.some((words) => words.test(rest.replace(noComparison, " ")));
}

const month =
  "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec|january|february|march|may|june|july|august|october|oct";

/** Numbers that say which one or when, not how much. */
const noAmounts = new RegExp(
  [
    `\\b\\d{1,2}(e|ste|de|st|nd|rd|th)?\\s+(${month})(\\s+\\d{4})?\\b`,
    `\\b(${month})\\s+\\d{4}\\b`,
    "\\b\\d{4}-\\d{2}(-\\d{2})?\\b",
    "\\b(hoofdstuk|stap|fase|versie|artikel|bijlage|week|kwartaal|chapter|step|phase|version|article|appendix|quarter|M)\\s*\\d+(\\.\\d+)?\\b",
    "\\bQ[1-4]\\b",
    "\\b\\d{1,2}e\\s+kwartaal\\b",
    "\\b(19|20)\\d{2}\\b(?!\\s*(euro|mensen|uur|people|hours|%))",
    "\\b\\d{1,2}[:.]\\d{2}\\s*uur\\b",
    "\\b\\p{Lu}\\p{L}*\\d+\\b",
  ].join("|"),
  "giu",
);

const proposals =
  /(^|[^\p{L}])(we|wij) (stellen voor|willen|gaan|kiezen|vragen|adviseren|spreken af)([^\p{L}]|$)|(^|[^\p{L}])(stellen|willen|gaan|kiezen|vragen|adviseren|spreken) (we|wij)([^\p{L}]|$)|ons (voorstel|advies)|(^|[^\p{L}])we (propose|want|will|choose|ask|advise|agree)([^\p{L}]|$)|our (proposal|advice)|let us|laten we/iu;

/** Words that look like a comparison and are none. */
const noComparison =
  /\b(niet|niets|geen|nooit|niemand|onder|zonder) meer\b|\bwat meer\b(?= dan)|\b(no|any|once|never|what is) more\b|\bat (least|most)\b|\bten (minste|hoogste)\b|\bminst(ens)\b|\bmeer informatie\b|\bmore information\b/giu;

const listed = (words: string): RegExp => new RegExp(`(^|[^\\p{L}])(${words})(?=[^\\p{L}]|$)`, "iu");

const comparing: readonly RegExp[] = [
  listed(
    "meer|minder|meeste|minste|meest|minst|meestal|vaak|vaker|vaakst|zelden|altijd|nooit|veel|vele|weinig|bijna|meerderheid|minderheid|helft|kwart|een derde|twee derde|driekwart|gemiddeld|gemiddelde|procent|percent|tientallen|honderden|duizenden|niemand|grootste|kleinste|hoogste|laagste|beste|slechtste|sterkste|zwakste|sterkst|zwakst|beter|slechter|groter|kleiner|hoger|lager|sneller|langzamer|sterker|zwakker|toename|afname|stijgt|steeg|daalt|daalde|groeit|groeide|verdubbelt|verdubbelde|halveert|halveerde",
  ),
  listed(
    "more|less|fewer|most|least|mostly|often|rarely|seldom|always|never|many|much|few|almost|nearly|majority|minority|half|a quarter|a third|two thirds|three quarters|average|percent|per cent|dozens|hundreds|thousands|nobody|no one|largest|smallest|highest|lowest|best|worst|strongest|weakest|better|worse|larger|smaller|higher|lower|faster|slower|stronger|weaker|increase|increases|increased|decrease|decreases|decreased|rises|rose|falls|fell|grows|grew|doubles|doubled|halves|halved",
  ),
  /\p{L}{2}er (dan|than)(?=[^\p{L}]|$)/iu,
  /%|‰/u,
];
