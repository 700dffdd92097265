import type {ReactNode} from "react";
import {appWords} from "../app/words.ts";
import {useLanguage, useWords} from "../i18n/index.ts";
import {FindingTitle, Segment} from "../ui/index.ts";
import css from "./Entrance.module.css";

/** A page outside any organisation: the mark, a title, and one thing to do. */
export function Entrance({
  title,
  lead,
  above,
  wide = false,
  children,
}: {
  title: string;
  lead: string;
  above?: ReactNode;
  /** For a page with a table. */
  wide?: boolean;
  children: ReactNode;
}) {
  const t = useWords(appWords);
  const {language, choose} = useLanguage();
  return (
    <div className={css.page}>
      <header className={css.head}>
        <img src="/mark.svg" alt="" width="36" height="36" />
        <strong>Samenspel</strong>
        <Segment
          label={t.language}
          value={language}
          options={[
            {value: "nl", label: t.languages.nl},
            {value: "en", label: t.languages.en},
          ]}
          onChange={choose}
        />
      </header>
      <main className={css.main} data-wide={wide} id="content">
        {above && <div className={css.above}>{above}</div>}
        <FindingTitle title={title} lead={lead} />
        <div className={css.body}>{children}</div>
      </main>
    </div>
  );
}
