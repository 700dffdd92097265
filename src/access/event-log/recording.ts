import type {OrganisationContext, SignedInContext} from "../../platform/http/index.ts";
import {Problem} from "../../platform/problem.ts";
import {type InstallationDb, type OrganisationDb, problemOf, type Storage} from "../../platform/storage/index.ts";
import type {EventCode, Outcome, SubjectKind} from "../event-content.ts";
import {appendRow, installationLog, seeLog} from "./store.ts";

/** Something that happened: codes and ids, never a name, an address or a text. */
export interface NewEvent {
  readonly code: EventCode;
  /** A further code: the role given, the permission denied, the kind of export. Small letters, digits, "-" and ":", at most 60. */
  readonly detail?: string | undefined;
  /** null: nobody who is known here. `role`: of several at once with "+" between them. */
  readonly actor: {readonly userId: string; readonly role?: string | undefined} | null;
  /** "done" unless said. */
  readonly outcome?: Outcome | undefined;
  /** What it is about; an id of letters, digits and "_.:-", at most 100. */
  readonly subject?: {readonly kind: SubjectKind; readonly id: string} | undefined;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
}

/** For the log of an organisation, out of a transaction of the installation; without one, for the installation's own log. */
export interface NewInstallationEvent extends NewEvent {
  readonly organisationId?: string | undefined;
}

/**
 * Writes down what a transaction does, within it: both are kept or neither. Call it last: whoever else writes to this log waits until the transaction
 * ends. Into two logs in one transaction: the organisation's before the installation's.
 * @throws Problem when it cannot be written, and with it the action: "no-space" or "unavailable".
 */
export async function recordEvent(db: OrganisationDb, event: NewEvent): Promise<void>;
export async function recordEvent(db: InstallationDb, event: NewInstallationEvent): Promise<void>;
export async function recordEvent(db: OrganisationDb | InstallationDb, event: NewInstallationEvent): Promise<void> {
  try {
    if ("organisationId" in db) await append(db, db.organisationId, event);
    else {
      const log = event.organisationId ?? installationLog;
      await seeLog(db, log);
      await append(db, log, event);
      await seeLog(db, "");
    }
  } catch (error) {
    const known = problemOf(error);
    throw known instanceof Problem ? known : notRecorded(error);
  }
}

/** As recordEvent, of what whoever asks does now. */
export const recordBy = (
  db: OrganisationDb,
  {actor, clock}: Pick<SignedInContext, "actor" | "clock">,
  event: Omit<NewEvent, "actor" | "at">,
): Promise<void> => recordEvent(db, {...event, actor, at: clock()});

/** Hands out a file that was asked for, once its export stands in the log. */
export async function recordedExport<File>(context: OrganisationContext, detail: string, file: File): Promise<File> {
  await context.db((db) => recordBy(db, context, {code: "export", detail}));
  return file;
}

/**
 * Writes down that somebody was refused, in a transaction of its own: the one that was refused leaves nothing. Not to be called within a transaction.
 * @throws Problem as recordEvent.
 */
export async function recordDenial(
  storage: Storage,
  denial: Omit<NewInstallationEvent, "code" | "outcome">,
): Promise<void> {
  await storage.inInstallation((db) => recordEvent(db, {...denial, code: "denial", outcome: "refused"}));
}

const append = (db: OrganisationDb | InstallationDb, log: string, event: NewEvent): Promise<void> =>
  appendRow(db, {
    organisationId: log.toLowerCase(),
    at: new Date(event.at),
    code: event.code,
    detail: event.detail ?? "",
    actorId: event.actor?.userId ?? null,
    role: event.actor?.role ?? "",
    outcome: event.outcome ?? "done",
    subjectKind: event.subject?.kind ?? null,
    subjectId: event.subject?.id ?? null,
  });

const notRecorded = (cause: unknown) =>
  new Problem(
    "unavailable",
    {
      nl: "Dit kon niet in het logboek worden geschreven, en is daarom niet gedaan. Probeer het zo nog eens. Blijft het misgaan? Vertel het je beheerder.",
      en: "This could not be written to the event log, so it was not done. Try again in a moment. Does it keep going wrong? Tell your administrator.",
    },
    {cause},
  );
