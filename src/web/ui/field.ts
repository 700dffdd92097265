import type {ReactNode} from "react";
import {useWords} from "../i18n/index.ts";
import css from "./Fields.module.css";
import {uiWords} from "./words.ts";

export interface FieldProps {
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

/** A field's properties as Mantine's inputs take them. */
export function useMantineField({
  label,
  hint,
  required = true,
  onChange,
  ...rest
}: FieldProps & Partial<TextFieldProps>) {
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
