import {steps} from "../app/navigation.ts";
import {appWords} from "../app/words.ts";
import {type Format, useFormat, useWords} from "../i18n/index.ts";
import {ActionLink} from "../ui/index.ts";
import {nextStep, pageOfStep, type Standing} from "./next-step.ts";
import css from "./PathPanel.module.css";
import {type OverviewWords, overviewWords} from "./words.ts";

/** The path of five steps, how far each is, and below it the one thing to do next. @param last last day with data; null without. */
export function PathPanel({standing, last}: {standing: Standing; last: string | null}) {
  const t = useWords(overviewWords);
  const app = useWords(appWords);
  const format = useFormat();
  return (
    <section className={css.panel} aria-labelledby="path">
      <header className={css.head}>
        <h2 id="path">{t.path}</h2>
        <p className="note">{t.round}</p>
      </header>
      <ol className={css.path}>
        {steps.map(({name, pages}, i) => (
          <Step key={name} name={name} number={i + 1} isBuilt={pages.length > 0} last={last} />
        ))}
      </ol>
      <p className={css.now} aria-hidden="true">
        <strong>{app.step("5", app.steps.monitor)}</strong>
        <span>{stateOf(true, last, t, format)}</span>
      </p>
      <BestNextStep standing={standing} />
    </section>
  );
}

function Step({
  name,
  number,
  isBuilt,
  last,
}: {
  name: (typeof steps)[number]["name"];
  number: number;
  isBuilt: boolean;
  last: string | null;
}) {
  const t = useWords(overviewWords);
  const app = useWords(appWords);
  const format = useFormat();
  return (
    <li className={css.step} data-built={isBuilt}>
      <svg className={css.mark} viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
        <circle cx="24" cy="24" r="22" className={css.ring} />
        {isBuilt && last && <circle cx="24" cy="24" r="22" pathLength="100" className={css.part} />}
        <text x="24" y="30" textAnchor="middle">
          {number}
        </text>
      </svg>
      <strong>{app.steps[name]}</strong>
      <span className="quiet">{t.products[name]}</span>
      <span className={css.state}>{stateOf(isBuilt, last, t, format)}</span>
    </li>
  );
}

function stateOf(isBuilt: boolean, last: string | null, {state}: OverviewWords, format: Format): string {
  if (!isBuilt) return state.later;
  return last ? state.busy(format.day(last)) : state.ready;
}

function BestNextStep({standing}: {standing: Standing}) {
  const t = useWords(overviewWords);
  const format = useFormat();
  const next = nextStep(standing);
  const {title, lead, button} = t.steps[next];
  const {doubts} = standing;
  const waiting =
    next === "doubts" && doubts ? (doubts === 1 ? t.doubtWaiting : t.doubtsWaiting(format.number(doubts))) : "";
  return (
    <div className={css.next}>
      <div>
        <p className={css.eyebrow}>{t.next}</p>
        <h3 className={css.title}>{title}</h3>
        <p className="quiet">
          {waiting} {lead}
        </p>
      </div>
      <ActionLink page={pageOfStep[next]} look="filled">
        {button}
      </ActionLink>
    </div>
  );
}
