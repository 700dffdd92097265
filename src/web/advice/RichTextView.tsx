import type {ReactNode} from "react";
import {notKnownYet} from "../../advice/chapters-content.ts";
import type {Citation} from "../../advice/citation-rules.ts";
import {type RichNode, wordsIn} from "../../advice/rich-text-rules.ts";
import {useWords} from "../i18n/index.ts";
import css from "./advice.module.css";
import {adviceWords} from "./words.ts";

export interface RichTextViewProps {
  readonly blocks: readonly RichNode[];
  /** A cited figure was chosen; without it figures are plain words. */
  readonly onCitation?: ((citation: Citation) => void) | undefined;
}

/** A text as it is read: its figures can be chosen, judgements say that they are. Headings begin at the third level. */
export function RichTextView({blocks, onCitation}: RichTextViewProps) {
  return (
    <div className={css.prose}>
      {blocks.map((node, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks are known by their place
        <Block key={i} node={node} onCitation={onCitation} />
      ))}
    </div>
  );
}

interface NodeProps {
  readonly node: RichNode;
  readonly onCitation: RichTextViewProps["onCitation"];
}

function Block({node, onCitation}: NodeProps): ReactNode {
  const inside = (node.content ?? []).map((inner, i) =>
    inner.type === "text" || inner.type === "figure" || inner.type === "hardBreak" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts are known by their place
      <Inline key={i} node={inner} onCitation={onCitation} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: blocks are known by their place
      <Block key={i} node={inner} onCitation={onCitation} />
    ),
  );
  switch (node.type) {
    case "heading":
      return Number(node.attrs?.["level"]) > 2 ? <h4>{inside}</h4> : <h3>{inside}</h3>;
    case "bulletList":
      return <ul>{inside}</ul>;
    case "orderedList":
      return <ol>{inside}</ol>;
    case "listItem":
      return <li>{inside}</li>;
    case "blockquote": {
      const isUnknown = Object.values(notKnownYet).some((begin) => wordsIn(node).trim().startsWith(begin));
      return isUnknown ? <div className={css.unknown}>{inside}</div> : <blockquote>{inside}</blockquote>;
    }
    default:
      return <p>{inside}</p>;
  }
}

function Inline({node, onCitation}: NodeProps): ReactNode {
  const t = useWords(adviceWords).read;
  if (node.type === "hardBreak") return <br />;
  if (node.type === "figure") {
    const citation = node.attrs as unknown as Citation;
    return onCitation ? (
      <button type="button" className={css.chip} title={citation.name} onClick={() => onCitation(citation)}>
        {citation.words}
      </button>
    ) : (
      <span className={css.chip}>{citation.words}</span>
    );
  }
  const marks = node.marks ?? [];
  const has = (type: string) => marks.some((mark) => mark.type === type);
  const href = String(marks.find(({type}) => type === "link")?.attrs?.["href"] ?? "");
  let shown: ReactNode = node.text ?? "";
  if (has("bold")) shown = <strong>{shown}</strong>;
  if (has("italic")) shown = <em>{shown}</em>;
  if (/^(https?:\/\/|mailto:)/i.test(href))
    shown = (
      <a href={href} rel="noreferrer">
        {shown}
      </a>
    );
  return has("judgement") ? (
    <span className={css.judged} title={t.judgement}>
      {shown}
      <span className="visually-hidden"> ({t.judgement})</span>
    </span>
  ) : (
    shown
  );
}
