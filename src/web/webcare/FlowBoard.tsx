import {type ReactNode, useState} from "react";
import {agendaItem, signal} from "../../webcare/agenda-kinds.ts";
import {type Flow, isOpen, isOverdue, isPlanned, loopsOf, type Signal} from "../../webcare/agenda-rules.ts";
import {useMay} from "../access/session.tsx";
import {useEntryActions} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Badge, Button, Failed} from "../ui/index.ts";
import {agendaWords} from "./agenda-words.ts";
import css from "./FlowBoard.module.css";
import {type FlowStep, FlowStepDialog} from "./FlowStepDialog.tsx";

/** Four columns: signals that wait, what is on the agenda, open actions, and what nobody told yet. Each card goes on with one click. */
export function FlowBoard({flow, today}: {flow: Flow; today: string}) {
  const t = useWords(agendaWords).board;
  const format = useFormat();
  const mayWrite = useMay("trajectory:write");
  const [step, setStep] = useState<FlowStep>();
  const signals = useEntryActions(signal);
  const items = useEntryActions(agendaItem);
  const loops = loopsOf(flow);
  const waiting = flow.signals.filter((it) =>
    loops.some(({begin, stage}) => begin.id === it.id && stage === "signalled"),
  );
  const failure = signals.failure ?? items.failure;
  return (
    <section aria-label={t.title}>
      {failure && <Failed failure={failure} />}
      <div className={css.board}>
        <Column title={t.signals} empty={t.noSignals}>
          {waiting.map((it) => (
            <Card
              key={it.id}
              title={it.details.what}
              facts={[it.details.network, it.details.raisedBy && t.by(it.details.raisedBy)]}
              mark={<Weight of={it} />}
              does={
                mayWrite && (
                  <>
                    <Button look="quiet" onClick={() => setStep({to: "agenda", signal: it})}>
                      {t.toAgenda}
                    </Button>
                    <Button look="quiet" onClick={() => void signals.change(it, {state: "answered"})}>
                      {t.answered}
                    </Button>
                  </>
                )
              }
            />
          ))}
        </Column>
        <Column title={t.items} empty={t.noItems}>
          {flow.items.filter(isPlanned).map((it) => {
            const {subject, form, where, day, bringer} = it.details;
            const isPast = day !== "" && day < today;
            return (
              <Card
                key={it.id}
                title={subject}
                facts={[
                  form && agendaItem.fields.form.options[form][format.language],
                  where,
                  bringer,
                  !isPast && day && t.on(format.day(day)),
                ]}
                mark={isPast && <Badge tone="warn">{t.past(format.day(day))}</Badge>}
                does={
                  mayWrite && (
                    <>
                      <Button look="quiet" onClick={() => setStep({to: "action", item: it})}>
                        {t.toAction}
                      </Button>
                      <Button look="quiet" onClick={() => void items.change(it, {state: "discussed"})}>
                        {t.discussed}
                      </Button>
                    </>
                  )
                }
              />
            );
          })}
        </Column>
        <Column title={t.actions} empty={t.noActions}>
          {flow.actions.filter(isOpen).map((it) => {
            const {what, owner, due} = it.details;
            const isLate = isOverdue(it, today);
            return (
              <Card
                key={it.id}
                title={what}
                facts={[owner || t.noOwner, !isLate && due && t.due(format.day(due))]}
                mark={isLate && <Badge tone="bad">{t.overdue(format.day(due))}</Badge>}
                does={
                  mayWrite && (
                    <Button look="quiet" onClick={() => setStep({to: "done", action: it})}>
                      {t.done}
                    </Button>
                  )
                }
              />
            );
          })}
        </Column>
        <Column title={t.toTell} empty={t.nothingToTell}>
          {loops
            .filter(({stage}) => stage === "to-tell")
            .map((loop) => (
              <Card
                key={loop.begin.id}
                title={loop.subject}
                facts={loop.actions.map(({details}) => details.result)}
                does={
                  mayWrite && (
                    <Button look="quiet" onClick={() => setStep({to: "tell", loop})}>
                      {t.tell}
                    </Button>
                  )
                }
              />
            ))}
        </Column>
      </div>
      {step && (
        <FlowStepDialog
          step={step}
          signals={flow.signals}
          today={today}
          onClose={() => setStep(undefined)}
          onAgenda={(it) => void signals.change(it, {state: "on-agenda"})}
          onAction={(it) => void items.change(it, {state: "discussed"})}
          onTold={(it) => void signals.change(it, {state: "closed"})}
        />
      )}
    </section>
  );
}

function Column({title, empty, children}: {title: string; empty: string; children: readonly ReactNode[]}) {
  const format = useFormat();
  return (
    <section className={css.column} aria-label={title}>
      <h2>
        {title} <span className="note">{format.number(children.length)}</span>
      </h2>
      {children.length === 0 ? <p className="note">{empty}</p> : <ul>{children}</ul>}
    </section>
  );
}

/** @param facts what is known, shortest first; what is empty or false is left out. */
function Card({
  title,
  facts,
  mark,
  does,
}: {
  title: string;
  facts: readonly (string | false | null)[];
  mark?: ReactNode;
  does: ReactNode;
}) {
  const known = facts.filter((fact) => typeof fact === "string" && fact !== "");
  return (
    <li className={css.card}>
      <h3>{title}</h3>
      {known.length > 0 && <p className="note">{known.join(" · ")}</p>}
      {mark}
      {does && <div className={`${css.does} no-print`}>{does}</div>}
    </li>
  );
}

function Weight({of: {details}}: {of: Signal}) {
  const {language} = useFormat();
  if (details.weight === null) return null;
  const {weight} = details;
  return <Badge tone={weight === "heavy" ? "warn" : "plain"}>{signal.fields.weight.options[weight][language]}</Badge>;
}
