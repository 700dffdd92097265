import {type ReactNode, useState} from "react";
import {useWords} from "../i18n/index.ts";
import css from "./basis.module.css";
import {caseWords} from "./case-words.ts";

/** A line of the case in a list: its switch, its amount, and its numbers when somebody asks for them. */
export function FoldedLine({
  name,
  head,
  amount,
  isOn,
  children,
}: {
  name: string;
  head: ReactNode;
  amount: string;
  isOn: boolean;
  children: ReactNode;
}) {
  const t = useWords(caseWords).lines;
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={css.line} data-on={isOn}>
      <div className={css.lineHead}>
        <div className={css.lineName}>{head}</div>
        <span className={css.amount}>{amount}</span>
      </div>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={css.fold}>
          {t.numbers}
          <span className="visually-hidden">: {name}</span>
        </summary>
        {isOpen && <div className={css.lineBody}>{children}</div>}
      </details>
    </li>
  );
}
