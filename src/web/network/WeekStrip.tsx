import type {NetworkReply} from "../../network/contract.ts";
import {useFilters} from "../app/filters.ts";
import {periodAt} from "../app/periods.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import css from "./WeekStrip.module.css";
import {networkWords} from "./words.ts";

/** Contact per week as bars from zero; a press chooses that week as the period. */
export function WeekStrip({weeks}: Pick<NetworkReply, "weeks">) {
  const t = useWords(networkWords);
  const format = useFormat();
  const [, change] = useFilters();
  const most = Math.max(1, ...weeks.map(({ties}) => ties));
  if (weeks.length < 2) return null;
  return (
    <div className={css.strip}>
      <p className={css.head}>
        <strong>{t.weeks}</strong>
        <span className="note">{t.weeksHow}</span>
      </p>
      <ul className={css.weeks}>
        {weeks.map(({week, ties}) => {
          const label = t.week(format.week(week), format.number(ties));
          return (
            <li key={week}>
              <button
                type="button"
                aria-label={label}
                title={label}
                onClick={() => change({period: periodAt(week, "week")})}
              >
                <span style={{height: `${(ties / most) * 100}%`}} />
              </button>
            </li>
          );
        })}
      </ul>
      <p className={`${css.ends} note`} aria-hidden="true">
        <span>{format.week(weeks[0]?.week ?? "")}</span>
        <span>{format.week(weeks.at(-1)?.week ?? "")}</span>
      </p>
    </div>
  );
}
