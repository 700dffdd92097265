import {planStep} from "../../advice/kinds.ts";
import {planRemarks, timelineOf} from "../../advice/plan-rules.ts";
import {EntrySection, useEntries} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Panel} from "../ui/index.ts";
import css from "./advice.module.css";
import {adviceWords} from "./words.ts";

/** The planning: the steps as a list and in time, and what is not right in it yet. */
export function PlanPart() {
  const t = useWords(adviceWords).plan;
  const format = useFormat();
  const steps = useEntries(planStep);
  const all = steps.state === "ready" ? steps.data : [];
  const timeline = timelineOf(all);
  const remarks = planRemarks(all);
  return (
    <>
      <EntrySection kind={planStep} title={t.title} lead={t.lead} empty={t.empty} />
      {timeline && (
        <Panel title={t.timeline}>
          <ol className={css.timeline}>
            {timeline.placed.map(({step, from, to, begins, ends}) => (
              <li key={step.id}>
                <span>{step.details.step}</span>
                <span className={css.track} aria-hidden="true">
                  <span style={{marginLeft: `${100 * begins}%`, width: `${Math.max(1, 100 * (ends - begins))}%`}} />
                </span>
                <span className="note">{format.days({from, to})}</span>
              </li>
            ))}
          </ol>
        </Panel>
      )}
      {remarks.length > 0 && (
        <Panel title={t.asks}>
          <ul className={css.remarks}>
            {remarks.map(({words}) => (
              <li key={words.en}>{words[format.language]}</li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
