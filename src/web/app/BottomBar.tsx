import {useState} from "react";
import {useOrganisation} from "../access/session.tsx";
import {useWords} from "../i18n/index.ts";
import {Dialog} from "../ui/Dialog.tsx";
import {More} from "../ui/icons.ts";
import {addresses, type PageName} from "./addresses.ts";
import css from "./BottomBar.module.css";
import {goal, managed, onPhone, pageIcons, parentOf, steps} from "./navigation.ts";
import {PageLink} from "./PageLink.tsx";
import {appWords} from "./words.ts";

/** The navigation of a phone: four pages, and the rest behind "more". */
export function BottomBar({page}: {page: PageName | undefined}) {
  const t = useWords(appWords);
  const {permissions} = useOrganisation();
  const [isOpen, setOpen] = useState(false);
  const mayOpen = (one: PageName) => permissions.includes(addresses[one].permission);
  const shown: readonly PageName[] = onPhone.filter(mayOpen);
  const groups = [
    ...steps.map(({name, pages}, i) => ({name: `${i + 1} ${t.steps[name]}`, pages: pages as readonly PageName[]})),
    {name: t.pages[goal], pages: [goal]},
    {name: t.manage, pages: managed as readonly PageName[]},
  ].map(({name, pages}) => ({name, pages: pages.filter((one) => mayOpen(one) && !shown.includes(one))}));
  const rest = groups.flatMap(({pages}) => pages);
  const here = page && (parentOf[page] ?? page);
  return (
    <nav className={css.bar} aria-label={t.navigation}>
      {shown.map((one) => (
        <BarLink key={one} page={one} isHere={one === here} />
      ))}
      <button
        type="button"
        className={css.link}
        aria-expanded={isOpen}
        data-here={here !== undefined && rest.some((one) => one === here)}
        onClick={() => setOpen(true)}
      >
        <More size={20} aria-hidden="true" />
        {t.more}
      </button>
      <Dialog opened={isOpen} onClose={() => setOpen(false)} title={t.more} look="bottom">
        {groups
          .filter(({pages}) => pages.length > 0)
          .map(({name, pages}) => (
            <section key={name} aria-label={name}>
              <p className={css.group}>{name}</p>
              <ul>
                {pages.map((one) => {
                  const Icon = pageIcons[one];
                  return (
                    <li key={one}>
                      <PageLink
                        page={one}
                        className={css.row ?? ""}
                        onClick={() => setOpen(false)}
                        {...(one === here ? {"aria-current": "page"} : {})}
                      >
                        <Icon size={20} aria-hidden="true" />
                        {t.pages[one]}
                      </PageLink>
                    </li>
                  );
                })}
              </ul>
            </section>
          ))}
      </Dialog>
    </nav>
  );
}

function BarLink({page, isHere}: {page: PageName; isHere: boolean}) {
  const t = useWords(appWords);
  const Icon = pageIcons[page];
  return (
    <PageLink page={page} className={css.link ?? ""} {...(isHere ? {"aria-current": "page"} : {})}>
      <Icon size={20} aria-hidden="true" />
      {t.pages[page]}
    </PageLink>
  );
}
