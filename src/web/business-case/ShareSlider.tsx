import {useId} from "react";
import {useFormat} from "../i18n/index.ts";
import css from "./basis.module.css";

/** A part of a whole as a slider, in percent; arrow keys move it by one. */
export function ShareSlider({
  label,
  hint,
  value,
  onChange,
}: {
  label: string;
  hint: string;
  value: number;
  onChange: (value: number) => void;
}) {
  const format = useFormat();
  const id = useId();
  return (
    <div className={css.slider}>
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{format.share(value / 100)}</output>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={1}
        value={value}
        aria-valuetext={format.share(value / 100)}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <p id={`${id}-hint`} className="note">
        {hint}
      </p>
    </div>
  );
}
