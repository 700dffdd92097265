import type {Editor} from "@tiptap/react";
import {useCallback, useState} from "react";
import type {Citation} from "../../advice/citation-rules.ts";
import {type Claim, claimsIn} from "../../advice/claims-rules.ts";
import {citationsIn} from "../../advice/rich-text-rules.ts";
import type {RichText} from "../../dossier/contract.ts";
import type {Held} from "../../dossier/product-rules.ts";
import {TextEditor} from "../dossier/index.ts";
import css from "./advice.module.css";
import {ChapterTools} from "./ChapterTools.tsx";
import {CiteDialog} from "./CiteDialog.tsx";
import {citationKey} from "./citation-key.ts";
import {insertCitation, markJudgement, showClaim} from "./citing.ts";
import {EvidencePanel} from "./EvidencePanel.tsx";
import {OpenClaims} from "./OpenClaims.tsx";

export interface ChapterTextProps {
  readonly name: string;
  readonly label: string;
  readonly placeholder: string;
  /** Its draft, made from what the trajectory holds; undefined until it is ready. */
  readonly start: RichText | undefined;
  readonly held: Held;
}

/** What evidence is chosen for: a claim, or where the cursor is. */
type Asking = Claim | "here";

/** A chapter being written: its text, what each cited figure rests on, and the claims that rest on nothing yet. */
export function ChapterText({held, ...text}: ChapterTextProps) {
  const [document, setDocument] = useState<RichText>();
  const [editor, setEditor] = useState<Editor>();
  const [asking, setAsking] = useState<Asking>();
  const [chosen, choose] = useState<string>();
  const citations = citationsIn(document);
  const ask = useCallback((claim: Claim | null) => setAsking(claim ?? "here"), []);
  const claim = asking === "here" || asking === undefined ? null : asking;
  const insert = (citation: Citation) => {
    setAsking(undefined);
    if (editor) insertCitation(editor, citation, claim);
    choose(citationKey(citation));
  };
  return (
    <div className={css.text}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a short cut to the list of citations beside it, which the keyboard reaches */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
      <div
        onClick={(event) => {
          const figure = (event.target as HTMLElement).closest<HTMLElement>("[data-figure]");
          const {figure: address} = figure?.dataset ?? {};
          if (address !== undefined) choose(citationKey({address, words: figure?.textContent ?? ""}));
        }}
      >
        <TextEditor
          {...text}
          onDocument={setDocument}
          tools={(given) => given && <ChapterTools editor={given} onCite={ask} onEditor={setEditor} />}
        />
      </div>
      <OpenClaims
        claims={claimsIn(document)}
        does={
          editor && {
            go: (it) => showClaim(editor, it),
            judge: (it) => markJudgement(editor, it),
            cite: ask,
          }
        }
      />
      <EvidencePanel held={held} citations={citations} chosen={chosen} onChoose={choose} />
      {asking && (
        <CiteDialog
          sentence={claim?.sentence ?? ""}
          held={held}
          onInsert={insert}
          onClose={() => setAsking(undefined)}
        />
      )}
    </div>
  );
}
