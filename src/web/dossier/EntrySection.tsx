import {type ReactNode, useState} from "react";
import {listEntries} from "../../dossier/contract.ts";
import {type DetailsOf, type Entry, type EntryKind, type Field, titleOf, valueInWords} from "../../dossier/kinds.ts";
import {useMay} from "../access/session.tsx";
import {useApi} from "../api/index.ts";
import {type Format, useFormat, useWords} from "../i18n/index.ts";
import {Button, type Column, DataTable, Failed, Loading, Panel} from "../ui/index.ts";
import {allKinds} from "./all-kinds.ts";
import css from "./dossier.module.css";
import {EntryDialog} from "./EntryDialog.tsx";
import {ExportButton} from "./ExportButton.tsx";
import {HistoryButton} from "./HistoryButton.tsx";
import {shortened} from "./shortened.ts";
import {useTrajectory} from "./trajectory.tsx";
import {useEntries, useEntryActions} from "./use-entries.ts";
import {dossierWords} from "./words.ts";

export interface EntrySectionProps<K extends EntryKind> {
  readonly kind: K;
  readonly title: string;
  readonly lead?: ReactNode;
  /** What stands here while there is nothing: what it is, and an example. */
  readonly empty: string;
  readonly filter?: (entry: Entry<K>) => boolean;
  /** What a new one begins with. */
  readonly initial?: Partial<DetailsOf<K>>;
  /** The fields that are columns; those of the kind unless said. */
  readonly columns?: readonly (keyof K["fields"] & string)[];
  /** More that can be done with an entry. */
  readonly more?: (entry: Entry<K>) => ReactNode;
}

/** A list that people keep: a table to sort, search and download, with adding, changing, removing and history. */
export function EntrySection<K extends EntryKind>(props: EntrySectionProps<K>) {
  const {kind, title, lead, empty, filter, initial, more} = props;
  const t = useWords(dossierWords);
  const format = useFormat();
  const {language} = format;
  const mayWrite = useMay("trajectory:write");
  const entries = useEntries(kind);
  const actions = useEntryActions(kind);
  const [edited, setEdited] = useState<Entry<K> | "new">();
  const nameOf = useNames(kind);
  if (entries.state === "loading") return <Loading lines={3} />;
  if (entries.state === "failed") return <Failed {...entries} />;
  const shown = filter ? entries.data.filter(filter) : entries.data;
  const columns = columnsOf(kind, props.columns, format, nameOf);
  if (mayWrite || more)
    columns.push({
      key: "does",
      head: t.does,
      value: () => null,
      sortable: false,
      isForScreen: true,
      cell: (entry) => (
        <div className={css.does}>
          {more?.(entry)}
          {mayWrite && (
            <>
              <Button look="quiet" onClick={() => setEdited(entry)}>
                {t.change}
                <span className="visually-hidden">: {titleOf(kind, entry.details, language)}</span>
              </Button>
              <Button look="quiet" onClick={() => actions.remove(entry)}>
                {t.remove}
                <span className="visually-hidden">: {titleOf(kind, entry.details, language)}</span>
              </Button>
            </>
          )}
        </div>
      ),
    });
  return (
    <Panel
      title={title}
      actions={
        mayWrite && (
          <span className="no-print">
            <Button look="plain" onClick={() => setEdited("new")}>
              {t.add(kind.one[language])}
            </Button>
          </span>
        )
      }
    >
      {lead && <p className={`quiet ${css.lead}`}>{lead}</p>}
      {actions.failure && <Failed failure={actions.failure} />}
      <DataTable
        caption={title}
        rows={shown}
        rowKey={({id}) => id}
        columns={columns}
        empty={<p className="quiet">{empty}</p>}
        {...(shown.length > 0 ? {fileName: kind.many[language].toLowerCase()} : {})}
      />
      {entries.data.length > 0 && (
        <div className={`${css.foot} no-print`}>
          <ExportButton kinds={[kind]} />
          <HistoryButton kinds={[kind]} />
        </div>
      )}
      {edited && (
        <EntryDialog
          kind={kind}
          entry={edited === "new" ? undefined : edited}
          initial={initial}
          onClose={() => setEdited(undefined)}
        />
      )}
    </Panel>
  );
}

/** Years are written without a point. */
const isYear = (field: Field): boolean => field.type === "number" && (field.least ?? 0) >= 1900;

/** As many as it has, at most two. */
const decimalsOf = (value: number): number => (String(Number(value.toFixed(2))).split(".")[1] ?? "").length;

function columnsOf<K extends EntryKind>(
  kind: K,
  names: readonly string[] | undefined,
  format: Format,
  nameOf: (id: string) => string | undefined,
): Column<Entry<K>>[] {
  const {language} = format;
  return Object.entries(kind.fields)
    .filter(([name, field]) => (names ? names.includes(name) : (field.inTable ?? true)))
    .map(([name, field]) => ({
      key: name,
      head: field.label[language],
      value: ({details}) => valueInWords(field, details[name], language, nameOf),
      ...(field.type === "number" ? {align: "end" as const} : {}),
      cell: ({details}) => {
        const value = valueInWords(field, details[name], language, nameOf);
        if (field.type === "link" && value)
          return (
            <a href={String(value)} rel="noreferrer">
              {shortened(String(value))}
            </a>
          );
        if (field.type === "day" && value) return <span className={css.day}>{format.day(String(value))}</span>;
        if (typeof value === "number") return isYear(field) ? String(value) : format.number(value, decimalsOf(value));
        const isLong = field.type === "long" || field.type === "lines";
        return name === kind.title ? (
          <b>{value}</b>
        ) : (
          <span className={`${css.value} ${isLong ? css.long : ""}`}>{value ?? "–"}</span>
        );
      },
    }));
}

/** The names of the entries that a kind's fields point to. */
function useNames(kind: EntryKind): (id: string) => string | undefined {
  const {language} = useFormat();
  const {id: trajectoryId} = useTrajectory();
  const pointedTo = [...new Set(Object.values(kind.fields).flatMap((field) => ("of" in field ? [field.of] : [])))];
  const others = useApi(listEntries, {trajectoryId, kinds: pointedTo.join(",")}, {when: pointedTo.length > 0});
  const entries = others.state === "ready" ? others.data : [];
  return (id) => {
    const entry = entries.find((one) => one.id === id);
    const of = allKinds.find((one) => one.id === entry?.kind);
    return entry && of && titleOf(of, entry.details, language);
  };
}
