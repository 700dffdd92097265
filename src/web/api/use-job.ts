import {useEffect, useState} from "react";
import {type Job, readJob, watchJob} from "../../platform/jobs/contract.ts";
import {useOrganisationId} from "../access/session.tsx";
import {call, requestOf} from "./call.ts";
import {asFailure, type Failure} from "./failure.ts";
import type {Loaded} from "./loaded.ts";
import {useRefresh} from "./use-api.ts";

const pollEveryMs = 1000;

/**
 * Follows a job until it has ended, by server-sent events; where those do not come through, by asking every second. When it
 * ends, all data on the page is asked again.
 * @param jobId null: no job yet, the state stays "loading".
 * @param organisationId of another organisation than the current one.
 */
export function useJob(jobId: string | null, organisationId?: string): Loaded<Job> {
  const current = useOrganisationId(organisationId ? "signed-in" : "sources:read");
  const owner = organisationId ?? current;
  const refresh = useRefresh();
  const [job, setJob] = useState<Job>();
  const [failure, setFailure] = useState<Failure>();
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: refresh is made anew at every render; attempt starts it again
  useEffect(() => {
    setJob(undefined);
    setFailure(undefined);
    if (!jobId || !owner) return;
    return follow({jobId}, owner, {
      onJob: (next) => {
        setJob(next);
        if (hasEnded(next)) void refresh();
      },
      onFailure: setFailure,
    });
  }, [jobId, owner, attempt]);

  if (failure) return {state: "failed", failure, retry: () => setAttempt(attempt + 1)};
  return job ? {state: "ready", data: job, isOld: false} : {state: "loading"};
}

export const hasEnded = ({state}: Job): boolean => state !== "waiting" && state !== "running";

interface Listener {
  readonly onJob: (job: Job) => void;
  readonly onFailure: (failure: Failure) => void;
}

/** @returns what ends the following. */
function follow(input: {readonly jobId: string}, organisationId: string, {onJob, onFailure}: Listener): () => void {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const poll = async () => {
    try {
      const job = await call(readJob, input, {organisationId, signal: stop.signal});
      onJob(job);
      if (!hasEnded(job)) timer = setTimeout(poll, pollEveryMs);
    } catch (error) {
      if (!stop.signal.aborted) onFailure(asFailure(error));
    }
  };
  const events = new EventSource(requestOf(watchJob, input, organisationId).url);
  events.onmessage = ({data}) => {
    const job = JSON.parse(data) as Job;
    onJob(job);
    if (hasEnded(job)) events.close();
  };
  events.onerror = () => {
    events.close();
    void poll();
  };
  return () => {
    events.close();
    stop.abort();
    clearTimeout(timer);
  };
}
