import {type Card, chosenCards, panesWithoutChosen, starsOf} from "../../vision/frame-rules.ts";
import type {frameCard} from "../../vision/kinds.ts";
import type {EntryActions} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Close, Next, StarIcon} from "../ui/icons.ts";
import {ActionLink, Button} from "../ui/index.ts";
import css from "./frame.module.css";
import {visionWords} from "./words.ts";

interface ChosenCardsProps {
  readonly cards: readonly Card[];
  /** Absent where cards are only read. */
  readonly actions?: EntryActions<typeof frameCard> | undefined;
  /** With the way to the vision. */
  readonly hasLink?: boolean;
}

/** The cards that go into the vision, most stars first, and the panes that have none yet. */
export function ChosenCards({cards, actions, hasLink = false}: ChosenCardsProps) {
  const t = useWords(visionWords).chosen;
  const format = useFormat();
  const chosen = chosenCards(cards);
  const missing = panesWithoutChosen(cards).map(({name}) => `“${name[format.language]}”`);
  const starred = cards.filter((card) => starsOf(card) > 0 && !card.details.chosen);
  return (
    <aside className={css.chosen} aria-label={t.eyebrow}>
      <p className={css.eyebrow}>{t.eyebrow}</p>
      <h2>{chosen.length === 0 ? t.none : t.title(chosen.length, format.number(chosen.length))}</h2>
      {chosen.length === 0 && <p className="quiet">{t.how}</p>}
      <ol className={css.chosenList}>
        {chosen.map((card, i) => (
          <li key={card.id}>
            <span className={css.rank} aria-hidden="true">
              {i + 1}
            </span>
            <span className={css.chosenText}>{card.details.text}</span>
            {starsOf(card) > 0 && (
              <span className={css.chosenStars}>
                <StarIcon size={14} aria-hidden="true" fill="currentColor" />
                <span className="figures">{format.number(starsOf(card))}</span>
              </span>
            )}
            {actions && (
              <button
                type="button"
                className={css.mark}
                aria-label={`${t.take}: ${card.details.text}`}
                onClick={() => actions.isBusy || void actions.change(card, {chosen: false})}
              >
                <Close size={15} aria-hidden="true" />
              </button>
            )}
          </li>
        ))}
      </ol>
      {actions && starred.length > 0 && (
        <Button isBusy={actions.isBusy} onClick={() => actions.changeAll(starred, {chosen: true})}>
          {t.starred(starred.length, format.number(starred.length))}
        </Button>
      )}
      {chosen.length > 0 && <p className="note">{missing.length > 0 ? t.missing(format.list(missing)) : t.complete}</p>}
      {hasLink && chosen.length > 0 && (
        <ActionLink look="filled" page="vision">
          {t.write}
          <Next size={16} aria-hidden="true" />
        </ActionLink>
      )}
    </aside>
  );
}
