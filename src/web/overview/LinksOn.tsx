import {pageIcons} from "../app/navigation.ts";
import {appWords} from "../app/words.ts";
import {useWords} from "../i18n/index.ts";
import {PageLink} from "../ui/index.ts";
import css from "./LinksOn.module.css";
import {overviewWords} from "./words.ts";

const pages = ["networks", "contribution", "tools", "yields"] as const;

/** The pages behind the figures, each with what it shows. */
export function LinksOn() {
  const t = useWords(overviewWords);
  const app = useWords(appWords);
  return (
    <nav aria-label={t.onward}>
      <h2>{t.onward}</h2>
      <ul className={css.links}>
        {pages.map((page) => {
          const Icon = pageIcons[page];
          return (
            <li key={page}>
              <PageLink page={page} className={css.link ?? ""}>
                <Icon size={20} aria-hidden="true" />
                <span>
                  {app.pages[page]}
                  <span className={css.what}>{t.links[page]}</span>
                </span>
              </PageLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
