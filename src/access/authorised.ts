import type {Contract} from "../platform/contract.ts";
import type {Authorise, OrganisationContext, PublicContext, SignedInContext} from "../platform/http/index.ts";
import {Problem} from "../platform/problem.ts";
import type {OrganisationDb, Storage} from "../platform/storage/index.ts";
import type {Authentication} from "./authentication.ts";
import type {Permission} from "./contract.ts";
import {permissionsOf} from "./roles.ts";
import {membershipOf, type OrganisationRow, readOrganisationRow} from "./store.ts";

declare const checked: unique symbol;

/** A context whose permission was checked in the organisation it names. Only this file makes one, so a forgotten check does not compile. */
export type Authorized<P extends Permission> = OrganisationContext & {readonly [checked]: P};

/**
 * The check before every route. Strangers get "not-found" for another organisation's id, whatever it holds: an id tells nothing (T1).
 */
export function authorising(storage: Storage, auth: Authentication): Authorise {
  return async (contract, organisationId, context) => {
    if (contract.permission === "public") return context;
    const actor = await actorOf(auth, context);
    if (contract.permission === "signed-in") return {...context, actor} satisfies SignedInContext;
    if (!organisationId || !uuid.test(organisationId)) throw unknown();
    const row = await storage.inInstallation((db) => membershipOf(db, actor.userId, organisationId));
    if (!row) throw unknown();
    if (!permissionsOf(row.role).includes(contract.permission as Permission))
      throw new Problem("not-allowed", "Your role does not allow this.");
    return organisationContext(storage, row, {...context, actor}, contract);
  };
}

/** A background job acts for an organisation under the permission it was started with. */
export async function authorizedJob<P extends Permission>(
  storage: Storage,
  organisationId: string,
  permission: P,
  context: SignedInContext,
): Promise<Authorized<P>> {
  const row = await storage.inInstallation((db) => readOrganisationRow(db, organisationId));
  if (!row) throw unknown();
  return organisationContext(storage, {...row, role: "job"}, context, {permission}) as Authorized<P>;
}

function organisationContext(
  storage: Storage,
  row: OrganisationRow,
  context: SignedInContext,
  _: Pick<Contract, "permission">,
): Authorized<Permission> {
  const {id, name, language, fictional} = row;
  return {
    ...context,
    organisation: {id, name, timeZone: row.time_zone, language, fictional},
    db: <T>(work: (db: OrganisationDb) => Promise<T>) => storage.inOrganisation(id, work),
  } as unknown as Authorized<Permission>;
}

async function actorOf(auth: Authentication, {request}: PublicContext): Promise<SignedInContext["actor"]> {
  const session = await auth.api.getSession({headers: request.headers});
  if (!session) throw new Problem("not-signed-in", "Sign in first.");
  return {userId: session.user.id, name: session.user.name};
}

const unknown = () => new Problem("not-found", "There is no such organisation.");
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
