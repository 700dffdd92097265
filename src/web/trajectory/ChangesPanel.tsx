import {withinSentence} from "../../dossier/naming-rules.ts";
import {listNews} from "../../trajectory/contract.ts";
import {useApi} from "../api/index.ts";
import {shortened} from "../dossier/shortened.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Failed, Loading, Panel} from "../ui/index.ts";
import css from "./ChangesPanel.module.css";
import {trajectoryWords} from "./words.ts";

/** The latest things that people wrote down, on all pages of the path. */
export function ChangesPanel({trajectoryId}: {trajectoryId: string}) {
  const t = useWords(trajectoryWords);
  const format = useFormat();
  const changes = useApi(listNews, {trajectoryId, limit: 12});
  if (changes.state === "loading") return <Loading lines={3} />;
  if (changes.state === "failed") return <Failed {...changes} />;
  return (
    <Panel title={t.changes}>
      {changes.data.length === 0 ? (
        <p className="quiet">{t.noChanges}</p>
      ) : (
        <ol className={css.changes}>
          {changes.data.map(({entryId, version, kind, title, what, by, at}) => (
            <li key={`${entryId} ${version}`}>
              <span className="note">{format.moment(at)}</span>
              <span>
                {t.did[what](by, `${withinSentence(kind[format.language])} “${shortened(title[format.language])}”`)}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
