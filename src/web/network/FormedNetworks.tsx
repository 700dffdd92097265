import {listFormedNetworks} from "../../report/contract.ts";
import {type Reply, useApi} from "../api/index.ts";
import {useFilters} from "../app/filters.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {type Column, DataTable, Failed, Loading, NotShown, Panel} from "../ui/index.ts";
import css from "./NetworkLists.module.css";
import {networkWords} from "./words.ts";

type Formed = Reply<typeof listFormedNetworks>["networks"][number];

/** The channels and lists in which people wrote, with their success and its parts; what is too small is not shown. */
export function FormedNetworks() {
  const t = useWords(networkWords).formed;
  const [scope] = useFilters();
  const formed = useApi(listFormedNetworks, scope);
  return (
    <Panel title={t.title}>
      <p className={`${css.lead} quiet`}>{t.lead}</p>
      {formed.state === "loading" && <Loading lines={3} />}
      {formed.state === "failed" && <Failed {...formed} />}
      {formed.state === "ready" && (
        <FormedTable networks={formed.data.networks} fileName={`formed-networks-${formed.data.period?.key}`} />
      )}
    </Panel>
  );
}

function FormedTable({networks, fileName}: {networks: readonly Formed[]; fileName: string}) {
  const t = useWords(networkWords).formed;
  const format = useFormat();
  const column = (
    key: keyof Formed,
    head: string,
    write: (value: number) => string,
  ): Column<Formed> & {readonly key: keyof Formed} => {
    const value = (one: Formed) => (one.shown ? (one[key] as number | null) : null);
    return {
      key,
      head,
      align: "end",
      value,
      cell: (one) => {
        const known = value(one);
        return known === null ? <NotShown /> : write(known);
      },
    };
  };
  return (
    <DataTable
      caption={t.title}
      fileName={fileName}
      rows={networks}
      rowKey={({source, name}) => `${source} ${name}`}
      sortedBy={{key: "success", descending: true}}
      empty={<p className="quiet">{t.none}</p>}
      columns={[
        {
          key: "name",
          head: t.network,
          value: ({name}) => name,
          cell: ({name}) => <strong className={css.formed}>{name}</strong>,
        },
        {key: "source", head: t.source, value: ({source}) => source},
        {
          ...column("success", t.success, format.number),
          cell: ({shown, success}) =>
            !shown || success === null ? (
              <NotShown />
            ) : (
              <span className={css.score}>
                <span className={css.bar} aria-hidden="true">
                  <span style={{width: `${success}%`}} />
                </span>
                {format.number(success)}
              </span>
            ),
        },
        column("members", t.members, format.number),
        column("messages", t.messages, format.number),
        column("activeShare", t.active, format.share),
        column("responseRate", t.response, format.share),
        column("breadth", t.breadth, format.share),
        column("reach", t.reach, format.number),
        column("outcomes", t.outcomes, (value) => format.number(value, 1)),
      ]}
    />
  );
}
