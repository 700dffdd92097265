import {Combobox, useCombobox} from "@mantine/core";
import {type ReactNode, useState} from "react";
import {useWords} from "../i18n/index.ts";
import css from "./Choice.module.css";
import {Done, Open} from "./icons.ts";
import {uiWords} from "./words.ts";

export interface ChoiceOption {
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

const searchFrom = 9;

/** A button that names a choice and its value ("Bron Alle bronnen") and opens a list; longer lists can be searched. */
export function Choice({name, options, value, shown, onChange, head}: ChoiceProps) {
  const t = useWords(uiWords).filters;
  const [search, setSearch] = useState("");
  const hasSearch = options.length >= searchFrom;
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      setSearch("");
    },
    onDropdownOpen: () => {
      if (hasSearch) combobox.focusSearchInput();
      combobox.updateSelectedOptionIndex("active", {scrollIntoView: true});
    },
  });
  const found = options.filter(({label}) => label.toLowerCase().includes(search.trim().toLowerCase()));
  const chosen = shown ?? options.find((option) => option.value === value)?.label ?? "";
  return (
    <Combobox
      store={combobox}
      width={300}
      position="bottom-start"
      withinPortal={false}
      onOptionSubmit={(submitted) => {
        onChange(submitted);
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target targetType="button" withAriaAttributes={false}>
        <button
          type="button"
          className={css.button}
          aria-haspopup="listbox"
          aria-expanded={combobox.dropdownOpened}
          onClick={() => combobox.toggleDropdown()}
        >
          <span className={css.name}>{name}</span>
          <span className={css.value}>{chosen}</span>
          <Open size={16} aria-hidden="true" />
        </button>
      </Combobox.Target>
      <Combobox.Dropdown className={css.list ?? ""}>
        {head && <div className={css.head}>{head}</div>}
        {hasSearch && (
          <Combobox.Search
            value={search}
            aria-label={`${t.search}: ${name}`}
            placeholder={t.search}
            onChange={(event) => {
              setSearch(event.currentTarget.value);
              combobox.updateSelectedOptionIndex();
            }}
          />
        )}
        <Combobox.Options aria-label={name} className={css.options ?? ""} tabIndex={0}>
          {found.map((option) => (
            <Combobox.Option
              key={option.value}
              value={option.value}
              active={option.value === value}
              className={css.option ?? ""}
              style={{paddingLeft: 12 + 16 * (option.depth ?? 0)}}
            >
              <span>{option.label}</span>
              {option.value === value && <Done size={16} aria-hidden="true" />}
            </Combobox.Option>
          ))}
          {found.length === 0 && <Combobox.Empty>{t.nothing}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
