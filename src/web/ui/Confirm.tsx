import type {ReactNode} from "react";
import {useWords} from "../i18n/index.ts";
import {Button} from "./Button.tsx";
import css from "./Confirm.module.css";
import {Dialog} from "./Dialog.tsx";
import {uiWords} from "./words.ts";

export interface ConfirmProps {
  readonly opened: boolean;
  /** A question that names what goes: "Import 3 terugdraaien?" */
  readonly title: string;
  /** What will be gone and what stays. */
  readonly children: ReactNode;
  /** Names the result: "Draai import 3 terug". */
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly isBusy?: boolean;
}

/** Asks before something is taken away. Where it can be undone, do it at once and offer that instead (useToast). */
export function Confirm({opened, title, children, confirmLabel, onConfirm, onClose, isBusy = false}: ConfirmProps) {
  const t = useWords(uiWords);
  return (
    <Dialog opened={opened} title={title} onClose={onClose}>
      <div className={css.text}>{children}</div>
      <div className={css.buttons}>
        <Button onClick={onClose}>{t.cancel}</Button>
        <Button look="danger" onClick={onConfirm} isBusy={isBusy}>
          {confirmLabel}
        </Button>
      </div>
    </Dialog>
  );
}
