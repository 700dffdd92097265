import {Combobox, useCombobox} from "@mantine/core";
import {useHotkeys} from "@mantine/hooks";
import {useNavigate} from "@tanstack/react-router";
import {useState} from "react";
import {useOrganisation} from "../access/session.tsx";
import {useWords} from "../i18n/index.ts";
import {Dialog} from "../ui/Dialog.tsx";
import {SearchIcon} from "../ui/icons.ts";
import {addresses, addressOf, type PageName} from "./addresses.ts";
import css from "./CommandPalette.module.css";
import {pageIcons} from "./navigation.ts";
import {appWords} from "./words.ts";

/** Ctrl-K: go to any page by typing a part of its name. */
export function CommandPalette() {
  const t = useWords(appWords);
  const [isOpen, setOpen] = useState(false);
  useHotkeys([["mod+K", () => setOpen(true)]], []);
  return (
    <>
      <button type="button" className={css.open} aria-label={t.findLabel} onClick={() => setOpen(true)}>
        <SearchIcon size={16} aria-hidden="true" />
        <span className={css.words}>{t.find}</span>
        <kbd className={css.key}>Ctrl K</kbd>
      </button>
      <Dialog opened={isOpen} onClose={() => setOpen(false)} title={t.findLabel} look="bare">
        <Pages onGo={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function Pages({onGo}: {onGo: () => void}) {
  const t = useWords(appWords);
  const {slug, permissions} = useOrganisation();
  const navigate = useNavigate();
  const combobox = useCombobox({opened: true});
  const [search, setSearch] = useState("");
  const found = (Object.keys(addresses) as PageName[]).filter(
    (page) =>
      permissions.includes(addresses[page].permission) &&
      t.pages[page].toLowerCase().includes(search.trim().toLowerCase()),
  );
  return (
    <Combobox
      store={combobox}
      withinPortal={false}
      onOptionSubmit={(page) => {
        onGo();
        void navigate({to: addressOf(slug, page as PageName) as "/"});
      }}
    >
      <Combobox.EventsTarget>
        <input
          className={css.input}
          // biome-ignore lint/a11y/noAutofocus: a dialog that was opened to type in
          autoFocus
          value={search}
          aria-label={t.findLabel}
          placeholder={t.find}
          onChange={(event) => {
            setSearch(event.currentTarget.value);
            combobox.selectFirstOption();
          }}
        />
      </Combobox.EventsTarget>
      <Combobox.Options className={css.pages ?? ""} aria-label={t.findLabel}>
        {found.map((page) => {
          const Icon = pageIcons[page];
          return (
            <Combobox.Option key={page} value={page} className={css.page ?? ""}>
              <Icon size={16} aria-hidden="true" />
              {t.pages[page]}
            </Combobox.Option>
          );
        })}
        {found.length === 0 && <Combobox.Empty>{t.nothing}</Combobox.Empty>}
      </Combobox.Options>
    </Combobox>
  );
}
