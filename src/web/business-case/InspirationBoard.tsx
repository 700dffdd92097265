import {useState} from "react";
import {inspirationCard} from "../../business-case/inspiration-kinds.ts";
import {type PaneId, paneIds, panes} from "../../business-case/panes-content.ts";
import type {Entry} from "../../dossier/kinds.ts";
import {useMay} from "../access/session.tsx";
import {EntryDialog, useEntryActions} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Badge, Button, Failed, TextField} from "../ui/index.ts";
import css from "./inspiration.module.css";
import {inspirationWords} from "./inspiration-words.ts";

type Card = Entry<typeof inspirationCard>;

/** The frame as a board: four panes, and below them the risk of doing nothing. A card begins with one sentence and is completed later. */
export function InspirationBoard({cards}: {cards: readonly Card[]}) {
  const mayWrite = useMay("trajectory:write");
  const actions = useEntryActions(inspirationCard);
  const [edited, setEdited] = useState<Card>();
  return (
    <>
      {actions.failure && <Failed failure={actions.failure} />}
      <div className={css.board}>
        {paneIds.map((id) => (
          <PaneOfBoard
            key={id}
            id={id}
            cards={cards.filter(({details}) => details.pane === id)}
            mayWrite={mayWrite}
            onAdd={async (title) => (await actions.add({pane: id, title, own: true, state: "idea"})) !== undefined}
            onOpen={setEdited}
            onRemove={actions.remove}
          />
        ))}
      </div>
      {edited && <EntryDialog kind={inspirationCard} entry={edited} onClose={() => setEdited(undefined)} />}
    </>
  );
}

function PaneOfBoard({
  id,
  cards,
  mayWrite,
  onAdd,
  onOpen,
  onRemove,
}: {
  id: PaneId;
  cards: readonly Card[];
  mayWrite: boolean;
  onAdd: (title: string) => Promise<boolean>;
  onOpen: (card: Card) => void;
  onRemove: (card: Card) => void;
}) {
  const t = useWords(inspirationWords);
  const format = useFormat();
  const {language} = format;
  const pane = panes[id];
  const name = pane.name[language];
  return (
    <section className={css.pane} data-pane={id} aria-label={name}>
      <h2>
        {name} <span className="note">{format.number(cards.length)}</span>
      </h2>
      <p className="note">{pane.question[language]}</p>
      <details className={`${css.prompts} no-print`} open={cards.length === 0}>
        <summary>{t.prompts}</summary>
        <ul>
          {pane.prompts.map((prompt) => (
            <li key={prompt.en}>{prompt[language]}</li>
          ))}
        </ul>
        <p>{t.example(pane.example[language])}</p>
      </details>
      <ul className={css.cards}>
        {cards.map((card) => (
          <CardOnBoard
            key={card.id}
            card={card}
            mayWrite={mayWrite}
            onOpen={() => onOpen(card)}
            onRemove={() => onRemove(card)}
          />
        ))}
      </ul>
      {mayWrite && <AddCard label={t.add(name)} onAdd={onAdd} />}
    </section>
  );
}

function CardOnBoard({
  card: {details},
  mayWrite,
  onOpen,
  onRemove,
}: {
  card: Card;
  mayWrite: boolean;
  onOpen: () => void;
  onRemove: () => void;
}) {
  const t = useWords(inspirationWords);
  const {language} = useFormat();
  const {title, what, lesson, own, offline, source, shownWhere, state} = details;
  const facts = [source && t.source(source), shownWhere && t.shown(shownWhere)].filter(Boolean);
  return (
    <li className={css.card}>
      <h3>{title}</h3>
      {what && <p className={css.told}>{what}</p>}
      {lesson && <p className={css.told}>{t.lesson(lesson)}</p>}
      {facts.length > 0 && <p className="note">{facts.join(" · ")}</p>}
      <div className={css.marks}>
        {own && <Badge tone="brand">{t.own}</Badge>}
        {offline && <Badge>{t.offline}</Badge>}
        {state && <Badge>{inspirationCard.fields.state.options[state][language]}</Badge>}
      </div>
      {mayWrite && (
        <div className={`${css.does} no-print`}>
          <Button look="quiet" onClick={onOpen}>
            {t.open}
            <span className="visually-hidden">: {title}</span>
          </Button>
          <Button look="quiet" onClick={onRemove}>
            {t.remove}
            <span className="visually-hidden">: {title}</span>
          </Button>
        </div>
      )}
    </li>
  );
}

/** One line that becomes a card; after it the next can be written at once. */
function AddCard({label, onAdd}: {label: string; onAdd: (title: string) => Promise<boolean>}) {
  const t = useWords(inspirationWords);
  const [title, setTitle] = useState("");
  const add = async () => {
    if (title.trim() !== "" && (await onAdd(title.trim()))) setTitle("");
  };
  return (
    <form
      className={`${css.add} no-print`}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField label={label} placeholder={t.placeholder} maxLength={200} value={title} onChange={setTitle} />
      <Button type="submit" disabled={title.trim() === ""}>
        {t.addOne}
      </Button>
    </form>
  );
}
