import {useState} from "react";
import {
  addTrajectory,
  changeTrajectory,
  removeTrajectory,
  restoreTrajectory,
  type Trajectory,
} from "../../dossier/contract.ts";
import {useMay, useOrganisation} from "../access/session.tsx";
import {useAction} from "../api/index.ts";
import {todayIn} from "../dossier/trajectory.tsx";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Choice, Confirm, Dialog, Failed, Form, Row, SelectField, TextField, useToast} from "../ui/index.ts";
import type {CurrentPath} from "./use-path.ts";
import {trajectoryWords} from "./words.ts";

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
      {dialog === "begin" && <BeginDialog current={current} onClose={() => setDialog(undefined)} />}
      {dialog === "change" && <ChangeDialog trajectory={trajectory} onClose={() => setDialog(undefined)} />}
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

function BeginDialog({current, onClose}: {current: CurrentPath; onClose: () => void}) {
  const t = useWords(trajectoryWords);
  const {timeZone} = useOrganisation();
  const add = useAction(addTrajectory);
  const [name, setName] = useState("");
  const [startsOn, setStartsOn] = useState(() => todayIn(timeZone));
  const [copyOf, setCopyOf] = useState("");
  const begin = async () => {
    const added = await add.run({name, startsOn, ...(copyOf === "" ? {} : {copyOf})});
    if (!added) return;
    current.choose(added.id);
    onClose();
  };
  return (
    <Dialog opened title={t.beginTitle} onClose={onClose}>
      <Form onSubmit={() => void begin()}>
        <TextField label={t.name} maxLength={120} autoFocus value={name} onChange={setName} />
        <TextField type="date" label={t.startsOn} value={startsOn} onChange={setStartsOn} />
        <SelectField
          label={t.copy}
          required={false}
          value={copyOf}
          options={[
            {value: "", label: t.copyNothing},
            ...current.trajectories.map(({id, name: called}) => ({value: id, label: called})),
          ]}
          onChange={setCopyOf}
        />
        {add.failure && <Failed failure={add.failure} />}
        <Button look="filled" type="submit" isBusy={add.isBusy}>
          {t.begin}
        </Button>
      </Form>
    </Dialog>
  );
}

function ChangeDialog({trajectory, onClose}: {trajectory: Trajectory; onClose: () => void}) {
  const t = useWords(trajectoryWords);
  const change = useAction(changeTrajectory);
  const [name, setName] = useState(trajectory.name);
  const [startsOn, setStartsOn] = useState(trajectory.startsOn);
  const save = async () => {
    if (await change.run({trajectoryId: trajectory.id, name, startsOn})) onClose();
  };
  return (
    <Dialog opened title={t.changeTitle} onClose={onClose}>
      <Form onSubmit={() => void save()}>
        <TextField label={t.name} maxLength={120} autoFocus value={name} onChange={setName} />
        <TextField type="date" label={t.startsOn} value={startsOn} onChange={setStartsOn} />
        {change.failure && <Failed failure={change.failure} />}
        <Button look="filled" type="submit" isBusy={change.isBusy}>
          {t.save}
        </Button>
      </Form>
    </Dialog>
  );
}
