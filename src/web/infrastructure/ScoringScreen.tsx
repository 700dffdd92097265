import {useState} from "react";
import {eachOnce, nameKey} from "../../dossier/naming-rules.ts";
import type {PastedScore} from "../../infrastructure/pasted-scores-rules.ts";
import {toolScore} from "../../infrastructure/tool-kinds.ts";
import type {Candidate, Need, Score, ToolComparison} from "../../infrastructure/tool-rules.ts";
import {useMay, useSession} from "../access/session.tsx";
import {useEntryActions, useKeptDraft, useTrajectory} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Failed, Note, Panel, Row, TextField, useToast} from "../ui/index.ts";
import {PasteScoresDialog} from "./PasteScoresDialog.tsx";
import {
  type CellDraft,
  cellKey,
  changesIn,
  draftOf,
  emptyCell,
  type ScoreDraft,
  scoreTyped,
  withPasted,
} from "./score-draft.ts";
import {toolWords} from "./tool-words.ts";
import css from "./tools.module.css";

interface ScoringProps {
  readonly comparison: ToolComparison;
  readonly candidates: readonly Candidate[];
  readonly scores: readonly Score[];
}

/** Where one person gives scores: needs × tools. Whoever is signed in may fill in for somebody else, from paper or a talk. */
export function ScoringScreen(props: ScoringProps) {
  const t = useWords(toolWords).scores;
  const format = useFormat();
  const {user} = useSession();
  const [person, setPerson] = useState(user?.name ?? "");
  const {comparison, candidates, scores} = props;
  const needs = eachNeed(comparison);
  const known = comparison.people.find((name) => nameKey(name) === nameKey(person));
  return (
    <Panel title={t.title}>
      {needs.length === 0 || candidates.length === 0 ? (
        <p className="quiet">{t.needFirst}</p>
      ) : (
        <div className={css.form}>
          <p className="quiet">{t.lead}</p>
          <p className="note">{comparison.people.length > 0 ? t.given(format.list(comparison.people)) : t.nobody}</p>
          <div className={css.person}>
            <TextField
              label={t.person}
              hint={t.personHint}
              maxLength={120}
              suggestions={eachOnce([user?.name ?? "", ...comparison.people])}
              value={person}
              onChange={setPerson}
            />
          </div>
          <ScoreForm
            key={nameKey(person)}
            person={known ?? person.trim()}
            needs={needs}
            candidates={candidates}
            own={scores.filter(({details}) => nameKey(details.by) === nameKey(person))}
          />
        </div>
      )}
    </Panel>
  );
}

const eachNeed = ({hard, weighed}: ToolComparison): readonly Need[] => [...new Set([...hard, ...weighed])];

function ScoreForm({
  person,
  needs,
  candidates,
  own,
}: {
  person: string;
  needs: readonly Need[];
  candidates: readonly Candidate[];
  own: readonly Score[];
}) {
  const t = useWords(toolWords).scores;
  const toast = useToast();
  const {language} = useFormat();
  const mayWrite = useMay("trajectory:write");
  const actions = useEntryActions(toolScore);
  const {user} = useSession();
  const trajectory = useTrajectory();
  const [typed, setTyped] = useKeptDraft<ScoreDraft>(`${user?.id} ${trajectory.id} ${person}`, () => new Map());
  const [isPasting, setPasting] = useState(false);
  const draft: ScoreDraft = new Map([...draftOf(own, language), ...typed]);
  const {added, changed, removed, wrong} = changesIn(draft, own);
  const count = added.length + changed.length + removed.length + wrong.length;
  const save = async () => {
    if (added.length > 0) {
      const details = added.map(({candidate, need, details}) => ({candidate, need, by: person, ...details}));
      if (!(await actions.add(details))) return;
    }
    for (const {score, details} of changed) if (!(await actions.change(score, details))) return;
    for (const score of removed) actions.remove(score);
    setTyped(new Map());
    toast({text: t.saved});
  };
  const take = (pasted: readonly PastedScore[]) => setTyped(withPasted(draft, pasted, language));
  return (
    <>
      <div className={css.scroll}>
        <table className={css.scores}>
          <caption className="visually-hidden">{t.title}</caption>
          <thead>
            <tr>
              <th scope="col">{t.need}</th>
              {candidates.map(({id, details}) => (
                <th key={id} scope="col">
                  {details.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {needs.map((need) => (
              <tr key={need.id}>
                <th scope="row">{need.details.need}</th>
                {candidates.map((candidate) => {
                  const key = cellKey(candidate.id, need.id);
                  return (
                    <td key={candidate.id}>
                      <Cell
                        need={need}
                        tool={candidate.details.name}
                        cell={draft.get(key) ?? emptyCell}
                        disabled={!mayWrite}
                        onChange={(cell) => setTyped(new Map([...typed, [key, cell]]))}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {wrong.length > 0 && (
        <Note tone="bad">
          <p role="alert">{t.wrong}</p>
        </Note>
      )}
      {actions.failure && <Failed failure={actions.failure} />}
      {mayWrite && (
        <div className="no-print">
          <Row>
            <Button
              look="filled"
              isBusy={actions.isBusy}
              disabled={count === 0 || wrong.length > 0 || person === ""}
              onClick={() => void save()}
            >
              {t.save}
            </Button>
            <Button onClick={() => setPasting(true)}>{t.paste}</Button>
            <span className="note" role="status">
              {count > 0 && t.unsaved(count)}
            </span>
          </Row>
        </div>
      )}
      {isPasting && (
        <PasteScoresDialog needs={needs} candidates={candidates} onRead={take} onClose={() => setPasting(false)} />
      )}
    </>
  );
}

function Cell({
  need,
  tool,
  cell,
  disabled,
  onChange,
}: {
  need: Need;
  tool: string;
  cell: CellDraft;
  disabled: boolean;
  onChange: (cell: CellDraft) => void;
}) {
  const t = useWords(toolWords).scores;
  const name = need.details.need;
  const isGiven = cell.score !== "" || cell.meets !== null;
  return (
    <div className={css.entry}>
      {need.details.hard && (
        <select
          aria-label={t.meets(tool, name)}
          disabled={disabled}
          value={cell.meets ?? ""}
          onChange={({currentTarget}) =>
            onChange({...cell, meets: (currentTarget.value || null) as CellDraft["meets"]})
          }
        >
          <option value="">{t.answers.none}</option>
          {(["yes", "no", "unknown"] as const).map((answer) => (
            <option key={answer} value={answer}>
              {t.answers[answer]}
            </option>
          ))}
        </select>
      )}
      {(need.details.weight ?? 0) > 0 && (
        <input
          aria-label={t.cell(tool, name)}
          aria-invalid={scoreTyped(cell) === undefined}
          disabled={disabled}
          inputMode="decimal"
          maxLength={5}
          placeholder="0–5"
          value={cell.score}
          onChange={({currentTarget}) => onChange({...cell, score: currentTarget.value})}
        />
      )}
      {isGiven && (
        <input
          className={css.why}
          aria-label={t.why(tool, name)}
          disabled={disabled}
          maxLength={500}
          placeholder={t.whyShort}
          value={cell.why}
          onChange={({currentTarget}) => onChange({...cell, why: currentTarget.value})}
        />
      )}
    </div>
  );
}
