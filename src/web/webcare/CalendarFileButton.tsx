import {valueInWords} from "../../dossier/kinds.ts";
import {type AllDayEvent, calendarFile} from "../../webcare/calendar-file-rules.ts";
import {themePlanItem} from "../../webcare/theme-plan-kinds.ts";
import {lastDay, type Moment} from "../../webcare/theme-plan-rules.ts";
import {useTrajectory} from "../dossier/index.ts";
import {type Format, useFormat, useWords} from "../i18n/index.ts";
import {Button, download} from "../ui/index.ts";
import {themePlanWords} from "./theme-plan-words.ts";

/** The moments that have a day as a calendar file; nothing when none has. */
export function CalendarFileButton({moments}: {moments: readonly Moment[]}) {
  const t = useWords(themePlanWords);
  const format = useFormat();
  const {name} = useTrajectory();
  const dated = moments.filter(({details}) => details.moment !== "");
  if (dated.length === 0) return null;
  const save = () => {
    const text = calendarFile(
      t.calendarName(name),
      dated.map((moment) => eventOf(moment, t, format)),
    );
    download(`${t.fileName}.ics`, new Blob([text], {type: "text/calendar;charset=utf-8"}));
  };
  return (
    <span className="no-print">
      <Button onClick={save}>{t.calendarFile}</Button>
    </span>
  );
}

function eventOf(moment: Moment, t: (typeof themePlanWords)["nl"], {language}: Format): AllDayEvent {
  const {id, details, changedAt, version} = moment;
  const means = valueInWords(themePlanItem.fields.means, details.means, language, () => undefined);
  return {
    id,
    title: details.theme,
    description: [
      ...(details.starter === "" ? [] : [t.starts(details.starter)]),
      ...(means === "" || means === null ? [] : [t.means(String(means))]),
      ...(details.note === "" ? [] : [details.note]),
    ].join("\n"),
    location: details.network,
    from: details.moment,
    to: lastDay(moment),
    changedAt,
    changes: version - 1,
  };
}
