import {Popover} from "@mantine/core";
import {type ReactNode, useEffect, useRef, useState} from "react";

export interface PopupProps {
  /** What the button shows, and its look. */
  readonly button: {readonly className?: string | undefined; readonly label: string; readonly shown: ReactNode};
  /** What opens, for who cannot see it. */
  readonly title: string;
  readonly className?: string | undefined;
  /** Pixels. */
  readonly width: number;
  readonly withArrow?: boolean;
  readonly children: (close: () => void) => ReactNode;
}

/** The button of a Popup with what it opens, which stands open at first. */
export function OpenPopup({button, title, className, width, withArrow = false, children}: PopupProps) {
  const [isOpen, setOpen] = useState(false);
  const target = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    target.current?.focus(); // it took the place of the button that was pressed; Escape gives the focus back to it
    setOpen(true);
  }, []);
  return (
    <Popover
      width={width}
      position="bottom-end"
      opened={isOpen}
      onChange={setOpen}
      withArrow={withArrow}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <button
          ref={target}
          type="button"
          className={button.className}
          aria-label={button.label}
          onClick={() => setOpen(!isOpen)}
        >
          {button.shown}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={title} className={className ?? ""} tabIndex={-1} data-autofocus>
        {children(() => setOpen(false))}
      </Popover.Dropdown>
    </Popover>
  );
}
