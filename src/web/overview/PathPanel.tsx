import type {ProductStanding} from "../../trajectory/contract.ts";
import {addresses, type PageName} from "../app/addresses.ts";
import {goal, steps} from "../app/navigation.ts";
import {appWords} from "../app/words.ts";
import {productStates} from "../dossier/product-states.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {TrajectoryBar} from "../trajectory/TrajectoryBar.tsx";
import {type CurrentPath, useCurrentPath} from "../trajectory/use-path.ts";
import {trajectoryWords} from "../trajectory/words.ts";
import {Done} from "../ui/icons.ts";
import {ActionLink, Badge, PageLink} from "../ui/index.ts";
import {nextStep, pageOfStep, type Standing} from "./next-step.ts";
import css from "./PathPanel.module.css";
import {overviewWords} from "./words.ts";

/** The path of five steps with the state of each product, and below it what helps most now. @param last last day with data; null without. */
export function PathPanel({standing, last}: {standing: Standing; last: string | null}) {
  const t = useWords(overviewWords);
  const format = useFormat();
  const current = useCurrentPath();
  const products = current?.path?.products ?? [];
  return (
    <section className={css.panel} aria-labelledby="path">
      <header className={css.head}>
        <h2 id="path">{t.path}</h2>
        {current?.trajectory ? <TrajectoryBar current={current} /> : <p className="note">{t.round}</p>}
      </header>
      <ol className={css.path}>
        {steps.map(({name, pages}, i) => (
          <Step
            key={name}
            name={name}
            page={pages[0]}
            number={i + 1}
            products={products.filter(({step}) => step === i + 1)}
            note={name === "monitor" && last ? t.state.busy(format.day(last)) : undefined}
          />
        ))}
      </ol>
      <Goal products={products.filter(({step}) => step === 6)} />
      {current && <NextOnPath current={current} />}
      <NextWithData standing={standing} />
    </section>
  );
}

const tones = {"not-begun": "plain", draft: "brand", "signed-off": "good", "to-renew": "warn"} as const;

/** done: all its products are signed off; busy: one of them was begun. */
function stateOfStep(products: readonly ProductStanding[]): "ahead" | "busy" | "done" {
  if (products.length > 0 && products.every(({state}) => state === "signed-off")) return "done";
  return products.some(({state}) => state !== "not-begun") ? "busy" : "ahead";
}

function Step({
  name,
  page,
  number,
  products,
  note,
}: {
  name: (typeof steps)[number]["name"];
  page: PageName;
  number: number;
  products: readonly ProductStanding[];
  note: string | undefined;
}) {
  const t = useWords(overviewWords);
  const app = useWords(appWords);
  const state = stateOfStep(products);
  return (
    <li className={css.step} data-state={state}>
      <svg className={css.mark} viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
        <circle cx="24" cy="24" r="22" className={css.ring} />
        {state === "busy" && <circle cx="24" cy="24" r="22" pathLength="100" className={css.part} />}
        {state === "done" ? (
          <Done x="12" y="12" size={24} strokeWidth={3} />
        ) : (
          <text x="24" y="30" textAnchor="middle">
            {number}
          </text>
        )}
      </svg>
      <PageLink page={page} className={css.name ?? ""}>
        {app.steps[name]}
      </PageLink>
      {products.length === 0 ? <span className="quiet">{t.products[name]}</span> : <Products products={products} />}
      {note && <span className={css.state}>{note}</span>}
    </li>
  );
}

function Products({products}: {products: readonly ProductStanding[]}) {
  const t = useWords(trajectoryWords);
  const states = useWords(productStates);
  const format = useFormat();
  return (
    <ul className={css.products}>
      {products.map(({id, name, page, state, open, dissents, renewOn}) => (
        <li key={id}>
          {page in addresses ? (
            <PageLink page={page as PageName}>{name[format.language]}</PageLink>
          ) : (
            name[format.language]
          )}
          <Badge tone={tones[state]}>{states[state]}</Badge>
          <span className="note">
            {[
              t.overdue(open.filter(({isOverdue}) => isOverdue).length),
              state === "draft" && open.length > 0 ? t.open(open.length) : "",
              dissents > 0 ? t.dissents(dissents) : "",
              state === "signed-off" && renewOn ? t.renewOn(format.day(renewOn)) : "",
            ]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Goal({products}: {products: readonly ProductStanding[]}) {
  const t = useWords(trajectoryWords);
  if (products.length === 0) return null;
  return (
    <div className={css.goal}>
      <p className="note">{t.goal}</p>
      <Products products={products} />
    </div>
  );
}

/** The next best action on the path, or how to begin it. */
function NextOnPath({current: {trajectory, path}}: {current: CurrentPath}) {
  const t = useWords(overviewWords);
  const own = useWords(trajectoryWords);
  const {language} = useFormat();
  const next = path?.next;
  const page = next && next.page in addresses ? (next.page as PageName) : goal;
  const product = path?.products.find(({id}) => id === next?.product);
  return (
    <div className={css.next}>
      <div>
        <p className={css.eyebrow}>{t.next}</p>
        <h3 className={css.title}>{!trajectory ? own.none.title : next ? next.words[language] : own.finished.title}</h3>
        <p className="quiet">{!trajectory ? own.none.lead : (product?.purpose[language] ?? own.finished.lead)}</p>
      </div>
      <ActionLink page={trajectory ? page : "frame"} look="filled">
        {trajectory ? own.go : own.none.button}
      </ActionLink>
    </div>
  );
}

/** The step with data that helps most now. */
function NextWithData({standing}: {standing: Standing}) {
  const t = useWords(overviewWords);
  const format = useFormat();
  const next = nextStep(standing);
  const {title, lead, button} = t.steps[next];
  const {doubts} = standing;
  const waiting =
    next === "doubts" && doubts ? (doubts === 1 ? t.doubtWaiting : t.doubtsWaiting(format.number(doubts))) : "";
  return (
    <div className={`${css.next} ${css.data}`}>
      <div>
        <p className={css.eyebrow}>{t.nextWithData}</p>
        <h3 className={css.title}>{title}</h3>
        <p className="quiet">
          {waiting} {lead}
        </p>
      </div>
      <ActionLink page={pageOfStep[next]} look="plain">
        {button}
      </ActionLink>
    </div>
  );
}
