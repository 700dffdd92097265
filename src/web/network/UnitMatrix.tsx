import type {CSSProperties} from "react";
import type {NetworkReply} from "../../network/contract.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {NotShown, Panel} from "../ui/index.ts";
import {GroupMark} from "./GroupMark.tsx";
import {categoryOf, pairOf, thinnestBridges} from "./network-scene.ts";
import css from "./UnitMatrix.module.css";
import {networkWords} from "./words.ts";

/** Each unit against each other, the more contact the darker; the same bridges framed as in the picture. Absent and hidden look alike; what the chosen scope is not about is blank. */
export function UnitMatrix({network}: {network: NetworkReply}) {
  const t = useWords(networkWords).matrix;
  const {units, ties, notShown} = network;
  const bridges = thinnestBridges(network);
  const contacts = new Map(ties.map(({from, to, ties}) => [pairOf(from, to), ties]));
  const hidden = new Set(notShown.map(({from, to}) => pairOf(from, to)));
  const most = Math.max(1, ...contacts.values());
  const rows = [...units].sort((a, b) => categoryOf(a.community) - categoryOf(b.community) || b.people - a.people);
  return (
    <Panel title={t.title}>
      <p className="quiet">{t.lead}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={css.scroll} tabIndex={0} aria-label={t.title}>
        <table
          className={css.matrix}
          data-many={rows.length > wordsUpTo || undefined}
          style={{"--columns": rows.length - 1} as CSSProperties}
        >
          <caption className="visually-hidden">{t.title}</caption>
          <thead className={css.heads}>
            <tr>
              {rows.slice(0, -1).map(({id, name}) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({id, name, community}, i) => (
              <tr key={id}>
                {rows.slice(0, i).map((other) => {
                  const pair = pairOf(id, other.id);
                  if (!contacts.has(pair) && !hidden.has(pair)) return <td key={pair} className={css.cell} />;
                  return <Cell key={pair} contacts={contacts.get(pair)} most={most} isBridge={bridges.has(pair)} />;
                })}
                <th scope="row" colSpan={rows.length - i} className={css.name}>
                  <GroupMark category={categoryOf(community)} /> {name}
                </th>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className={`${css.key} note`} aria-hidden="true">
        {rows.length > wordsUpTo && <NotShown />}
        {bridges.size > 0 && (
          <span>
            <i className={css.frame} /> {t.bridges}
          </span>
        )}
        <span className={css.ramp}>
          {t.less}
          {[1, 2, 3, 4, 5].map((level) => (
            <i key={level} style={{background: `var(--ramp-${level})`}} />
          ))}
          {t.more}
        </span>
      </p>
    </Panel>
  );
}

/** With more units the cells are too narrow for "not shown"; then it stands in the key. */
const wordsUpTo = 6;

function Cell({contacts, most, isBridge}: {contacts: number | undefined; most: number; isBridge: boolean}) {
  const t = useWords(networkWords).matrix;
  const format = useFormat();
  if (contacts === undefined)
    return (
      <td className={css.cell}>
        <NotShown size="cell" />
      </td>
    );
  const level = Math.min(5, 1 + Math.floor((contacts / most) * 5));
  return (
    <td className={css.cell} data-bridge={isBridge || undefined}>
      <span style={{background: `var(--ramp-${level})`, color: `var(--ramp-ink${level > 3 ? "-strong" : ""})`}}>
        {format.number(contacts)}
        {isBridge && <span className="visually-hidden"> ({t.bridge})</span>}
      </span>
    </td>
  );
}
