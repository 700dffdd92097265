import {sql} from "kysely";
import type {InstallationDb} from "../../platform/storage/index.ts";
import type {SingleSignOn} from "../account-contract.ts";

interface Row {
  readonly issuer: string;
  readonly client_id: string;
  readonly client_secret: Buffer;
  readonly label: string;
  readonly domains: readonly string[];
}

/** undefined: not set up. The secret is sealed. */
export async function readProvider(
  db: InstallationDb,
): Promise<{settings: SingleSignOn; sealedSecret: Buffer} | undefined> {
  const {rows} = await sql<Row>`select * from single_sign_on`.execute(db);
  const [row] = rows;
  if (!row) return undefined;
  const {issuer, client_id: clientId, label, domains} = row;
  return {settings: {issuer, clientId, label, domains: [...domains]}, sealedSecret: row.client_secret};
}

export async function writeProvider(db: InstallationDb, settings: SingleSignOn, sealedSecret: Buffer): Promise<void> {
  const {issuer, clientId, label, domains} = settings;
  await sql`insert into single_sign_on (issuer, client_id, client_secret, label, domains)
    values (${issuer}, ${clientId}, ${sealedSecret}, ${label}, ${JSON.stringify(domains)})
    on conflict (id) do update set issuer = excluded.issuer, client_id = excluded.client_id,
      client_secret = excluded.client_secret, label = excluded.label, domains = excluded.domains`.execute(db);
}

export async function deleteProvider(db: InstallationDb): Promise<void> {
  await sql`delete from single_sign_on`.execute(db);
}
