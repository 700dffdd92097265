import type {PeopleFileMapping, PeopleFilePreview} from "../../people/contract.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {CheckField, Panel, SelectField} from "../ui/index.ts";
import {fileWords} from "./file-words.ts";
import css from "./people.module.css";
import {type ColumnUse, columnUses, withUse} from "./people-mapping.ts";

interface MappingFieldsProps {
  readonly read: PeopleFilePreview;
  readonly onMapping: (mapping: PeopleFileMapping) => void;
}

type FileColumn = PeopleFilePreview["columns"][number];

/** What each column of the file is read as. Columns that are not read stand apart. */
export function MappingFields({read, onMapping}: MappingFieldsProps) {
  const t = useWords(fileWords).preview;
  const format = useFormat();
  const unread = read.columns.filter(({use}) => use === null);
  const used = read.columns.filter(({use}) => use !== null);
  const fields = (columns: readonly FileColumn[]) => (
    <div className={css.columns}>
      {columns.map((column) => (
        <SelectField
          key={column.index}
          label={column.name.trim() === "" ? t.column(format.number(column.index + 1)) : column.name}
          value={column.use ?? notRead}
          onChange={(use) =>
            onMapping(withUse(read.mapping, column.index, use === notRead ? null : (use as ColumnUse)))
          }
          options={[
            {value: notRead, label: t.fields.none},
            ...columnUses.map((value) => ({value, label: t.fields[value]})),
          ]}
        />
      ))}
    </div>
  );
  return (
    <Panel title={t.columns}>
      {fields(used)}
      {unread.length > 0 && (
        <details className={css.more} open={used.length === 0}>
          <summary>{t.more(unread.length, format.number(unread.length))}</summary>
          {fields(unread)}
        </details>
      )}
      <div className={css.more}>
        <CheckField
          label={t.header}
          checked={read.mapping.header}
          onChange={(header) => onMapping({...read.mapping, header})}
        />
      </div>
    </Panel>
  );
}

const notRead = "none";
