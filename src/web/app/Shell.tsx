import {Outlet, useLocation} from "@tanstack/react-router";
import {useEffect} from "react";
import {useOrganisation} from "../access/session.tsx";
import {useWords} from "../i18n/index.ts";
import {pageAt} from "./addresses.ts";
import {BottomBar} from "./BottomBar.tsx";
import {CommandPalette} from "./CommandPalette.tsx";
import {RehearsalBanner} from "./RehearsalBanner.tsx";
import css from "./Shell.module.css";
import {Side} from "./Side.tsx";
import {UserMenu} from "./UserMenu.tsx";
import {Where} from "./Where.tsx";
import {appWords} from "./words.ts";

/** What stands around every page of an organisation. */
export function Shell() {
  const t = useWords(appWords);
  const {pathname} = useLocation();
  const {name} = useOrganisation();
  const page = pageAt(pathname);
  useEffect(() => {
    document.title = [page && t.pages[page], name, "Samenspel"].filter(Boolean).join(" · ");
  }, [page, name, t]);
  return (
    <div className={css.shell}>
      <a href="#content" className={css.skip}>
        {t.skip}
      </a>
      <Side page={page} />
      <div className={css.right}>
        <RehearsalBanner />
        <header className={css.top}>
          <Where page={page} />
          <CommandPalette />
          <UserMenu />
        </header>
        <main id="content" className={css.content} tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <BottomBar page={page} />
    </div>
  );
}
