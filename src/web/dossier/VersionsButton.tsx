import {useState} from "react";
import {listTextVersions, readText, saveText, type TextReply} from "../../dossier/contract.ts";
import {useAction, useApi} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Dialog, Failed, Form, Loading, Row, TextField} from "../ui/index.ts";
import {compared} from "./compared.ts";
import css from "./dossier.module.css";
import {plainParagraphs} from "./rich-text.ts";
import {useTrajectory} from "./trajectory.tsx";
import {dossierWords} from "./words.ts";

/** The versions of a text: to look at beside what stands now, to name, and to put back. */
export function VersionsButton({name, stored, mayWrite}: {name: string; stored: TextReply; mayWrite: boolean}) {
  const t = useWords(dossierWords).text;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {t.versions}
      </Button>
      {isOpen && (
        <Dialog opened title={t.versions} onClose={() => setOpen(false)}>
          <Versions name={name} stored={stored} mayWrite={mayWrite} onPutBack={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}

function Versions({
  name,
  stored,
  mayWrite,
  onPutBack,
}: {
  name: string;
  stored: TextReply;
  mayWrite: boolean;
  onPutBack: () => void;
}) {
  const t = useWords(dossierWords).text;
  const format = useFormat();
  const {id: trajectoryId} = useTrajectory();
  const versions = useApi(listTextVersions, {trajectoryId, name});
  const save = useAction(saveText);
  const [note, setNote] = useState("");
  const [looked, setLooked] = useState<number>();
  if (versions.state === "loading") return <Loading />;
  if (versions.state === "failed") return <Failed {...versions} />;
  const keep = async () => {
    const {document, version} = stored;
    if (document && (await save.run({trajectoryId, name, document, version, note}))) setNote("");
  };
  return (
    <>
      {mayWrite && (
        <Form onSubmit={() => void keep()}>
          <TextField label={t.nameVersion} hint={t.nameVersionHint} maxLength={200} value={note} onChange={setNote} />
          <Button type="submit" isBusy={save.isBusy}>
            {t.keep}
          </Button>
        </Form>
      )}
      {save.failure && <Failed failure={save.failure} />}
      <ol className={css.history}>
        {versions.data.map(({version, savedBy, savedAt, note: called}) => (
          <li key={version}>
            <p>
              <b>{t.version(format.number(version))}</b> {called}
            </p>
            <p className="note">{t.by(savedBy, format.moment(savedAt))}</p>
            {version !== stored.version && (
              <Row>
                <Button look="quiet" onClick={() => setLooked(looked === version ? undefined : version)}>
                  {t.compare}
                  <span className="visually-hidden">: {t.version(format.number(version))}</span>
                </Button>
              </Row>
            )}
            {looked === version && (
              <Comparison name={name} version={version} stored={stored} mayWrite={mayWrite} onPutBack={onPutBack} />
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function Comparison({
  name,
  version,
  stored,
  mayWrite,
  onPutBack,
}: {
  name: string;
  version: number;
  stored: TextReply;
  mayWrite: boolean;
  onPutBack: () => void;
}) {
  const t = useWords(dossierWords).text;
  const format = useFormat();
  const {id: trajectoryId} = useTrajectory();
  const text = useApi(readText, {trajectoryId, name, version});
  const save = useAction(saveText);
  if (text.state === "loading") return <Loading />;
  if (text.state === "failed") return <Failed {...text} />;
  const {document} = text.data;
  const paragraphs = compared(plainParagraphs(document), plainParagraphs(stored.document));
  const putBack = async () => {
    const about = {trajectoryId, name, version: stored.version};
    if (document && (await save.run({...about, document, note: t.version(format.number(version))}))) onPutBack();
  };
  return (
    <section className={css.comparison} aria-label={t.compareTitle(format.number(version))}>
      <h3>{t.compareTitle(format.number(version))}</h3>
      {paragraphs.every(({change}) => change === "same") && <p className="quiet">{t.same}</p>}
      {paragraphs.map(({text: words, change}, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same paragraph may stand twice
        <p key={i} data-change={change}>
          {change === "gone" && <span className={css.mark}>{t.gone}</span>}
          {change === "new" && <span className={css.mark}>{t.fresh}</span>}
          {words}
        </p>
      ))}
      {save.failure && <Failed failure={save.failure} />}
      {mayWrite && (
        <Row>
          <Button look="plain" isBusy={save.isBusy} onClick={() => void putBack()}>
            {t.putBack}
          </Button>
          <p className="note">{t.putBackAsk}</p>
        </Row>
      )}
    </section>
  );
}
