import type {ReactNode} from "react";
import {useWords} from "../i18n/index.ts";
import {DirectChannel, OpenChannel, PrivateChannel} from "./icons.ts";
import css from "./Marks.module.css";
import {uiWords} from "./words.ts";

/** What can be switched on and off by itself: a layer of a picture, a word to filter by. */
export function Chip({
  checked,
  onChange,
  children,
}: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
}) {
  return (
    <label className={css.chip} data-checked={checked}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      {children}
    </label>
  );
}

/** A short word about a thing: a state, a kind. */
export const Badge = ({
  tone = "plain",
  children,
}: {
  tone?: "plain" | "brand" | "good" | "warn" | "bad";
  children: ReactNode;
}) => <span className={`${css.badge} ${css[tone]}`}>{children}</span>;

/** Who could read a channel: open, private or direct, with its own sign. */
export function VisibilityBadge({visibility}: {visibility: "open" | "private" | "direct"}) {
  const Icon = {open: OpenChannel, private: PrivateChannel, direct: DirectChannel}[visibility];
  return (
    <span className={css.badge}>
      <Icon size={14} aria-hidden="true" />
      {useWords(uiWords).visibility[visibility]}
    </span>
  );
}

const lights = {
  positive: <circle cx="8" cy="8" r="6" fill="var(--good)" />,
  mixed: <path d="M8 2 14.5 13.5H1.5Z" fill="var(--warn-shape)" />,
  critical: <rect x="2" y="2" width="12" height="12" rx="2" fill="var(--bad)" />,
  unsure: <circle cx="8" cy="8" r="5" fill="none" stroke="var(--ink-3)" strokeWidth="2" />,
} as const;

/** Colour, shape and word, always the three. */
export function TrafficLight({light}: {light: keyof typeof lights}) {
  return (
    <span className={css.light}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {lights[light]}
      </svg>
      {useWords(uiWords).light[light]}
    </span>
  );
}
