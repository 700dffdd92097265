import type {ReactNode} from "react";
import {useWords} from "../i18n/index.ts";
import css from "./DataTable.module.css";
import {uiWords} from "./words.ts";

/** Rows; a table with more scrolls up and down in its own frame, under its head. */
const longFrom = 24;

/** The frame in which a table scrolls sideways on a narrow screen, and a long one up and down as well. */
export function TableScroll({caption, rows, children}: {caption: string; rows: number; children: ReactNode}) {
  const name = useWords(uiWords).table.scrolls(caption);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={css.scroll} data-long={rows > longFrom} tabIndex={0} aria-label={name}>
      {children}
    </section>
  );
}
