import {useState} from "react";
import type {Contract} from "../../platform/contract.ts";
import {useOrganisationId, useSessionEnd} from "../access/session.tsx";
import {call, type Input, type Reply} from "./call.ts";
import {asFailure, type Failure} from "./failure.ts";
import {useRefresh} from "./use-api.ts";

export interface Action<C extends Contract> {
  /** Sends it. Answers the reply once every page has newer data, or undefined when it failed (see `failure`). Never rejects. */
  readonly run: (input: Input<C>) => Promise<Reply<C> | undefined>;
  readonly isBusy: boolean;
  /** Of the last run; undefined after a success. */
  readonly failure: Failure | undefined;
  readonly forget: () => void;
}

/**
 * A contract that changes something. After each success all data on the page is asked again.
 * @param elsewhere id of another organisation than the current one.
 */
export function useAction<C extends Contract>(contract: C, elsewhere?: string): Action<C> {
  const current = useOrganisationId(elsewhere ? "signed-in" : contract.permission);
  const organisationId = elsewhere ?? current;
  const sessionHasEnded = useSessionEnd();
  const refresh = useRefresh();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  return {
    isBusy,
    failure,
    forget: () => setFailure(undefined),
    run: async (input) => {
      setBusy(true);
      setFailure(undefined);
      try {
        const reply = await call(contract, input, {organisationId});
        await refresh();
        return reply;
      } catch (error) {
        const failed = asFailure(error);
        setFailure(failed);
        if (failed.code === "not-signed-in" && contract.permission !== "public") sessionHasEnded();
        return undefined;
      } finally {
        setBusy(false);
      }
    },
  };
}
