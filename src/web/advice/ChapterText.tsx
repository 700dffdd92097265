import type {Editor} from "@tiptap/react";
import {useRef, useState} from "react";
import type {Citation} from "../../advice/citation-rules.ts";
import {claimsIn} from "../../advice/claims-rules.ts";
import {citationsIn} from "../../advice/rich-text-rules.ts";
import type {RichText} from "../../dossier/contract.ts";
import {TextEditor} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {CitedIcon, JudgementIcon} from "../ui/icons.ts";
import {Button, Note} from "../ui/index.ts";
import css from "./advice.module.css";
import {CiteDialog} from "./CiteDialog.tsx";
import {EvidencePanel} from "./EvidencePanel.tsx";
import {adviceWords} from "./words.ts";

/** A chapter being written: its text, what each cited figure rests on, and the claims that rest on nothing yet. */
export function ChapterText({
  name,
  label,
  placeholder,
  start,
}: {
  name: string;
  label: string;
  placeholder: string;
  start: RichText;
}) {
  const t = useWords(adviceWords);
  const [document, setDocument] = useState<RichText>();
  const [isCiting, setCiting] = useState(false);
  const [address, setAddress] = useState<string>();
  const editor = useRef<Editor>(undefined);
  const citations = citationsIn(document);
  const insert = (citation: Citation) => {
    setCiting(false);
    editor.current
      ?.chain()
      .focus()
      .insertContent([
        {type: "figure", attrs: citation},
        {type: "text", text: " "},
      ])
      .run();
    setAddress(citation.address);
  };
  const tools = (given: Editor | undefined) => {
    editor.current = given;
    return (
      <>
        <button type="button" title={t.cite} aria-label={t.cite} onClick={() => setCiting(true)}>
          <CitedIcon size={16} aria-hidden="true" />
        </button>
        <button
          type="button"
          title={`${t.judgement}. ${t.judgementHint}`}
          aria-label={t.judgement}
          onClick={() => given?.chain().focus().toggleMark("judgement").run()}
        >
          <JudgementIcon size={16} aria-hidden="true" />
        </button>
      </>
    );
  };
  return (
    <div className={css.text}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a short cut to the list of citations beside it, which the keyboard reaches */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
      <div
        onClick={(event) => {
          const figure = (event.target as HTMLElement).closest<HTMLElement>("[data-figure]");
          if (figure) setAddress(citations.find(({words}) => words === figure.textContent)?.address);
        }}
      >
        <TextEditor
          name={name}
          label={label}
          placeholder={placeholder}
          start={start}
          onDocument={setDocument}
          tools={tools}
        />
      </div>
      <OpenClaims
        document={document}
        onGo={(from, to) => editor.current?.chain().focus().setTextSelection({from, to}).run()}
      />
      <EvidencePanel citations={citations} chosen={address} onChoose={setAddress} />
      {isCiting && <CiteDialog onInsert={insert} onClose={() => setCiting(false)} />}
    </div>
  );
}

/** The sentences that say how much or how often, and rest on nothing yet. */
function OpenClaims({document, onGo}: {document: RichText | undefined; onGo: (from: number, to: number) => void}) {
  const t = useWords(adviceWords).open;
  const {number} = useFormat();
  const open = claimsIn(document).filter(({basis}) => basis === null);
  if (open.length === 0) return null;
  return (
    <Note tone="warn">
      <section className="no-print" aria-label={t.title}>
        <h2 className={css.openTitle}>
          {t.title} ({number(open.length)})
        </h2>
        <p className="note">{t.hint}</p>
        <ul className={css.open}>
          {open.map(({sentence, from, to}) => (
            <li key={from}>
              <span>{sentence}</span>
              <Button look="quiet" onClick={() => onGo(from, to)}>
                {t.go}
                <span className="visually-hidden">: {sentence}</span>
              </Button>
            </li>
          ))}
        </ul>
      </section>
    </Note>
  );
}
