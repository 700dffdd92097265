import type {ReactNode} from "react";
import css from "./Choice.module.css";
import {Open} from "./icons.ts";

interface ChoiceOption {
  readonly value: string;
  readonly label: string;
  /** How deep in a tree, from 0. */
  readonly depth?: number;
}

export interface ChoiceProps {
  readonly name: string;
  readonly options: readonly ChoiceOption[];
  readonly value: string;
  /** What the button reads when it is not the chosen option's label. */
  readonly shown?: string;
  readonly onChange: (value: string) => void;
  /** Above the list: another choice that changes it. */
  readonly head?: ReactNode;
}

/** What is chosen between, and what was chosen. */
export const ChoiceLabel = ({name, options, value, shown}: ChoiceProps) => (
  <>
    <span className={css.name}>{name}</span>
    <span className={css.value}>{shown ?? options.find((option) => option.value === value)?.label ?? ""}</span>
    <Open size={16} aria-hidden="true" />
  </>
);
