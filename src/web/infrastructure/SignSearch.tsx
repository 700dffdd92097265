import {useId, useState} from "react";
import {type Sign, signsFor} from "../../infrastructure/signpost-rules.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {SearchIcon} from "../ui/icons.ts";
import css from "./signpost.module.css";
import {signpostWords} from "./signpost-words.ts";

/** The signpost with a box to search it, as all staff see it. */
export function SignSearch({signs}: {signs: readonly Sign[]}) {
  const t = useWords(signpostWords).staff;
  const format = useFormat();
  const field = useId();
  const [question, setQuestion] = useState("");
  const found = signsFor(question, signs);
  if (signs.length === 0) return <p className="quiet">{t.empty}</p>;
  return (
    <div className={css.search}>
      <label className={css.question} htmlFor={field}>
        <SearchIcon size={20} aria-hidden="true" />
        <span className="visually-hidden">{t.search}</span>
        <input
          id={field}
          type="search"
          placeholder={t.search}
          autoComplete="off"
          value={question}
          onChange={({currentTarget}) => setQuestion(currentTarget.value)}
        />
      </label>
      <p className="note" role="status">
        {question.trim() !== "" &&
          (found.length === 0 ? t.nothing : t.found(found.length, format.number(found.length)))}
      </p>
      <ul className={css.signs}>
        {found.map((sign) => (
          <SignLine key={sign.want + sign.use} {...sign} />
        ))}
      </ul>
    </div>
  );
}

function SignLine({want, use, how, link}: Sign) {
  const t = useWords(signpostWords).staff;
  return (
    <li>
      <h2>{t.want(want)}</h2>
      <p className={css.use}>
        <span className={css.arrow} aria-hidden="true" />
        <span className="visually-hidden">{t.use} </span>
        {use}
      </p>
      {how !== "" && <p className={css.how}>{how}</p>}
      {link !== "" && (
        <p>
          <a href={link} rel="noreferrer">
            {t.open}
            <span className="visually-hidden">: {use}</span>
          </a>
        </p>
      )}
    </li>
  );
}
