import {useEffect} from "react";
import {listTrajectories, type Trajectory} from "../../dossier/contract.ts";
import {type Path, readPath} from "../../trajectory/contract.ts";
import {useMay} from "../access/session.tsx";
import {useApi} from "../api/index.ts";
import {useAddress} from "../app/search.ts";
import {useChosenTrajectory} from "../dossier/chosen-trajectory.ts";

export interface CurrentPath {
  readonly trajectories: readonly Trajectory[];
  /** Undefined while there is none. */
  readonly trajectory: Trajectory | undefined;
  readonly path: Path | undefined;
  /** Undefined: what the address and this browser say no longer counts. */
  readonly choose: (trajectoryId: string | undefined) => void;
}

/** The trajectory of the address (or the one chosen last, or the newest) and where it stands; undefined until both are known. */
export function useCurrentPath(): CurrentPath | undefined {
  const listed = useApi(listTrajectories, {}, {when: useMay("trajectory:read")});
  const trajectories = listed.state === "ready" ? listed.data : [];
  const {trajectory, isAnother, choose} = useChosenTrajectory(trajectories);
  const [, change] = useAddress();
  useEffect(() => {
    if (isAnother) change({trajectory: undefined}, {replace: true});
  }, [isAnother, change]);
  const path = useApi(readPath, {trajectoryId: trajectory?.id ?? ""}, {when: trajectory !== undefined});
  if (listed.state !== "ready") return undefined;
  if (!trajectory) return {trajectories, trajectory, path: undefined, choose};
  return path.state === "ready" ? {trajectories, trajectory, path: path.data, choose} : undefined;
}
