import {type FileReply, type OrganisationContext, type Route, route} from "../../platform/http/index.ts";
import {Problem} from "../../platform/problem.ts";
import type {InstallationDb, Storage} from "../../platform/storage/index.ts";
import {
  type EventPage,
  exportEvents,
  type LoggedEvent,
  listActors,
  listEvents,
  listInstallationEvents,
  type Verification,
  verifyEvents,
  verifyLogs,
} from "../event-log-contract.ts";
import {allOrganisations} from "../store.ts";
import {eventLines, eventsHead} from "./event-table.ts";
import {recordEvent} from "./recording.ts";
import {type Filter, installationLog, type NamedRow, readActors, readEnds, readEvents} from "./store.ts";
import {verifyLog} from "./verification.ts";

type At = Pick<OrganisationContext, "db">;

/** Reading, exporting and verifying logs. */
export function eventLogRoutes(storage: Storage): Route[] {
  return [
    route(listEvents, (input, {db, organisation}) => pageOf({db}, {...input, timeZone: organisation.timeZone})),
    route(listActors, (_, {db}) => db(readActors)),

    route(exportEvents, async ({language, ...filter}, {db, organisation, actor, clock}) => {
      await db((tx) => recordEvent(tx, {code: "export", detail: "event-log", actor, at: clock()}));
      return exported({db}, {...filter, timeZone: organisation.timeZone}, language);
    }),

    route(verifyEvents, async ({head}, {db, organisation, actor, clock}) => {
      const verification = await verifyLog(storage, organisation.id, {anchor: head, at: clock()});
      await db((tx) => recordEvent(tx, {...verified(verification), actor, at: clock()}));
      return verification;
    }),

    route(verifyLogs, async ({organisation: slug, head}, {clock}) => {
      const verifications = [];
      for (const [log, organisation] of await storage.inInstallation((db) => logs(db, slug))) {
        const anchor = log === installationLog || slug !== undefined ? head : undefined;
        const verification = await verifyLog(storage, log, {anchor, at: clock()});
        await storage.inInstallation((db) =>
          recordEvent(db, {...verified(verification), actor: commandLine, at: clock(), organisationId: log}),
        );
        verifications.push({...verification, organisation});
      }
      return verifications;
    }),

    route(listInstallationEvents, (input) =>
      pageOf({db: (work) => storage.inOrganisation(installationLog, work)}, {...input, timeZone: "UTC"}),
    ),
  ];
}

const commandLine = {userId: "command-line"};

const verified = ({fault}: Verification) =>
  ({code: "log-verified", outcome: fault ? "failed" : "done", detail: fault?.kind ?? ""}) as const;

/** The logs to verify: of one organisation, or the installation's and everybody's. @throws Problem "not-found" for an unknown slug. */
async function logs(db: InstallationDb, slug?: string): Promise<[log: string, organisation: string | null][]> {
  const organisations = (await allOrganisations(db)).filter((one) => slug === undefined || one.slug === slug);
  if (slug !== undefined && organisations.length === 0)
    throw new Problem("not-found", {
      nl: `Er is geen organisatie “${slug}”.`,
      en: `There is no organisation “${slug}”.`,
    });
  return [
    ...(slug === undefined ? [[installationLog, null] as [string, null]] : []),
    ...organisations.map(({id, slug: own}) => [id, own] as [string, string]),
  ];
}

async function pageOf({db}: At, filter: Filter): Promise<EventPage> {
  return db(async (tx) => {
    const rows = await readEvents(tx, {...filter, limit: filter.limit + 1});
    const {head} = await readEnds(tx);
    return {
      events: rows.slice(0, filter.limit).map(eventReply),
      next: rows.length > filter.limit ? rows[filter.limit - 1]!.sequence : null,
      head: head && {sequence: head.sequence, digest: head.digest.toString("hex")},
    };
  });
}

const eventReply = (row: NamedRow): LoggedEvent => ({
  sequence: row.sequence,
  at: row.at.toISOString(),
  code: row.code,
  detail: row.detail,
  actor: row.actor_id === null ? null : {id: row.actor_id, name: row.actor_name},
  role: row.role,
  outcome: row.outcome,
  subject:
    row.subject_kind === null ? null : {kind: row.subject_kind, id: row.subject_id ?? "", name: row.subject_name},
  digest: row.digest.toString("hex"),
});

const rowsAtOnce = 1_000;
const mostExported = 200_000;

async function exported({db}: At, filter: Omit<Filter, "limit">, language: "nl" | "en"): Promise<FileReply> {
  const parts = [eventsHead(language)];
  for (let before: number | undefined; ; ) {
    const {events, next} = await pageOf({db}, {...filter, before, limit: rowsAtOnce});
    parts.push(eventLines(events, language));
    if (next === null) break;
    if (parts.length * rowsAtOnce > mostExported) throw tooMany();
    before = next;
  }
  return {
    contentType: "text/csv; charset=utf-8",
    fileName: language === "nl" ? "Logboek.csv" : "Event log.csv",
    bytes: new TextEncoder().encode(parts.join("")),
  };
}

const tooMany = () =>
  new Problem("too-large", {
    nl: "Dit zijn meer dan 200.000 rijen. Kies een kortere periode.",
    en: "These are more than 200,000 rows. Choose a shorter period.",
  });
