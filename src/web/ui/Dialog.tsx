import {type ReactNode, useEffect, useRef} from "react";
import {useWords} from "../i18n/index.ts";
import css from "./Dialog.module.css";
import {Close} from "./icons.ts";
import {uiWords} from "./words.ts";

export interface DialogProps {
  readonly opened: boolean;
  readonly title: string;
  readonly onClose: () => void;
  /** Asked by Escape, the cross and a click beside it, for a dialog that may still hold what somebody wrote; it closes unless given. */
  readonly onLeave?: () => void;
  /** bottom: a sheet from the foot of a phone. bare: without a visible title. */
  readonly look?: "center" | "bottom" | "bare";
  readonly children: ReactNode;
}

/** A dialog over the page: keeps the focus inside, closes with Escape or a click beside it, gives the focus back. */
export function Dialog({opened, title, onClose, onLeave = onClose, look = "center", children}: DialogProps) {
  const t = useWords(uiWords);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (opened) dialog.current?.showModal();
    else dialog.current?.close();
  }, [opened]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the browser closes a dialog with Escape
    <dialog
      ref={dialog}
      className={`${css.dialog} ${css[look]}`}
      aria-label={title}
      onClose={onClose}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onLeave();
      }}
      onClick={(event) => event.target === event.currentTarget && onLeave()}
    >
      {opened && (
        <div className={css.inside}>
          {look !== "bare" && (
            <header className={css.head}>
              <h2>{title}</h2>
              <button type="button" className={css.close} aria-label={t.close} onClick={onLeave}>
                <Close size={18} aria-hidden="true" />
              </button>
            </header>
          )}
          {children}
        </div>
      )}
    </dialog>
  );
}
