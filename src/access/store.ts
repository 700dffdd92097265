import {sql} from "kysely";
import type {InstallationDb} from "../platform/storage/index.ts";

export interface OrganisationRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly time_zone: string;
  readonly language: "nl" | "en";
  readonly unit_label: string;
  readonly fictional: boolean;
  readonly roles: readonly string[];
}

export async function countUsers(db: InstallationDb): Promise<number> {
  const {rows} = await sql<{count: number}>`select count(*)::int as count from "user"`.execute(db);
  return rows[0]!.count;
}

export async function organisationsOf(db: InstallationDb, userId: string): Promise<OrganisationRow[]> {
  const {rows} =
    await sql<OrganisationRow>`select o.*, m.roles from organisation o join membership m on m.organisation_id = o.id
    where m.user_id = ${userId} order by o.fictional, o.created_at`.execute(db);
  return rows;
}

export async function membershipOf(
  db: InstallationDb,
  userId: string,
  organisationId: string,
): Promise<OrganisationRow | undefined> {
  const {rows} =
    await sql<OrganisationRow>`select o.*, m.roles from organisation o join membership m on m.organisation_id = o.id
    where m.user_id = ${userId} and o.id = ${organisationId}`.execute(db);
  return rows[0];
}

export async function readOrganisationRow(
  db: InstallationDb,
  organisationId: string,
): Promise<Omit<OrganisationRow, "roles"> | undefined> {
  const {rows} = await sql<OrganisationRow>`select * from organisation where id = ${organisationId}`.execute(db);
  return rows[0];
}

/** Every organisation of the installation, oldest first. */
export async function allOrganisations(
  db: InstallationDb,
): Promise<Pick<OrganisationRow, "id" | "slug" | "name" | "fictional">[]> {
  const {rows} =
    await sql<OrganisationRow>`select id, slug, name, fictional from organisation order by created_at`.execute(db);
  return rows;
}

export interface NewOrganisation {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly language: "nl" | "en";
  readonly unitLabel: string;
  readonly fictional: boolean;
}

/** What the first part of an address means already: an organisation of that name gets a number behind it. */
const ownAddresses = [
  "account",
  "address-confirmation",
  "api",
  "assets",
  "health",
  "installation",
  "invitation",
  "kit",
  "metrics",
  "new",
  "password-reset",
  "practise",
  "single-sign-on",
  "staff",
];

/** Adds the organisation under a slug of its name (with a number behind it when taken). */
export async function insertOrganisation(db: InstallationDb, organisation: NewOrganisation): Promise<void> {
  const base = slugOf(organisation.name);
  const {rows} = await sql<{
    slug: string;
  }>`select slug from organisation where slug = ${base} or slug like ${`${base}-%`}`.execute(db);
  const taken = new Set([...ownAddresses, ...rows.map(({slug}) => slug)]);
  let slug = base;
  for (let n = 2; taken.has(slug); n++) slug = `${base}-${n}`;
  await sql`insert into organisation (id, slug, name, time_zone, language, unit_label, fictional)
    values (${organisation.id}, ${slug}, ${organisation.name}, ${organisation.timeZone}, ${organisation.language},
      ${organisation.unitLabel}, ${organisation.fictional})`.execute(db);
}

export async function insertMembership(
  db: InstallationDb,
  userId: string,
  organisationId: string,
  roles: readonly string[],
): Promise<void> {
  await sql`insert into membership (user_id, organisation_id, roles) values (${userId}, ${organisationId}, ${[...roles]}::text[])`.execute(
    db,
  );
}

export async function updateOrganisationRow(
  db: InstallationDb,
  organisation: Omit<NewOrganisation, "fictional">,
): Promise<void> {
  await sql`update organisation set name = ${organisation.name}, time_zone = ${organisation.timeZone},
    language = ${organisation.language}, unit_label = ${organisation.unitLabel} where id = ${organisation.id}`.execute(
    db,
  );
}

/** null: there is no link for all staff. */
export async function readStaffToken(db: InstallationDb, organisationId: string): Promise<string | null> {
  const {rows} = await sql<{
    staff_token: string | null;
  }>`select staff_token from organisation where id = ${organisationId}`.execute(db);
  return rows[0]?.staff_token ?? null;
}

export async function writeStaffToken(db: InstallationDb, organisationId: string, token: string | null): Promise<void> {
  await sql`update organisation set staff_token = ${token} where id = ${organisationId}`.execute(db);
}

/** The organisation whose staff have this token; undefined when there is none. */
export async function organisationOfStaff(
  db: InstallationDb,
  token: string,
): Promise<Omit<OrganisationRow, "roles"> | undefined> {
  const {rows} = await sql<OrganisationRow>`select * from organisation where staff_token = ${token}`.execute(db);
  return rows[0];
}

/** Letters, digits and dashes of a name: "Gemeente Waterrijk" → "gemeente-waterrijk". */
function slugOf(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 60) || "organisatie"
  );
}
