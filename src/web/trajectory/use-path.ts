import {listTrajectories, type Trajectory} from "../../dossier/contract.ts";
import {type Path, readPath} from "../../trajectory/contract.ts";
import {useApi} from "../api/index.ts";
import {useChosenTrajectory} from "../dossier/chosen-trajectory.ts";

export interface CurrentPath {
  readonly trajectories: readonly Trajectory[];
  /** Undefined while there is none. */
  readonly trajectory: Trajectory | undefined;
  readonly path: Path | undefined;
  readonly choose: (trajectoryId: string) => void;
}

/** The chosen trajectory (the newest unless another was chosen) and where it stands; undefined until both are known. */
export function useCurrentPath(): CurrentPath | undefined {
  const trajectories = useApi(listTrajectories, {});
  const [chosenId, choose] = useChosenTrajectory();
  const all = trajectories.state === "ready" ? trajectories.data : [];
  const trajectory = all.find(({id}) => id === chosenId) ?? all[0];
  const path = useApi(readPath, {trajectoryId: trajectory?.id ?? ""}, {when: trajectory !== undefined});
  if (trajectories.state !== "ready") return undefined;
  if (!trajectory) return {trajectories: all, trajectory, path: undefined, choose};
  return path.state === "ready" ? {trajectories: all, trajectory, path: path.data, choose} : undefined;
}
