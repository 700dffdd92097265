import type {ChapterId} from "../../advice/chapters-content.ts";
import type {ClaimCount} from "../../advice/claims-rules.ts";
import type {ChapterState} from "../../advice/rules.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Done} from "../ui/icons.ts";
import {SelectField} from "../ui/index.ts";
import css from "./advice.module.css";
import {adviceWords} from "./words.ts";

/** The chapters, which are complete, and how many claims of the whole have evidence. On a phone a choice. */
export function ChapterList({
  states,
  count,
  chosen,
  onChoose,
}: {
  states: readonly ChapterState[];
  count: ClaimCount;
  chosen: ChapterId;
  onChoose: (id: ChapterId) => void;
}) {
  const t = useWords(adviceWords);
  const format = useFormat();
  const nameOf = ({chapter}: ChapterState) =>
    `${chapter.number === null ? "" : `${chapter.number} `}${chapter.name[format.language]}`;
  return (
    <nav className={`${css.chapters} no-print`} aria-label={t.chapters}>
      <div className={css.onPhone}>
        <SelectField
          label={t.chapters}
          value={chosen}
          options={states.map((state) => ({value: state.chapter.id, label: nameOf(state)}))}
          onChange={(id) => onChoose(id as ChapterId)}
        />
      </div>
      <p className={`note ${css.listHead}`}>{t.chapters}</p>
      <ol className={css.list}>
        {states.map(({chapter, isComplete}) => (
          <li key={chapter.id}>
            <button
              type="button"
              aria-current={chapter.id === chosen ? "true" : undefined}
              onClick={() => onChoose(chapter.id)}
            >
              <span className="figures">{chapter.number ?? ""}</span>
              <span>{chapter.name[format.language]}</span>
              {isComplete && (
                <>
                  <Done size={16} aria-hidden="true" className={css.done ?? ""} />
                  <span className="visually-hidden">{t.complete}</span>
                </>
              )}
            </button>
          </li>
        ))}
      </ol>
      <p className="note">
        {count.total === 0 ? t.noClaims : t.claims(format.number(count.supported), format.number(count.total))}
      </p>
      {count.total > 0 && (
        <div className={css.bar} aria-hidden="true">
          <span style={{width: `${(100 * count.supported) / count.total}%`}} />
        </div>
      )}
    </nav>
  );
}
