import {useWords} from "../i18n/index.ts";
import {Done} from "./icons.ts";
import css from "./Steps.module.css";
import {uiWords} from "./words.ts";

/** Where you are in a task of a few steps: "Bestand — Controle — Inlezen — Klaar". @param current counted from 0. */
export function Steps({label, steps, current}: {label: string; steps: readonly string[]; current: number}) {
  const t = useWords(uiWords).step;
  return (
    <ol className={css.steps} aria-label={label}>
      {steps.map((step, i) => {
        const state = i < current ? "done" : i === current ? "current" : "ahead";
        return (
          <li
            key={step}
            className={css.step}
            data-state={state}
            aria-current={state === "current" ? "step" : undefined}
          >
            <StepMark number={i + 1} state={state} />
            <span className={css.name}>{step}</span>
            <span className="visually-hidden">({t[state]})</span>
          </li>
        );
      })}
    </ol>
  );
}

/** A numbered circle: filled with a check = done, ring = now, outline = ahead. */
export function StepMark({number, state}: {number: number; state: "done" | "current" | "ahead"}) {
  return (
    <span className={css.mark} data-state={state} aria-hidden="true">
      {state === "done" ? <Done size={14} strokeWidth={3} /> : number}
    </span>
  );
}
