import {useEffect} from "react";
import type {Trajectory} from "../../dossier/contract.ts";
import {useOrganisation} from "../access/session.tsx";
import {trajectoryIn} from "../app/filters.ts";
import {useAddress} from "../app/search.ts";

interface ChosenTrajectory {
  /** That of the address, else the one chosen last in this browser, else the newest; undefined when there is none at all. */
  readonly trajectory: Trajectory | undefined;
  /** The address names one that is not among them (any more): this is another. */
  readonly isAnother: boolean;
  /** Undefined: what the address says no longer counts. */
  readonly choose: (id: string | undefined) => void;
}

/** Which of an organisation's trajectories this is about. As soon as there is a choice the address names it, so that a shared link opens the same. */
export function useChosenTrajectory(trajectories: readonly Trajectory[]): ChosenTrajectory {
  const {id: organisationId} = useOrganisation();
  const [search, change] = useAddress();
  const key = `trajectory:${organisationId}`;
  const named = trajectoryIn(search);
  const find = (id: string | null | undefined) => trajectories.find((one) => one.id === id);
  const trajectory = find(named) ?? find(localStorage.getItem(key)) ?? trajectories[0];
  const unnamed = named === undefined && trajectories.length > 1 ? trajectory?.id : undefined;
  useEffect(() => {
    if (unnamed !== undefined) change({trajectory: unnamed}, {replace: true});
  }, [unnamed, change]);
  return {
    trajectory,
    isAnother: named !== undefined && trajectory !== undefined && trajectory.id !== named,
    choose: (id) => {
      if (id === undefined) localStorage.removeItem(key);
      else localStorage.setItem(key, id);
      change({trajectory: id});
    },
  };
}

/** The day it is on the organisation's clock: "2026-11-24". */
export const todayIn = (timeZone: string): string => new Intl.DateTimeFormat("sv-SE", {timeZone}).format(new Date());
