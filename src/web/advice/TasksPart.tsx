import {icTask} from "../../advice/kinds.ts";
import {taskHours} from "../../advice/task-rules.ts";
import {EntrySection, useEntries} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {adviceWords} from "./words.ts";

/** What internal communication does, from what to what, and how many hours that takes together. */
export function TasksPart() {
  const t = useWords(adviceWords).tasks;
  const format = useFormat();
  const tasks = useEntries(icTask);
  const {total} = taskHours(tasks.state === "ready" ? tasks.data : []);
  return (
    <EntrySection
      kind={icTask}
      title={t.title}
      lead={total > 0 ? `${t.lead} ${t.hours(format.number(total, Number.isInteger(total) ? 0 : 1))}.` : t.lead}
      empty={t.empty}
    />
  );
}
