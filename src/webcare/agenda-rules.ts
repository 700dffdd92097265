import type {DetailsOf, Entry, Words} from "../dossier/kinds.ts";
import type {action, agendaItem, heardAndDone, signal} from "./agenda-kinds.ts";

export type Signal = Entry<typeof signal>;
export type AgendaItem = Entry<typeof agendaItem>;
export type Action = Entry<typeof action>;
export type Heard = Entry<typeof heardAndDone>;

/** All that is on its way from a signal to what came of it. */
export interface Flow {
  readonly signals: readonly Signal[];
  readonly items: readonly AgendaItem[];
  readonly actions: readonly Action[];
  readonly heard: readonly Heard[];
}

/**
 * Where a loop stands. signalled: waits for a place on the agenda. on-agenda: waits for its moment. acting: an action is open.
 * to-tell: it was discussed, or all actions are done; nobody told what came of it. closed: told, answered, or dropped on purpose.
 */
export type Stage = "signalled" | "on-agenda" | "acting" | "to-tell" | "closed";

/** What began with one signal; or with an agenda item or action that came from nothing before it. */
export interface Loop {
  readonly begin: Signal | AgendaItem | Action;
  readonly subject: string;
  readonly items: readonly AgendaItem[];
  readonly actions: readonly Action[];
  readonly heard: readonly Heard[];
  readonly stage: Stage;
}

/** Every loop, in the order signals, agenda items, actions. An entry whose predecessor was taken away begins a loop of its own. */
export function loopsOf(flow: Flow): readonly Loop[] {
  const signalIds = new Set(flow.signals.map(({id}) => id));
  const itemIds = new Set(flow.items.map(({id}) => id));
  return [
    ...flow.signals.map((begin) => {
      const items = flow.items.filter(({details}) => details.signal === begin.id);
      const isOver = begin.details.state === "answered" || begin.details.state === "closed";
      return loop(flow, begin, begin.details.what, items, isOver);
    }),
    ...flow.items
      .filter(({details}) => !signalIds.has(details.signal ?? ""))
      .map((begin) => loop(flow, begin, begin.details.subject, [begin], begin.details.state === "dropped")),
    ...flow.actions
      .filter(({details}) => !itemIds.has(details.agendaItem ?? ""))
      .map((begin) => loop(flow, begin, begin.details.what, [], begin.details.state === "dropped")),
  ];
}

function loop(flow: Flow, begin: Loop["begin"], subject: string, items: readonly AgendaItem[], isOver: boolean): Loop {
  const actions = flow.actions.filter(
    ({id, details}) => id === begin.id || items.some((item) => item.id === details.agendaItem),
  );
  const own = new Set([begin, ...items, ...actions].map(({id}) => id));
  const heard = flow.heard.filter(({details}) =>
    [details.signal, details.agendaItem, details.action].some((id) => id !== null && own.has(id)),
  );
  return {
    begin,
    subject,
    items,
    actions,
    heard,
    stage: isOver || heard.length > 0 ? "closed" : stageOf(items, actions),
  };
}

function stageOf(items: readonly AgendaItem[], actions: readonly Action[]): Stage {
  const acting = actions.filter(({details}) => details.state !== "dropped");
  if (acting.some(isOpen)) return "acting";
  const standing = items.filter(({details}) => details.state !== "dropped");
  if (standing.some(isPlanned)) return "on-agenda";
  return acting.length > 0 || standing.length > 0 ? "to-tell" : "signalled";
}

/** Not done and not dropped; what nobody chose a state for is open. */
export const isOpen = ({details}: Action): boolean => details.state !== "done" && details.state !== "dropped";

/** Neither discussed nor dropped; what nobody chose a state for is planned. */
export const isPlanned = ({details}: AgendaItem): boolean =>
  details.state !== "discussed" && details.state !== "dropped";

/** Open after its day. @param today "2026-03-05". */
export const isOverdue = (it: Action, today: string): boolean =>
  isOpen(it) && it.details.due !== "" && it.details.due < today;

/** Something in the flow that waits for somebody. */
export interface FlowRemark {
  readonly about: "heavy-signal" | "overdue" | "no-owner" | "past-item" | "to-tell";
  readonly words: Words;
}

/**
 * What waits, the most pressing first: heavy signals that are on no agenda, actions after their day, open actions of nobody, agenda items
 * whose day has passed and that are still planned, and loops in which nobody told what came of it.
 * @param today "2026-03-05" on the organisation's clock.
 */
export function flowRemarks(flow: Flow, today: string): readonly FlowRemark[] {
  const loops = loopsOf(flow);
  const heavy = loops.filter(({begin, stage}) => stage === "signalled" && weightOf(begin) === "heavy");
  const past = flow.items.filter((item) => isPlanned(item) && item.details.day !== "" && item.details.day < today);
  const unowned = flow.actions.filter((it) => isOpen(it) && it.details.owner === "");
  return [
    ...heavy.map(({subject}) => ({
      about: "heavy-signal" as const,
      words: {
        nl: `“${subject}” weegt zwaar en staat nog op geen agenda.`,
        en: `“${subject}” is heavy and is on no agenda yet.`,
      },
    })),
    ...flow.actions.filter((it) => isOverdue(it, today)).map(({details}) => overdue(details)),
    ...unowned.map(({details: {what}}) => ({
      about: "no-owner" as const,
      words: {nl: `“${what}” is nog van niemand.`, en: `“${what}” is nobody's yet.`},
    })),
    ...past.map(({details: {subject}}) => ({
      about: "past-item" as const,
      words: {
        nl: `De dag van “${subject}” is voorbij. Is het besproken?`,
        en: `The day of “${subject}” has passed. Was it discussed?`,
      },
    })),
    ...loops
      .filter(({stage}) => stage === "to-tell")
      .map(({subject}) => ({
        about: "to-tell" as const,
        words: {
          nl: `Vertel wat er van “${subject}” is gekomen.`,
          en: `Tell what came of “${subject}”.`,
        },
      })),
  ];
}

const weightOf = ({details}: Loop["begin"]): string | null => ("weight" in details ? details.weight : null);

const overdue = ({what, owner}: Action["details"]): FlowRemark => ({
  about: "overdue",
  words:
    owner === ""
      ? {nl: `“${what}” had klaar moeten zijn.`, en: `“${what}” should have been done.`}
      : {nl: `“${what}” van ${owner} had klaar moeten zijn.`, en: `“${what}” of ${owner} should have been done.`},
});

/** The agenda item that a signal becomes with one click. */
export const itemFrom = ({id, details}: Signal): Partial<DetailsOf<typeof agendaItem>> => ({
  signal: id,
  subject: details.what,
  state: "planned",
});

/** The action that an agenda item becomes. */
export const actionFrom = ({id, details}: AgendaItem): Partial<DetailsOf<typeof action>> => ({
  agendaItem: id,
  what: details.subject,
  state: "open",
});

/**
 * What came of a loop, to be told: what was heard, and what its actions brought.
 * @param signals to take network and theme from.
 */
export function heardFrom(
  {begin, subject, actions}: Loop,
  signals: readonly Signal[],
  today: string,
): Partial<DetailsOf<typeof heardAndDone>> {
  const from = signals.find(({id}) => id === begin.id)?.details;
  const results = actions.map(({details}) => details.result).filter((result) => result !== "");
  return {
    heard: subject,
    did: results.join("\n"),
    day: today,
    network: from?.network ?? "",
    theme: from?.theme ?? null,
    [{signal: "signal", "agenda-item": "agendaItem", action: "action"}[begin.kind]]: begin.id,
  };
}
