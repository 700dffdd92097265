import {type DecisionName, decisions} from "../../webcare/content.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {StepMark} from "../ui/index.ts";
import css from "./DecisionSteps.module.css";
import {rolesWords} from "./roles-words.ts";

/** A decision, or what follows from all. */
export type DecisionStep = DecisionName | "overview";

/** The five decisions and the overview; each can be opened at any time, and shows whether it was taken. */
export function DecisionSteps({
  chosen,
  taken,
  onChoose,
}: {
  chosen: DecisionStep;
  taken: ReadonlySet<DecisionName>;
  onChoose: (step: DecisionStep) => void;
}) {
  const t = useWords(rolesWords);
  const {language} = useFormat();
  return (
    <nav aria-label={t.steps} className={`${css.nav} no-print`}>
      <ol className={css.steps}>
        {decisions.map(({name, short}, i) => {
          const state = taken.has(name) ? "done" : name === chosen ? "current" : "ahead";
          return (
            <li key={name}>
              <button
                type="button"
                className={css.step}
                aria-current={name === chosen ? "step" : undefined}
                onClick={() => onChoose(name)}
              >
                <StepMark number={i + 1} state={state} />
                {short[language]}
                <span className="visually-hidden">({taken.has(name) ? t.taken : t.open})</span>
              </button>
            </li>
          );
        })}
        <li>
          <button
            type="button"
            className={css.step}
            aria-current={chosen === "overview" ? "step" : undefined}
            onClick={() => onChoose("overview")}
          >
            {t.overview}
          </button>
        </li>
      </ol>
    </nav>
  );
}
