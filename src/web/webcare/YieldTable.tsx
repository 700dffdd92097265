import type {Yield} from "../../webcare/contract.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Badge, Button, type Column, DataTable} from "../ui/index.ts";
import {webcareWords} from "./words.ts";
import css from "./yields.module.css";

interface YieldTableProps {
  readonly yields: readonly Yield[];
  /** Absent for who may only read. */
  readonly onChange?: (it: Yield) => void;
  readonly onRemove?: (it: Yield) => void;
}

/** Yields, newest first, to sort, search and download. */
export function YieldTable({yields, onChange, onRemove}: YieldTableProps) {
  const t = useWords(webcareWords);
  const format = useFormat();
  const columns: Column<Yield>[] = [
    {
      key: "day",
      head: t.heads.day,
      value: ({happenedOn}) => happenedOn,
      cell: ({happenedOn}) => <span className={css.day}>{format.day(happenedOn)}</span>,
    },
    {
      key: "title",
      head: t.heads.title,
      value: ({title, whatHappened}) => `${title}. ${whatHappened}`.trim(),
      cell: ({title, whatHappened}) => (
        <div className={css.what}>
          <b>{title}</b>
          {whatHappened !== "" && <p>{whatHappened}</p>}
        </div>
      ),
    },
    {key: "network", head: t.heads.network, value: ({network}) => network},
    {
      key: "kind",
      head: t.heads.kind,
      value: ({kind}) => t.kinds[kind],
      cell: ({kind}) => <Badge>{t.kinds[kind]}</Badge>,
    },
    {
      key: "amount",
      head: t.heads.amount,
      value: ({amount}) => amount,
      align: "end",
      cell: ({amount, amountUnit}) =>
        amount === null ? "–" : `${format.number(amount, decimalsOf(amount))} ${amountUnit ?? ""}`.trim(),
      csv: ({amount, amountUnit}) => (amount === null ? "" : `${amount} ${amountUnit ?? ""}`.trim()),
    },
  ];
  if (onChange && onRemove)
    columns.push({
      key: "does",
      head: t.heads.does,
      value: () => null,
      sortable: false,
      isForScreen: true,
      cell: (it) => (
        <div className={css.does}>
          <Button look="quiet" onClick={() => onChange(it)}>
            {t.change}
            <span className="visually-hidden">: {it.title}</span>
          </Button>
          <Button look="quiet" onClick={() => onRemove(it)}>
            {t.remove}
            <span className="visually-hidden">: {it.title}</span>
          </Button>
        </div>
      ),
    });
  return (
    <DataTable
      caption={t.caption}
      rows={yields}
      rowKey={({id}) => id}
      columns={columns}
      fileName={t.caption.toLowerCase()}
      sortedBy={{key: "day", descending: true}}
    />
  );
}

/** As many decimals as were noted, at most two. */
const decimalsOf = (amount: number): number => Math.min(2, String(amount).split(".")[1]?.length ?? 0);
