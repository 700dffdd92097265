import type {ReactNode} from "react";
import {useOrganisation} from "../access/session.tsx";
import {useWords} from "../i18n/index.ts";
import {StepMark} from "../ui/Steps.tsx";
import {addresses, type PageName} from "./addresses.ts";
import {managed, pageIcons, parentOf, steps} from "./navigation.ts";
import {PageLink} from "./PageLink.tsx";
import css from "./Side.module.css";
import {appWords} from "./words.ts";

/** The side of every page: the organisation, the path of five steps, and what it is made of. Icons only on a narrower screen. */
export function Side({page}: {page: PageName | undefined}) {
  const t = useWords(appWords);
  const {name} = useOrganisation();
  return (
    <nav className={css.side} aria-label={t.navigation}>
      <PageLink page="overview" className={css.organisation ?? ""}>
        <img src="/mark.svg" alt="" width="36" height="36" />
        <span className={css.words}>
          <strong>Samenspel</strong>
          <span className="note">{name}</span>
        </span>
      </PageLink>
      <ul>
        <Item page="overview" here={page} />
      </ul>
      <h2 className={css.heading}>{t.path}</h2>
      <ol className={css.path}>
        {steps.map(({name, pages}, i) => (
          <li key={name}>
            <span className={css.step} data-built={pages.length > 0} title={t.step(String(i + 1), t.steps[name])}>
              <StepMark number={i + 1} state={pages.length > 0 ? "current" : "ahead"} />
              <span className={css.words}>
                {t.steps[name]}
                {pages.length === 0 && <span className={css.later}>{t.later}</span>}
              </span>
            </span>
            {pages.length > 0 && (
              <ul className={css.pages}>
                {pages.map((one) => (
                  <Item key={one} page={one} here={page} />
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      <h2 className={css.heading}>{t.manage}</h2>
      <ul>
        {managed.map((one) => (
          <Item key={one} page={one} here={page} />
        ))}
      </ul>
    </nav>
  );
}

/** A page in a navigation; absent when the user may not open it. */
function Item({page, here}: {page: PageName; here: PageName | undefined}): ReactNode {
  const t = useWords(appWords);
  const {permissions} = useOrganisation();
  if (!permissions.includes(addresses[page].permission)) return null;
  const Icon = pageIcons[page];
  const isHere = here === page || (here !== undefined && parentOf[here] === page);
  return (
    <li>
      <PageLink
        page={page}
        className={css.item ?? ""}
        title={t.pages[page]}
        {...(isHere ? {"aria-current": "page"} : {})}
      >
        <Icon size={16} aria-hidden="true" />
        <span className={css.words}>{t.pages[page]}</span>
      </PageLink>
    </li>
  );
}
