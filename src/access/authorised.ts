import {timingSafeEqual} from "node:crypto";
import {isOfInstallation} from "../platform/contract.ts";
import type {Authorise, OrganisationContext, PublicContext, SignedInContext} from "../platform/http/index.ts";
import {Problem} from "../platform/problem.ts";
import type {InstallationDb, Storage} from "../platform/storage/index.ts";
import type {Authentication} from "./authentication.ts";
import type {Permission} from "./contract.ts";
import {recordDenial} from "./event-log/index.ts";
import {isAdministrator} from "./members/account-store.ts";
import {tokenOf, tokenPrefix} from "./members/token-store.ts";
import {permissionsOf} from "./role-content.ts";
import {digestOf} from "./sign-in/one-time-token.ts";
import {membershipOf, type OrganisationRow, organisationOfStaff, readOrganisationRow} from "./store.ts";

declare const checked: unique symbol;

/** A context whose permission was checked in the organisation it names. Only this file makes one, so a forgotten check does not compile. */
export type Authorized<P extends Permission> = OrganisationContext & {readonly [checked]: P};

/** Who asks, by whatever way they showed it, and what they may where they ask. */
interface Caller {
  readonly actor: SignedInContext["actor"];
  /** What they may in this organisation; undefined when they have no business there, or it does not exist. */
  readonly there: (db: InstallationDb, organisationId: string) => Promise<Standing | undefined>;
  readonly administers: (db: InstallationDb) => Promise<boolean>;
  /** Holds a token that was made for one organisation, and has no account. */
  readonly isProgram: boolean;
}

interface Standing {
  readonly row: Omit<OrganisationRow, "roles">;
  readonly permissions: readonly string[] | "all";
  readonly role?: string;
}

/**
 * The check before every route. Strangers get "not-found" for another organisation's id, whatever it holds: an id tells nothing (T1).
 * A refusal to somebody who is known is written to the event log.
 */
export function authorising(storage: Storage, auth: Authentication, machineToken: string): Authorise {
  return async ({permission}, organisationId, context) => {
    if (permission === "public") return context;
    const isMachine = holdsToken(context.request, machineToken);
    if (permission === "machine" && !isMachine)
      throw new Problem("not-allowed", {
        nl: "Dit kan alleen via de opdrachtregel.",
        en: "This is for the command line.",
      });
    const caller = isMachine ? machine : await callerOf(storage, auth, context);
    const {actor} = caller;
    const refuse = async (organisation?: string, role?: string): Promise<never> => {
      await recordDenial(storage, {
        ...{detail: permission, organisationId: organisation, at: context.clock()},
        actor: {userId: actor.userId, role},
      });
      throw new Problem("not-allowed", {nl: "Met jouw rol mag dit niet.", en: "Your role does not allow this."});
    };
    if (permission === "signed-in" && caller.isProgram) throw notForPrograms();
    if (permission === "admin" && !(await storage.inInstallation(caller.administers))) await refuse();
    if (isOfInstallation(permission)) return {...context, actor} satisfies SignedInContext;
    if (!organisationId || !uuid.test(organisationId)) throw unknown();
    const standing = await storage.inInstallation((db) => caller.there(db, organisationId));
    if (!standing) throw unknown();
    const {row, permissions, role} = standing;
    if (permissions !== "all" && !permissions.includes(permission)) await refuse(row.id, role);
    return {
      ...{...context, ...organisationOf(storage, row)},
      actor: role === undefined ? actor : {...actor, role},
    } as unknown as Authorized<Permission>;
  };
}

/** Who can read the token in the data folder runs the machine, and may all that a coordinator or administrator may. */
const machine: Caller = {
  actor: {userId: "command-line", name: "command line"},
  isProgram: false,
  administers: async () => true,
  there: async (db, organisationId) => {
    const row = await readOrganisationRow(db, organisationId);
    return row && {row, permissions: "all"};
  },
};

/** @throws Problem "not-signed-in". */
async function callerOf(storage: Storage, auth: Authentication, context: PublicContext): Promise<Caller> {
  const bearer = bearerOf(context.request);
  return bearer.startsWith(tokenPrefix)
    ? program(storage, bearer, context.clock())
    : person(await sessionActor(auth, context));
}

function person(actor: SignedInContext["actor"]): Caller {
  return {
    actor,
    isProgram: false,
    administers: (db) => isAdministrator(db, actor.userId),
    there: async (db, organisationId) => {
      const row = await membershipOf(db, actor.userId, organisationId);
      return row && {row, permissions: permissionsOf(row.roles), role: row.roles.join("+")};
    },
  };
}

async function program(storage: Storage, bearer: string, now: number): Promise<Caller> {
  const token = await storage.inInstallation((db) => tokenOf(db, digestOf(bearer), new Date(now)));
  if (!token)
    throw new Problem("not-signed-in", {
      nl: "Dit token is onbekend, verlopen of ingetrokken.",
      en: "This token is unknown, too old or withdrawn.",
    });
  return {
    actor: {userId: `token-${token.id}`, name: token.name},
    isProgram: true,
    administers: async () => false,
    there: async (db, organisationId) => {
      if (token.organisation_id !== organisationId.toLowerCase()) return undefined;
      const row = await readOrganisationRow(db, organisationId);
      return row && {row, permissions: token.scopes, role: "program"};
    },
  };
}

const notForPrograms = () =>
  new Problem("not-allowed", {nl: "Dit kan niet met een token.", en: "This cannot be done with a token."});

const bearerOf = (request: Request) => request.headers.get("authorization")?.replace(/^Bearer /, "") ?? "";

function holdsToken(request: Request, token: string): boolean {
  const given = Buffer.from(bearerOf(request));
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

function organisationOf(storage: Storage, row: Omit<OrganisationRow, "roles">): OrganisationAtWork {
  const {id, name, language, fictional} = row;
  return {
    organisation: {id, name, timeZone: row.time_zone, language, fictional},
    db: (work) => storage.inOrganisation(id, work),
  };
}

async function sessionActor(auth: Authentication, {request}: PublicContext): Promise<SignedInContext["actor"]> {
  const session = await auth.api.getSession({headers: request.headers});
  if (!session) throw new Problem("not-signed-in", {nl: "Meld je eerst aan.", en: "Sign in first."});
  return {userId: session.user.id, name: session.user.name};
}

const unknown = () =>
  new Problem("not-found", {nl: "Deze organisatie bestaat niet.", en: "There is no such organisation."});
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
