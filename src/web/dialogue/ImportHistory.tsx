import type {ImportReply, SourceReply} from "../../dialogue/contract.ts";
import {isRemark, leftOutOf} from "../../dialogue/drop-rules.ts";
import {useMay, useOrganisation} from "../access/session.tsx";
import {useFormat, useWords} from "../i18n/index.ts";
import {Badge, type Column, DataTable} from "../ui/index.ts";
import {dropReasonIn, dropWords} from "./drop-words.ts";
import css from "./sources.module.css";
import {sourcesWords} from "./sources-words.ts";
import {UndoImport} from "./UndoImport.tsx";

const tones = {
  running: "brand",
  done: "good",
  failed: "bad",
  cancelled: "plain",
  undoing: "warn",
  undone: "plain",
} as const;

/** Each import of a source, newest first: file, when, who decided, what for, what it brought and what was left out. */
export function ImportHistory({source}: {source: SourceReply}) {
  const t = useWords(sourcesWords);
  const format = useFormat();
  const {timeZone} = useOrganisation();
  const mayWrite = useMay("sources:write");
  const columns: Column<ImportReply>[] = [
    {key: "number", head: t.nr, value: ({number}) => number},
    {
      key: "file",
      head: t.file,
      value: ({fileName, startedAt}) => `${fileName}, ${format.moment(startedAt, timeZone)}`,
      cell: ({fileName, startedAt}) => (
        <div className={css.file}>
          {fileName}
          <p className="note">{format.moment(startedAt, timeZone)}</p>
        </div>
      ),
    },
    {
      key: "purpose",
      head: t.purpose,
      value: ({purpose, decidedBy}) => `${purpose}. ${t.decidedBy(decidedBy)}`,
      cell: ({purpose, decidedBy}) => (
        <div className={css.purpose}>
          {purpose}
          <p className="note">{t.decidedBy(decidedBy)}</p>
        </div>
      ),
    },
    {
      key: "state",
      head: t.state,
      value: ({state}) => t.states[state],
      cell: ({state}) => <Badge tone={tones[state]}>{t.states[state]}</Badge>,
    },
    {key: "added", head: t.added, value: ({messages}) => messages, align: "end"},
    {key: "changed", head: t.changed, value: ({changed}) => changed, align: "end"},
    {key: "bots", head: t.bots, value: ({botMessages}) => botMessages, align: "end"},
    {
      key: "dropped",
      head: t.dropped,
      value: ({dropped}) => leftOutOf(dropped),
      align: "end",
      cell: (it) => <Reasons it={it} />,
      csv: ({dropped}) =>
        Object.entries(dropped)
          .map(([reason, count]) => `${reason}: ${count}`)
          .join(", "),
    },
  ];
  if (mayWrite)
    columns.push({
      key: "undo",
      head: t.does,
      value: () => null,
      sortable: false,
      cell: (it) => <UndoImport it={it} />,
      isForScreen: true,
    });
  return (
    <DataTable
      caption={t.history(source.name)}
      rows={source.imports}
      rowKey={({id}) => id}
      columns={columns}
      fileName={`imports-${source.name}`}
      sortedBy={{key: "number", descending: true}}
    />
  );
}

/** How many records were left out, and behind it each reason. */
function Reasons({it: {dropped, fileName}}: {it: ImportReply}) {
  const t = useWords(sourcesWords);
  const reasons = useWords(dropWords);
  const format = useFormat();
  const counts = Object.entries(dropped).sort(([, one], [, other]) => other - one);
  if (counts.length === 0) return <>{format.number(0)}</>;
  return (
    <details className={css.reasons}>
      <summary aria-label={`${format.number(leftOutOf(dropped))}. ${t.reasons(fileName)}`}>
        {format.number(leftOutOf(dropped))}
      </summary>
      <ul>
        {counts.map(([reason, count]) => (
          <li key={reason}>
            <span>
              {dropReasonIn(reasons, reason).name}
              {isRemark(reason) && ` (${t.remark})`}
            </span>
            <span className="figures">{format.number(count)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
