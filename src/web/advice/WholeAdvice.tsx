import {type Chapter, textNameOf} from "../../advice/chapters-content.ts";
import {type Citation, placeAt} from "../../advice/citation-rules.ts";
import {blocksOf, citationsIn, wordsIn} from "../../advice/rich-text-rules.ts";
import {type ChapterState, chapterStates} from "../../advice/rules.ts";
import {statusInWords} from "../../advice/status-rules.ts";
import {type AdviceTable, tablesOf, verdictTable} from "../../advice/table-rules.ts";
import type {Held} from "../../dossier/product-rules.ts";
import {useOrganisation} from "../access/session.tsx";
import {todayIn, useTrajectory} from "../dossier/index.ts";
import {type Format, useFormat, useWords} from "../i18n/index.ts";
import {PlainTable} from "../ui/index.ts";
import css from "./advice.module.css";
import {citationKey} from "./citation-key.ts";
import {RichTextView} from "./RichTextView.tsx";
import {adviceWords} from "./words.ts";

export interface WholeAdviceProps {
  readonly held: Held;
  /** A cited figure was chosen; without it figures are words only. */
  readonly onCitation?: ((citation: Citation) => void) | undefined;
}

/** The whole advice as it is read, on the screen and on paper: contents, chapters, who stand behind it, and the evidence. */
export function WholeAdvice({held, onCitation}: WholeAdviceProps) {
  const t = useWords(adviceWords);
  const format = useFormat();
  const {language} = format;
  const {name: organisation, timeZone} = useOrganisation();
  const {name} = useTrajectory();
  const states = chapterStates(held).filter(({chapter, isWritten}) => isWritten || chapter.number !== null);
  const cited = states.flatMap(({chapter}) => citationsIn(held.texts.get(textNameOf(chapter.id))?.document));
  const once = [...new Map(cited.map((citation) => [citationKey(citation), citation])).values()];
  const verdicts = verdictTable(held, language);
  return (
    <article className={css.whole}>
      <h1 className="only-print">{t.title(name)}</h1>
      <p className="quiet">
        {organisation} · {name} · {statusInWords(held, language, todayIn(timeZone))}
      </p>
      <nav aria-label={t.chapters}>
        <ol className={css.contents}>
          {states.map(({chapter}) => (
            <li key={chapter.id}>
              <a href={`#${textNameOf(chapter.id)}`}>{numbered(chapter, language)}</a>
            </li>
          ))}
        </ol>
      </nav>
      {states.map((state) => (
        <ReadChapter key={state.chapter.id} state={state} held={held} onCitation={onCitation} />
      ))}
      <section className={css.chapter}>
        <h2 className={css.readTitle}>{t.read.behindIt}</h2>
        {verdicts ? <Tabled table={verdicts} /> : <p className="quiet">{t.read.noVerdicts}</p>}
      </section>
      {once.length > 0 && (
        <section className={css.chapter}>
          <h2 className={css.readTitle}>{t.read.evidence}</h2>
          <p className="quiet">{t.read.evidenceLead}</p>
          <PlainTable
            caption={t.read.evidence}
            table={{head: t.read.evidenceHead, rows: once.map((citation) => evidenceRow(citation, format))}}
          />
        </section>
      )}
    </article>
  );
}

const numbered = ({number, name}: Chapter, language: "nl" | "en"): string =>
  number === null ? name[language] : `${number} ${name[language]}`;

/** Ids of entries tell a reader nothing, and a finding's period is the day on which it was cited. */
function evidenceRow({name, words, period, n, citedOn, address}: Citation, format: Format): string[] {
  const place = placeAt(address)?.kind;
  return [
    name,
    words,
    citedOn !== "" && period === format.longDay(citedOn) ? "–" : period,
    n === null ? "–" : format.number(n),
    citedOn === "" ? "–" : format.day(citedOn),
    place === "measure" || place === "business-case" ? address : "–",
  ];
}

/** A heading at the beginning of the text is what the chapter found, and so its title. */
function ReadChapter({
  state: {chapter, isWritten},
  held,
  onCitation,
}: WholeAdviceProps & {readonly state: ChapterState}) {
  const t = useWords(adviceWords);
  const {language} = useFormat();
  const blocks = blocksOf(held.texts.get(textNameOf(chapter.id))?.document);
  const finding = blocks[0]?.type === "heading" ? wordsIn(blocks[0]) : "";
  const name = chapter.name[language];
  return (
    <section id={textNameOf(chapter.id)} className={css.chapter}>
      <p className={css.eyebrow}>{chapter.number === null ? name : t.chapter(String(chapter.number), name)}</p>
      <h2 className={css.readTitle}>{finding || chapter.question[language]}</h2>
      {isWritten ? (
        <RichTextView blocks={finding ? blocks.slice(1) : blocks} onCitation={onCitation} />
      ) : (
        <p className="quiet">{t.unwritten}</p>
      )}
      {tablesOf(chapter.id, held, language).map((table) => (
        <Tabled key={table.title} table={table} />
      ))}
    </section>
  );
}

function Tabled({table: {title, columns, rows, note}}: {table: AdviceTable}) {
  return (
    <div className={css.tabled}>
      <h3>{title}</h3>
      <PlainTable caption={title} table={{head: columns.map(({name}) => name), rows}} />
      {note && <p className="quiet">{note}</p>}
    </div>
  );
}
