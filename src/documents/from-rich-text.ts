import {type Block, type Heading, type Inline, type List, type ListItem, type Words, words} from "./document.ts";

/**
 * A node of a ProseMirror document as an editor (TipTap's StarterKit) stores it, with two of our own: the inline node
 * "figure" (a citation: address, source, words, value, n, period, asOf) and the mark "judgement".
 */
export interface RichNode {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>> | null;
  readonly marks?: readonly RichMark[];
  readonly content?: readonly RichNode[];
}

export interface RichMark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>> | null;
}

/**
 * The blocks of a rich text. Empty paragraphs are left out; headings below level 3 become level 3. No word is lost: a node
 * or mark that is not known gives what it holds, an attribute that is missing is "" (n: null).
 * @throws never. Cost O(nodes).
 */
export const fromRichText = (node: RichNode): Block[] => blocksOf(node);

function blocksOf(node: RichNode): Block[] {
  const content = node.content ?? [];
  switch (node.type) {
    case "heading": {
      const text = plain(node).trim();
      return text === "" ? [] : [{kind: "heading", level: levelOf(node), text}];
    }
    case "bulletList":
    case "orderedList": {
      const list = listOf(node);
      return list.items.length === 0 ? [] : [list];
    }
    case "blockquote":
      return content
        .flatMap(blocksOf)
        .map((block) => (block.kind === "paragraph" ? {kind: "quote", text: block.text} : block));
    case "horizontalRule":
      return [];
  }
  if (content.some(isBlock)) return groupsOf(content).flatMap(blocksOf);
  const text = inlinesOf(isInline(node) ? [node] : content);
  return text.length === 0 ? [] : [{kind: "paragraph", text}];
}

/** Loose inline nodes beside blocks are a paragraph of their own. */
function groupsOf(nodes: readonly RichNode[]): RichNode[] {
  const groups: RichNode[] = [];
  let loose: RichNode[] = [];
  for (const node of nodes) {
    if (isInline(node)) {
      loose.push(node);
      continue;
    }
    if (loose.length > 0) groups.push({type: "paragraph", content: loose});
    loose = [];
    groups.push(node);
  }
  return loose.length > 0 ? [...groups, {type: "paragraph", content: loose}] : groups;
}

const isInline = ({type}: RichNode): boolean => type === "text" || type === "figure" || type === "hardBreak";

const isBlock = (node: RichNode): boolean => !isInline(node);

function levelOf({attrs}: RichNode): Heading["level"] {
  const level = Number(attrs?.["level"]);
  return level === 1 || level === 2 ? level : 3;
}

const listOf = (node: RichNode): List => ({
  kind: "list",
  isOrdered: node.type === "orderedList",
  items: (node.content ?? []).flatMap(itemsOf),
});

/** Several paragraphs in one item stand on lines of their own, lists in it hang under it; text below a list is an item again. */
function itemsOf(node: RichNode): ListItem[] {
  const items: {text: Inline[]; lists: List[]}[] = [];
  for (const block of blocksOf({type: "listItem", content: isInline(node) ? [node] : (node.content ?? [])})) {
    const last = items.at(-1);
    if (block.kind === "list") {
      if (last) last.lists.push(block);
      else items.push({text: [], lists: [block]});
      continue;
    }
    const text = block.kind === "heading" ? words(block.text) : "text" in block ? block.text : [];
    if (last && last.lists.length === 0) last.text.push({kind: "line-break"}, ...text);
    else items.push({text: [...text], lists: []});
  }
  return items;
}

function inlinesOf(nodes: readonly RichNode[]): Inline[] {
  const inlines = nodes.flatMap(inlineOf);
  return inlines.some((inline) => inline.kind !== "line-break" && !isBlank(inline)) ? inlines : [];
}

const isBlank = (inline: Inline): boolean => inline.kind === "words" && inline.text.trim() === "";

function inlineOf(node: RichNode): Inline[] {
  if (node.type === "hardBreak") return [{kind: "line-break"}];
  if (node.type === "figure") return [citationOf(node)];
  if (node.type === "text") return node.text ? [wordsOf(node.text, node.marks ?? [])] : [];
  return (node.content ?? []).flatMap(inlineOf);
}

function wordsOf(text: string, marks: readonly RichMark[]): Words {
  const has = (type: string): boolean => marks.some((mark) => mark.type === type);
  const link = marks.find(({type}) => type === "link")?.attrs?.["href"];
  return {
    kind: "words",
    text,
    ...(has("bold") ? {isBold: true} : {}),
    ...(has("italic") ? {isItalic: true} : {}),
    ...(has("judgement") ? {isJudgement: true} : {}),
    ...(typeof link === "string" && link !== "" ? {link} : {}),
  };
}

function citationOf({attrs}: RichNode): Inline {
  const text = (name: string): string => {
    const value = attrs?.[name];
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  };
  const [n, source, asOf] = [attrs?.["n"], text("source"), text("asOf")];
  return {
    kind: "citation",
    address: text("address"),
    ...(source === "" ? {} : {source}),
    ...(asOf === "" ? {} : {asOf}),
    words: text("words"),
    value: text("value"),
    period: text("period"),
    n: typeof n === "number" && Number.isFinite(n) ? n : null,
  };
}

const plain = (node: RichNode): string =>
  node.type === "hardBreak"
    ? " "
    : node.type === "figure"
      ? String(node.attrs?.["value"] ?? "")
      : (node.text ?? (node.content ?? []).map(plain).join(""));
