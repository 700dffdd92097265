import {type ReactNode, useState} from "react";
import {panes} from "../../vision/frame-content.ts";
import {boardOf, type Card, chosenCards, panesWithoutCards} from "../../vision/frame-rules.ts";
import {frameCard} from "../../vision/kinds.ts";
import {useMay} from "../access/session.tsx";
import {EntryDialog, ExportButton, HistoryButton, InTrajectory, useEntries, useEntryActions} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Failed, FindingTitle, Loading, Stack} from "../ui/index.ts";
import {ChosenCards} from "./ChosenCards.tsx";
import {FramePane} from "./FramePane.tsx";
import css from "./frame.module.css";
import {ManyCardsDialog} from "./ManyCardsDialog.tsx";
import {PrintedFrame} from "./PrintedFrame.tsx";
import {PrintMenu} from "./PrintMenu.tsx";
import {usePrintedSheet} from "./printed-sheet.ts";
import {useSilencedWords} from "./silenced-words.ts";
import {visionWords} from "./words.ts";

/** The thinking frame: six panes with what people see, on cards; and which of them go into the vision. */
export function FramePage() {
  return (
    <InTrajectory>
      <Frame />
    </InTrajectory>
  );
}

function Frame() {
  const t = useWords(visionWords).frame;
  const cards = useEntries(frameCard);
  const actions = useEntryActions(frameCard);
  const silenced = useSilencedWords();
  const mayWrite = useMay("trajectory:write");
  const {sheet, print} = usePrintedSheet();
  const [edited, setEdited] = useState<Card>();
  const [isAddingMany, setAddingMany] = useState(false);
  if (cards.state === "loading") return <Loading lines={8} />;
  if (cards.state === "failed") return <Failed {...cards} />;
  return (
    <>
      <div className="no-print">
        <Stack>
          <Title cards={cards.data}>
            {mayWrite && <Button onClick={() => setAddingMany(true)}>{t.many}</Button>}
            <PrintMenu onPrint={print} hasCards={cards.data.length > 0} />
          </Title>
          {actions.failure && <Failed failure={actions.failure} />}
          <div className={css.page}>
            <div className={css.main}>
              <section className={css.board} aria-label={t.board}>
                {boardOf(cards.data).map((pane) => (
                  <FramePane
                    key={pane.pane.id}
                    {...pane}
                    all={cards.data}
                    actions={mayWrite ? actions : undefined}
                    silenced={silenced}
                    onEdit={setEdited}
                  />
                ))}
              </section>
              {cards.data.length > 0 && (
                <div className={css.files}>
                  <ExportButton kinds={[frameCard]} />
                  <HistoryButton kinds={[frameCard]} />
                </div>
              )}
            </div>
            <ChosenCards cards={cards.data} actions={mayWrite ? actions : undefined} hasLink />
          </div>
        </Stack>
      </div>
      <div className="only-print">
        <PrintedFrame sheet={sheet} cards={cards.data} />
      </div>
      {edited && <EntryDialog kind={frameCard} entry={edited} onClose={() => setEdited(undefined)} />}
      {isAddingMany && <ManyCardsDialog cards={cards.data} onClose={() => setAddingMany(false)} />}
    </>
  );
}

/** How far the frame is: what is empty, then what was chosen. */
function Title({cards, children}: {cards: readonly Card[]; children: ReactNode}) {
  const t = useWords(visionWords).frame;
  const format = useFormat();
  const count = format.number(cards.length);
  const chosen = chosenCards(cards).length;
  const empty = panesWithoutCards(cards).map(({name}) => `“${name[format.language]}”`);
  const title =
    cards.length === 0
      ? t.none
      : empty.length > 3
        ? t.inPanes(cards.length, count, panes.length - empty.length)
        : empty.length > 0
          ? t.emptyPanes(cards.length, count, format.list(empty))
          : chosen === 0
            ? t.noneChosen(count)
            : t.chosen(chosen, count, format.number(chosen));
  return <FindingTitle title={title} lead={cards.length === 0 ? t.noneLead : t.lead} actions={children} />;
}
