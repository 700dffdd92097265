import {useState} from "react";
import {type Card, starsOf} from "../../vision/frame-rules.ts";
import type {frameCard} from "../../vision/kinds.ts";
import {languageHints} from "../../vision/language-hint-rules.ts";
import type {EntryActions} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {StarIcon, VisionIcon} from "../ui/icons.ts";
import {CardMenu} from "./CardMenu.tsx";
import css from "./frame.module.css";
import {visionWords} from "./words.ts";

/** The type under which a card is dragged: its id. */
export const cardType = "application/x-samenspel-card";

interface BoardCardProps {
  readonly card: Card;
  /** Absent for who may only read. */
  readonly actions: EntryActions<typeof frameCard> | undefined;
  readonly silenced: ReadonlySet<string>;
  readonly onEdit: (card: Card) => void;
}

/** A card in its pane: what somebody sees, from whom, its stars, and whether it goes into the vision. */
export function BoardCard({card, actions, silenced, onEdit}: BoardCardProps) {
  const t = useWords(visionWords).frame.card;
  const format = useFormat();
  const [isDragged, setDragged] = useState(false);
  const {text, from, chosen, paper} = card.details;
  const stars = starsOf(card);
  const [hint] = languageHints(text, format.language, silenced);
  const change = (details: Partial<Card["details"]>) => {
    if (!actions?.isBusy) void actions?.change(card, details);
  };
  return (
    <li
      className={css.card}
      data-chosen={chosen}
      data-dragged={isDragged}
      draggable={actions !== undefined}
      onDragStart={(event) => {
        event.dataTransfer.setData(cardType, card.id);
        event.dataTransfer.effectAllowed = "move";
        setDragged(true);
      }}
      onDragEnd={() => setDragged(false)}
    >
      <p className={css.cardText}>{text}</p>
      {hint && (
        <p className={css.hint}>
          “{hint.found}”: {hint.hint.question}
        </p>
      )}
      <div className={css.foot}>
        <span className={css.from}>{[from, paper ? t.paper : ""].filter((part) => part !== "").join(" · ")}</span>
        {actions ? (
          <>
            {stars > 0 && (
              <button
                type="button"
                className={css.mark}
                aria-label={t.unstar(text)}
                onClick={() => change({stars: stars - 1})}
              >
                −
              </button>
            )}
            <button
              type="button"
              className={css.mark}
              data-on={stars > 0}
              aria-label={`${t.star(text)} (${t.stars(stars, format.number(stars))})`}
              onClick={() => change({stars: stars + 1})}
            >
              <StarIcon size={17} aria-hidden="true" fill={stars > 0 ? "currentColor" : "none"} />
              {stars > 0 && <span className="figures">{format.number(stars)}</span>}
            </button>
            <button
              type="button"
              className={css.mark}
              data-on={chosen}
              aria-pressed={chosen}
              aria-label={t.choose(text)}
              onClick={() => change({chosen: !chosen})}
            >
              <VisionIcon size={17} aria-hidden="true" />
            </button>
            <CardMenu card={card} actions={actions} onEdit={onEdit} />
          </>
        ) : (
          stars > 0 && <span className={css.from}>{t.stars(stars, format.number(stars))}</span>
        )}
      </div>
    </li>
  );
}
