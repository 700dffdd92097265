import {eventCodes, eventWords} from "../../access/event-content.ts";
import {listActors} from "../../access/event-log-contract.ts";
import {useApi} from "../api/index.ts";
import {optionIn} from "../app/search.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Choice} from "../ui/index.ts";
import css from "./event-log.module.css";
import {useLogPart} from "./log-address.ts";
import {useActorName} from "./use-actor-name.ts";
import {eventLogWords} from "./words.ts";

/** What, who and from when to when; they stand in the address. */
export function EventFilters() {
  const t = useWords(eventLogWords);
  const {language, compare} = useFormat();
  const nameOf = useActorName();
  const [{code, actor, from, until}, choose] = useLogPart();
  const actors = useApi(listActors, {});
  const codes = eventCodes
    .map((value) => ({value, label: eventWords[value][language] as string}))
    .sort((one, other) => compare(one.label, other.label));
  const known = actors.state === "ready" ? actors.data : [];
  return (
    <search className={css.filters} aria-label={t.filters}>
      <Choice
        name={t.code}
        value={code ?? ""}
        options={[{value: "", label: t.allCodes}, ...codes]}
        onChange={(value) => choose({code: optionIn(value, eventCodes)})}
      />
      <Choice
        name={t.actor}
        value={actor ?? ""}
        options={[{value: "", label: t.everybody}, ...known.map((one) => ({value: one.id, label: nameOf(one)}))]}
        onChange={(value) => choose({actor: value || undefined})}
      />
      <Day name={t.from} value={from} onChange={(day) => choose({from: day})} />
      <Day name={t.until} value={until} onChange={(day) => choose({until: day})} />
      {(code ?? actor ?? from ?? until) && (
        <Button
          look="quiet"
          onClick={() => choose({code: undefined, actor: undefined, from: undefined, until: undefined})}
        >
          {t.clear}
        </Button>
      )}
    </search>
  );
}

interface DayProps {
  readonly name: string;
  readonly value: string | undefined;
  readonly onChange: (day: string | undefined) => void;
}

const Day = ({name, value, onChange}: DayProps) => (
  <label className={css.day}>
    <span>{name}</span>
    <input type="date" value={value ?? ""} onChange={(event) => onChange(event.currentTarget.value || undefined)} />
  </label>
);
