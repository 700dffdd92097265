import {type Route, route} from "../platform/http/index.ts";
import type {Storage} from "../platform/storage/index.ts";
import {knownTimeZone} from "../platform/time-zone.ts";
import {type OrganisationAtWork, organisationAtWork} from "./authorised.ts";
import {
  createOrganisation,
  makeStaffLink,
  type Organisation,
  readStaffLink,
  updateOrganisation,
  withdrawStaffLink,
} from "./contract.ts";
import {organisationReply} from "./session-reply.ts";
import {
  insertMembership,
  insertOrganisation,
  type NewOrganisation,
  organisationsOf,
  readStaffToken,
  updateOrganisationRow,
  writeStaffToken,
} from "./store.ts";

export interface AccessParts {
  readonly storage: Storage;
  /** A secret of 32 letters, digits, dashes and underscores that cannot be guessed. */
  readonly newToken: () => string;
  /** Told after an organisation moved to another time zone: the borders of its weeks lie elsewhere now. */
  readonly timeZoneChanged: (at: OrganisationAtWork) => Promise<void>;
}

export function accessRoutes(parts: AccessParts): Route[] {
  const {storage} = parts;
  return [
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
    await insertMembership(db, userId, organisation.id, ["coordinator"]);
  });
  return readOrganisation(storage, userId, organisation.id);
}

async function readOrganisation(storage: Storage, userId: string, organisationId: string): Promise<Organisation> {
  const rows = await storage.inInstallation((db) => organisationsOf(db, userId));
  return organisationReply(rows.find(({id}) => id === organisationId)!);
}
