import {listChanges} from "../../dossier/contract.ts";
import {titleOf} from "../../dossier/kinds.ts";
import {useApi} from "../api/index.ts";
import {allKinds} from "../dossier/all-kinds.ts";
import {shortened} from "../dossier/use-entries.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Failed, Loading, Panel} from "../ui/index.ts";
import css from "./ChangesPanel.module.css";
import {trajectoryWords} from "./words.ts";

/** The latest things that people wrote down, on all pages of the path. */
export function ChangesPanel({trajectoryId}: {trajectoryId: string}) {
  const t = useWords(trajectoryWords);
  const format = useFormat();
  const changes = useApi(listChanges, {trajectoryId, limit: 12});
  if (changes.state === "loading") return <Loading lines={3} />;
  if (changes.state === "failed") return <Failed {...changes} />;
  return (
    <Panel title={t.changes}>
      {changes.data.length === 0 ? (
        <p className="quiet">{t.noChanges}</p>
      ) : (
        <ol className={css.changes}>
          {changes.data.map(({entryId, version, kind, details, what, by, at}) => {
            const of = allKinds.find(({id}) => id === kind);
            return (
              <li key={`${entryId} ${version}`}>
                <span className="note">{format.moment(at)}</span>
                <span>
                  {by} {t.did[what]}{" "}
                  {of
                    ? `${of.one[format.language].toLowerCase()} “${shortened(titleOf(of, details, format.language))}”`
                    : ""}
                </span>
              </li>
            );
          })}
        </ol>
      )}
    </Panel>
  );
}
