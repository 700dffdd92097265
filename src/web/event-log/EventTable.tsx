import {detailWords, eventWords, outcomeWords, subjectWords} from "../../access/event-content.ts";
import type {LoggedEvent} from "../../access/event-log-contract.ts";
import {type Role, roles} from "../../access/role-content.ts";
import {useOrganisation} from "../access/session.tsx";
import {useFormat, useWords} from "../i18n/index.ts";
import {Badge, DataTable} from "../ui/index.ts";
import css from "./event-log.module.css";
import {useActorName} from "./use-actor-name.ts";
import {eventLogWords} from "./words.ts";

type Phrases = Readonly<Record<string, {readonly nl: string; readonly en: string}>>;

/** Events as rows. A code that is not ours (somebody wrote in the database) is shown as it is. */
export function EventTable({events}: {events: readonly LoggedEvent[]}) {
  const t = useWords(eventLogWords);
  const format = useFormat();
  const nameOf = useActorName();
  const {timeZone} = useOrganisation();
  const inWords = (words: Phrases, code: string) => words[code]?.[format.language] ?? code;
  const roleOf = (role: string) =>
    Object.hasOwn(roles, role)
      ? roles[role as Role].words[format.language]
      : ((t.offices as Readonly<Record<string, string>>)[role] ?? role);
  const rolesOf = (together: string) => together.split("+").map(roleOf).join(", ");
  const what = ({code}: LoggedEvent) => inWords(eventWords, code);
  const about = ({subject}: LoggedEvent) => (subject ? inWords(subjectWords, subject.kind) : "");
  return (
    <DataTable
      caption={t.caption}
      rows={events}
      rowKey={({sequence}) => String(sequence)}
      searchable={false}
      empty={<p className="quiet">{t.nothing}</p>}
      columns={[
        {key: "number", head: t.number, align: "end", sortable: false, value: ({sequence}) => sequence},
        {
          key: "moment",
          head: t.moment,
          sortable: false,
          value: ({at}) => at,
          cell: ({at}) => <span className={`${css.moment} figures`}>{format.moment(at, timeZone)}</span>,
        },
        {
          key: "what",
          head: t.code,
          sortable: false,
          value: what,
          cell: (event) => (
            <span className={css.what}>
              {what(event)}
              {event.outcome === "refused" && <Badge tone="warn">{outcomeWords.refused[format.language]}</Badge>}
              {event.outcome === "failed" && <Badge tone="bad">{outcomeWords.failed[format.language]}</Badge>}
              {event.detail !== "" && <span className="note">{inWords(detailWords, roleOf(event.detail))}</span>}
            </span>
          ),
        },
        {
          key: "who",
          head: t.who,
          sortable: false,
          value: ({actor}) => nameOf(actor),
          cell: ({actor, role}) => (
            <div className={css.who}>
              {nameOf(actor)}
              {role !== "" && <div className="note">{rolesOf(role)}</div>}
            </div>
          ),
        },
        {
          key: "about",
          head: t.about,
          sortable: false,
          value: about,
          cell: (event) =>
            event.subject && (
              <div className={css.about}>
                {about(event)}
                <div className="note">{event.subject.name ?? event.subject.id}</div>
              </div>
            ),
        },
      ]}
    />
  );
}
