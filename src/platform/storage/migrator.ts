import {createHash} from "node:crypto";
import type pg from "pg";
import {Problem} from "../problem.ts";
import type {Migration} from "./storage.ts";
import {migrationTable, quoted} from "./tables.ts";
import {appRole} from "./transactions.ts";

/** The schema's steps, and the tables among theirs that hold no organisation's data: the app role may use all of each. */
export interface Schema {
  readonly migrations: readonly Migration[];
  readonly installationTables: readonly string[];
}

/**
 * Brings the database to the last step: every step that was not done yet, each in a transaction of its own, so that one that
 * is interrupted begins again. Several processes may call it at once; one works, the others wait.
 * On a database that has every step it only reads, so a program with a full disk still starts.
 * @throws Problem "conflict" when the data was written by a newer version or by steps with another text, "not-allowed" when the
 *   role for the app is missing or has too many rights and this user cannot mend that.
 */
export async function migrate(pool: pg.Pool, schema: Schema): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [lockKey]);
    await ensureReady(client);
    const applied = await appliedSteps(client);
    const names = applied.map(({name}) => name);
    refuseNewer(names, schema.migrations);
    refuseEdited(applied, schema.migrations);
    for (const step of schema.migrations)
      if (!names.includes(step.name))
        await inTransaction(client, async () => {
          await applyStep(client, step);
          await grantInstallationTables(client, schema.installationTables);
        });
  } finally {
    await client.query("select pg_advisory_unlock($1)", [lockKey]).catch(() => {});
    client.release();
  }
}

/** A step that was done. */
export interface AppliedStep {
  readonly name: string;
  /** Of the statements it was done with. */
  readonly digest: string;
}

/** The steps that were done, in order; none in an empty database. */
export async function appliedSteps(client: pg.ClientBase): Promise<AppliedStep[]> {
  const {rows: found} = await client.query<{found: boolean}>("select to_regclass($1) is not null as found", [
    migrationTable,
  ]);
  if (!found[0]!.found) return [];
  const {rows} = await client.query<AppliedStep>(
    `select name, digest from ${migrationTable} order by name collate "C"`,
  );
  return rows;
}

/** @throws Problem "conflict" when one of the steps is unknown here: a newer version wrote the data. */
export function refuseNewer(steps: readonly string[], migrations: readonly Migration[]): void {
  const unknown = steps.filter((name) => !migrations.some((step) => step.name === name));
  if (unknown.length > 0)
    throw new Problem("conflict", {
      nl: `Deze gegevens zijn gemaakt met een nieuwere versie van het programma (met ${unknown.join(", ")}). Er is niets veranderd. Start die versie, of zet een back-up terug die met deze versie is gemaakt.`,
      en: `This data was written by a newer version of the program (it has ${unknown.join(", ")}). Nothing was changed. Start that version, or restore a backup made with this one.`,
    });
}

/** @throws Problem "conflict" when a step was done with other statements than it has here: the tables are not what the program expects. */
export function refuseEdited(steps: readonly AppliedStep[], migrations: readonly Migration[]): void {
  const edited = migrations.filter((step) =>
    steps.some(({name, digest}) => name === step.name && digest !== digestOf(step)),
  );
  const changed = edited.map(({name}) => name).join(", ");
  if (edited.length > 0)
    throw new Problem("conflict", {
      nl: `De database is gemaakt met een andere uitvoering van dit programma, met andere opdrachten in ${changed}. Er is niets veranderd. Start die uitvoering, of maak er een back-up mee en zet die terug in een lege database.`,
      en: `The database was made by another build of this program, with other statements in ${changed}. Nothing was changed. Start that build, or make a backup with it and restore that into an empty database.`,
    });
}

/** Holds the schema until the client's transaction ends: no other process changes it meanwhile. */
export async function lockSchema(client: pg.ClientBase): Promise<void> {
  await client.query("select pg_advisory_xact_lock($1)", [lockKey]);
}

/** Does one step within the client's transaction. */
export async function applyStep(client: pg.ClientBase, step: Migration): Promise<void> {
  await makeTable(client);
  for (const statement of step.statements) await client.query(statement);
  await client.query(`insert into ${migrationTable} (name, digest) values ($1, $2)`, [step.name, digestOf(step)]);
}

/** Gives the app role its rights on those installation tables that exist already. */
export async function grantInstallationTables(client: pg.ClientBase, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    const name = quoted(table);
    const {rows} = await client.query<{found: boolean}>("select to_regclass($1) is not null as found", [name]);
    if (rows[0]!.found) await client.query(`grant select, insert, update, delete on ${name} to ${appRole}`);
  }
}

/** Runs `work` between begin and commit on a client; rolls back when it fails. */
export async function inTransaction<T>(client: pg.ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query("begin");
  try {
    const result = await work();
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback").catch(() => {});
    throw error;
  }
}

/**
 * Makes the app role when it is missing, and lets this user act as it.
 * @throws Problem "not-allowed" when row-level security would not hold for that role, or this user may not act as it.
 */
export async function ensureReady(client: pg.ClientBase): Promise<void> {
  // Roles belong to the whole server: another database's migration may make it at the same moment.
  await client.query(`do $$ begin
    if not exists (select from pg_roles where rolname = '${appRole}') then create role ${appRole} nologin; end if;
    exception when duplicate_object or unique_violation then null; end $$`);
  const name = await refuseUnboundRole(client);
  const act = () => inTransaction(client, () => client.query(`set local role ${appRole}`));
  try {
    // Since PostgreSQL 16 who made a role may grant it, but not act as it before that.
    await act().catch(() => client.query(`grant ${appRole} to current_user`).then(act));
  } catch (error) {
    throw new Problem(
      "not-allowed",
      {
        nl: `De databasegebruiker ${name} mag niet werken als ${appRole}. Laat de beheerder dit uitvoeren: grant ${appRole} to ${quoted(name)}`,
        en: `The database user ${name} may not act as ${appRole}. Let the administrator run: grant ${appRole} to ${quoted(name)}`,
      },
      {cause: error},
    );
  }
}

/**
 * @returns the name of the user that connects, who owns the tables.
 * @throws Problem "not-allowed" when row-level security would not hold for the app role, which must be there.
 */
export async function refuseUnboundRole(client: pg.ClientBase): Promise<string> {
  const {rows} = await client.query<{unbound: boolean; owner: boolean; name: string}>(
    `select rolsuper or rolbypassrls as unbound, pg_has_role(oid, current_user, 'member') as owner, current_user as name
     from pg_roles where rolname = $1`,
    [appRole],
  );
  const {unbound, owner, name} = rows[0]!;
  if (unbound)
    throw new Problem("not-allowed", {
      nl: `De databaserol ${appRole} is superuser of slaat row-level security over en zou dus elke organisatie zien. Laat de beheerder dit uitvoeren: alter role ${appRole} nosuperuser nobypassrls`,
      en: `The database role ${appRole} is a superuser or bypasses row-level security, so it would see every organisation. Let the administrator run: alter role ${appRole} nosuperuser nobypassrls`,
    });
  if (owner)
    throw new Problem("not-allowed", {
      nl: `De databaserol ${appRole} heeft de rechten van ${name}, de eigenaar van de tabellen, en zou dus elke organisatie zien. Verbind als een andere gebruiker, of laat de beheerder dit uitvoeren: revoke ${quoted(name)} from ${appRole}`,
      en: `The database role ${appRole} has the rights of ${name}, who owns the tables, so it would see every organisation. Connect as another user, or let the administrator run: revoke ${quoted(name)} from ${appRole}`,
    });
  return name;
}

const makeTable = (client: pg.ClientBase) =>
  client.query(
    `create table if not exists ${migrationTable} (
       name text primary key, digest text not null, applied_at timestamptz not null default now())`,
  );

const digestOf = ({statements}: Migration) => createHash("sha256").update(statements.join(";\n")).digest("hex");

/** One number for all installations: two programs that migrate the same database must choose the same. */
const lockKey = 4_280_736_001;
