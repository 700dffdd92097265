import type {Sign} from "../../infrastructure/signpost-rules.ts";
import {useWords} from "../i18n/index.ts";
import css from "./signpost.module.css";
import {signpostWords} from "./signpost-words.ts";

/** The signpost as a card to print: A5 landscape, two columns. */
export function SignCard({organisation, signs}: {organisation: string; signs: readonly Sign[]}) {
  const t = useWords(signpostWords);
  return (
    <article className={css.card}>
      <header className={css.cardHead}>
        <h2>{t.card.title}</h2>
        <span>{organisation}</span>
      </header>
      <ul className={css.cardLines}>
        {signs.map(({want, use, how}) => (
          <li key={want + use}>
            <p>{t.staff.want(want)}</p>
            <p className={css.cardUse}>
              <span className={css.arrow} aria-hidden="true" />
              {use}
            </p>
            {how !== "" && <p className={css.cardHow}>{how}</p>}
          </li>
        ))}
      </ul>
    </article>
  );
}
