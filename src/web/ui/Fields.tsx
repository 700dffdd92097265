import {Checkbox, PasswordInput, Select, Textarea, TextInput} from "@mantine/core";
import {type ReactNode, useId} from "react";
import {useWords} from "../i18n/index.ts";
import css from "./Fields.module.css";
import {uiWords} from "./words.ts";

interface FieldProps {
  readonly label: string;
  /** Why we ask, or how to fill it in. */
  readonly hint?: ReactNode;
  /** What is wrong with it, and what to do. */
  readonly error?: ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export interface TextFieldProps extends FieldProps {
  readonly type?: "text" | "email" | "date" | "number" | "search" | "url";
  readonly autoComplete?: string;
  readonly autoFocus?: boolean;
  readonly placeholder?: string;
  readonly maxLength?: number;
  /** More than one line. */
  readonly rows?: number;
  readonly suggestions?: readonly string[];
}

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

export interface SelectFieldProps extends FieldProps {
  readonly options: readonly {readonly value: string; readonly label: string}[];
}

/** One of many; with more than eight it can be searched. */
export function SelectField({options, onChange, value, ...field}: SelectFieldProps) {
  const t = useWords(uiWords).filters;
  const {onChange: _, value: __, ...props} = useMantineField({...field, value, onChange});
  return (
    <Select
      {...props}
      data={[...options]}
      value={value === "" ? null : value}
      onChange={(chosen) => onChange(chosen ?? "")}
      searchable={options.length > 8}
      allowDeselect={false}
      nothingFoundMessage={t.nothing}
      maxDropdownHeight={320}
      comboboxProps={{withinPortal: false}} // a portal would open behind a dialog
    />
  );
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

function useMantineField({label, hint, required = true, onChange, ...rest}: FieldProps & Partial<TextFieldProps>) {
  const t = useWords(uiWords);
  return {
    ...rest,
    label: required ? label : `${label} (${t.optional})`,
    description: hint,
    required,
    withAsterisk: false,
    inputWrapperOrder: ["label", "description", "input", "error"] as ("label" | "description" | "input" | "error")[],
    onChange: (event: {currentTarget: {value: string}}) => onChange(event.currentTarget.value),
    classNames: {label: css.label ?? "", description: css.hint ?? "", error: css.error ?? ""},
  };
}
