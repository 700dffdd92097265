import {Mark, mergeAttributes, Node} from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";

/** A figure in a text, as it was when it was cited: what it says (words), what it is about, and where it can be looked up (address). */
const FigureNode = Node.create({
  name: "figure",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes: () => ({
    address: {default: ""},
    words: {default: ""},
    name: {default: ""},
    n: {default: null},
    period: {default: ""},
    citedOn: {default: ""},
  }),
  parseHTML: () => [{tag: "span[data-figure]"}],
  renderHTML: ({node, HTMLAttributes}) => [
    "span",
    mergeAttributes(HTMLAttributes, {"data-figure": node.attrs["address"], title: node.attrs["name"]}),
    String(node.attrs["words"]),
  ],
  renderText: ({node}) => String(node.attrs["words"]),
});

/** Marks a claim that rests on professional judgement instead of on a figure. */
const JudgementMark = Mark.create({
  name: "judgement",
  inclusive: false,
  parseHTML: () => [{tag: "span[data-judgement]"}],
  renderHTML: ({HTMLAttributes}) => ["span", mergeAttributes(HTMLAttributes, {"data-judgement": ""}), 0],
});

/** What a text of ours can hold. */
export const richTextExtensions = [
  StarterKit.configure({
    heading: {levels: [2, 3]},
    code: false,
    codeBlock: false,
    strike: false,
    horizontalRule: false,
    link: {openOnClick: false, protocols: ["mailto"], autolink: true},
  }),
  FigureNode,
  JudgementMark,
];

interface RichNode {
  readonly type?: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly RichNode[];
}

/** A document's paragraphs as plain text, in order; figures by their words. */
export function plainParagraphs(document: unknown): string[] {
  const node = document as RichNode;
  const isLeaf = (node.content ?? []).every(({type}) => type === "text" || type === "figure" || type === "hardBreak");
  if (node.type !== "doc" && isLeaf) return [(node.content ?? []).map(inline).join("")];
  return (node.content ?? []).flatMap(plainParagraphs);
}

const inline = ({type, text, attrs}: RichNode): string =>
  type === "text" ? (text ?? "") : type === "figure" ? String(attrs?.["words"] ?? "") : "\n";
