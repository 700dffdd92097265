import {readStaffCodeFile, readStaffCodes} from "../../infrastructure/code-contract.ts";
import {urlOf, useApi} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Failed, Loading} from "../ui/index.ts";
import css from "./CodesForAll.module.css";
import {governanceWords} from "./governance-words.ts";

/** The codes of conduct for all staff who have the organisation's link; nothing when none is visible to everyone. */
export function CodesForAll({token}: {token: string}) {
  const t = useWords(governanceWords).staff;
  const format = useFormat();
  const codes = useApi(readStaffCodes, {token});
  if (codes.state === "loading") return <Loading lines={2} />;
  if (codes.state === "failed") return <Failed {...codes} />;
  if (codes.data.codes.length === 0) return null;
  return (
    <section className={css.section} aria-labelledby="codes">
      <h2 id="codes">{t.title}</h2>
      {codes.data.codes.map(({id, name, link, file, clauses}) => (
        <div key={id} className={css.code}>
          <h3>{name}</h3>
          {(link !== "" || file) && (
            <p className={css.where}>
              {file && (
                <a href={urlOf(readStaffCodeFile, {token, codeId: id})} download>
                  {t.download(file.name, format.size(file.bytes))}
                </a>
              )}
              {link !== "" && (
                <a href={link} rel="noreferrer">
                  {t.read}
                  <span className="visually-hidden">: {name}</span>
                </a>
              )}
            </p>
          )}
          {clauses.length > 0 && (
            <>
              <p className="quiet">{t.clauses}</p>
              <dl className={css.clauses}>
                {clauses.map(({title, text}) => (
                  <div key={title}>
                    <dt>{title}</dt>
                    <dd>{text}</dd>
                  </div>
                ))}
              </dl>
            </>
          )}
        </div>
      ))}
    </section>
  );
}
