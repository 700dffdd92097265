import {CheckField} from "../ui/index.ts";
import css from "./members.module.css";

interface CheckListProps<Value extends string> {
  readonly label: string;
  readonly options: readonly {readonly value: Value; readonly label: string; readonly hint?: string}[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** Any number of these, each with a line that says what it means; chosen ones keep the order of the options. */
export function CheckList<Value extends string>({label, options, chosen, onChange}: CheckListProps<Value>) {
  const choose = (value: Value, isChosen: boolean) =>
    onChange(options.map((option) => option.value).filter((one) => (one === value ? isChosen : chosen.includes(one))));
  return (
    <fieldset className={css.checks}>
      <legend>{label}</legend>
      {options.map((option) => (
        <CheckField
          key={option.value}
          label={option.label}
          hint={option.hint}
          checked={chosen.includes(option.value)}
          onChange={(isChosen) => choose(option.value, isChosen)}
        />
      ))}
    </fieldset>
  );
}
