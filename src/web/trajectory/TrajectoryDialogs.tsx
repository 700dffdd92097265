import {useState} from "react";
import {addTrajectory, changeTrajectory, type Trajectory} from "../../dossier/contract.ts";
import {useOrganisation} from "../access/session.tsx";
import {useAction} from "../api/index.ts";
import {todayIn} from "../dossier/chosen-trajectory.ts";
import {useWords} from "../i18n/index.ts";
import {Button, Dialog, Failed, Form, SelectField, TextField} from "../ui/index.ts";
import type {CurrentPath} from "./use-path.ts";
import {trajectoryWords} from "./words.ts";

/** A new trajectory, empty or as a copy of another. */
export function BeginDialog({current, onClose}: {current: CurrentPath; onClose: () => void}) {
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

/** Another name or first day. */
export function ChangeDialog({trajectory, onClose}: {trajectory: Trajectory; onClose: () => void}) {
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
