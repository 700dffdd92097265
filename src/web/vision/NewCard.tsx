import {type KeyboardEvent, useState} from "react";
import {longestCard} from "../../vision/card-list-rules.ts";
import type {frameCard, PaneId} from "../../vision/kinds.ts";
import type {EntryActions} from "../dossier/index.ts";
import {useWords} from "../i18n/index.ts";
import {Add} from "../ui/icons.ts";
import css from "./frame.module.css";
import {visionWords} from "./words.ts";

interface NewCardProps {
  readonly pane: PaneId;
  readonly name: string;
  readonly actions: EntryActions<typeof frameCard>;
}

/** Writes cards in a pane, one after another: Enter adds and stays, Escape stops. What could not be added stays to be tried again. */
export function NewCard({pane, name, actions}: NewCardProps) {
  const t = useWords(visionWords).frame;
  const [isWriting, setWriting] = useState(false);
  const [text, setText] = useState("");
  const add = async () => {
    const written = text.trim();
    if (written === "") return;
    setText("");
    if (!(await actions.add({pane, text: written}))) setText((now) => (now === "" ? written : now));
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") setWriting(false);
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void add();
  };
  if (!isWriting)
    return (
      <button type="button" className={css.add} aria-label={t.addTo(name)} onClick={() => setWriting(true)}>
        <Add size={16} aria-hidden="true" />
        {t.add}
      </button>
    );
  return (
    <div className={css.writing}>
      <textarea
        rows={2}
        maxLength={longestCard}
        value={text}
        aria-label={t.write(name)}
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was just pressed
        autoFocus
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKey}
        onBlur={() => text.trim() === "" && setWriting(false)}
      />
      <p className="note">{t.enter}</p>
    </div>
  );
}
