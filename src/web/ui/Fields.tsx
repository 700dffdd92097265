import {Checkbox, PasswordInput, Textarea, TextInput} from "@mantine/core";
import {type ReactNode, useId} from "react";
import css from "./Fields.module.css";
import {type FieldProps, type TextFieldProps, useMantineField} from "./field.ts";

/** One line of text, a date ("2026-03-05") or a number; `rows` for more lines; `suggestions` to choose from while typing. */
export function TextField({type = "text", rows, suggestions, ...field}: TextFieldProps) {
  const list = useId();
  const props = useMantineField(field);
  if (rows) return <Textarea {...props} rows={rows} />;
  return (
    <>
      <TextInput {...props} type={type} {...(suggestions ? {list} : {})} />
      {suggestions && (
        <datalist id={list}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
    </>
  );
}

/** A password that can be looked at. */
export function PasswordField({
  autoComplete,
  ...field
}: FieldProps & {autoComplete: "new-password" | "current-password"}) {
  return <PasswordInput {...useMantineField(field)} autoComplete={autoComplete} />;
}

/** One thing to agree with, or to switch. */
export function CheckField({
  label,
  hint,
  checked,
  onChange,
  disabled = false,
}: {
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
}) {
  return (
    <Checkbox
      label={label}
      description={hint}
      classNames={{description: css.checkHint}}
      checked={checked}
      disabled={disabled}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}

export interface RadioCardsProps<Value extends string> {
  readonly label: string;
  readonly value: Value | null;
  readonly options: readonly {readonly value: Value; readonly label: string; readonly hint?: ReactNode}[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, each with a line that says what it means. */
export function RadioCards<Value extends string>({label, value, options, onChange}: RadioCardsProps<Value>) {
  const name = useId();
  return (
    <fieldset className={css.cards}>
      <legend className={css.legend}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={css.card} data-chosen={option.value === value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span className={css.cardLabel}>{option.label}</span>
          {option.hint && <span className={css.cardHint}>{option.hint}</span>}
        </label>
      ))}
    </fieldset>
  );
}

/** A form's fields below each other, as wide as text is easy to read. */
export function Form({onSubmit, children}: {onSubmit: () => void; children: ReactNode}) {
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
