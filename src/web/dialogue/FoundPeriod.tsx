import {nameOfPeriod} from "../app/periods.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {TextField} from "../ui/index.ts";
import {type FoundPart, FoundSection} from "./FoundSection.tsx";
import css from "./found.module.css";
import {barsOf} from "./import-months.ts";
import {isReversed} from "./import-place.ts";
import {preflightWords} from "./preflight-words.ts";

/** From when to when, how many messages in each month, and the days to keep it to. */
export function FoundPeriod({preflight, choice, onChoose}: FoundPart) {
  const t = useWords(preflightWords).check;
  const format = useFormat();
  const {months, messages} = preflight;
  const bars = barsOf(months);
  const nameOf = (key: string) => nameOfPeriod(key, format.language).name;
  const most = Math.max(1, ...bars.map((bar) => bar.messages));
  const [first, last] = [months[0], months.at(-1)];
  const isPerYear = bars[0]?.key.length === 4;
  const setDay = (name: "from" | "to", day: string) => {
    const {[name]: _, ...others} = choice;
    onChoose(day === "" ? others : {...others, [name]: day});
  };
  return (
    <FoundSection title={first && last ? t.period(nameOf(first.month), nameOf(last.month)) : t.nothing}>
      {bars.length > 0 && (
        <div className={css.numbers}>
          <p className="note">{isPerYear ? t.perYear : t.perMonth}</p>
          <ol className={css.bars} aria-label={isPerYear ? t.perYear : t.perMonth}>
            {bars.map((bar) => (
              <li
                key={bar.key}
                title={t.bar(nameOf(bar.key), format.number(bar.messages))}
                style={{height: bar.messages > 0 ? `max(2px, ${(100 * bar.messages) / most}%)` : 0}}
              >
                <span className="visually-hidden">{t.bar(nameOf(bar.key), format.number(bar.messages))}</span>
              </li>
            ))}
          </ol>
          <p className={`note ${css.ends}`} aria-hidden="true">
            <span>{bars[0] && nameOf(bars[0].key)}</span>
            {bars.length > 1 && <span>{nameOf(bars.at(-1)!.key)}</span>}
          </p>
        </div>
      )}
      <p className="quiet">
        {t.replies(messages.replies, format.number(messages.replies))}{" "}
        {messages.reactions > 0 && t.reactions(format.number(messages.reactions))}{" "}
        {messages.timeUncertain > 0 && t.uncertain(format.number(messages.timeUncertain))}
      </p>
      <fieldset className={css.ticks}>
        <legend>{t.days}</legend>
        <TextField
          type="date"
          label={t.from}
          required={false}
          value={choice.from ?? ""}
          onChange={(day) => setDay("from", day)}
        />
        <TextField
          type="date"
          label={t.to}
          required={false}
          value={choice.to ?? ""}
          onChange={(day) => setDay("to", day)}
          error={isReversed(choice) ? t.reversed : undefined}
        />
      </fieldset>
    </FoundSection>
  );
}
