import {type ReactNode, useEffect, useRef} from "react";
import css from "./FindingTitle.module.css";

export interface FindingTitleProps {
  /** What is true, where, how much: a sentence with a verb, at most two lines. */
  readonly title: string;
  /** One sentence that puts it beside something else. */
  readonly lead?: ReactNode;
  /** What you do with the page, right of the title. */
  readonly actions?: ReactNode;
}

/** A page's h1, which says the finding. It takes the focus after navigating, so that a screen reader reads on from here. */
export function FindingTitle({title, lead, actions}: FindingTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNewPage(location.pathname)) heading.current?.focus({preventScroll: true});
  }, []);
  return (
    <div className={css.head}>
      <div className={css.text}>
        <h1 ref={heading} tabIndex={-1} className={css.title}>
          {title}
        </h1>
        {lead && <p className="lead">{lead}</p>}
      </div>
      {actions && <div className={css.actions}>{actions}</div>}
    </div>
  );
}

let titledAt: string | undefined;

/** True once after each change of page; not when the application opens, and not when a title changes on its page. */
function isNewPage(pathname: string): boolean {
  const isNew = titledAt !== undefined && titledAt !== pathname;
  titledAt = pathname;
  return isNew;
}
