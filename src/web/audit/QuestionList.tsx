import {type DimensionId, dimensions} from "../../audit/dimensions-content.ts";
import type {QuestionScore} from "../../audit/finding-rules.ts";
import type {AuditPicture} from "../../audit/picture-rules.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Choice, Row, Segment, Stack} from "../ui/index.ts";
import {QuestionCard} from "./QuestionCard.tsx";
import css from "./scan.module.css";
import {auditWords} from "./words.ts";

export const shownFilters = ["all", "open", "low"] as const;

/** Which questions are shown. low: a score below 3. */
export interface Shown {
  readonly dimension: DimensionId | "";
  readonly only: (typeof shownFilters)[number];
}

interface QuestionListProps {
  readonly picture: AuditPicture;
  readonly shown: Shown;
  readonly onShown: (shown: Shown) => void;
  /** The question that stands open. */
  readonly opened: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
  /** Absent when every question has an answer. */
  readonly onNext: (() => void) | undefined;
}

/** The questions by dimension, to open one by one. */
export function QuestionList({picture, shown, onShown, opened, onOpen, onNext}: QuestionListProps) {
  const t = useWords(auditWords).scan;
  const {language} = useFormat();
  const sections = dimensions
    .filter(({id}) => shown.dimension === "" || id === shown.dimension)
    .map((dimension) => ({
      dimension,
      scores: picture.scores.filter(
        (score) =>
          score.question.dimension === dimension.id && (fits(score, shown.only) || score.question.id === opened),
      ),
    }))
    .filter(({scores}) => scores.length > 0);
  return (
    <Stack gap="sections">
      <Row>
        <Choice
          name={t.dimension}
          value={shown.dimension}
          options={[{value: "", label: t.all}, ...dimensions.map(({id, name}) => ({value: id, label: name[language]}))]}
          onChange={(dimension) => onShown({...shown, dimension: dimension as Shown["dimension"]})}
        />
        <Segment
          label={t.show}
          value={shown.only}
          options={shownFilters.map((value) => ({value, label: t.shows[value]}))}
          onChange={(only) => onShown({...shown, only})}
        />
      </Row>
      {sections.length === 0 && <p className="quiet">{t.nothing}</p>}
      {sections.map(({dimension, scores}) => (
        <section key={dimension.id} aria-labelledby={`dimension-${dimension.id}`} className={css.dimension}>
          <DimensionHead picture={picture} dimension={dimension} />
          <ol className={css.questions}>
            {scores.map((score) => (
              <QuestionCard
                key={score.question.id}
                score={score}
                sources={picture.sources}
                isOpen={score.question.id === opened}
                onOpen={() => onOpen(score.question.id === opened ? undefined : score.question.id)}
                onNext={onNext}
              />
            ))}
          </ol>
        </section>
      ))}
    </Stack>
  );
}

function DimensionHead({picture, dimension}: {picture: AuditPicture; dimension: (typeof dimensions)[number]}) {
  const t = useWords(auditWords).scan;
  const format = useFormat();
  const {score, scored, unknown, of} = picture.dimensions.find(({id}) => id === dimension.id)!;
  const answered = scored + unknown;
  return (
    <header className={css.dimensionHead}>
      <h2 id={`dimension-${dimension.id}`}>{dimension.name[format.language]}</h2>
      <p className="quiet">{dimension.purpose[format.language]}</p>
      <p className={css.progress}>
        <span className={css.track} aria-hidden="true">
          <span className={css.fill} style={{width: `${(100 * answered) / of}%`}} />
        </span>
        {t.progress(format.number(answered), format.number(of))}
        {score !== null && ` · ${t.mean(format.number(score, 1))}`}
      </p>
    </header>
  );
}

function fits({state, score}: QuestionScore, only: Shown["only"]): boolean {
  if (only === "open") return state === "open" || state === "noted";
  return only === "all" || (score !== null && score < 3);
}
