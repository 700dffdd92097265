import {type DragEvent, useState} from "react";
import type {Card, PaneOnBoard} from "../../vision/frame-rules.ts";
import type {frameCard} from "../../vision/kinds.ts";
import type {EntryActions} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {About} from "../ui/About.tsx";
import {useToast} from "../ui/index.ts";
import {BoardCard, cardType} from "./BoardCard.tsx";
import css from "./frame.module.css";
import {NewCard} from "./NewCard.tsx";
import {visionWords} from "./words.ts";

interface FramePaneProps extends PaneOnBoard {
  /** Every card of the frame. */
  readonly all: readonly Card[];
  /** Absent for who may only read. */
  readonly actions: EntryActions<typeof frameCard> | undefined;
  readonly silenced: ReadonlySet<string>;
  readonly onEdit: (card: Card) => void;
}

/** One pane: its question, its cards by group, and writing a new one. A card of another pane can be dropped on it. */
export function FramePane({pane, count, groups, all, actions, silenced, onEdit}: FramePaneProps) {
  const t = useWords(visionWords).frame;
  const format = useFormat();
  const toast = useToast();
  const [isOver, setOver] = useState(false);
  const name = pane.name[format.language];
  const move = async (card: Card, to: Card["details"]["pane"]) => {
    const from = card.details.pane;
    const moved = await actions?.change(card, {pane: to});
    if (moved) toast({text: t.moved(name), undo: () => void actions?.change(moved, {pane: from})});
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    const card = all.find(({id}) => id === event.dataTransfer.getData(cardType));
    if (!card || card.details.pane === pane.id) return;
    event.preventDefault();
    void move(card, pane.id);
  };
  const allow = (event: DragEvent) => {
    if (!actions || !event.dataTransfer.types.includes(cardType)) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    <section
      className={css.pane}
      data-over={isOver}
      aria-labelledby={`pane-${pane.id}`}
      onDragOver={allow}
      onDragLeave={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && setOver(false)}
      onDrop={drop}
    >
      <header className={css.paneHead}>
        <h2 id={`pane-${pane.id}`} className={css.paneName}>
          {name}
        </h2>
        <span className={css.place} aria-hidden="true">
          {pane.place}
        </span>
      </header>
      <div className={css.prompt}>
        <p>{pane.prompts[0]?.[format.language]}</p>
        <About label={t.prompts} title={t.promptsOf(name)}>
          <p>{pane.about[format.language]}</p>
          <ul className={css.prompts}>
            {pane.prompts.map((prompt) => (
              <li key={prompt.en}>{prompt[format.language]}</li>
            ))}
          </ul>
        </About>
      </div>
      {groups.map((group) => (
        <div key={group.name}>
          {group.name !== "" && <h3 className={css.group}>{group.name}</h3>}
          <ul className={css.cards} aria-label={group.name || t.count(count, format.number(count))}>
            {group.cards.map((card) => (
              <BoardCard key={card.id} card={card} actions={actions} silenced={silenced} onEdit={onEdit} />
            ))}
          </ul>
        </div>
      ))}
      {count === 0 && (
        <p className={css.example}>
          {t.example}: “{pane.example[format.language]}”
        </p>
      )}
      {actions && <NewCard pane={pane.id} name={name} actions={actions} />}
    </section>
  );
}
