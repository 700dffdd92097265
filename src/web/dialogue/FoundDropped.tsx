import type {Preflight} from "../../dialogue/preflight-shape.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {dropReasonIn, dropWords} from "./drop-words.ts";
import {FoundSection} from "./FoundSection.tsx";
import css from "./found.module.css";
import {preflightWords} from "./preflight-words.ts";

type Dropped = Preflight["dropped"][number];

/** What is left out (or taken in with a remark), how often and why, with the first places in the file to look at. */
export function FoundDropped({title, dropped}: {title: string; dropped: readonly Dropped[]}) {
  const t = useWords(preflightWords).check;
  const reasons = useWords(dropWords);
  const format = useFormat();
  return (
    <FoundSection title={title}>
      {dropped.length === 0 && <p className="quiet">{t.nothingDropped}</p>}
      {dropped.length > 0 && (
        <table className={`${css.table} ${css.phone} ${css.numbers}`}>
          <thead>
            <tr>
              <th scope="col">{t.what}</th>
              <th scope="col" className={css.end}>
                {t.number}
              </th>
              <th scope="col">{t.why}</th>
            </tr>
          </thead>
          <tbody>
            {dropped.map((each) => {
              const {name, why} = dropReasonIn(reasons, each.reason);
              return (
                <tr key={each.reason}>
                  <td>{name}</td>
                  <td className={css.end}>{format.number(each.count)}</td>
                  <td>
                    {why}
                    <Places of={each} name={name} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </FoundSection>
  );
}

function Places({of: {examples, count}, name}: {of: Dropped; name: string}) {
  const t = useWords(preflightWords).check;
  const format = useFormat();
  if (examples.length === 0) return null;
  return (
    <details className={css.more}>
      <summary>
        {t.examples(format.number(examples.length), format.number(count))}
        <span className="visually-hidden">: {name}</span>
      </summary>
      <ul>
        {examples.map(({where, detail}) => (
          <li key={`${where} ${detail ?? ""}`}>
            <b>{where}</b> {detail && <span lang="en">{detail}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
