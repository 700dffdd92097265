import {type OrganisationContext, type Route, route, type SignedInContext} from "../platform/http/index.ts";
import type {InstallationDb, Storage} from "../platform/storage/index.ts";
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
import {type NewInstallationEvent, recordEvent} from "./event-log/index.ts";
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
    route(createOrganisation, async ({name, timeZone, language, unitLabel}, context) =>
      foundOrganisation(storage, context, {
        id: context.newId(),
        name,
        timeZone: knownTimeZone(timeZone),
        language,
        unitLabel: unitLabel ?? defaultUnitLabel[language],
        fictional: false,
      }),
    ),

    route(updateOrganisation, async (changes, context) => {
      const {organisation, actor} = context;
      const current = (await storage.inInstallation((db) => organisationsOf(db, actor.userId))).find(
        ({id}) => id === organisation.id,
      )!;
      const timeZone = knownTimeZone(changes.timeZone ?? current.time_zone);
      await storage.inInstallation(async (db) => {
        await updateOrganisationRow(db, {
          id: organisation.id,
          name: changes.name ?? current.name,
          timeZone,
          language: changes.language ?? current.language,
          unitLabel: changes.unitLabel ?? current.unit_label,
        });
        await recordHere(db, context, "settings-changed");
      });
      if (timeZone !== current.time_zone)
        await parts.timeZoneChanged(await organisationAtWork(storage, organisation.id));
      return readOrganisation(storage, actor.userId, organisation.id);
    }),

    route(readStaffLink, async (_, {organisation}) => ({
      token: await storage.inInstallation((db) => readStaffToken(db, organisation.id)),
    })),
    route(makeStaffLink, (_, context) => setStaffToken(storage, context, parts.newToken())),
    route(withdrawStaffLink, (_, context) => setStaffToken(storage, context, null)),
  ];
}

async function setStaffToken(storage: Storage, context: OrganisationContext, token: string | null) {
  await storage.inInstallation(async (db) => {
    await writeStaffToken(db, context.organisation.id, token);
    await recordHere(db, context, token === null ? "staff-link-withdrawn" : "staff-link-made");
  });
  return {token};
}

const recordHere = (
  db: InstallationDb,
  {organisation, actor, clock}: Pick<OrganisationContext, "organisation" | "actor" | "clock">,
  code: "settings-changed" | "staff-link-made" | "staff-link-withdrawn",
) => recordEvent(db, {code, actor, at: clock(), organisationId: organisation.id});

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
  {actor, clock}: Pick<SignedInContext, "actor" | "clock">,
  organisation: NewOrganisation,
): Promise<Organisation> {
  await storage.inInstallation(async (db) => {
    await insertOrganisation(db, organisation);
    await insertMembership(db, actor.userId, organisation.id, ["coordinator"]);
    const event: NewInstallationEvent = {
      code: "organisation-founded",
      actor,
      at: clock(),
      subject: {kind: "organisation", id: organisation.id},
    };
    await recordEvent(db, {...event, organisationId: organisation.id});
    await recordEvent(db, event);
  });
  return readOrganisation(storage, actor.userId, organisation.id);
}

async function readOrganisation(storage: Storage, userId: string, organisationId: string): Promise<Organisation> {
  const rows = await storage.inInstallation((db) => organisationsOf(db, userId));
  return organisationReply(rows.find(({id}) => id === organisationId)!);
}
