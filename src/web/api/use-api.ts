import {keepPreviousData, useQuery, useQueryClient} from "@tanstack/react-query";
import {useEffect} from "react";
import type {Contract} from "../../platform/contract.ts";
import {useOrganisationId, useSessionEnd} from "../access/session.tsx";
import {call, type Input, type Reply, requestOf} from "./call.ts";
import {asFailure} from "./failure.ts";
import type {Loaded} from "./loaded.ts";

export interface ApiOptions {
  /** False: do not ask yet; the state stays "loading". */
  readonly when?: boolean;
  /** For what does not change while the application is open (the list of measures): ask once. */
  readonly once?: boolean;
}

/** What a GET contract answers in the current organisation. Asked again after every action; while another input loads, the data of before stays. */
export function useApi<C extends Contract>(contract: C, input: Input<C>, options: ApiOptions = {}): Loaded<Reply<C>> {
  const organisationId = useOrganisationId(contract.permission);
  const sessionHasEnded = useSessionEnd();
  const query = useQuery({
    queryKey: ["api", requestOf(contract, input, organisationId).url],
    queryFn: ({signal}) => call(contract, input, {organisationId, signal}),
    enabled: options.when ?? true,
    placeholderData: keepPreviousData as <T>(previous: T | undefined) => T | undefined,
    ...(options.once ? {staleTime: Number.POSITIVE_INFINITY} : {}),
  });
  const failure = query.error && asFailure(query.error);
  useEffect(() => {
    if (failure?.code === "not-signed-in") sessionHasEnded();
  }, [failure?.code, sessionHasEnded]);
  if (failure) return {state: "failed", failure, retry: () => void query.refetch()};
  if (query.data === undefined) return {state: "loading"};
  return {state: "ready", data: query.data as Reply<C>, isOld: query.isPlaceholderData};
}

/** Asks everything on the page again: after a change by other means than an action. */
export function useRefresh(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({queryKey: ["api"]});
}

/** The address of a file that a contract answers, for the current organisation: `<a href={fileUrl(exportReport, {period})} download>`. */
export function useApiUrl(): <C extends Contract>(contract: C, input: Input<C>) => string {
  const organisationId = useOrganisationId("figures:read");
  return (contract, input) => requestOf(contract, input, organisationId).url;
}

/** The address of a file that a public contract answers. */
export const urlOf = <C extends Contract & {readonly permission: "public"}>(contract: C, input: Input<C>): string =>
  requestOf(contract, input).url;
