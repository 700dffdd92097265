import {afterwards, materials, script} from "../../vision/script-content.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import css from "./printed.module.css";
import {visionWords} from "./words.ts";

/** The facilitator's script: what to have ready, the session minute by minute, and what comes after. */
export function PrintedScript() {
  const t = useWords(visionWords).sheet;
  const {language} = useFormat();
  return (
    <article className={css.script}>
      <h1>{t.script}</h1>
      <p className="lead">{t.scriptLead}</p>
      <h2>{t.materials}</h2>
      <ul className={css.list}>
        {materials.map((item) => (
          <li key={item.en}>{item[language]}</li>
        ))}
      </ul>
      <table className={css.minutes}>
        <thead>
          <tr>
            {[t.minutes, t.part, t.does, t.says].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {script.map(({from, to, name, does, says}) => (
            <tr key={from}>
              <td className={css.when}>
                {from}–{to}
              </td>
              <th scope="row">{name[language]}</th>
              <td>{does[language]}</td>
              <td>{says[language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{t.afterwards}</h2>
      <ul className={css.list}>
        {afterwards.map((item) => (
          <li key={item.en}>{item[language]}</li>
        ))}
      </ul>
    </article>
  );
}
