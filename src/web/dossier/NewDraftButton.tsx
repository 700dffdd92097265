import {useState} from "react";
import {type RichText, saveText, type TextReply} from "../../dossier/contract.ts";
import {useAction} from "../api/index.ts";
import {useWords} from "../i18n/index.ts";
import {Button, Confirm, Failed} from "../ui/index.ts";
import {useTrajectory} from "./trajectory.tsx";
import {dossierWords} from "./words.ts";

/** Puts a fresh draft in place of a text, for when the trajectory holds more than it did; what stood there stays as a version. */
export function NewDraftButton({name, stored, draft}: {name: string; stored: TextReply; draft: RichText}) {
  const t = useWords(dossierWords).text.newDraft;
  const {id: trajectoryId} = useTrajectory();
  const save = useAction(saveText);
  const [isAsking, setAsking] = useState(false);
  const replace = async () => {
    const {document, version} = stored;
    const kept = document && (await save.run({trajectoryId, name, document, version, note: t.before}));
    if (kept && (await save.run({trajectoryId, name, document: draft, version: kept.version}))) setAsking(false);
  };
  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {t.open}
      </Button>
      <Confirm
        opened={isAsking}
        title={t.ask}
        confirmLabel={t.confirm}
        isBusy={save.isBusy}
        onConfirm={() => void replace()}
        onClose={() => setAsking(false)}
      >
        <p>{t.what}</p>
        {save.failure && <Failed failure={save.failure} />}
      </Confirm>
    </>
  );
}
