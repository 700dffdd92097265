import {useId} from "react";
import css from "./Segment.module.css";

export interface SegmentProps<Value extends string> {
  /** What is chosen between, for screen readers. */
  readonly label: string;
  readonly options: readonly {readonly value: Value; readonly label: string}[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few, all in sight: Picture | Table | In words. Arrow keys move. */
export function Segment<Value extends string>({label, options, value, onChange}: SegmentProps<Value>) {
  const name = useId();
  return (
    <fieldset className={css.segment}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={css.option} data-chosen={option.value === value}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
