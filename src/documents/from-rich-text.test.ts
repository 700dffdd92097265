import fc from "fast-check";
import {expect, test} from "vitest";
import {plainText} from "./document.ts";
import {fromRichText, type RichNode} from "./from-rich-text.ts";

const text = (words: string, ...marks: readonly string[]): RichNode => ({
  type: "text",
  text: words,
  marks: marks.map((type) => ({type})),
});
const node = (type: string, ...content: readonly RichNode[]): RichNode => ({type, content});
const paragraph = (words: string): RichNode => node("paragraph", text(words));

test("paragraphs keep their marks; an empty paragraph is left out", () => {
  const doc = node(
    "doc",
    node("paragraph", text("Kies "), text("één plek", "bold"), text(" nu", "italic", "judgement")),
    node("paragraph"),
    node("paragraph", text("  ")),
  );
  expect(fromRichText(doc)).toEqual([
    {
      kind: "paragraph",
      text: [
        {kind: "words", text: "Kies "},
        {kind: "words", text: "één plek", isBold: true},
        {kind: "words", text: " nu", isItalic: true, isJudgement: true},
      ],
    },
  ]);
});

test("a link keeps its address as written: the writer decides whether it may stay", () => {
  const linked: RichNode = {type: "text", text: "hier", marks: [{type: "link", attrs: {href: "javascript:1"}}]};
  expect(fromRichText(node("doc", node("paragraph", linked)))).toEqual([
    {kind: "paragraph", text: [{kind: "words", text: "hier", link: "javascript:1"}]},
  ]);
});

test("a figure is a citation with its value, n and period; what is missing is empty, n is null", () => {
  const attrs = {address: "network/bridges", words: "contact", value: "27 %", n: 41306, period: "oktober 2026"};
  const doc = node("doc", node("paragraph", text("Ruim "), {type: "figure", attrs}, {type: "figure", attrs: {n: "x"}}));
  expect(fromRichText(doc)).toEqual([
    {
      kind: "paragraph",
      text: [
        {kind: "words", text: "Ruim "},
        {kind: "citation", ...attrs},
        {kind: "citation", address: "", words: "", value: "", n: null, period: ""},
      ],
    },
  ]);
});

test("headings keep level 1 to 3, deeper ones become 3, and a break in them is a space", () => {
  const heading = (level: number): RichNode => ({
    type: "heading",
    attrs: {level},
    content: [text("Kies"), {type: "hardBreak"}, text("plek")],
  });
  expect(fromRichText(node("doc", ...[1, 2, 3, 6].map(heading)))).toEqual(
    [1, 2, 3, 3].map((level) => ({kind: "heading", level, text: "Kies plek"})),
  );
});

test("a list hangs under its item; two paragraphs in an item stand on two lines", () => {
  const doc = node(
    "doc",
    node(
      "orderedList",
      node("listItem", paragraph("een"), paragraph("meer"), node("bulletList", node("listItem", paragraph("onder")))),
      node("listItem", node("paragraph")),
    ),
  );
  const item = (words: string) => [{kind: "words", text: words}];
  expect(fromRichText(doc)).toEqual([
    {
      kind: "list",
      isOrdered: true,
      items: [
        {
          text: [...item("een"), {kind: "line-break"}, ...item("meer")],
          lists: [{kind: "list", isOrdered: false, items: [{text: item("onder"), lists: []}]}],
        },
      ],
    },
  ]);
});

test("each paragraph of a quotation is a quote; a list in it stays a list", () => {
  const doc = node("doc", node("blockquote", paragraph("a"), node("bulletList", node("listItem", paragraph("b")))));
  expect(fromRichText(doc).map(({kind}) => kind)).toEqual(["quote", "list"]);
});

test("a node that is not known gives the words it holds", () => {
  const doc = node("doc", node("details", node("summary", text("kop")), paragraph("inhoud")), text("los"));
  expect(fromRichText(doc).map((block) => ("text" in block ? block.text : []))).toEqual([
    [{kind: "words", text: "kop"}],
    [{kind: "words", text: "inhoud"}],
    [{kind: "words", text: "los"}],
  ]);
});

test("no word of a text is lost, however its nodes are nested", () => {
  const {tree} = fc.letrec<{tree: RichNode; leaf: RichNode}>((tie) => ({
    leaf: fc.stringMatching(/^[a-z]{1,6}$/).map((words) => text(words)),
    tree: fc.oneof(
      {depthSize: "small"},
      tie("leaf"),
      fc.record({
        type: fc.constantFrom("paragraph", "bulletList", "listItem", "blockquote", "heading", "strange", "doc"),
        content: fc.array(tie("tree"), {maxLength: 4}),
      }),
    ),
  }));
  fc.assert(
    fc.property(tree, (given) => {
      expect(letters(fromRichText(given))).toBe(lettersOf(given));
    }),
  );
});

const lettersOf = ({text: words, content}: RichNode): string => words ?? (content ?? []).map(lettersOf).join("");

/** Every letter in the blocks, in the order of reading. */
function letters(blocks: readonly unknown[]): string {
  return blocks
    .map((block) => {
      const {text: words, items, lists} = block as {text?: unknown; items?: unknown[]; lists?: unknown[]};
      const own = typeof words === "string" ? words : Array.isArray(words) ? plainText(words).replaceAll("\n", "") : "";
      return own + letters(items ?? []) + letters(lists ?? []);
    })
    .join("");
}
