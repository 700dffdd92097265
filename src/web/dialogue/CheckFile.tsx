import {useEffect, useState} from "react";
import {discardUpload, type PreflightResult, startPreflight} from "../../dialogue/contract.ts";
import {cancelJob, type Job} from "../../platform/jobs/contract.ts";
import {hasEnded, type Loaded, useAction, useJob} from "../api/index.ts";
import {useWords} from "../i18n/index.ts";
import {Button, Columns, Failed, FindingTitle, JobProgress, Panel, Row, Stack} from "../ui/index.ts";
import {Decision} from "./Decision.tsx";
import {Found} from "./Found.tsx";
import {FoundTitle} from "./FoundTitle.tsx";
import {ImportHead} from "./ImportHead.tsx";
import css from "./import-layout.module.css";
import {type ImportPlace, isReversed} from "./import-place.ts";
import {preflightWords} from "./preflight-words.ts";

/** A change of the choice is counted when nothing more was changed for this long. */
const settleMs = 1_000;

/** Problems of the file itself: looking again at the same file finds them again. */
const ofTheFile: ReadonlySet<string> = new Set(["not-an-export", "unreadable-file", "too-large"]);

interface CheckFileProps {
  readonly place: ImportPlace & {readonly step: "check"};
  readonly go: (place: ImportPlace, replace?: boolean) => void;
}

/** What is in the file, before anything is stored. Another choice of channels or days has it counted again. */
export function CheckFile({place, go}: CheckFileProps) {
  const t = useWords(preflightWords).check;
  const job = useJob(place.jobId);
  const start = useAction(startPreflight);
  const cancel = useAction(cancelJob);
  const discard = useAction(discardUpload);
  const [choice, setChoice] = useState(place.choice);
  const [found, setFound] = useState<PreflightResult>();
  const result = job.state === "ready" && job.data.state === "done" ? (job.data.result as PreflightResult) : undefined;
  if (result && result !== found) setFound(result);

  const count = async () => {
    if (job.state === "ready" && !hasEnded(job.data)) await cancel.run({jobId: place.jobId});
    const started = await start.run({
      ...choice,
      privateChannels: [...choice.privateChannels],
      uploadId: place.file.uploadId,
    });
    if (started) go({...place, choice, jobId: started.jobId}, true);
  };
  const isChanged = JSON.stringify(choice) !== JSON.stringify(place.choice);
  const canCount = isChanged && !isReversed(choice);
  // biome-ignore lint/correctness/useExhaustiveDependencies: counting waits from the last change of the choice
  useEffect(() => {
    if (!canCount) return;
    const timer = setTimeout(() => void count(), settleMs);
    return () => clearTimeout(timer);
  }, [choice]);

  const chooseOther = async () => {
    await discard.run({uploadId: place.file.uploadId});
    go({step: "file"});
  };
  const state = job.state === "ready" ? job.data.state : job.state;
  const head = <ImportHead current={1} file={place.file} />;
  const other = <Button onClick={() => void chooseOther()}>{t.other}</Button>;
  const problem = job.state === "ready" ? job.data.problem : null;
  const mayWorkAgain = !problem || !ofTheFile.has(problem.code);
  if ((state === "failed" || state === "cancelled") && !isChanged)
    return (
      <Stack>
        {head}
        <FindingTitle
          title={state === "failed" ? t.failed : t.stopped}
          lead={state === "cancelled" ? t.stoppedLead : mayWorkAgain ? t.failedLead : t.failedFile}
        />
        <JobProgress job={job} title={t.looking} />
        <Row>
          {other}
          {mayWorkAgain && (
            <Button look="quiet" onClick={() => void count()} isBusy={start.isBusy}>
              {t.again}
            </Button>
          )}
        </Row>
        {start.failure && <Failed failure={start.failure} />}
      </Stack>
    );
  if (!found)
    return (
      <Stack>
        {head}
        <FindingTitle title={t.looking} lead={t.lookingLead} />
        <Panel>
          <JobProgress job={job} title={place.file.name} note={t.lookingNote} cancelLabel={t.stop} />
        </Panel>
      </Stack>
    );
  const isCounting = !result || (canCount && !start.failure);
  return (
    <Stack>
      {head}
      <FoundTitle found={found} counted={isCounting ? partOf(job) : null} />
      {start.failure && <Failed failure={start.failure} />}
      <Columns split="8-4">
        <Found preflight={found.preflight} choice={choice} onChoose={setChoice} isCounting={isCounting} />
        <div className={css.aside}>
          <Decision found={found} place={place} isCurrent={result !== undefined && !isChanged} go={go} />
          <Button look="quiet" onClick={() => void chooseOther()}>
            {t.other}
          </Button>
        </div>
      </Columns>
    </Stack>
  );
}

/** How far a job is, 0…1. */
const partOf = (job: Loaded<Job>): number => {
  const progress = job.state === "ready" ? job.data.progress : null;
  return progress?.total ? progress.done / progress.total : 0;
};
