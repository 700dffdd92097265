import type {ReactNode} from "react";
import {cancelJob, type Job} from "../../platform/jobs/contract.ts";
import {type Loaded, useAction} from "../api/index.ts";
import {useLanguage, useWords} from "../i18n/index.ts";
import {Note} from "./Panel.tsx";
import {Progress} from "./Progress.tsx";
import {Failed, Loading} from "./States.tsx";
import {uiWords} from "./words.ts";

export interface JobProgressProps {
  /** As useJob answers it. */
  readonly job: Loaded<Job>;
  readonly title: string;
  /** What stopping leaves behind. */
  readonly note?: ReactNode;
  /** With a label the job can be stopped: "Stop met inlezen". */
  readonly cancelLabel?: string;
  /** Of another organisation than the current one. */
  readonly organisationId?: string;
}

/** A job while it works, and how it ended when that was not well. When it is done, the page goes on itself. */
export function JobProgress({job, title, note, cancelLabel, organisationId}: JobProgressProps) {
  const t = useWords(uiWords).progress;
  const {language} = useLanguage();
  const cancel = useAction(cancelJob, organisationId);
  if (job.state === "loading") return <Loading />;
  if (job.state === "failed") return <Failed {...job} />;
  const {id, state, progress, problem} = job.data;
  if (problem)
    return (
      <Failed
        failure={{code: problem.code, message: problem.words[language], where: undefined, supportId: undefined}}
      />
    );
  if (state === "cancelled") return <Note>{t.cancelled}</Note>;
  const unit = progress?.unit ?? "";
  const phase = progress?.phase ?? "";
  return (
    <Progress
      title={title}
      phase={progress ? wordFor(t.phases, phase) : t.waiting}
      done={progress?.done ?? 0}
      total={progress?.total ?? null}
      unit={wordFor(t.units, unit)}
      note={note}
      {...(cancelLabel
        ? {cancel: {label: cancelLabel, run: () => void cancel.run({jobId: id}), isBusy: cancel.isBusy}}
        : {})}
    />
  );
}

/** A phase or unit in words; one that this page does not know yet stays as it is. */
const wordFor = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key;
