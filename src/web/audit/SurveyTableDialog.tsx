import {useState} from "react";
import {floors} from "../../analysis/disclosure/index.ts";
import {surveyTable} from "../../audit/kinds.ts";
import {linesOf, readSurveyTable} from "../../audit/survey-rules.ts";
import {EntryField} from "../dossier/EntryFields.tsx";
import {useEntryActions} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Dialog, DropZone, Failed, Form, Note, TextField, useToast} from "../ui/index.ts";
import {PlainTable} from "../ui/PlainTable.tsx";
import css from "./scan.module.css";
import {auditWords} from "./words.ts";
import {writtenTable} from "./written-table.ts";

/** Takes over a table of an earlier survey: pasted or from a CSV file, looked at before it is kept. */
export function SurveyTableDialog({onClose}: {onClose: () => void}) {
  const t = useWords(auditWords).surveys;
  const format = useFormat();
  const actions = useEntryActions(surveyTable);
  const toast = useToast();
  const [draft, setDraft] = useState({title: "", day: "", respondents: "", responseRate: ""});
  const [questions, setQuestions] = useState<readonly string[]>([]);
  const [pasted, setPasted] = useState("");
  const reading = readSurveyTable(pasted);
  const respondents = wholeNumberIn(draft.respondents);
  const responseRate = draft.responseRate.trim() === "" ? null : decimalIn(draft.responseRate);
  const isTooFew = respondents !== undefined && respondents < floors.distribution;
  const isWrongShare =
    responseRate === undefined || (responseRate !== null && (responseRate < 0 || responseRate > 100));
  const set = (part: Partial<typeof draft>) => setDraft({...draft, ...part});
  const canSave =
    reading.state === "read" && draft.title.trim() !== "" && respondents !== undefined && !isTooFew && !isWrongShare;
  const save = async () => {
    if (!canSave || responseRate === undefined) return;
    const {title, day} = draft;
    const saved = await actions.add({title, day, respondents, responseRate, rows: linesOf(reading.table), questions});
    if (!saved) return;
    toast({text: t.saved});
    onClose();
  };
  return (
    <Dialog opened title={t.dialog} onClose={onClose}>
      <Form onSubmit={() => void save()}>
        <TextField
          label={t.name}
          hint={t.nameHint}
          maxLength={300}
          autoFocus
          value={draft.title}
          onChange={(title) => set({title})}
        />
        <TextField type="date" label={t.day} required={false} value={draft.day} onChange={(day) => set({day})} />
        <TextField
          label={t.respondents}
          hint={t.respondentsHint}
          value={draft.respondents}
          onChange={(value) => set({respondents: value})}
          error={
            draft.respondents !== "" && respondents === undefined ? t.wrongNumber : isTooFew ? t.tooFew : undefined
          }
        />
        <TextField
          label={t.response}
          required={false}
          value={draft.responseRate}
          onChange={(value) => set({responseRate: value})}
          error={isWrongShare ? t.wrongShare : undefined}
        />
        <TextField
          label={t.paste}
          hint={t.pasteHint}
          placeholder={t.example}
          rows={6}
          value={pasted}
          onChange={setPasted}
        />
        <DropZone hint={t.file} accept=".csv,.txt,.tsv" onFiles={([file]) => void file?.text().then(setPasted)} />
        {pasted.trim() !== "" &&
          (reading.state === "read" ? (
            <div role="status" className={css.preview}>
              <p>{reading.table.rows.length === 1 ? t.readOne : t.read(format.number(reading.table.rows.length))}</p>
              <PlainTable caption={draft.title || t.dialog} table={writtenTable(reading.table, t, format)} />
            </div>
          ) : (
            <Note tone="warn">
              <div role="status">
                <b>{t.refused}</b>
                <ul>
                  {reading.problems.slice(0, 8).map((problem) => (
                    <li key={problem.en}>{problem[format.language]}</li>
                  ))}
                </ul>
              </div>
            </Note>
          ))}
        <details>
          <summary className={css.label}>{t.questions}</summary>
          <EntryField
            field={{...surveyTable.fields.questions, label: {nl: t.questions, en: t.questions}}}
            value={questions}
            onChange={(value) => setQuestions(value as readonly string[])}
          />
        </details>
        {actions.failure && <Failed failure={actions.failure} />}
        <Button look="filled" type="submit" disabled={!canSave} isBusy={actions.isBusy}>
          {t.save}
        </Button>
      </Form>
    </Dialog>
  );
}

/** "1.204" and "412" as people write them; undefined when it is no whole number. */
function wholeNumberIn(text: string): number | undefined {
  const plain = text.trim().replace(/[.\s](?=\d{3}(\D|$))/g, "");
  return /^\d{1,9}$/.test(plain) ? Number(plain) : undefined;
}

/** "62,5" and "62 %"; undefined when it is no number. */
function decimalIn(text: string): number | undefined {
  const plain = text.trim().replace(/\s*%$/, "").replace(",", ".");
  return /^\d{1,3}(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
