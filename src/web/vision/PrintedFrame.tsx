import {panes} from "../../vision/frame-content.ts";
import {boardOf, type Card, type PaneOnBoard, starsOf} from "../../vision/frame-rules.ts";
import {paneOptions} from "../../vision/kinds.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {PrintedScript} from "./PrintedScript.tsx";
import css from "./printed.module.css";
import type {Sheet} from "./printed-sheet.ts";
import {visionWords} from "./words.ts";

/** The thinking frame on paper. */
export function PrintedFrame({sheet, cards}: {sheet: Sheet; cards: readonly Card[]}) {
  if (sheet === "script") return <PrintedScript />;
  if (sheet === "cards" || sheet === "blankCards") return <CardSheets cards={sheet === "cards" ? cards : []} />;
  return boardOf(sheet === "boards" ? cards : []).map((pane) => <Board key={pane.pane.id} {...pane} />);
}

/** A pane as an A3 board: its questions beside the cards, or beside room for twelve. */
function Board({pane, count, groups}: PaneOnBoard) {
  const t = useWords(visionWords);
  const format = useFormat();
  return (
    <section className={css.board}>
      <header className={css.side}>
        <p className={css.place}>{t.sheet.pane(String(pane.place))}</p>
        <h1 className={css.name}>{pane.name[format.language]}</h1>
        <p className={css.about}>{pane.about[format.language]}</p>
        <h2 className={css.small}>{t.sheet.questions}</h2>
        <ul className={css.prompts}>
          {pane.prompts.map((prompt) => (
            <li key={prompt.en}>{prompt[format.language]}</li>
          ))}
        </ul>
      </header>
      <div className={css.room}>
        {count === 0
          ? Array.from({length: 12}, (_, i) => i).map((i) => <div key={i} className={css.blank} />)
          : groups.flatMap((group) => [
              ...(group.name === ""
                ? []
                : [
                    <h2 key={group.name} className={css.group}>
                      {group.name}
                    </h2>,
                  ]),
              ...group.cards.map((card) => (
                <article key={card.id} className={css.card}>
                  <p>{card.details.text}</p>
                  <p className={css.from}>
                    <span>{card.details.from}</span>
                    <Stars card={card} />
                  </p>
                </article>
              )),
            ])}
      </div>
    </section>
  );
}

/** Stars as stars up to five, above that with their number. */
function Stars({card}: {card: Card}) {
  const format = useFormat();
  const stars = starsOf(card);
  return <span>{stars <= 5 ? "★".repeat(stars) : `★ ${format.number(stars)}`}</span>;
}

/** Eight cards on an A4, to cut out along the dashed lines; a sheet that is not full is filled up with blank ones. */
function CardSheets({cards}: {cards: readonly Card[]}) {
  const t = useWords(visionWords).sheet;
  const {language} = useFormat();
  const inOrder = boardOf(cards).flatMap(({groups}) => groups.flatMap((group) => group.cards));
  const sheets = Array.from({length: Math.max(1, Math.ceil(inOrder.length / perSheet))}, (_, i) =>
    Array.from({length: perSheet}, (_, j) => inOrder[i * perSheet + j]),
  );
  return sheets.map((sheet, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: sheets are known by their place
    <div key={i} className={css.sheet}>
      {sheet.map((card, j) => (
        <div key={card?.id ?? `${i} ${j}`} className={css.cut}>
          <p className={css.cutPane}>
            {card?.details.pane ? paneOptions[card.details.pane][language] : panes.map(({place}) => place).join("   ")}
          </p>
          <p className={css.cutText} data-long={(card?.details.text.length ?? 0) > 160}>
            {card?.details.text}
          </p>
          <p className={css.from}>
            <span>
              {t.cardFrom}: {card?.details.from || "…………………"}
            </span>
            {card && <Stars card={card} />}
          </p>
        </div>
      ))}
    </div>
  ));
}

const perSheet = 8;
