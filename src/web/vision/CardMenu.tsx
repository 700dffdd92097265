import {Popover} from "@mantine/core";
import {useState} from "react";
import {panes} from "../../vision/frame-content.ts";
import type {Card} from "../../vision/frame-rules.ts";
import type {frameCard} from "../../vision/kinds.ts";
import type {EntryActions} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {More} from "../ui/icons.ts";
import css from "./frame.module.css";
import {visionWords} from "./words.ts";

interface CardMenuProps {
  readonly card: Card;
  readonly actions: EntryActions<typeof frameCard>;
  readonly onEdit: (card: Card) => void;
}

/** What can be done with a card besides stars: changing, moving to another pane, removing. */
export function CardMenu({card, actions, onEdit}: CardMenuProps) {
  const t = useWords(visionWords).frame.card;
  const {language} = useFormat();
  const [isOpen, setOpen] = useState(false);
  const act = (does: () => void) => () => {
    setOpen(false);
    does();
  };
  return (
    <Popover width={240} position="bottom-end" opened={isOpen} onChange={setOpen} trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={css.mark}
          aria-label={t.menu(card.details.text)}
          onClick={() => setOpen(!isOpen)}
        >
          <More size={17} aria-hidden="true" />
        </button>
      </Popover.Target>
      <Popover.Dropdown className={css.menu ?? ""} aria-label={t.menu(card.details.text)}>
        <button type="button" className={css.item} onClick={act(() => onEdit(card))}>
          {t.change}
        </button>
        <p className={css.menuHead}>{t.move}</p>
        {panes
          .filter(({id}) => id !== card.details.pane)
          .map(({id, place, name}) => (
            <button
              key={id}
              type="button"
              className={css.item}
              onClick={act(() => void actions.change(card, {pane: id}))}
            >
              <span className={css.place}>{place}</span> {name[language]}
            </button>
          ))}
        <hr className={css.rule} />
        <button type="button" className={css.item} onClick={act(() => actions.remove(card))}>
          {t.remove}
        </button>
      </Popover.Dropdown>
    </Popover>
  );
}
