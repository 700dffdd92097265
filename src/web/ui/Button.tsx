import {Button as MantineButton} from "@mantine/core";
import type {ReactNode} from "react";
import {PageLink, type PageLinkProps} from "../app/PageLink.tsx";
import css from "./Button.module.css";

export interface ButtonLook {
  /** filled: the one thing to do on this page. plain: beside it. quiet: a link that acts. danger: takes something away. */
  readonly look?: "filled" | "plain" | "quiet" | "danger";
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

export interface ButtonProps extends ButtonLook {
  readonly onClick?: () => void;
  readonly type?: "button" | "submit";
  readonly isBusy?: boolean;
  readonly disabled?: boolean;
  /** Filling its width, as on a phone. */
  readonly wide?: boolean;
}

const variants = {filled: "filled", plain: "default", quiet: "subtle", danger: "danger"} as const;

/** Verb first, and the label names the result. While busy it cannot be pressed again. */
export function Button({look = "plain", icon, isBusy = false, wide = false, type = "button", ...rest}: ButtonProps) {
  return (
    <MantineButton
      {...rest}
      type={type}
      variant={variants[look]}
      leftSection={icon}
      loading={isBusy}
      fullWidth={wide}
      classNames={{root: css.button ?? ""}}
    />
  );
}

/** A link to a page that looks like a button. */
export function ActionLink({look = "plain", icon, children, ...link}: ButtonLook & PageLinkProps) {
  return (
    <PageLink {...link} className={`${css.link} ${css[look]}`}>
      {icon}
      {children}
    </PageLink>
  );
}

/** A download that looks like a button; `href` from useApiUrl. */
export function DownloadLink({look = "plain", icon, children, href}: ButtonLook & {href: string}) {
  return (
    <a href={href} download className={`${css.link} ${css[look]}`}>
      {icon}
      {children}
    </a>
  );
}
