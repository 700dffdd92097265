import {Button, Popover} from "@mantine/core";
import {useState} from "react";
import {useWords} from "../i18n/index.ts";
import css from "./frame.module.css";
import type {Sheet} from "./printed-sheet.ts";
import {visionWords} from "./words.ts";

/** What can be printed: boards for the wall, cards to cut out, and the script of the session. */
export function PrintMenu({onPrint, hasCards}: {onPrint: (sheet: Sheet) => void; hasCards: boolean}) {
  const t = useWords(visionWords).frame;
  const [isOpen, setOpen] = useState(false);
  const sheets: readonly Sheet[] = hasCards
    ? ["boards", "emptyBoards", "cards", "blankCards", "script"]
    : ["emptyBoards", "blankCards", "script"];
  return (
    <Popover width={300} position="bottom-end" opened={isOpen} onChange={setOpen} trapFocus returnFocus>
      <Popover.Target>
        {/* Mantine's own: a popover needs the element itself, to which ours gives no way. */}
        <Button variant="default" className={css.printMenu ?? ""} onClick={() => setOpen(!isOpen)}>
          {t.print}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={css.menu ?? ""} aria-label={t.print}>
        {sheets.map((sheet) => (
          <button
            key={sheet}
            type="button"
            className={css.item}
            onClick={() => {
              setOpen(false);
              onPrint(sheet);
            }}
          >
            {t.sheets[sheet]}
          </button>
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}
