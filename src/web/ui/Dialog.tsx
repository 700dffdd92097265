import {type ReactNode, useEffect, useRef} from "react";
import {useWords} from "../i18n/index.ts";
import css from "./Dialog.module.css";
import {Close} from "./icons.ts";
import {uiWords} from "./words.ts";

export interface DialogProps {
  readonly opened: boolean;
  readonly title: string;
  readonly onClose: () => void;
  /** bottom: a sheet from the foot of a phone. bare: without a visible title. */
  readonly look?: "center" | "bottom" | "bare";
  readonly children: ReactNode;
}

/** A dialog over the page: keeps the focus inside, closes with Escape or a click beside it, gives the focus back. */
export function Dialog({opened, title, onClose, look = "center", children}: DialogProps) {
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
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      {opened && (
        <div className={css.inside}>
          {look !== "bare" && (
            <header className={css.head}>
              <h2>{title}</h2>
              <button type="button" className={css.close} aria-label={t.close} onClick={onClose}>
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
