import {useState} from "react";
import {type FindingEntry, isContradiction, type QuestionScore} from "../../audit/finding-rules.ts";
import {finding, type source} from "../../audit/kinds.ts";
import type {Entry} from "../../dossier/kinds.ts";
import {useMay} from "../access/session.tsx";
import {useEntryActions} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Open} from "../ui/icons.ts";
import {Badge, Button, Failed, Note, Row} from "../ui/index.ts";
import {FindingForm} from "./FindingForm.tsx";
import {LinkedSources} from "./LinkedSources.tsx";
import css from "./scan.module.css";
import {auditWords} from "./words.ts";

interface QuestionCardProps {
  readonly score: QuestionScore;
  readonly sources: readonly Entry<typeof source>[];
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onNext: (() => void) | undefined;
}

/** A question: its state, and when it stands open its anchors, findings and sources. */
export function QuestionCard({score, sources, isOpen, onOpen, onNext}: QuestionCardProps) {
  const {language} = useFormat();
  const {question} = score;
  return (
    <li className={css.card} data-open={isOpen}>
      <h3>
        <button
          type="button"
          className={css.cardHead}
          aria-expanded={isOpen}
          data-question={question.id}
          onClick={onOpen}
        >
          <span className={css.name}>{question.name[language]}</span>
          <span className={css.asked}>{question.question[language]}</span>
          <StateBadge score={score} />
          <Open size={18} aria-hidden="true" className={css.arrow} />
        </button>
      </h3>
      {isOpen && <OpenQuestion score={score} sources={sources} onNext={onNext} />}
    </li>
  );
}

function StateBadge({score: {state, score}}: {score: QuestionScore}) {
  const t = useWords(auditWords).scan;
  const format = useFormat();
  return (
    <span className={css.state}>
      {state === "scored" && score !== null ? (
        <Badge tone="brand">{t.score(format.number(score, Number.isInteger(score) ? 0 : 1))}</Badge>
      ) : (
        state !== "scored" && <Badge tone={state === "noted" ? "warn" : "plain"}>{t.states[state]}</Badge>
      )}
    </span>
  );
}

function OpenQuestion({score, sources, onNext}: Pick<QuestionCardProps, "score" | "sources" | "onNext">) {
  const t = useWords(auditWords).finding;
  const {weighs} = useWords(auditWords).scan;
  const format = useFormat();
  const {language} = format;
  const mayWrite = useMay("trajectory:write");
  const actions = useEntryActions(finding);
  const [edited, setEdited] = useState<FindingEntry | "new">();
  const {question, findings} = score;
  const isWriting = mayWrite && (edited === "new" || findings.length === 0);
  return (
    <div className={css.cardBody}>
      <dl className={css.anchors}>
        <div>
          <dt>{t.where}</dt>
          <dd>{question.where[language]}</dd>
        </div>
        <div>
          <dt>{t.one}</dt>
          <dd>{question.low[language]}</dd>
        </div>
        <div>
          <dt>{t.five}</dt>
          <dd>{question.high[language]}</dd>
        </div>
      </dl>
      {question.weight > 0 && <p className="note">{weighs}.</p>}
      {isContradiction(score) && (
        <Note tone="warn">{t.apart(format.number(score.factScore, 1), format.number(score.perceptionScore, 1))}</Note>
      )}
      {actions.failure && <Failed failure={actions.failure} />}
      {findings.map((one) =>
        edited !== "new" && edited?.id === one.id ? (
          <FindingForm
            key={one.id}
            question={question}
            entry={one}
            onDone={() => setEdited(undefined)}
            onCancel={() => setEdited(undefined)}
          />
        ) : (
          <Found
            key={one.id}
            entry={one}
            {...(mayWrite ? {onChange: () => setEdited(one), onRemove: () => actions.remove(one)} : {})}
          />
        ),
      )}
      {isWriting && (
        <FindingForm
          question={question}
          onDone={() => setEdited(undefined)}
          onNext={onNext}
          {...(findings.length > 0 ? {onCancel: () => setEdited(undefined)} : {})}
        />
      )}
      {mayWrite && !isWriting && (
        <Row>
          <Button onClick={() => setEdited("new")}>{t.another}</Button>
          <span className="note">{t.anotherHint}</span>
        </Row>
      )}
      <LinkedSources question={question.id} sources={sources} />
    </div>
  );
}

interface FoundProps {
  readonly entry: FindingEntry;
  /** Absent for who may only read. */
  readonly onChange?: () => void;
  readonly onRemove?: () => void;
}

/** A finding as it was written down. */
function Found({entry: {details}, onChange, onRemove}: FoundProps) {
  const t = useWords(auditWords).finding;
  const scan = useWords(auditWords).scan;
  const about = [
    details.score === "unknown" ? t.unknown : details.score === null ? scan.states.noted : scan.score(details.score),
    details.perception === null ? "" : t.restsOn[details.perception],
    details.by === "" ? "" : t.examinedBy(details.by),
  ].filter(Boolean);
  const lacksReason = details.score !== null && details.score !== "unknown" && details.reason === "";
  return (
    <article className={css.found}>
      <p className={css.note}>{details.note}</p>
      {details.reason !== "" && (
        <p className="quiet">
          {t.reason} {details.reason}
        </p>
      )}
      <p className="note">
        {about.join(" · ")}
        {lacksReason && ` · ${t.noReason}`}
      </p>
      {onChange && onRemove && (
        <Row>
          <Button look="quiet" onClick={onChange}>
            {t.change}
          </Button>
          <Button look="quiet" onClick={onRemove}>
            {t.remove}
          </Button>
        </Row>
      )}
    </article>
  );
}
