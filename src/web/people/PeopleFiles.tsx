import {uploadFile} from "../../dialogue/contract.ts";
import {useMay} from "../access/session.tsx";
import {useUpload} from "../api/index.ts";
import {useWords} from "../i18n/index.ts";
import {Columns, DropZone, Failed, FindingTitle, Panel, Progress, Stack} from "../ui/index.ts";
import {fileWords} from "./file-words.ts";
import {PeopleFileHistory} from "./PeopleFileHistory.tsx";
import {PeopleFilePreview} from "./PeopleFilePreview.tsx";
import css from "./people.module.css";
import {usePeopleView} from "./people-view.ts";

/** Bringing a people file in, and those that came before it. */
export function PeopleFiles() {
  const t = useWords(fileWords).file;
  const [view] = usePeopleView();
  const mayWrite = useMay("people:write");
  if (view.view === "file" && view.upload) return <PeopleFilePreview key={view.upload.id} upload={view.upload} />;
  return (
    <Stack>
      <FindingTitle title={t.title} lead={t.lead} />
      {mayWrite && (
        <Columns split="6-6">
          <Bring />
          <Panel title={t.needs}>
            <ul className={css.needs}>
              {t.need.map((need) => (
                <li key={need}>{need}</li>
              ))}
            </ul>
          </Panel>
        </Columns>
      )}
      <PeopleFileHistory />
    </Stack>
  );
}

function Bring() {
  const t = useWords(fileWords).file;
  const [, go] = usePeopleView();
  const upload = useUpload(uploadFile);
  const send = async ([file]: readonly File[]) => {
    const sent = file && (await upload.send(file, {name: file.name}));
    if (sent) go({view: "file", upload: {id: sent.uploadId, name: sent.name}});
  };
  if (upload.progress)
    return (
      <Panel>
        <Progress
          title={t.sending("CSV")}
          {...upload.progress}
          unit="bytes"
          cancel={{label: t.stop, run: upload.cancel}}
        />
      </Panel>
    );
  return (
    <div>
      <DropZone label={t.drop} hint={t.hint} accept=".csv,.txt,.tsv,text/csv" onFiles={(files) => void send(files)} />
      {upload.failure && <Failed failure={upload.failure} />}
    </div>
  );
}
