import {Fragment} from "react";
import {useFormat} from "../i18n/index.ts";
import css from "./people.module.css";

/** Names with how many there are of each, below each other. */
export function Amounts({
  amounts,
}: {
  amounts: readonly {readonly name: string; readonly count: number; readonly hint?: string}[];
}) {
  const format = useFormat();
  return (
    <dl className={css.amounts}>
      {amounts.map(({name, count, hint}) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{format.number(count)}</dd>
          {hint && <dd className={css.hint}>{hint}</dd>}
        </Fragment>
      ))}
    </dl>
  );
}
