import type {readTools} from "../../dialogue/contract.ts";
import {pointsBetween} from "../../drawing/index.ts";
import type {Reply} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {DataTable, NotShown} from "../ui/index.ts";
import {toolsWords} from "./tools-words.ts";

/** A tool as the server answers it. */
export type Tool = Reply<typeof readTools>["tools"][number];

/** The tools with their figures; a tool used by too few people has none. */
export function ToolsTable({tools, fileName}: {tools: readonly Tool[]; fileName: string}) {
  const t = useWords(toolsWords);
  const format = useFormat();
  const points = ({activeShare, previousShare}: Tool) =>
    activeShare === null || previousShare === null ? null : pointsBetween(activeShare, previousShare);
  const shown = (value: number | null, write: (value: number) => string) =>
    value === null ? <NotShown /> : write(value);
  return (
    <DataTable
      caption={t.table}
      fileName={fileName}
      rows={tools}
      rowKey={({sourceId}) => sourceId}
      sortedBy={{key: "share", descending: true}}
      columns={[
        {key: "tool", head: t.heads.tool, value: ({name}) => name},
        {key: "kind", head: t.heads.kind, value: ({kind}) => (t.kinds as Record<string, string>)[kind] ?? kind},
        {
          key: "active",
          head: t.heads.active,
          align: "end",
          value: ({active}) => active,
          cell: ({active}) => shown(active, format.number),
        },
        {
          key: "share",
          head: t.heads.share,
          align: "end",
          value: ({activeShare}) => activeShare,
          cell: ({activeShare}) => shown(activeShare, format.share),
        },
        {
          key: "change",
          head: t.heads.change,
          align: "end",
          value: points,
          cell: (tool) => {
            const change = points(tool);
            if (change === null) return "–";
            return (Math.abs(change) === 1 ? t.point : t.points)(format.signed(change));
          },
        },
        {
          key: "messages",
          head: t.heads.messages,
          align: "end",
          value: ({messages}) => messages,
          cell: ({messages}) => shown(messages, format.number),
        },
      ]}
    />
  );
}
