import type {NetworkReply} from "../../network/contract.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {DataTable, NotShown} from "../ui/index.ts";
import css from "./GroupName.module.css";
import {GroupName} from "./GroupName.tsx";
import {networkWords} from "./words.ts";

/** Every unit with its people and contact; what is of too few people is not shown. @param caption another name than "Units". */
export function UnitsTable({
  network: {units},
  fileName,
  caption,
}: {
  network: NetworkReply;
  fileName: string;
  caption?: string;
}) {
  const words = useWords(networkWords);
  const t = words.units;
  const format = useFormat();
  type Unit = (typeof units)[number];
  const figure = (key: "eiIndex" | "internal" | "external", decimals?: number) => ({
    key,
    head: t[key],
    align: "end" as const,
    value: (unit: Unit) => unit[key],
    cell: (unit: Unit) => {
      const value = unit[key];
      if (value === null) return <NotShown />;
      return decimals === undefined ? format.number(value) : format.signed(value, decimals);
    },
  });
  return (
    <DataTable
      caption={caption ?? t.title}
      fileName={fileName}
      rows={units}
      rowKey={({id}) => id}
      sortedBy={{key: "people", descending: true}}
      columns={[
        {
          key: "unit",
          head: t.unit,
          value: ({name}) => name,
          cell: ({name}) => <strong className={css.unit}>{name}</strong>,
        },
        {key: "people", head: t.people, align: "end", value: ({people}) => people},
        {
          key: "active",
          head: t.active,
          align: "end",
          value: ({active}) => (active === 0 ? null : active),
          cell: ({active}) => (active === 0 ? <NotShown /> : format.number(active)),
        },
        figure("eiIndex", 2),
        figure("internal"),
        figure("external"),
        {
          key: "group",
          head: t.group,
          value: ({community}) => (community === null ? null : community + 1),
          cell: ({community}) => <GroupName community={community} />,
        },
      ]}
    />
  );
}
