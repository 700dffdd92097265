import {useNavigate, useSearch} from "@tanstack/react-router";
import {useEffect, useState} from "react";
import {type ImportReply, undoImport} from "../../dialogue/contract.ts";
import {useAction, useJob, useRefresh} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Confirm, Failed, JobProgress, useToast} from "../ui/index.ts";
import css from "./sources.module.css";
import {sourcesWords} from "./sources-words.ts";

const lookAgainMs = 3_000;

/** Undoes an import after a question that says what goes and what stays. */
export function UndoImport({it}: {it: ImportReply}) {
  const t = useWords(sourcesWords).undo;
  const format = useFormat();
  const undo = useAction(undoImport);
  const [isAsking, setAsking] = useState(false);
  const [, setJobId] = useUndoJob(it.id);
  const number = format.number(it.number);
  const start = async () => {
    const started = await undo.run({importId: it.id});
    if (!started) return;
    setAsking(false);
    setJobId(started.jobId);
  };
  if (it.state !== "done") return null;
  return (
    <div className={css.does}>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {t.button}
        <span className="visually-hidden">: {it.fileName}</span>
      </Button>
      <Confirm
        opened={isAsking}
        title={t.title(number)}
        confirmLabel={t.confirm(number)}
        onConfirm={() => void start()}
        onClose={() => setAsking(false)}
        isBusy={undo.isBusy}
      >
        <div className={css.confirm}>
          <p>{t.goes(format.number(it.messages ?? 0), it.fileName)}</p>
          <p>{t.stays}</p>
          <p>
            {t.source} {t.again}
          </p>
          {undo.failure && <Failed failure={undo.failure} />}
        </div>
      </Confirm>
    </div>
  );
}

/** How far undoing an import is. */
export function Undoing({it}: {it: ImportReply}) {
  const [jobId] = useUndoJob(it.id);
  return jobId ? <UndoProgress jobId={jobId} number={it.number} /> : <LookAgain />;
}

function UndoProgress({jobId, number}: {jobId: string; number: number}) {
  const t = useWords(sourcesWords).undo;
  const format = useFormat();
  const job = useJob(jobId);
  const toast = useToast();
  const isDone = job.state === "ready" && job.data.state === "done";
  useEffect(() => {
    if (isDone) toast({text: t.done(format.number(number))});
  }, [isDone, toast, t, format, number]);
  return <JobProgress job={job} title={t.progress(format.number(number))} note={t.note} />;
}

/** Another person undoes it: its job is not known here, so the page asks now and then whether it is done. */
function LookAgain() {
  const refresh = useRefresh();
  // biome-ignore lint/correctness/useExhaustiveDependencies: refresh is made anew at every render
  useEffect(() => {
    const timer = setInterval(() => void refresh(), lookAgainMs);
    return () => clearInterval(timer);
  }, []);
  return null;
}

/** The job that undoes an import; it stands in the address ("?undo=<import>~<job>"), so that a reload finds it again. */
function useUndoJob(importId: string): readonly [string | null, (jobId: string) => void] {
  const {undo = ""}: {undo?: unknown} = useSearch({strict: false});
  const navigate = useNavigate();
  const [of, jobId] = String(undo).split("~");
  const set = (job: string) =>
    void navigate({
      to: ".",
      search: (before: Record<string, unknown>) => ({...before, undo: `${importId}~${job}`}),
      replace: true,
      resetScroll: false,
    } as never);
  return [of === importId && jobId ? jobId : null, set];
}
