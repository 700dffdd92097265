import type {Entry, Words} from "../dossier/kinds.ts";
import type {icTask} from "./kinds.ts";

export type Task = Entry<typeof icTask>;

export interface TaskHours {
  /** Hours a week of all tasks whose hours are known. */
  readonly total: number;
  /** Hours a week of each holder, most hours first. */
  readonly holders: readonly {readonly name: string; readonly hours: number}[];
  /** Hours a week that nobody has taken on. */
  readonly withoutHolder: number;
  /** How many tasks do not say their hours. */
  readonly unknown: number;
}

/** Who spends how much. Names that differ in capitals or spaces only are one holder, as it was typed first. */
export function taskHours(tasks: readonly Task[]): TaskHours {
  const holders = new Map<string, {name: string; hours: number}>();
  let [total, withoutHolder] = [0, 0];
  for (const {details} of tasks) {
    const hours = details.hours ?? 0;
    const name = details.holder.trim();
    total += hours;
    if (name === "") {
      withoutHolder += hours;
      continue;
    }
    const holder = holders.get(name.toLowerCase()) ?? {name, hours: 0};
    holder.hours += hours;
    holders.set(name.toLowerCase(), holder);
  }
  return {
    total,
    holders: [...holders.values()].sort((a, b) => b.hours - a.hours),
    withoutHolder,
    unknown: tasks.filter(({details}) => details.hours === null).length,
  };
}

/** What is not right yet, in the order of the tasks: nobody does it, or nobody knows how much time it takes. */
export function taskRemarks(tasks: readonly Task[]): readonly Words[] {
  return tasks.flatMap(({details: {task, holder, hours}}) => [
    ...(holder.trim() === "" ? [{nl: `“${task}” doet nog niemand.`, en: `Nobody does “${task}” yet.`}] : []),
    ...(hours === null
      ? [{nl: `Voor “${task}” zijn nog geen uren geraamd.`, en: `No hours have been estimated for “${task}”.`}]
      : []),
  ]);
}
