import {action, agendaItem, heardAndDone} from "../../webcare/agenda-kinds.ts";
import {
  type Action,
  type AgendaItem,
  actionFrom,
  heardFrom,
  itemFrom,
  type Loop,
  type Signal,
} from "../../webcare/agenda-rules.ts";
import {EntryDialog} from "../dossier/index.ts";

/** What somebody is about to do with a card: the form that opens, filled in with what is known. */
export type FlowStep =
  | {readonly to: "agenda"; readonly signal: Signal}
  | {readonly to: "action"; readonly item: AgendaItem}
  | {readonly to: "done"; readonly action: Action}
  | {readonly to: "tell"; readonly loop: Loop};

/** The form of the next step. What the step says about the card it came from is written down once the form was saved. */
export function FlowStepDialog({
  step,
  signals,
  today,
  onClose,
  onAgenda,
  onAction,
  onTold,
}: {
  step: FlowStep;
  signals: readonly Signal[];
  today: string;
  onClose: () => void;
  onAgenda: (signal: Signal) => void;
  onAction: (item: AgendaItem) => void;
  onTold: (signal: Signal) => void;
}) {
  switch (step.to) {
    case "agenda":
      return (
        <EntryDialog
          kind={agendaItem}
          initial={itemFrom(step.signal)}
          onSaved={() => onAgenda(step.signal)}
          onClose={onClose}
        />
      );
    case "action":
      return (
        <EntryDialog
          kind={action}
          initial={actionFrom(step.item)}
          onSaved={() => onAction(step.item)}
          onClose={onClose}
        />
      );
    case "done":
      return (
        <EntryDialog
          kind={action}
          entry={{...step.action, details: {...step.action.details, state: "done"}}}
          fields={["what", "state", "result"]}
          onClose={onClose}
        />
      );
    case "tell": {
      const from = signals.find(({id}) => id === step.loop.begin.id);
      return (
        <EntryDialog
          kind={heardAndDone}
          initial={heardFrom(step.loop, signals, today)}
          onSaved={() => from && onTold(from)}
          onClose={onClose}
        />
      );
    }
  }
}
