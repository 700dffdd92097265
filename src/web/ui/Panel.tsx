import type {ReactNode} from "react";
import css from "./Panel.module.css";

export interface PanelProps {
  readonly title?: string;
  /** Right of the title: what you can do with the panel. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** What can be handled, or belongs together, on a surface of its own. Never a panel in a panel. */
export function Panel({title, actions, children}: PanelProps) {
  return (
    <section className={css.panel}>
      {(title || actions) && (
        <header className={css.head}>
          {title && <h2>{title}</h2>}
          {actions && <div className={css.actions}>{actions}</div>}
        </header>
      )}
      {children}
    </section>
  );
}

/** A remark beside the matter. `tone` warn or bad for what must be seen before going on. */
export function Note({tone = "plain", children}: {tone?: "plain" | "warn" | "bad"; children: ReactNode}) {
  return <div className={`${css.note} ${css[tone]}`}>{children}</div>;
}

/** Parts beside each other that go below each other on a narrow screen. `split` in twelfths: "7-5" picture and table, "8-4" content and decision. */
export function Columns({split, children}: {split: "6-6" | "7-5" | "8-4"; children: ReactNode}) {
  return <div className={`${css.columns} ${css[`of-${split}`]}`}>{children}</div>;
}

/** Parts below each other, 24 px apart ("sections": 40 px). */
export function Stack({gap = "parts", children}: {gap?: "lines" | "parts" | "sections"; children: ReactNode}) {
  return <div className={`${css.stack} ${css[gap]}`}>{children}</div>;
}

/** Buttons and other small things in a row, wrapping when they must. */
export const Row = ({children, end = false}: {children: ReactNode; end?: boolean}) => (
  <div className={`${css.row} ${end ? css.end : ""}`}>{children}</div>
);
