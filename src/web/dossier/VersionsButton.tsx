import {useState} from "react";
import {listTextVersions, readText, saveText, type TextReply} from "../../dossier/contract.ts";
import {useAction, useApi} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Dialog, Failed, Form, Loading, Row, Stack, TextField} from "../ui/index.ts";
import {type ComparedParagraph, compared} from "./compared.ts";
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
    <Stack>
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
    </Stack>
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
      {paragraphs.map((paragraph, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same paragraph may stand twice
        <Compared key={i} paragraph={paragraph} />
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

/** A paragraph with what went struck through and what came underlined; both also told in words, for who hears them. */
function Compared({paragraph: {change, pieces}}: {paragraph: ComparedParagraph}) {
  const t = useWords(dossierWords).text;
  if (change === "same") return <p className="quiet">{pieces[0]!.text}</p>;
  const isWhole = change !== "changed";
  return (
    <p data-change={change}>
      <span className={css.mark}>{{gone: t.gone, new: t.fresh, changed: t.changed}[change]}</span>
      {pieces.map(({text, change: of}, i) => {
        if (of === "same") return text;
        const Tag = of === "gone" ? "del" : "ins";
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words may come and go twice
          <Tag key={i}>
            {!isWhole && <span className="visually-hidden">{of === "gone" ? t.goneHere : t.freshHere}</span>}
            {text}
            {!isWhole && <span className="visually-hidden">{t.untilHere}</span>}
          </Tag>
        );
      })}
    </p>
  );
}
