import {useState} from "react";
import {type Change, listChanges, listEntries, restoreEntry} from "../../dossier/contract.ts";
import {complete, type EntryKind, titleOf, valueInWords} from "../../dossier/kinds.ts";
import {useMay} from "../access/session.tsx";
import {useAction, useApi} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Dialog, Failed, Loading} from "../ui/index.ts";
import {allKinds} from "./all-kinds.ts";
import css from "./dossier.module.css";
import {shortened} from "./shortened.ts";
import {useTrajectory} from "./trajectory.tsx";
import {dossierWords} from "./words.ts";

/** Who changed what among entries of some kinds, newest first; what was removed can be brought back. */
export function HistoryButton({kinds}: {kinds: readonly EntryKind[]}) {
  const t = useWords(dossierWords).history;
  const [isOpen, setOpen] = useState(false);
  return (
    <span className={`${css.tool} no-print`}>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {t.open}
      </Button>
      {isOpen && (
        <Dialog opened title={t.title} onClose={() => setOpen(false)}>
          <Changes kinds={kinds} />
        </Dialog>
      )}
    </span>
  );
}

function Changes({kinds}: {kinds: readonly EntryKind[]}) {
  const t = useWords(dossierWords).history;
  const format = useFormat();
  const {id: trajectoryId} = useTrajectory();
  const mayWrite = useMay("trajectory:write");
  const restore = useAction(restoreEntry);
  const changes = useApi(listChanges, {trajectoryId, kinds: kinds.map(({id}) => id).join(","), limit: 200});
  const nameOf = useNames();
  if (changes.state === "loading") return <Loading />;
  if (changes.state === "failed") return <Failed {...changes} />;
  if (changes.data.length === 0) return <p className="quiet">{t.none}</p>;
  const newest = new Set<string>();
  return (
    <ol className={css.history}>
      {restore.failure && <Failed failure={restore.failure} />}
      {changes.data.map((change) => {
        const kind = kinds.find(({id}) => id === change.kind);
        if (!kind) return null;
        const isNewest = !newest.has(change.entryId);
        newest.add(change.entryId);
        const before = changes.data.find((one) => one.entryId === change.entryId && one.version === change.version - 1);
        return (
          <li key={`${change.entryId} ${change.version}`}>
            <p>{t[change.what](change.by, shortened(titleOf(kind, change.details, format.language)))}</p>
            <p className="note">{format.moment(change.at)}</p>
            {change.what === "changed" && before && (
              <Differences kind={kind} before={before} after={change} nameOf={nameOf} />
            )}
            {change.what === "removed" && isNewest && mayWrite && (
              <Button look="quiet" onClick={() => void restore.run({trajectoryId, entryId: change.entryId})}>
                {t.bringBack}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** What the entries of the trajectory are called, by their ids; those that were taken away too, in words that say so. */
function useNames(): (id: string) => string {
  const t = useWords(dossierWords).history;
  const {language} = useFormat();
  const {id: trajectoryId} = useTrajectory();
  const entries = useApi(listEntries, {trajectoryId});
  return (id) => {
    const entry = entries.state === "ready" ? entries.data.find((one) => one.id === id) : undefined;
    const kind = allKinds.find((one) => one.id === entry?.kind);
    return entry && kind ? titleOf(kind, entry.details, language) : t.gone;
  };
}

function Differences({
  kind,
  before,
  after,
  nameOf,
}: {
  kind: EntryKind;
  before: Change;
  after: Change;
  nameOf: (id: string) => string;
}) {
  const t = useWords(dossierWords).history;
  const {language} = useFormat();
  const inWords = (change: Change, name: string) => {
    const field = kind.fields[name]!;
    const text = String(valueInWords(field, complete(kind, change.details)[name], language, nameOf) ?? "");
    if (field.type === "yes") return text || t.no;
    return text === "" ? t.empty : `“${shortened(text)}”`;
  };
  return (
    <ul className="note">
      {Object.entries(kind.fields).flatMap(([name, field]) => {
        const [from, to] = [inWords(before, name), inWords(after, name)];
        return from === to ? [] : [<li key={name}>{t.field(field.label[language], from, to)}</li>];
      })}
    </ul>
  );
}
