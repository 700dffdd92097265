import {type ReactNode, useRef, useState} from "react";
import {useWords} from "../i18n/index.ts";
import css from "./DropZone.module.css";
import {UploadIcon} from "./icons.ts";
import {uiWords} from "./words.ts";

export interface DropZoneProps {
  readonly onFiles: (files: readonly File[]) => void;
  /** What to bring: "Een Slack-export (.zip) of een mailarchief (.mbox)". */
  readonly hint: ReactNode;
  /** Instead of "Kies een bestand". */
  readonly label?: string;
  /** As for `<input accept>`: ".zip,.mbox". Dropped files are not held to it. */
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly disabled?: boolean;
}

/** A place to drop files on; Enter or a click opens the chooser. */
export function DropZone({onFiles, hint, label, accept, multiple = false, disabled = false}: DropZoneProps) {
  const t = useWords(uiWords).drop;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const given = [...(files ?? [])];
    if (given.length > 0 && !disabled) onFiles(multiple ? given : given.slice(0, 1));
    if (input.current) input.current.value = "";
  };
  return (
    <label
      className={css.zone}
      data-over={isOver}
      data-disabled={disabled}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        multiple={multiple}
        disabled={disabled}
        {...(accept ? {accept} : {})}
        onChange={(event) => take(event.currentTarget.files)}
      />
      <UploadIcon size={24} aria-hidden="true" />
      <span>
        <span className={css.choose}>{label ?? t.choose}</span> {t.or}
      </span>
      <span className="note">{hint}</span>
    </label>
  );
}
