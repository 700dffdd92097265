import {useState} from "react";
import {listPeopleFiles, type PeopleFileEntry, undoPeopleFile} from "../../people/contract.ts";
import {useMay, useOrganisation} from "../access/session.tsx";
import {useAction, useApi} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Badge, Button, type Column, Confirm, DataTable, Failed, Loading, Panel, useToast} from "../ui/index.ts";
import {fileWords} from "./file-words.ts";
import css from "./people.module.css";

/** Every people file that was stored, and the way to undo one. */
export function PeopleFileHistory() {
  const t = useWords(fileWords).file;
  const format = useFormat();
  const {timeZone} = useOrganisation();
  const mayWrite = useMay("people:write");
  const files = useApi(listPeopleFiles, {});
  if (files.state === "loading") return <Loading />;
  if (files.state === "failed") return <Failed {...files} />;
  if (files.data.length === 0) return null;
  const columns: Column<PeopleFileEntry>[] = [
    {key: "file", head: t.historyOf.file, value: ({fileName}) => fileName},
    {
      key: "from",
      head: t.historyOf.from,
      value: ({validFrom}) => validFrom,
      cell: ({validFrom}) => format.day(validFrom),
    },
    {key: "people", head: t.historyOf.people, value: ({people}) => people, align: "end"},
    {key: "units", head: t.historyOf.units, value: ({units}) => units, align: "end"},
    {
      key: "at",
      head: t.historyOf.at,
      value: ({importedAt}) => importedAt,
      cell: ({importedAt}) => format.moment(importedAt, timeZone),
    },
    {key: "by", head: t.historyOf.by, value: ({importedBy}) => importedBy},
    {
      key: "state",
      head: t.historyOf.state,
      value: ({undoneAt}) => undoneAt ?? "",
      cell: ({undoneAt}) =>
        undoneAt ? <Badge>{t.undone(format.day(undoneAt))}</Badge> : <Badge tone="good">{t.counts}</Badge>,
    },
  ];
  if (mayWrite)
    columns.push({
      key: "undo",
      head: t.historyOf.does,
      value: () => null,
      sortable: false,
      cell: (file) => file.undoneAt === null && <UndoFile file={file} />,
      isForScreen: true,
    });
  return (
    <Panel title={t.history}>
      <DataTable caption={t.history} rows={files.data} rowKey={({id}) => id} columns={columns} />
    </Panel>
  );
}

function UndoFile({file}: {file: PeopleFileEntry}) {
  const t = useWords(fileWords).file;
  const undo = useAction(undoPeopleFile);
  const toast = useToast();
  const [isAsking, setAsking] = useState(false);
  const run = async () => {
    if (!(await undo.run({peopleFileId: file.id}))) return;
    setAsking(false);
    toast({text: t.undoneToast});
  };
  return (
    <div className={css.does}>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {t.undo}
        <span className="visually-hidden">: {file.fileName}</span>
      </Button>
      <Confirm
        opened={isAsking}
        title={t.undoTitle(file.fileName)}
        confirmLabel={t.undoConfirm}
        onConfirm={() => void run()}
        onClose={() => setAsking(false)}
        isBusy={undo.isBusy}
      >
        <p>{t.undoGoes}</p>
        <p>{t.undoStays}</p>
        {undo.failure && <Failed failure={undo.failure} />}
      </Confirm>
    </div>
  );
}
