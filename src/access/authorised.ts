import {timingSafeEqual} from "node:crypto";
import type {Authorise, OrganisationContext, PublicContext, SignedInContext} from "../platform/http/index.ts";
import {Problem} from "../platform/problem.ts";
import type {Storage} from "../platform/storage/index.ts";
import type {Authentication} from "./authentication.ts";
import type {Permission} from "./contract.ts";
import {permissionsOf} from "./roles.ts";
import {membershipOf, type OrganisationRow, organisationOfStaff, readOrganisationRow} from "./store.ts";

declare const checked: unique symbol;

/** A context whose permission was checked in the organisation it names. Only this file makes one, so a forgotten check does not compile. */
export type Authorized<P extends Permission> = OrganisationContext & {readonly [checked]: P};

/**
 * The check before every route. Strangers get "not-found" for another organisation's id, whatever it holds: an id tells nothing (T1).
 */
export function authorising(storage: Storage, auth: Authentication, machineToken: string): Authorise {
  return async (contract, organisationId, context) => {
    if (contract.permission === "public") return context;
    const isMachine = holdsToken(context.request, machineToken);
    if (contract.permission === "machine" && !isMachine)
      throw new Problem("not-allowed", {
        nl: "Dit kan alleen via de opdrachtregel.",
        en: "This is for the command line.",
      });
    const actor = isMachine ? commandLine : await actorOf(auth, context);
    if (contract.permission === "signed-in" || contract.permission === "machine")
      return {...context, actor} satisfies SignedInContext;
    if (!organisationId || !uuid.test(organisationId)) throw unknown();
    const row = await storage.inInstallation((db) =>
      isMachine ? readOrganisationRow(db, organisationId) : membershipOf(db, actor.userId, organisationId),
    );
    if (!row) throw unknown();
    if (!isMachine && !permissionsOf((row as OrganisationRow).role).includes(contract.permission as Permission))
      throw new Problem("not-allowed", {nl: "Met jouw rol mag dit niet.", en: "Your role does not allow this."});
    return {...context, actor, ...organisationOf(storage, row)} as unknown as Authorized<Permission>;
  };
}

/** Who can read the token in the data folder runs the machine, and acts as coordinator of every organisation on it. */
const commandLine = {userId: "command-line", name: "command line"} as const;

function holdsToken(request: Request, token: string): boolean {
  const given = Buffer.from(request.headers.get("authorization")?.replace(/^Bearer /, "") ?? "");
  const wanted = Buffer.from(token);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** An organisation as background work sees it, after a route had the permission to start that work checked. */
export interface OrganisationAtWork {
  readonly organisation: OrganisationContext["organisation"];
  readonly db: OrganisationContext["db"];
}

/** @throws Problem "not-found" when the organisation is gone. */
export async function organisationAtWork(storage: Storage, organisationId: string): Promise<OrganisationAtWork> {
  const row = await storage.inInstallation((db) => readOrganisationRow(db, organisationId));
  if (!row) throw unknown();
  return organisationOf(storage, row);
}

/**
 * The organisation that a link for all staff belongs to; undefined when the token is not known or was withdrawn. Whoever has the
 * link is anybody: answer only what was written for all staff.
 */
export async function organisationByStaffToken(
  storage: Storage,
  token: string,
): Promise<OrganisationContext["organisation"] | undefined> {
  const row = await storage.inInstallation((db) => organisationOfStaff(db, token));
  return row && organisationOf(storage, row).organisation;
}

function organisationOf(storage: Storage, row: Omit<OrganisationRow, "role">): OrganisationAtWork {
  const {id, name, language, fictional} = row;
  return {
    organisation: {id, name, timeZone: row.time_zone, language, fictional},
    db: (work) => storage.inOrganisation(id, work),
  };
}

async function actorOf(auth: Authentication, {request}: PublicContext): Promise<SignedInContext["actor"]> {
  const session = await auth.api.getSession({headers: request.headers});
  if (!session) throw new Problem("not-signed-in", {nl: "Meld je eerst aan.", en: "Sign in first."});
  return {userId: session.user.id, name: session.user.name};
}

const unknown = () =>
  new Problem("not-found", {nl: "Deze organisatie bestaat niet.", en: "There is no such organisation."});
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
