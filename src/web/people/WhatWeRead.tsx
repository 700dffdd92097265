import type {PeopleFilePreview} from "../../people/contract.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Panel} from "../ui/index.ts";
import {Amounts} from "./Amounts.tsx";
import {fileWords} from "./file-words.ts";
import css from "./people.module.css";

/** How many people and units the file gives, and which units. */
export function WhatWeRead({read}: {read: PeopleFilePreview}) {
  const t = useWords(fileWords).preview;
  const format = useFormat();
  return (
    <Panel title={t.contents}>
      <Amounts
        amounts={[
          {name: t.people, count: read.people},
          {name: t.units, count: read.units.length},
          ...some({name: t.withoutUnit, count: read.withoutUnit}),
          ...some({name: t.repeated, count: read.repeated}),
          ...some({name: t.refused, count: read.refused}),
        ]}
      />
      {read.units.length > 0 && (
        <details className={css.more}>
          <summary>{t.tree(format.number(read.units.length))}</summary>
          <ul>
            {read.units.map(({path, name, depth, total}) => (
              <li key={path} className={css.branch} style={{paddingLeft: 16 * depth}}>
                <span>{name}</span>
                <span className={css.count}>{format.number(total)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
}

const some = <Amount extends {readonly count: number}>(amount: Amount): Amount[] => (amount.count > 0 ? [amount] : []);
