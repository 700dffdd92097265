import type {PictureTable} from "../../drawing/index.ts";
import css from "./DataTable.module.css";
import {TableScroll} from "./TableScroll.tsx";

const isFigure = (text: string): boolean => /^[<>+−-]?(€\s?)?[<>+−-]?[\d.,]+(\s?%)?$|^–$/.test(text);

interface PlainTableProps {
  readonly caption: string;
  readonly table: PictureTable;
  /** The rows, from 0, that add others up. */
  readonly sums?: readonly number[];
}

/** The table of a drawing: its cells are written already; columns of figures stand right. */
export function PlainTable({caption, table, sums = []}: PlainTableProps) {
  const figures = table.head.map((_, i) => table.rows.length > 0 && table.rows.every((row) => isFigure(row[i] ?? "")));
  return (
    <TableScroll caption={caption} rows={table.rows.length}>
      <table className={css.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {table.head.map((name, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns are known by their place
              <th key={i} scope="col" className={figures[i] ? css.end : ""}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are known by their place
            <tr key={i} data-sum={sums.includes(i)}>
              {row.map((text, j) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells are known by their place
                <td key={j} className={figures[j] ? css.end : ""}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
