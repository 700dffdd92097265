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
  const [typed, setTyped] = useState("");
  const open = () => {
    setTyped("");
    setOpen(true);
  };
  useHotkeys([["mod+K", open]], []);
  return (
    <>
      <button
        type="button"
        className={css.open}
        aria-label={t.findLabel}
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
        onClick={open}
      >
        <SearchIcon size={16} aria-hidden="true" />
        <span className={css.words}>{t.find}</span>
        <kbd className={css.key}>Ctrl K</kbd>
      </button>
      <Dialog opened={isOpen} onClose={() => setOpen(false)} title={t.findLabel} look="bare">
        <Suspense fallback={<Waiting typed={typed} onType={setTyped} />}>
          <PageSearch typed={typed} onType={setTyped} onGo={() => setOpen(false)} />
        </Suspense>
      </Dialog>
    </>
  );
}

/** The field alone, while the list is loading: nothing that is typed meanwhile gets lost. */
function Waiting({typed, onType}: {readonly typed: string; readonly onType: (text: string) => void}) {
  const t = useWords(appWords);
  return (
    <input
      className={css.input}
      // biome-ignore lint/a11y/noAutofocus: a dialog that was opened to type in
      autoFocus
      value={typed}
      aria-label={t.findLabel}
      placeholder={t.find}
      onChange={(event) => onType(event.currentTarget.value)}
    />
  );
}
