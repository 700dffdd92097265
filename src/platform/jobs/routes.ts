import {type Route, route} from "../http/index.ts";
import {cancelJob, readJob, watchJob} from "./contract.ts";
import type {Jobs} from "./runner.ts";

export function jobRoutes(jobs: Jobs): Route[] {
  return [
    route(readJob, ({jobId}, {organisation}) => jobs.read(organisation.id, jobId)),
    route(watchJob, async ({jobId}, {organisation, signal}) => jobs.watch(organisation.id, jobId, signal)),
    route(cancelJob, ({jobId}, {organisation}) => jobs.cancel(organisation.id, jobId)),
  ];
}
