import {createContext, type ReactNode, useContext, useState} from "react";
import {addTrajectory, listTrajectories, type Trajectory} from "../../dossier/contract.ts";
import {useMay, useOrganisation} from "../access/session.tsx";
import {useAction, useApi} from "../api/index.ts";
import {useWords} from "../i18n/index.ts";
import {Button, Empty, Failed, Form, Loading, Panel, RowsSketch, Stack, TextField} from "../ui/index.ts";
import {todayIn, useChosenTrajectory} from "./chosen-trajectory.ts";
import {dossierWords} from "./words.ts";

const TrajectoryContext = createContext<Trajectory | undefined>(undefined);

/** The trajectory that a page is about; only inside InTrajectory. */
export function useTrajectory(): Trajectory {
  const trajectory = useContext(TrajectoryContext);
  if (!trajectory) throw new Error("A page of the path stands inside InTrajectory.");
  return trajectory;
}

/** Gives its children the trajectory of the address (or the one chosen last, or the newest), or first lets one begin. */
export function InTrajectory({children}: {children: ReactNode}) {
  const trajectories = useApi(listTrajectories, {});
  if (trajectories.state === "loading") return <Loading />;
  if (trajectories.state === "failed") return <Failed {...trajectories} />;
  return <InOneOf trajectories={trajectories.data}>{children}</InOneOf>;
}

function InOneOf({trajectories, children}: {trajectories: readonly Trajectory[]; children: ReactNode}) {
  const t = useWords(dossierWords).gone;
  const {trajectory, isAnother, choose} = useChosenTrajectory(trajectories);
  if (!trajectory) return <BeginTrajectory />;
  if (isAnother)
    return (
      <Empty
        isPage
        title={t.title}
        need={t.need}
        sketch={<RowsSketch />}
        action={
          <Button look="filled" onClick={() => choose(trajectory.id)}>
            {t.open(trajectory.name)}
          </Button>
        }
      />
    );
  return (
    <TrajectoryContext.Provider key={trajectory.id} value={trajectory}>
      {children}
    </TrajectoryContext.Provider>
  );
}

/** The first trajectory: its name and first day. */
function BeginTrajectory() {
  const t = useWords(dossierWords).none;
  const {timeZone} = useOrganisation();
  const mayWrite = useMay("trajectory:write");
  const add = useAction(addTrajectory);
  const [name, setName] = useState("");
  const [startsOn, setStartsOn] = useState(() => todayIn(timeZone));
  if (!mayWrite) return <Empty isPage title={t.title} need={t.need} sketch={<RowsSketch />} />;
  return (
    <Stack>
      <Empty isPage title={t.title} need={t.need} sketch={<RowsSketch />} />
      <Panel>
        <Form onSubmit={() => void add.run({name, startsOn})}>
          <TextField label={t.name} hint={t.nameHint} maxLength={120} value={name} onChange={setName} />
          <TextField type="date" label={t.startsOn} value={startsOn} onChange={setStartsOn} />
          {add.failure && <Failed failure={add.failure} />}
          <Button look="filled" type="submit" isBusy={add.isBusy}>
            {t.start}
          </Button>
        </Form>
      </Panel>
    </Stack>
  );
}
