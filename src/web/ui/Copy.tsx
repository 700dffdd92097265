import {useState} from "react";
import {useWords} from "../i18n/index.ts";
import css from "./Copy.module.css";
import {CopyIcon, Done} from "./icons.ts";
import {uiWords} from "./words.ts";

/** A button that copies text, and says that it did. */
export function Copy({text, label}: {text: string; label?: string}) {
  const t = useWords(uiWords);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <button type="button" className={css.copy} onClick={() => void copy()}>
      {copied ? <Done size={16} aria-hidden="true" /> : <CopyIcon size={16} aria-hidden="true" />}
      <span aria-live="polite">{copied ? t.copied : (label ?? t.copy)}</span>
    </button>
  );
}
