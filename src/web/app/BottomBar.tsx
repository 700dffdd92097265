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
  const rest: readonly PageName[] = [...steps.flatMap<PageName>(({pages}) => [...pages]), goal, ...managed].filter(
    (one) => mayOpen(one) && !shown.includes(one),
  );
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
        <ul>
          {rest.map((one) => {
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
