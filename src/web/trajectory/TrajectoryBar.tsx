import {lazy, Suspense, useState} from "react";
import {removeTrajectory, restoreTrajectory} from "../../dossier/contract.ts";
import {useMay} from "../access/session.tsx";
import {useAction} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Choice, Confirm, Failed, Row, useToast} from "../ui/index.ts";
import type {CurrentPath} from "./use-path.ts";
import {trajectoryWords} from "./words.ts";

// By themselves: their form fields weigh more than the whole bar.
const BeginDialog = lazy(() => import("./TrajectoryDialogs.tsx").then((module) => ({default: module.BeginDialog})));
const ChangeDialog = lazy(() => import("./TrajectoryDialogs.tsx").then((module) => ({default: module.ChangeDialog})));

/** Which trajectory this is about; others to choose, and beginning, renaming and removing one. */
export function TrajectoryBar({current}: {current: CurrentPath}) {
  const t = useWords(trajectoryWords);
  const format = useFormat();
  const mayWrite = useMay("trajectory:write");
  const [dialog, setDialog] = useState<"begin" | "change" | "remove">();
  const [remove, restore] = [useAction(removeTrajectory), useAction(restoreTrajectory)];
  const toast = useToast();
  const {trajectory, trajectories, choose} = current;
  if (!trajectory) return null;
  const takeAway = async () => {
    setDialog(undefined);
    const {id: trajectoryId, name} = trajectory;
    if (!(await remove.run({trajectoryId}))) return;
    choose(undefined);
    toast({text: t.removed(name), undo: () => void restore.run({trajectoryId})});
  };
  return (
    <Row>
      <Choice
        name={t.trajectory}
        value={trajectory.id}
        options={trajectories.map(({id, name, startsOn}) => ({
          value: id,
          label: `${name} (${format.day(startsOn)})`,
        }))}
        shown={trajectory.name}
        onChange={choose}
      />
      {mayWrite && (
        <>
          <Button look="quiet" onClick={() => setDialog("begin")}>
            {t.begin}
          </Button>
          <Button look="quiet" onClick={() => setDialog("change")}>
            {t.change}
          </Button>
          <Button look="quiet" onClick={() => setDialog("remove")}>
            {t.remove}
          </Button>
        </>
      )}
      {(remove.failure ?? restore.failure) && <Failed failure={(remove.failure ?? restore.failure)!} />}
      <Suspense fallback={null}>
        {dialog === "begin" && <BeginDialog current={current} onClose={() => setDialog(undefined)} />}
        {dialog === "change" && <ChangeDialog trajectory={trajectory} onClose={() => setDialog(undefined)} />}
      </Suspense>
      <Confirm
        opened={dialog === "remove"}
        title={t.removeAsk(trajectory.name)}
        confirmLabel={t.remove}
        onConfirm={() => void takeAway()}
        onClose={() => setDialog(undefined)}
      >
        <p>{t.removeWhat}</p>
      </Confirm>
    </Row>
  );
}
