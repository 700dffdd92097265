import {useState} from "react";
import {type CardLine, cardsInList} from "../../vision/card-list-rules.ts";
import {panes} from "../../vision/frame-content.ts";
import type {Card} from "../../vision/frame-rules.ts";
import {frameCard, type PaneId, paneOptions} from "../../vision/kinds.ts";
import {useEntryActions} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Badge, Button, Dialog, Failed, Form, Segment, SelectField, TextField, useToast} from "../ui/index.ts";
import css from "./many-cards.module.css";
import {visionWords} from "./words.ts";

const modes = ["list", "paper"] as const;

/** Adds many cards at once: a pasted list, or the boards of a session on paper one by one. What they become is seen first. */
export function ManyCardsDialog({cards, onClose}: {cards: readonly Card[]; onClose: () => void}) {
  const t = useWords(visionWords).many;
  const format = useFormat();
  const toast = useToast();
  const actions = useEntryActions(frameCard);
  const [mode, setMode] = useState<(typeof modes)[number]>("list");
  const [pane, setPane] = useState<PaneId | "">("");
  const [from, setFrom] = useState("");
  const [text, setText] = useState("");
  const isPaper = mode === "paper";
  const lines = cardsInList(text, {
    pane: pane || null,
    mayNamePane: !isPaper,
    known: cards.map(({details}) => details),
  });
  const ready = lines.filter(({fault}) => fault === undefined);
  const add = async () => {
    const details = ready.map((line) => ({
      pane: line.pane,
      text: line.text,
      stars: line.stars,
      from: from.trim(),
      paper: isPaper,
    }));
    if (ready.length === 0 || !(await actions.add(details))) return;
    toast({text: t.added(ready.length, format.number(ready.length))});
    if (!isPaper) return onClose();
    setText("");
    setPane(panes[panes.findIndex(({id}) => id === pane) + 1]?.id ?? "");
  };
  const names = panes.map(({id, place, name}) => ({value: id as string, label: `${place} ${name[format.language]}`}));
  return (
    <Dialog opened title={t.title} onClose={onClose}>
      <Form onSubmit={() => void add()}>
        <Segment
          label={t.mode}
          value={mode}
          options={modes.map((value) => ({value, label: t.modes[value]}))}
          onChange={setMode}
        />
        <SelectField
          label={isPaper ? t.boardLabel : t.pane}
          required={isPaper}
          value={pane || (isPaper ? "" : "none")}
          options={isPaper ? names : [{value: "none", label: t.noPane}, ...names]}
          onChange={(chosen) => setPane(chosen in paneOptions ? (chosen as PaneId) : "")}
        />
        <TextField
          label={t.cards}
          hint={isPaper ? t.paperHint : t.listHint}
          rows={7}
          autoFocus
          value={text}
          onChange={setText}
        />
        <TextField label={t.from} hint={t.fromHint} required={false} maxLength={60} value={from} onChange={setFrom} />
        <Preview lines={lines} />
        {actions.failure && <Failed failure={actions.failure} />}
        <Button look="filled" type="submit" disabled={ready.length === 0} isBusy={actions.isBusy}>
          {t.add(ready.length, format.number(ready.length))}
        </Button>
      </Form>
    </Dialog>
  );
}

/** Each line as the card it becomes, or why it does not. */
function Preview({lines}: {lines: readonly CardLine[]}) {
  const t = useWords(visionWords).many;
  const star = useWords(visionWords).frame.card.stars;
  const format = useFormat();
  if (lines.length === 0) return <p className="note">{t.nothing}</p>;
  return (
    <section aria-label={t.preview}>
      <p className={css.head}>{t.preview}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard */}
      <ul className={css.preview} tabIndex={0}>
        {lines.map(({line, pane, text, stars, fault}) => (
          <li key={line} data-fault={fault !== undefined}>
            <p className="note">
              {pane ? paneOptions[pane][format.language] : t.line(format.number(line))}
              {stars > 0 && ` · ${star(stars, format.number(stars))}`}
            </p>
            <p className={css.text}>{text}</p>
            {fault && <Badge tone="warn">{t.faults[fault]}</Badge>}
          </li>
        ))}
      </ul>
    </section>
  );
}
