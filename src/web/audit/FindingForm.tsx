import {useId} from "react";
import type {FindingEntry} from "../../audit/finding-rules.ts";
import {finding} from "../../audit/kinds.ts";
import type {AskedQuestion} from "../../audit/questions-content.ts";
import {complete, type DetailsOf} from "../../dossier/kinds.ts";
import {useSession} from "../access/session.tsx";
import {useEntryActions, useKeptDraft, useTrajectory} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Failed, Row, Segment, TextField, useToast} from "../ui/index.ts";
import css from "./scan.module.css";
import {auditWords} from "./words.ts";

type Details = DetailsOf<typeof finding>;

interface FindingFormProps {
  readonly question: AskedQuestion;
  /** Absent: a new one. */
  readonly entry?: FindingEntry;
  readonly onDone: () => void;
  readonly onCancel?: () => void;
  /** Where "save and go on" leads; absent when there is nothing to go on to. */
  readonly onNext?: (() => void) | undefined;
}

/** A finding as it is being written, kept until it is saved: what was found, the score with its anchors and reason, and what it rests on. */
export function FindingForm({question, entry, onDone, onCancel, onNext}: FindingFormProps) {
  const t = useWords(auditWords).finding;
  const {user} = useSession();
  const actions = useEntryActions(finding);
  const toast = useToast();
  const trajectory = useTrajectory();
  const [draft, setDraft, forget] = useKeptDraft<Details>(
    `${user?.id} ${trajectory.id} ${question.id} ${entry?.id}`,
    () => entry?.details ?? complete(finding, {question: question.id, by: user?.name}),
  );
  const set = (part: Partial<Details>) => setDraft({...draft, ...part});
  const save = async (andThen: () => void) => {
    const saved = entry ? await actions.change(entry, draft) : await actions.add(draft);
    if (!saved) return;
    toast({text: t.saved});
    forget();
    onDone();
    andThen();
  };
  const isWritten = draft.note.trim() !== "";
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWritten) void save(onNext ?? (() => {}));
      }}
    >
      <TextField
        label={t.note}
        hint={t.noteHint}
        rows={4}
        maxLength={4000}
        value={draft.note}
        onChange={(note) => set({note})}
      />
      <ScoreField question={question} value={draft.score} onChange={(score) => set({score})} />
      <TextField
        label={t.reason}
        hint={t.reasonHint}
        required={false}
        rows={2}
        maxLength={4000}
        value={draft.reason}
        onChange={(reason) => set({reason})}
      />
      <div className={css.ground}>
        <span className={css.label}>{t.ground}</span>
        <Segment
          label={t.ground}
          value={draft.perception ?? ""}
          options={(["fact", "perception", "both"] as const).map((value) => ({value, label: t.grounds[value]}))}
          onChange={(perception) => set({perception: perception === "" ? null : perception})}
        />
        <span className="note">{t.groundHint}</span>
      </div>
      <TextField label={t.by} required={false} maxLength={120} value={draft.by} onChange={(by) => set({by})} />
      {actions.failure && <Failed failure={actions.failure} />}
      <Row>
        <Button look="filled" type="submit" isBusy={actions.isBusy} disabled={!isWritten}>
          {onNext ? t.saveNext : t.save}
        </Button>
        {onNext && (
          <Button disabled={!isWritten || actions.isBusy} onClick={() => void save(() => {})}>
            {t.save}
          </Button>
        )}
        {onCancel && (
          <Button
            look="quiet"
            onClick={() => {
              forget();
              onCancel();
            }}
          >
            {t.cancel}
          </Button>
        )}
      </Row>
    </form>
  );
}

const scores = ["1", "2", "3", "4", "5"] as const;

/** One of five, or "cannot be said"; the ends say what they look like. Arrow keys move. */
function ScoreField({
  question,
  value,
  onChange,
}: {
  question: AskedQuestion;
  value: Details["score"];
  onChange: (score: Details["score"]) => void;
}) {
  const t = useWords(auditWords).finding;
  const {language} = useFormat();
  const name = useId();
  const option = (score: NonNullable<Details["score"]>, label: string) => (
    <label key={score} className={css.option} data-chosen={score === value}>
      <input
        type="radio"
        className="visually-hidden"
        name={name}
        checked={score === value}
        aria-describedby={score === "1" ? `${name}-low` : score === "5" ? `${name}-high` : undefined}
        onChange={() => onChange(score)}
      />
      {label}
    </label>
  );
  return (
    <fieldset className={css.scoreField}>
      <legend className={css.label}>{t.score}</legend>
      <div className={css.options}>
        {scores.map((score) => option(score, score))}
        {option("unknown", t.unknown)}
        {value !== null && (
          <Button look="quiet" onClick={() => onChange(null)}>
            {t.clear}
          </Button>
        )}
      </div>
      <div className={css.ends}>
        <span className="note" id={`${name}-low`}>
          1: {question.low[language]}
        </span>
        <span className="note" id={`${name}-high`}>
          5: {question.high[language]}
        </span>
      </div>
    </fieldset>
  );
}
