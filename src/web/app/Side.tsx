import type {ReactNode} from "react";
import {useOrganisation} from "../access/session.tsx";
import {useWords} from "../i18n/index.ts";
import {StepMark} from "../ui/Steps.tsx";
import {addresses, type PageName} from "./addresses.ts";
import {goal, managed, pageIcons, parentOf, stepOf, steps} from "./navigation.ts";
import {PageLink} from "./PageLink.tsx";
import css from "./Side.module.css";
import {appWords} from "./words.ts";

/** The side of every page: the organisation, the path of five steps with the pages of the one you are in, and what it is made of. Icons only on a narrower screen. */
export function Side({page}: {page: PageName | undefined}) {
  const t = useWords(appWords);
  const {name} = useOrganisation();
  const open = stepOf(page) ?? steps[4];
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
        {steps.map((step, i) => (
          <li key={step.name}>
            <PageLink
              page={step.pages[0]}
              className={css.step ?? ""}
              title={t.step(String(i + 1), t.steps[step.name])}
              {...(step === open ? {"data-open": "true"} : {})}
            >
              <StepMark number={i + 1} state={step === open ? "current" : "ahead"} />
              <span className={css.words}>{t.steps[step.name]}</span>
            </PageLink>
            {step === open && (
              <ul className={css.pages}>
                {step.pages.map((one) => (
                  <Item key={one} page={one} here={page} />
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      <ul className={css.goal}>
        <Item page={goal} here={page} />
      </ul>
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
