import {Link} from "@tanstack/react-router";
import {useState} from "react";
import {startPreflight, uploadFile} from "../../dialogue/contract.ts";
import {useAction, useUpload} from "../api/index.ts";
import {useWords} from "../i18n/index.ts";
import {PrivacyIcon} from "../ui/icons.ts";
import {Columns, DropZone, Failed, FindingTitle, Note, Panel, Progress, Segment, Stack} from "../ui/index.ts";
import {ImportHead} from "./ImportHead.tsx";
import css from "./import-layout.module.css";
import type {ImportPlace} from "./import-place.ts";
import {importWords} from "./import-words.ts";

const ways = ["slack", "mail", "folder"] as const;

/** How to get an export, and the place to put it. Once it has arrived, looking into it begins. */
export function ChooseFile({go}: {go: (place: ImportPlace) => void}) {
  const t = useWords(importWords).file;
  return (
    <Stack>
      <ImportHead current={0} />
      <FindingTitle title={t.title} lead={t.lead} />
      <Columns split="6-6">
        <div className={css.bring}>
          <Send go={go} />
          <p className={css.safe}>
            <PrivacyIcon size={16} aria-hidden="true" />
            {t.safe}
          </p>
          <p>
            <Link to="/practise">{t.practise}</Link>
          </p>
        </div>
        <Panel title={t.how}>
          <HowTo />
        </Panel>
      </Columns>
    </Stack>
  );
}

function HowTo() {
  const t = useWords(importWords).file;
  const [way, setWay] = useState<(typeof ways)[number]>("slack");
  return (
    <div className={css.how}>
      <Segment
        label={t.from}
        value={way}
        options={ways.map((value) => ({value, label: t.ways[value]}))}
        onChange={setWay}
      />
      <ol>
        {t[way].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}

function Send({go}: {go: (place: ImportPlace) => void}) {
  const t = useWords(importWords).file;
  const upload = useUpload(uploadFile);
  const preflight = useAction(startPreflight);
  const [name, setName] = useState("");
  const [isFolder, setFolder] = useState(false);
  const send = async ([file]: readonly File[]) => {
    if (!file) return;
    const isFile = await hasBytes(file);
    setFolder(!isFile);
    if (!isFile) return;
    setName(file.name);
    const sent = await upload.send(file, {name: file.name});
    const started = sent && (await preflight.run({uploadId: sent.uploadId}));
    if (started) go({step: "check", file: sent, choice: {privateChannels: []}, jobId: started.jobId});
  };
  if (upload.progress || preflight.isBusy)
    return (
      <Panel>
        <Progress
          title={t.sending(name)}
          done={upload.progress?.done ?? 1}
          total={upload.progress?.total ?? 1}
          unit={upload.progress ? "bytes" : "%"}
          note={t.sendingNote}
          {...(upload.progress ? {cancel: {label: t.stop, run: upload.cancel}} : {})}
        />
      </Panel>
    );
  return (
    <>
      <DropZone hint={t.hint} onFiles={(files) => void send(files)} />
      {isFolder && (
        <Note tone="warn">
          <span role="alert">{t.folderGiven}</span>
        </Note>
      )}
      {upload.failure && <Failed failure={upload.failure} />}
      {preflight.failure && <Failed failure={preflight.failure} />}
    </>
  );
}

/** False for a folder, which a browser gives as a file that cannot be read, and for an empty file. */
const hasBytes = (file: File): Promise<boolean> =>
  file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      ({byteLength}) => byteLength > 0,
      () => false,
    );
