import {Popover} from "@mantine/core";
import type {ReactNode} from "react";
import css from "./About.module.css";
import {InfoIcon} from "./icons.ts";

/** "What is this?": a small button that opens an explanation beside it. Escape closes it. */
export function About({title, label, children}: {title: string; label: string; children: ReactNode}) {
  return (
    <Popover width={360} position="bottom-end" withArrow trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={css.button} aria-label={`${label} ${title}`}>
          <InfoIcon size={16} aria-hidden="true" />
          <span className={css.words}>{label}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={title} className={css.about ?? ""} tabIndex={-1} data-autofocus>
        <p className={css.title}>{title}</p>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}
