import {useHotkeys} from "@mantine/hooks";
import {lazy, Suspense, useState} from "react";
import {useWords} from "../i18n/index.ts";
import {Dialog} from "../ui/Dialog.tsx";
import {SearchIcon} from "../ui/icons.ts";
import css from "./CommandPalette.module.css";
import {appWords} from "./words.ts";

const load = () => import("./PageSearch.tsx");
const PageSearch = lazy(() => load().then((module) => ({default: module.PageSearch})));

/** Ctrl-K: go to any page by typing a part of its name. */
export function CommandPalette() {
  const t = useWords(appWords);
  const [isOpen, setOpen] = useState(false);
  useHotkeys([["mod+K", () => setOpen(true)]], []);
  return (
    <>
      <button
        type="button"
        className={css.open}
        aria-label={t.findLabel}
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
        onClick={() => setOpen(true)}
      >
        <SearchIcon size={16} aria-hidden="true" />
        <span className={css.words}>{t.find}</span>
        <kbd className={css.key}>Ctrl K</kbd>
      </button>
      <Dialog opened={isOpen} onClose={() => setOpen(false)} title={t.findLabel} look="bare">
        <Suspense fallback={null}>
          <PageSearch onGo={() => setOpen(false)} />
        </Suspense>
      </Dialog>
    </>
  );
}
