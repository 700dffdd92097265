import type {ReactNode} from "react";
import type {Preflight} from "../../dialogue/preflight-shape.ts";
import css from "./found.module.css";
import type {Choice} from "./import-place.ts";

/** A part of what a preflight tells, and of what may be chosen there. */
export interface FoundPart {
  readonly preflight: Preflight;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** One of the sections of a preflight. */
export const FoundSection = ({title, children}: {title: string; children: ReactNode}) => (
  <section className={css.section}>
    <h2>{title}</h2>
    {children}
  </section>
);
