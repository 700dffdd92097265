import {type Editor, useEditorState} from "@tiptap/react";
import {useEffect} from "react";
import type {Claim} from "../../advice/claims-rules.ts";
import {useWords} from "../i18n/index.ts";
import {CitedIcon, JudgementIcon} from "../ui/icons.ts";
import {claimMarks, claimMarksKey} from "./claim-marks.ts";
import {adviceWords} from "./words.ts";

export interface ChapterToolsProps {
  readonly editor: Editor;
  /** Somebody asks for evidence: for a claim, or where the cursor is. */
  readonly onCite: (claim: Claim | null) => void;
  /** Told of the editor for as long as the text can be written in. */
  readonly onEditor: (editor: Editor | undefined) => void;
}

/** In the toolbar of a chapter: cite something, and mark a claim as a judgement. In the text it shows the claims that rest on nothing. */
export function ChapterTools({editor, onCite, onEditor}: ChapterToolsProps) {
  const t = useWords(adviceWords);
  const isJudgement = useEditorState({editor, selector: ({editor: it}) => it.isActive("judgement")});
  useEffect(() => {
    editor.registerPlugin(claimMarks({label: t.open.ask, onAsk: onCite}));
    return () => {
      if (!editor.isDestroyed) editor.unregisterPlugin(claimMarksKey);
    };
  }, [editor, t.open.ask, onCite]);
  useEffect(() => {
    onEditor(editor);
    return () => onEditor(undefined);
  }, [editor, onEditor]);
  return (
    <>
      <button type="button" title={t.cite} aria-label={t.cite} onClick={() => onCite(null)}>
        <CitedIcon size={16} aria-hidden="true" />
      </button>
      <button
        type="button"
        title={`${t.judgement}. ${t.judgementHint}`}
        aria-label={t.judgement}
        aria-pressed={isJudgement}
        onClick={() => editor.chain().focus().toggleMark("judgement").run()}
      >
        <JudgementIcon size={16} aria-hidden="true" />
      </button>
    </>
  );
}
