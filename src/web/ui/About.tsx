import type {ReactNode} from "react";
import css from "./About.module.css";
import {InfoIcon} from "./icons.ts";
import {Popup} from "./Popup.tsx";

/** "What is this?": a small button that opens an explanation beside it. Escape closes it. */
export function About({title, label, children}: {title: string; label: string; children: ReactNode}) {
  const shown = (
    <>
      <InfoIcon size={16} aria-hidden="true" />
      <span className={css.words}>{label}</span>
    </>
  );
  return (
    <Popup
      button={{className: css.button, label: `${label} ${title}`, shown}}
      title={title}
      className={css.about}
      width={360}
      withArrow
    >
      {() => (
        <>
          <p className={css.title}>{title}</p>
          {children}
        </>
      )}
    </Popup>
  );
}
