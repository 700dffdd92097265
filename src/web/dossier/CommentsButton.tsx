import {useState} from "react";
import {addComment, listComments, removeComment, resolveComment} from "../../dossier/contract.ts";
import {useMay} from "../access/session.tsx";
import {useAction, useApi} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Dialog, Failed, Form, Loading, Row, TextField} from "../ui/index.ts";
import css from "./dossier.module.css";
import {useTrajectory} from "./trajectory.tsx";
import {dossierWords} from "./words.ts";

/** What people remark about something. @param subject "entry:<id>", "text:<name>" or "product:<id>". */
export function CommentsButton({subject}: {subject: string}) {
  const t = useWords(dossierWords).comments;
  const {id: trajectoryId} = useTrajectory();
  const [isOpen, setOpen] = useState(false);
  const comments = useApi(listComments, {trajectoryId, subject});
  const open = comments.state === "ready" ? comments.data.filter(({resolvedBy}) => resolvedBy === null).length : 0;
  return (
    <span className="no-print">
      <Button look="quiet" onClick={() => setOpen(true)}>
        {t.open(open)}
      </Button>
      {isOpen && (
        <Dialog opened title={t.title} onClose={() => setOpen(false)}>
          <Comments subject={subject} />
        </Dialog>
      )}
    </span>
  );
}

function Comments({subject}: {subject: string}) {
  const t = useWords(dossierWords).comments;
  const format = useFormat();
  const {id: trajectoryId} = useTrajectory();
  const mayWrite = useMay("trajectory:write");
  const comments = useApi(listComments, {trajectoryId, subject});
  const [add, resolve, remove] = [useAction(addComment), useAction(resolveComment), useAction(removeComment)];
  const [body, setBody] = useState("");
  if (comments.state === "loading") return <Loading />;
  if (comments.state === "failed") return <Failed {...comments} />;
  const post = async () => {
    if (await add.run({trajectoryId, subject, body})) setBody("");
  };
  const failure = add.failure ?? resolve.failure ?? remove.failure;
  return (
    <>
      {comments.data.length === 0 && <p className="quiet">{t.none}</p>}
      <ol className={css.history}>
        {comments.data.map(({id, body: words, by, at, resolvedBy}) => (
          <li key={id} data-resolved={resolvedBy !== null}>
            <p className={css.value}>{words}</p>
            <p className="note">
              {by}, {format.moment(at)}
              {resolvedBy !== null && ` · ${t.resolved(resolvedBy)}`}
            </p>
            {mayWrite && (
              <Row>
                <Button
                  look="quiet"
                  onClick={() => void resolve.run({trajectoryId, commentId: id, resolved: resolvedBy === null})}
                >
                  {resolvedBy === null ? t.resolve : t.reopen}
                </Button>
                <Button look="quiet" onClick={() => void remove.run({trajectoryId, commentId: id})}>
                  {t.remove}
                </Button>
              </Row>
            )}
          </li>
        ))}
      </ol>
      {failure && <Failed failure={failure} />}
      {mayWrite && (
        <Form onSubmit={() => void post()}>
          <TextField label={t.write} rows={3} maxLength={2000} value={body} onChange={setBody} />
          <Button look="plain" type="submit" isBusy={add.isBusy}>
            {t.send}
          </Button>
        </Form>
      )}
    </>
  );
}
