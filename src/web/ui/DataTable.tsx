import {type ReactNode, useMemo, useState} from "react";
import {csvOf} from "../../platform/csv-rules.ts";
import {type Format, useFormat, useWords} from "../i18n/index.ts";
import css from "./DataTable.module.css";
import {download} from "./download.ts";
import {Down, DownloadIcon, SearchIcon, Sortable, Up} from "./icons.ts";
import {TableScroll} from "./TableScroll.tsx";
import {uiWords} from "./words.ts";

type Value = string | number | null;

export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  /** What the column sorts, filters and exports by; null (not shown, unknown) sorts last either way. */
  readonly value: (row: Row) => Value;
  /** How a cell looks; the value itself unless given. */
  readonly cell?: (row: Row) => ReactNode;
  /** Figures stand right. */
  readonly align?: "end";
  readonly sortable?: boolean;
  /** What can be done with a row: not on paper, and not in the CSV. */
  readonly isForScreen?: boolean;
  /** Written in the CSV instead of the plain value. */
  readonly csv?: (row: Row) => string;
}

export interface DataTableProps<Row> {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  /** With a name the table can be downloaded as CSV; without extension. */
  readonly fileName?: string;
  /** A box that keeps the rows with these words in any column. Default: from ten rows on. */
  readonly searchable?: boolean;
  readonly sortedBy?: {readonly key: string; readonly descending?: boolean};
  /** What stands in place of an empty table. */
  readonly empty?: ReactNode;
}

/** Rows that can be sorted, searched and downloaded. On a phone it scrolls inside its frame. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const {caption, rows, columns, rowKey, fileName, empty} = props;
  const t = useWords(uiWords).table;
  const format = useFormat();
  const [sorting, setSorting] = useState(props.sortedBy);
  const [search, setSearch] = useState("");
  const shown = useMemo(
    () =>
      sorted(
        matching(rows, columns, search),
        columns.find(({key}) => key === sorting?.key),
        sorting?.descending ?? false,
        format,
      ),
    [rows, columns, search, sorting, format],
  );
  if (rows.length === 0) return <>{empty ?? <p className="quiet">{t.empty}</p>}</>;
  const searchable = props.searchable ?? rows.length >= 10;
  const sortBy = (key: string) => setSorting({key, descending: sorting?.key === key && !sorting.descending});
  const save = () =>
    download(
      `${fileName}.csv`,
      new Blob(
        [
          csvOf(
            tableOf(
              shown,
              columns.filter(({isForScreen}) => !isForScreen),
              format,
            ),
          ),
        ],
        {type: "text/csv;charset=utf-8"},
      ),
    );
  return (
    <div className={css.frame}>
      {(searchable || fileName) && (
        <div className={css.tools}>
          {searchable && (
            <label className={css.search}>
              <SearchIcon size={16} aria-hidden="true" />
              <input
                type="search"
                aria-label={`${t.filter}: ${caption}`}
                placeholder={t.filter}
                value={search}
                onChange={(event) => setSearch(event.currentTarget.value)}
              />
            </label>
          )}
          <p className="note" role="status">
            {search !== "" && t.shown(format.number(shown.length), format.number(rows.length))}
          </p>
          {fileName && (
            <button type="button" className={css.csv} onClick={save}>
              <DownloadIcon size={16} aria-hidden="true" />
              {t.csv}
            </button>
          )}
        </div>
      )}
      <TableScroll caption={caption} rows={shown.length}>
        <table className={css.table}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <Head key={column.key} column={column} sorting={sorting} onSort={() => sortBy(column.key)} />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={rowKey(row)}>
                {columns.map((column) => (
                  <td key={column.key} className={lookOf(column)}>
                    {column.cell ? column.cell(row) : written(column.value(row), format)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {shown.length === 0 && <p className={css.nothing}>{t.nothing}</p>}
      </TableScroll>
    </div>
  );
}

const lookOf = <Row,>({align, isForScreen}: Column<Row>): string =>
  `${align === "end" ? css.end : ""} ${isForScreen ? "no-print" : ""}`.trim();

function Head<Row>({
  column,
  sorting,
  onSort,
}: {
  column: Column<Row>;
  sorting: DataTableProps<Row>["sortedBy"];
  onSort: () => void;
}) {
  const isSorted = sorting?.key === column.key;
  const Icon = isSorted ? (sorting.descending ? Down : Up) : Sortable;
  const order = isSorted ? (sorting.descending ? "descending" : "ascending") : "none";
  return (
    <th scope="col" className={lookOf(column)} {...(column.sortable === false ? {} : {"aria-sort": order})}>
      {column.sortable === false ? (
        column.head
      ) : (
        <button type="button" className={css.sort} data-sorted={isSorted} onClick={onSort}>
          {column.head}
          <Icon size={14} aria-hidden="true" />
        </button>
      )}
    </th>
  );
}

function matching<Row>(rows: readonly Row[], columns: readonly Column<Row>[], search: string): readonly Row[] {
  const words = search.trim().toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = columns
      .map((column) => column.value(row) ?? "")
      .join(" ")
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function sorted<Row>(
  rows: readonly Row[],
  column: Column<Row> | undefined,
  descending: boolean,
  format: Format,
): readonly Row[] {
  if (!column) return rows;
  const order = (one: Value, other: Value): number =>
    typeof one === "number" && typeof other === "number" ? one - other : format.compare(String(one), String(other));
  return [...rows].sort((a, b) => {
    const [one, other] = [column.value(a), column.value(b)];
    if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
    return descending ? order(other, one) : order(one, other);
  });
}

const written = (value: Value, format: Format): string =>
  value === null ? "–" : typeof value === "number" ? format.number(value) : value;

const tableOf = <Row,>(rows: readonly Row[], columns: readonly Column<Row>[], {language}: Format) => ({
  head: columns.map((column) => column.head),
  rows: rows.map((row) =>
    columns.map((column) => {
      if (column.csv) return column.csv(row);
      const value = column.value(row);
      return typeof value === "number" ? plainNumber(value, language) : (value ?? "");
    }),
  ),
});

/** All decimals, as spreadsheets in this language read a number. */
const plainNumber = (value: number, language: Format["language"]): string =>
  language === "nl" ? String(value).replace(".", ",") : String(value);
