import {APIError} from "better-auth";
import {type PublicContext, type Route, route} from "../platform/http/index.ts";
import {Problem} from "../platform/problem.ts";
import type {Storage} from "../platform/storage/index.ts";
import {knownTimeZone} from "../platform/time-zone.ts";
import type {Authentication} from "./authentication.ts";
import {type OrganisationAtWork, organisationAtWork} from "./authorised.ts";
import {
  createOrganisation,
  firstRun,
  makeStaffLink,
  type Organisation,
  readSession,
  readStaffLink,
  type Session,
  signIn,
  signOut,
  updateOrganisation,
  withdrawStaffLink,
} from "./contract.ts";
import {permissionsOf} from "./roles.ts";
import {
  countUsers,
  insertMembership,
  insertOrganisation,
  type NewOrganisation,
  type OrganisationRow,
  organisationsOf,
  readStaffToken,
  updateOrganisationRow,
  writeStaffToken,
} from "./store.ts";
import {SignInThrottle} from "./throttle.ts";

export interface AccessParts {
  readonly storage: Storage;
  readonly auth: Authentication;
  readonly version: string;
  readonly development: boolean;
  /** A secret of 32 letters, digits, dashes and underscores that cannot be guessed. */
  readonly newToken: () => string;
  /** Told after an organisation moved to another time zone: the borders of its weeks lie elsewhere now. */
  readonly timeZoneChanged: (at: OrganisationAtWork) => Promise<void>;
}

export function accessRoutes(parts: AccessParts): Route[] {
  const {storage, auth} = parts;
  const throttle = new SignInThrottle();
  return [
    route(readSession, (_, {request}) => sessionOf(parts, request.headers)),

    route(firstRun, async ({name, email, password}, context) => {
      if ((await storage.inInstallation(countUsers)) > 0)
        throw new Problem("conflict", {
          nl: "Deze installatie heeft al een gebruiker. Meld je aan.",
          en: "This installation already has a user. Sign in instead.",
        });
      return withCookies(parts, context, () =>
        auth.api.signUpEmail({body: {name, email, password}, returnHeaders: true}),
      );
    }),

    route(signIn, async ({email, password}, context) => {
      throttle.enter(email, context.clock());
      const session = await withCookies(parts, context, () =>
        auth.api.signInEmail({body: {email, password}, returnHeaders: true}),
      );
      throttle.succeeded(email);
      return session;
    }),

    route(signOut, async (_, context) => {
      const {headers} = await auth.api.signOut({headers: context.request.headers, returnHeaders: true});
      copyCookies(headers, context);
      return {};
    }),

    route(createOrganisation, async ({name, timeZone, language, unitLabel}, {actor, newId}) =>
      foundOrganisation(storage, actor.userId, {
        id: newId(),
        name,
        timeZone: knownTimeZone(timeZone),
        language,
        unitLabel: unitLabel ?? defaultUnitLabel[language],
        fictional: false,
      }),
    ),

    route(updateOrganisation, async (changes, {organisation, actor}) => {
      const current = (await storage.inInstallation((db) => organisationsOf(db, actor.userId))).find(
        ({id}) => id === organisation.id,
      )!;
      const timeZone = knownTimeZone(changes.timeZone ?? current.time_zone);
      await storage.inInstallation((db) =>
        updateOrganisationRow(db, {
          id: organisation.id,
          name: changes.name ?? current.name,
          timeZone,
          language: changes.language ?? current.language,
          unitLabel: changes.unitLabel ?? current.unit_label,
        }),
      );
      if (timeZone !== current.time_zone)
        await parts.timeZoneChanged(await organisationAtWork(storage, organisation.id));
      return readOrganisation(storage, actor.userId, organisation.id);
    }),

    route(readStaffLink, async (_, {organisation}) => ({
      token: await storage.inInstallation((db) => readStaffToken(db, organisation.id)),
    })),
    route(makeStaffLink, (_, {organisation}) => setStaffToken(storage, organisation.id, parts.newToken())),
    route(withdrawStaffLink, (_, {organisation}) => setStaffToken(storage, organisation.id, null)),
  ];
}

async function setStaffToken(storage: Storage, organisationId: string, token: string | null) {
  await storage.inInstallation((db) => writeStaffToken(db, organisationId, token));
  return {token};
}

export const defaultUnitLabel = {nl: "afdeling", en: "department"} as const;

/** Makes an organisation that nobody is a member of: for the command line's own, which lasts as long as the command. */
export const foundMemberless = (
  storage: Storage,
  {id, name, timeZone, language}: Pick<NewOrganisation, "id" | "name" | "timeZone" | "language">,
): Promise<void> =>
  storage.inInstallation((db) =>
    insertOrganisation(db, {id, name, timeZone, language, unitLabel: defaultUnitLabel[language], fictional: false}),
  );

/** Makes an organisation with this user as its coordinator. */
export async function foundOrganisation(
  storage: Storage,
  userId: string,
  organisation: NewOrganisation,
): Promise<Organisation> {
  await storage.inInstallation(async (db) => {
    await insertOrganisation(db, organisation);
    await insertMembership(db, userId, organisation.id, "coordinator");
  });
  return readOrganisation(storage, userId, organisation.id);
}

async function readOrganisation(storage: Storage, userId: string, organisationId: string): Promise<Organisation> {
  const rows = await storage.inInstallation((db) => organisationsOf(db, userId));
  return organisationReply(rows.find(({id}) => id === organisationId)!);
}

/** Calls better-auth, hands its cookies on, and answers the session that they open. */
async function withCookies(
  parts: AccessParts,
  context: PublicContext,
  call: () => Promise<{headers: Headers}>,
): Promise<Session> {
  try {
    const {headers} = await call();
    copyCookies(headers, context);
    return await sessionOf(
      parts,
      new Headers({
        cookie: headers
          .getSetCookie()
          .map((cookie) => cookie.split(";")[0])
          .join("; "),
      }),
    );
  } catch (error) {
    if (error instanceof APIError)
      throw new Problem(
        error.statusCode === 401 ? "not-signed-in" : "bad-input",
        {nl: "Mailadres of wachtwoord klopt niet.", en: "Mail address or password is not right."},
        {cause: error},
      );
    throw error;
  }
}

function copyCookies(from: Headers, {replyHeaders}: PublicContext): void {
  for (const cookie of from.getSetCookie()) replyHeaders.append("set-cookie", cookie);
}

async function sessionOf({storage, auth, version, development}: AccessParts, headers: Headers): Promise<Session> {
  const session = await auth.api.getSession({headers});
  if (!session) {
    const users = await storage.inInstallation(countUsers);
    return {state: users === 0 ? "first-run" : "signed-out", user: null, organisations: [], version, development};
  }
  const {id, name, email} = session.user;
  const rows = await storage.inInstallation((db) => organisationsOf(db, id));
  return {
    state: "signed-in",
    user: {id, name, email},
    organisations: rows.map(organisationReply),
    version,
    development,
  };
}

function organisationReply(row: OrganisationRow): Organisation {
  const {id, slug, name, language, fictional, role} = row;
  return {
    id,
    slug,
    name,
    language,
    fictional,
    role,
    timeZone: row.time_zone,
    unitLabel: row.unit_label,
    permissions: [...permissionsOf(role)],
  };
}
