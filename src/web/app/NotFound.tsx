import {Link} from "@tanstack/react-router";
import {useWords} from "../i18n/index.ts";
import {FindingTitle} from "../ui/FindingTitle.tsx";
import {Stack} from "../ui/Panel.tsx";
import css from "./Root.module.css";
import {appWords} from "./words.ts";

/** An address that leads nowhere, within the pages of an organisation. */
export function NotFound() {
  const t = useWords(appWords).notFound;
  return (
    <Stack>
      <FindingTitle title={t.title} lead={t.lead} />
      <p>
        <Link to="/">{t.home}</Link>
      </p>
    </Stack>
  );
}

/** The same outside them; an organisation that is not ours looks like one that does not exist. */
export const NowhereFound = () => (
  <main className={css.failed}>
    <NotFound />
  </main>
);
