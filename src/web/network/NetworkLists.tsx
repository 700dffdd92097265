import type {NetworkReply} from "../../network/contract.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Badge, DataTable, Panel} from "../ui/index.ts";
import css from "./NetworkLists.module.css";
import {networkWords} from "./words.ts";

/** The pairs of units of different groups that are in contact, thinnest first. */
export function BridgesList({network: {bridges, units, period}}: {network: NetworkReply}) {
  const t = useWords(networkWords).bridges;
  const nameOf = (id: string) => units.find((unit) => unit.id === id)?.name ?? "";
  return (
    <Panel title={t.title}>
      <DataTable
        caption={t.title}
        fileName={`bridges-${period?.key}`}
        rows={bridges}
        rowKey={({from, to}) => `${from} ${to}`}
        empty={<p className="quiet">{t.none}</p>}
        columns={[
          {key: "from", head: t.one, value: ({from}) => nameOf(from)},
          {key: "to", head: t.other, value: ({to}) => nameOf(to)},
          {key: "people", head: t.people, align: "end", value: ({people}) => people},
          {key: "ties", head: t.ties, align: "end", value: ({ties}) => ties},
        ]}
      />
      {bridges.length > 0 && <p className={`${css.why} note`}>{t.why}</p>}
    </Panel>
  );
}

/** Units and places where hardly anybody is in contact. */
export function WhiteSpotsList({whiteSpots}: Pick<NetworkReply, "whiteSpots">) {
  const t = useWords(networkWords).whiteSpots;
  const format = useFormat();
  return (
    <Panel title={t.title}>
      {whiteSpots.length === 0 ? (
        <p className="quiet">{t.none}</p>
      ) : (
        <>
          <p className="quiet">{t.why}</p>
          <ul className={css.spots}>
            {whiteSpots.map(({kind, name, people, reached}) => (
              <li key={`${kind} ${name}`}>
                <span className={css.spot}>
                  <strong>{name}</strong> <Badge>{t.kinds[kind]}</Badge>
                </span>
                <span className="quiet">
                  {reached === 0
                    ? t.few(format.number(people))
                    : t.reached(format.number(reached), format.number(people))}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
