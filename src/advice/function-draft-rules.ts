import {enumerated} from "../dossier/naming-rules.ts";
import {formatDay} from "../drawing/index.ts";
import {teamMeeting} from "../infrastructure/structure-kinds.ts";
import {firstSentence, type Pen, type Said} from "./drafting-rules.ts";
import {icTask} from "./kinds.ts";
import type {RichNode} from "./rich-text-rules.ts";
import {taskHours} from "./task-rules.ts";

/** M6.6: how the tasks are organised, and the meeting in which the disciplines come together. */
export function functionDraft(pen: Pen): readonly RichNode[] {
  const tasks = pen.held.entries(icTask);
  const hours = taskHours(tasks);
  const inWords = (value: number): string =>
    ({
      nl: `${pen.number(value, value % 1 ? 1 : 0)} uur per week`,
      en: `${pen.number(value, value % 1 ? 1 : 0)} hours a week`,
    })[pen.language];
  return [
    pen.head("Van zenden naar ondersteunen", "From sending to supporting"),
    ...(tasks.length === 0
      ? [pen.missing("wie welke taken van interne communicatie doet", "who does which tasks of internal communication")]
      : [
          ...pen.list(
            tasks.map((of): Said => {
              const {task, fromTo, holder, hours: own} = of.details;
              const words = own === null ? icTask.one[pen.language] : inWords(own);
              const cited = pen.entry(of, task, words);
              const told = [task, firstSentence(fromTo)].filter((part) => part !== "").join(": ");
              return {
                nl: [`${told} (${holder || "nog niemand"}) `, cited],
                en: [`${told} (${holder || "nobody yet"}) `, cited],
              };
            }),
          ),
          pen.say(
            ["Samen vragen de taken ", pen.whole(icTask, icTask.many.nl, inWords(hours.total), tasks.length), "."],
            ["Together the tasks ask for ", pen.whole(icTask, icTask.many.en, inWords(hours.total), tasks.length), "."],
          ),
          ...(hours.unknown === 0
            ? []
            : [pen.missing("van alle taken hoeveel tijd ze vragen", "of all tasks how much time they ask for")]),
        ]),
    pen.head("Het multidisciplinaire overleg", "The multidisciplinary meeting"),
    ...meetingBlocks(pen),
  ];
}

function meetingBlocks(pen: Pen): readonly RichNode[] {
  const meetings = pen.held.entries(teamMeeting).toSorted((a, b) => a.details.day.localeCompare(b.details.day));
  const last = meetings.at(-1);
  if (!last)
    return [
      pen.missing(
        "wanneer en met wie het multidisciplinaire overleg bij elkaar komt",
        "when and with whom the multidisciplinary meeting comes together",
      ),
    ];
  const present = enumerated(last.details.present);
  const count = pen.count(teamMeeting, meetings.length, {nl: "keer", en: "time"}, {nl: "keer", en: "times"});
  return [
    pen.say(
      [
        "Het overleg kwam ",
        count,
        ` bij elkaar, voor het laatst op ${formatDay(last.details.day, "nl")}${present.nl === "" ? "" : `, met ${present.nl}`}.`,
      ],
      [
        "The meeting came together ",
        count,
        `, last on ${formatDay(last.details.day, "en")}${present.en === "" ? "" : `, with ${present.en}`}.`,
      ],
    ),
  ];
}
