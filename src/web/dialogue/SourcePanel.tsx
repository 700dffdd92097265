import {type ReactNode, useState} from "react";
import {type ImportReply, renameSource, type SourceReply} from "../../dialogue/contract.ts";
import {useMay} from "../access/session.tsx";
import {useAction, useJob} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {
  Badge,
  Button,
  Dialog,
  Failed,
  Form,
  JobProgress,
  Panel,
  TextField,
  useToast,
  VisibilityBadge,
} from "../ui/index.ts";
import {ImportHistory} from "./ImportHistory.tsx";
import css from "./sources.module.css";
import {sourcesWords} from "./sources-words.ts";
import {Undoing} from "./UndoImport.tsx";

/** One source: what it holds, what runs now, and its imports. */
export function SourcePanel({source}: {source: SourceReply}) {
  const mayWrite = useMay("sources:write");
  return (
    <Panel title={source.name} actions={mayWrite && <Rename source={source} />}>
      <Holds source={source} />
      {source.imports.map((it) => {
        if (it.state === "running" && it.jobId) return <Running key={it.id} it={it} jobId={it.jobId} />;
        return it.state === "undoing" && <Undoing key={it.id} it={it} />;
      })}
      <ImportHistory source={source} />
    </Panel>
  );
}

function Holds({source: {kind, basis, messages, people, channels, firstWeek, lastWeek}}: {source: SourceReply}) {
  const t = useWords(sourcesWords);
  const format = useFormat();
  const kinds: Readonly<Record<string, string>> = t.kinds;
  return (
    <dl className={css.holds}>
      <Held name={t.kind}>{kinds[kind] ?? kind}</Held>
      <Held name={t.basis}>
        <Badge tone={basis === "gates" ? "good" : "warn"}>{t.bases[basis]}</Badge>
      </Held>
      <Held name={t.messages}>{format.number(messages)}</Held>
      <Held name={t.people}>{format.number(people)}</Held>
      <Held name={t.period}>
        {firstWeek && lastWeek ? format.days({from: firstWeek, to: sundayOf(lastWeek)}) : t.nothingYet}
      </Held>
      <Held name={kind === "mail" ? t.lists : t.channels}>
        <span className={css.badges}>
          {(["open", "private", "direct"] as const).map(
            (visibility) =>
              channels[visibility] > 0 && (
                <span key={visibility}>
                  {format.number(channels[visibility])} <VisibilityBadge visibility={visibility} />
                </span>
              ),
          )}
          {channels.open + channels.private + channels.direct === 0 && t.nothingYet}
        </span>
      </Held>
    </dl>
  );
}

const Held = ({name, children}: {name: string; children: ReactNode}) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

function Running({it, jobId}: {it: ImportReply; jobId: string}) {
  const t = useWords(sourcesWords);
  const mayWrite = useMay("sources:write");
  const job = useJob(jobId);
  return (
    <div className={css.running}>
      <JobProgress
        job={job}
        title={t.running(it.fileName)}
        note={t.stopNote}
        {...(mayWrite ? {cancelLabel: t.stop} : {})}
      />
    </div>
  );
}

function Rename({source}: {source: SourceReply}) {
  const t = useWords(sourcesWords).rename;
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState(source.name);
  const rename = useAction(renameSource);
  const toast = useToast();
  const open = () => {
    setName(source.name);
    rename.forget();
    setOpen(true);
  };
  const save = async () => {
    if (!(await rename.run({sourceId: source.id, name}))) return;
    setOpen(false);
    toast({
      text: t.saved(name.trim()),
      undo: () => void rename.run({sourceId: source.id, name: source.name}),
    });
  };
  return (
    <>
      <Button look="quiet" onClick={open}>
        {t.button}
      </Button>
      <Dialog opened={isOpen} title={t.title(source.name)} onClose={() => setOpen(false)}>
        <Form onSubmit={() => void save()}>
          <TextField label={t.label} maxLength={120} autoFocus value={name} onChange={setName} />
          {rename.failure && <Failed failure={rename.failure} />}
          <Button look="filled" type="submit" disabled={name.trim() === ""} isBusy={rename.isBusy}>
            {t.save}
          </Button>
        </Form>
      </Dialog>
    </>
  );
}

/** The last day of the week that begins on this Monday. */
const sundayOf = (monday: string): string =>
  new Date(Date.parse(`${monday}T00:00:00Z`) + 6 * 86_400_000).toISOString().slice(0, 10);
