import type {Storage} from "../platform/storage/index.ts";
import type {Authentication} from "./authentication.ts";
import type {Organisation, Session} from "./contract.ts";
import {isAdministrator} from "./members/account-store.ts";
import {permissionsOf} from "./role-content.ts";
import {countUsers, type OrganisationRow, organisationsOf} from "./store.ts";

export interface SessionParts {
  readonly storage: Storage;
  readonly auth: Authentication;
  readonly version: string;
  readonly development: boolean;
}

/** Who these headers (a cookie) belong to, and what they may open. */
export async function sessionOf(
  {storage, auth, version, development}: SessionParts,
  headers: Headers,
): Promise<Session> {
  const session = await auth.api.getSession({headers});
  if (!session) {
    const users = await storage.inInstallation(countUsers);
    return {state: users === 0 ? "first-run" : "signed-out", user: null, organisations: [], version, development};
  }
  const {id, name, email} = session.user;
  const [rows, isAdmin] = await storage.inInstallation(
    async (db) => [await organisationsOf(db, id), await isAdministrator(db, id)] as const,
  );
  return {
    state: "signed-in",
    user: {id, name, email, isAdministrator: isAdmin},
    organisations: rows.map(organisationReply),
    version,
    development,
  };
}

export function organisationReply(row: OrganisationRow): Organisation {
  const {id, slug, name, language, fictional, roles} = row;
  return {
    id,
    slug,
    name,
    language,
    fictional,
    roles: [...roles],
    timeZone: row.time_zone,
    unitLabel: row.unit_label,
    permissions: [...permissionsOf(roles)],
  };
}
