import {useState} from "react";
import {type PastedScore, type PastedScores, pastedScores} from "../../infrastructure/pasted-scores-rules.ts";
import type {Candidate, Need} from "../../infrastructure/tool-rules.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Dialog, Form, Note, Row, TextField} from "../ui/index.ts";
import {toolWords} from "./tool-words.ts";
import css from "./tools.module.css";

/** Scores from a table that was copied from a spreadsheet. They go into the form, and are saved there. */
export function PasteScoresDialog({
  needs,
  candidates,
  onRead,
  onClose,
}: {
  needs: readonly Need[];
  candidates: readonly Candidate[];
  onRead: (scores: readonly PastedScore[]) => void;
  onClose: () => void;
}) {
  const t = useWords(toolWords).scores;
  const {language} = useFormat();
  const [pasted, setPasted] = useState("");
  const [read, setRead] = useState<PastedScores>();
  const readTable = () => {
    const found = pastedScores(pasted, needs, candidates);
    onRead(found.scores);
    if (found.unread.length === 0 && found.scores.length > 0) onClose();
    else setRead(found);
  };
  return (
    <Dialog opened title={t.pasteTitle} onClose={onClose}>
      <Form onSubmit={readTable}>
        <p className="quiet">{t.pasteHow}</p>
        <TextField label={t.pasteField} rows={8} autoFocus value={pasted} onChange={setPasted} />
        {read && (
          <Note tone="warn">
            <p role="status">{t.readCount(read.scores.length)}</p>
            {read.unread.length > 0 && (
              <>
                <p>{t.unreadTitle}</p>
                <ul className={css.points}>
                  {read.unread.map((words) => (
                    <li key={words.en}>{words[language]}</li>
                  ))}
                </ul>
              </>
            )}
          </Note>
        )}
        <Row>
          <Button look="filled" type="submit">
            {t.read}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t.close}
          </Button>
        </Row>
      </Form>
    </Dialog>
  );
}
