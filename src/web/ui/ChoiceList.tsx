import {Combobox, useCombobox} from "@mantine/core";
import {useEffect, useRef, useState} from "react";
import {useWords} from "../i18n/index.ts";
import css from "./Choice.module.css";
import {ChoiceLabel, type ChoiceProps} from "./ChoiceLabel.tsx";
import {Done} from "./icons.ts";
import {uiWords} from "./words.ts";

const searchFrom = 9;

/** The button of a Choice with its list, which stands open at first. */
export function ChoiceList(props: ChoiceProps) {
  const {name, options, value, onChange, head} = props;
  const t = useWords(uiWords).filters;
  const [search, setSearch] = useState("");
  const hasSearch = options.length >= searchFrom;
  const button = useRef<HTMLButtonElement>(null);
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it takes the place of the button that was pressed
  useEffect(() => {
    button.current?.focus();
    combobox.openDropdown();
  }, []);
  const found = options.filter(({label}) => label.toLowerCase().includes(search.trim().toLowerCase()));
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
          ref={button}
          type="button"
          className={css.button}
          aria-haspopup="listbox"
          aria-expanded={combobox.dropdownOpened}
          onClick={() => combobox.toggleDropdown()}
        >
          <ChoiceLabel {...props} />
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
