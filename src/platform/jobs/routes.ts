import {type Route, route} from "../http/index.ts";
import {cancelJob, readJob, watchJob} from "./contract.ts";
import type {Jobs} from "./runner.ts";

export function jobRoutes(jobs: Jobs): Route[] {
  return [
    route(readJob, ({jobId}, {organisation}) => jobs.read(organisation.id, jobId)),
    route(watchJob, async ({jobId}, {organisation, signal}) => {
      await jobs.read(organisation.id, jobId); // A job that is not there is said before the stream begins.
      return jobs.watch(organisation.id, jobId, signal);
    }),
    route(cancelJob, ({jobId}, {organisation}) => jobs.cancel(organisation.id, jobId)),
  ];
}
