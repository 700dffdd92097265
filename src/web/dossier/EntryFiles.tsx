import {useState} from "react";
import {
  type EntryFile,
  listEntryFiles,
  readEntryFile,
  removeEntryFile,
  uploadEntryFile,
} from "../../dossier/entry-file-contract.ts";
import {type Entry, type EntryKind, titleOf} from "../../dossier/kinds.ts";
import {useMay} from "../access/session.tsx";
import {useAction, useApi, useApiUrl, useRefresh, useUpload} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Confirm, DropZone, Failed, Loading, Panel, Row, useToast} from "../ui/index.ts";
import css from "./EntryFiles.module.css";
import {useTrajectory} from "./trajectory.tsx";
import {useEntries} from "./use-entries.ts";
import {dossierWords} from "./words.ts";

/** The files that go with the entries of a kind: to download, and for who writes to bring, replace and take away. */
export function EntryFiles<K extends EntryKind>({kind, lead}: {kind: K; lead: string}) {
  const {language} = useFormat();
  const {id: trajectoryId} = useTrajectory();
  const mayWrite = useMay("trajectory:write");
  const entries = useEntries(kind);
  const files = useApi(listEntryFiles, {trajectoryId});
  if (entries.state === "loading" || files.state === "loading") return <Loading lines={2} />;
  if (entries.state === "failed") return <Failed {...entries} />;
  if (files.state === "failed") return <Failed {...files} />;
  const fileOf = ({id}: Entry<K>) => files.data.find(({entryId}) => entryId === id);
  const shown = mayWrite ? entries.data : entries.data.filter(fileOf);
  if (shown.length === 0 || !kind.file) return null;
  return (
    <Panel title={kind.file[language]}>
      {mayWrite && <p className={`quiet no-print ${css.lead}`}>{lead}</p>}
      <ul className={css.files}>
        {shown.map((entry) => (
          <OneFile
            key={entry.id}
            name={titleOf(kind, entry.details, language)}
            entryId={entry.id}
            file={fileOf(entry)}
            mayWrite={mayWrite}
          />
        ))}
      </ul>
    </Panel>
  );
}

interface OneFileProps {
  /** Of the entry. */
  readonly name: string;
  readonly entryId: string;
  readonly file: EntryFile | undefined;
  readonly mayWrite: boolean;
}

function OneFile({name, entryId, file, mayWrite}: OneFileProps) {
  const t = useWords(dossierWords).file;
  const format = useFormat();
  const urlOf = useApiUrl();
  const about = {trajectoryId: useTrajectory().id, entryId};
  return (
    <li aria-label={name}>
      <h3>{name}</h3>
      {file && (
        <div className={css.file}>
          <a href={urlOf(readEntryFile, about)} download>
            {file.name}
          </a>
          <span className="note">
            {format.size(file.bytes)} · {t.addedBy(file.addedBy, format.day(file.addedAt))}
          </span>
        </div>
      )}
      {mayWrite && (
        <div className={`${css.change} no-print`}>
          <ChangeFile name={name} entryId={entryId} file={file} />
        </div>
      )}
    </li>
  );
}

/** Brings a file, or another in its place, or takes it away; asks before a file goes, because that cannot be undone. */
function ChangeFile({name, entryId, file}: Omit<OneFileProps, "mayWrite">) {
  const t = useWords(dossierWords).file;
  const format = useFormat();
  const toast = useToast();
  const refresh = useRefresh();
  const about = {trajectoryId: useTrajectory().id, entryId};
  const upload = useUpload(uploadEntryFile);
  const remove = useAction(removeEntryFile);
  const [isReplacing, setReplacing] = useState(false);
  const [chosen, setChosen] = useState<File>();
  const [isRemoving, setRemoving] = useState(false);
  const send = async (sent: File) => {
    const kept = await upload.send(sent, {...about, name: sent.name.slice(-200)});
    setChosen(undefined);
    if (!kept) return;
    await refresh();
    setReplacing(false);
    toast({text: t.kept(kept.name)});
  };
  const takeAway = async () => {
    if (await remove.run(about)) toast({text: t.removed});
    setRemoving(false);
  };
  const failure = upload.failure ?? remove.failure;
  return (
    <>
      {(!file || isReplacing) && (
        <DropZone
          accept=".pdf,.docx,.odt,.txt"
          hint={t.hint}
          disabled={upload.progress !== null}
          onFiles={([first]) => first && (file ? setChosen(first) : void send(first))}
        />
      )}
      {file && (
        <Row>
          <Button look="quiet" onClick={() => setReplacing(!isReplacing)}>
            {isReplacing ? t.keep : t.replace}
            <span className="visually-hidden">: {name}</span>
          </Button>
          <Button look="quiet" onClick={() => setRemoving(true)}>
            {t.remove}
            <span className="visually-hidden">: {name}</span>
          </Button>
        </Row>
      )}
      {upload.progress && (
        <p className="note" role="status">
          {t.sending(format.size(upload.progress.done), format.size(upload.progress.total))}
        </p>
      )}
      {failure && <Failed failure={failure} />}
      <Confirm
        opened={chosen !== undefined}
        title={t.replaceAsk(file?.name ?? "", chosen?.name ?? "")}
        confirmLabel={t.replace}
        isBusy={upload.progress !== null}
        onConfirm={() => chosen && void send(chosen)}
        onClose={() => setChosen(undefined)}
      >
        <p>{t.forGood}</p>
      </Confirm>
      <Confirm
        opened={isRemoving}
        title={t.removeAsk(file?.name ?? "")}
        confirmLabel={t.remove}
        isBusy={remove.isBusy}
        onConfirm={() => void takeAway()}
        onClose={() => setRemoving(false)}
      >
        <p>{t.forGood}</p>
      </Confirm>
    </>
  );
}
