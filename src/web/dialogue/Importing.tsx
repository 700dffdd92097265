import {useJob} from "../api/index.ts";
import {useWords} from "../i18n/index.ts";
import {Button, FindingTitle, JobProgress, PageLink, Panel, Row, Stack} from "../ui/index.ts";
import {ImportDone} from "./ImportDone.tsx";
import {ImportHead} from "./ImportHead.tsx";
import type {ImportPlace} from "./import-place.ts";
import {importWords} from "./import-words.ts";

interface ImportingProps {
  readonly place: ImportPlace & {readonly step: "import"};
  readonly go: (place: ImportPlace) => void;
}

/** The import while it runs, and how it ended. */
export function Importing({place, go}: ImportingProps) {
  const t = useWords(importWords).importing;
  const job = useJob(place.jobId);
  const state = job.state === "ready" ? job.data.state : job.state;
  if (state === "done") return <ImportDone importId={place.importId} onMore={() => go({step: "file"})} />;
  const title = state === "failed" ? t.failed : state === "cancelled" ? t.stopped : t.title;
  const lead = state === "failed" ? t.failedLead : state === "cancelled" ? t.stoppedLead : t.lead;
  const hasStopped = state === "failed" || state === "cancelled";
  const progress = <JobProgress job={job} title={t.bar(place.name)} note={t.note} cancelLabel={t.stop} />;
  return (
    <Stack>
      <ImportHead current={2} file={{name: place.name, size: 0}} />
      <FindingTitle title={title} lead={lead} />
      {hasStopped ? progress : <Panel>{progress}</Panel>}
      <Row>
        {hasStopped && (
          <Button look="filled" onClick={() => go({step: "file"})}>
            {t.again}
          </Button>
        )}
        <PageLink page="sources">{t.sources}</PageLink>
      </Row>
    </Stack>
  );
}
