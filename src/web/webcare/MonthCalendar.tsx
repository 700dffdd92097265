import {formatDays, periodName} from "../../drawing/index.ts";
import {monthAfter, weeksOf} from "../../webcare/month-rules.ts";
import {themePlanItem} from "../../webcare/theme-plan-kinds.ts";
import {byDay, lastDay, type Moment, momentsOn, nextMoment} from "../../webcare/theme-plan-rules.ts";
import {useMay} from "../access/session.tsx";
import {useAddress} from "../app/search.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Earlier, Next} from "../ui/icons.ts";
import {Panel} from "../ui/index.ts";
import css from "./MonthCalendar.module.css";
import {themePlanWords} from "./theme-plan-words.ts";

interface MonthCalendarProps {
  readonly moments: readonly Moment[];
  /** "2026-03-05" on the organisation's clock. */
  readonly today: string;
  readonly onOpen: (moment: Moment) => void;
}

/** A month of the plan as a table of weeks; on a phone as a list of its days. Opens at the month of the next moment. */
export function MonthCalendar({moments, today, onOpen}: MonthCalendarProps) {
  const t = useWords(themePlanWords).calendar;
  const format = useFormat();
  const [search, change] = useAddress();
  const month = monthIn(search["month"]) ?? monthOf(moments, today);
  const turn = (by: number) => change({month: monthAfter(month, by)}, {replace: true});
  const weeks = weeksOf(month);
  const days = weeks.flat().filter((day) => day.startsWith(month));
  const name = periodName({from: days[0]!, to: days.at(-1)!}, format.language).name;
  const undated = moments.filter(({details}) => details.moment === "");
  const inMonth = byDay(moments).filter((it) => days.some((day) => momentsOn([it], day).length > 0));
  return (
    <Panel
      title={capital(name)}
      actions={
        <div className={`${css.turn} no-print`}>
          <button type="button" aria-label={t.earlier} onClick={() => turn(-1)}>
            <Earlier size={18} aria-hidden="true" />
          </button>
          <button type="button" aria-label={t.later} onClick={() => turn(1)}>
            <Next size={18} aria-hidden="true" />
          </button>
        </div>
      }
    >
      <p className="visually-hidden" role="status">
        {name}
      </p>
      <table className={css.month}>
        <caption className="visually-hidden">{name}</caption>
        <thead>
          <tr>
            {t.weekdays.map((short, i) => (
              <th key={short} scope="col">
                <span aria-hidden="true">{short}</span>
                <span className="visually-hidden">{t.weekdaysInFull[i]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day} data-beside={!day.startsWith(month) || undefined}>
                  <span className={css.day} aria-current={day === today ? "date" : undefined}>
                    {Number(day.slice(8))}
                  </span>
                  <ul>
                    {momentsOn(moments, day).map((moment) => (
                      <li key={moment.id}>
                        <MomentMark moment={moment} isFirstDay={moment.details.moment === day} onOpen={onOpen} />
                      </li>
                    ))}
                  </ul>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={css.list}>
        {inMonth.length === 0 ? (
          <p className="quiet">{t.none(name)}</p>
        ) : (
          <ul>
            {inMonth.map((moment) => (
              <li key={moment.id}>
                <span className="note">
                  {formatDays({from: moment.details.moment, to: lastDay(moment)}, format.language)}
                </span>
                <MomentMark moment={moment} isFirstDay onOpen={onOpen} />
              </li>
            ))}
          </ul>
        )}
      </div>
      {undated.length > 0 && (
        <div className={css.undated}>
          <h3>{t.undated(undated.length, format.number(undated.length))}</h3>
          <ul>
            {undated.map((moment) => (
              <li key={moment.id}>
                <MomentMark moment={moment} isFirstDay onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </Panel>
  );
}

/** A moment by its theme and network; a button for who may change it. */
function MomentMark({
  moment,
  isFirstDay,
  onOpen,
}: {
  moment: Moment;
  isFirstDay: boolean;
  onOpen: MonthCalendarProps["onOpen"];
}) {
  const t = useWords(themePlanWords).calendar;
  const {language} = useFormat();
  const mayWrite = useMay("trajectory:write");
  const {theme, network, state} = moment.details;
  const words = (
    <>
      <b>{theme}</b>
      {isFirstDay ? network !== "" && <span>{network}</span> : <span className="visually-hidden">({t.goesOn})</span>}
      {state && <span className="visually-hidden">({themePlanItem.fields.state.options[state][language]})</span>}
    </>
  );
  const look = {className: css.moment, "data-state": state ?? "planned", "data-first": isFirstDay};
  return mayWrite ? (
    <button type="button" {...look} onClick={() => onOpen(moment)}>
      {words}
    </button>
  ) : (
    <span {...look}>{words}</span>
  );
}

/** The month to open at: that of the next moment, of the last one when all are over, or of today. */
/** A month in the address (?month=2026-03). */
const monthIn = (value: unknown): string | undefined =>
  typeof value === "string" && /^\d{4}-(0[1-9]|1[0-2])$/.test(value) ? value : undefined;

function monthOf(moments: readonly Moment[], today: string): string {
  const next = nextMoment(moments, today);
  const last = byDay(moments.filter(({details}) => details.moment !== "")).at(-1);
  const day = next ? (next.details.moment < today ? today : next.details.moment) : (last?.details.moment ?? today);
  return day.slice(0, 7);
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
