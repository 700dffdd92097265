import {Select} from "@mantine/core";
import {useWords} from "../i18n/index.ts";
import {type FieldProps, useMantineField} from "./field.ts";
import {uiWords} from "./words.ts";

export interface SelectFieldProps extends FieldProps {
  readonly options: readonly {readonly value: string; readonly label: string}[];
}

/** One of many; with more than eight it can be searched. */
export function SelectField({options, onChange, value, ...field}: SelectFieldProps) {
  const t = useWords(uiWords).filters;
  const {onChange: _, value: __, ...props} = useMantineField({...field, value, onChange});
  return (
    <Select
      {...props}
      data={[...options]}
      value={value === "" ? null : value}
      onChange={(chosen) => onChange(chosen ?? "")}
      searchable={options.length > 8}
      allowDeselect={false}
      nothingFoundMessage={t.nothing}
      maxDropdownHeight={320}
      comboboxProps={{withinPortal: false}} // a portal would open behind a dialog
    />
  );
}
