import {Combobox, useCombobox} from "@mantine/core";
import {useNavigate} from "@tanstack/react-router";
import {useEffect} from "react";
import {useOrganisation} from "../access/session.tsx";
import {useWords} from "../i18n/index.ts";
import {addresses, addressOf, type PageName} from "./addresses.ts";
import css from "./CommandPalette.module.css";
import {whatGoesAlong} from "./filters.ts";
import {pageIcons} from "./navigation.ts";
import {useAddress} from "./search.ts";
import {appWords} from "./words.ts";

interface Props {
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly onGo: () => void;
}

/** The pages of the organisation whose names hold what is typed; Enter goes to the first. */
export function PageSearch({typed, onType, onGo}: Props) {
  const t = useWords(appWords);
  const {slug, permissions} = useOrganisation();
  const [here] = useAddress();
  const navigate = useNavigate();
  const combobox = useCombobox({opened: true});
  const found = (Object.keys(addresses) as PageName[]).filter(
    (page) =>
      permissions.includes(addresses[page].permission) &&
      t.pages[page].toLowerCase().includes(typed.trim().toLowerCase()),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed decides which is the first
  useEffect(() => void combobox.selectFirstOption(), [typed]);
  return (
    <Combobox
      store={combobox}
      withinPortal={false}
      onOptionSubmit={(page) => {
        onGo();
        void navigate({to: addressOf(slug, page as PageName) as "/", search: whatGoesAlong(here) as never});
      }}
    >
      <Combobox.EventsTarget>
        <input
          className={css.input}
          // biome-ignore lint/a11y/noAutofocus: a dialog that was opened to type in
          autoFocus
          value={typed}
          aria-label={t.findLabel}
          placeholder={t.find}
          onChange={(event) => onType(event.currentTarget.value)}
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
