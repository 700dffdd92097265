import {useOrganisation} from "../access/session.tsx";
import {useWords} from "../i18n/index.ts";
import type {PageName} from "./addresses.ts";
import {parentOf, stepOf} from "./navigation.ts";
import {PageLink} from "./PageLink.tsx";
import css from "./Where.module.css";
import {appWords} from "./words.ts";

/** Where you are: "Monitor en agendeer / Netwerken". On a phone the mark and the organisation. */
export function Where({page}: {page: PageName | undefined}) {
  const t = useWords(appWords);
  const {name} = useOrganisation();
  const step = stepOf(page);
  const parent = page && parentOf[page];
  return (
    <nav className={css.where} aria-label={t.where}>
      <PageLink page="overview" className={css.organisation ?? ""}>
        <img src="/mark.svg" alt="" width="32" height="32" />
        <span>{name}</span>
      </PageLink>
      <ol className={css.trail}>
        {step && <li>{t.steps[step.name]}</li>}
        {parent && (
          <li>
            <PageLink page={parent}>{t.pages[parent]}</PageLink>
          </li>
        )}
        {page && <li aria-current="page">{t.pages[page]}</li>}
      </ol>
    </nav>
  );
}
