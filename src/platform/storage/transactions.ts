import {AsyncLocalStorage} from "node:async_hooks";
import {Kysely, PostgresDialect, PostgresDriver} from "kysely";
import pg from "pg";
import {problemOf} from "./failures.ts";
import type {Storage} from "./storage.ts";

/** The role whose rights every transaction has; it owns nothing and row-level security holds for it. */
export const appRole = "samenspel_app";

interface Lease {
  readonly organisationId: string;
  open: boolean;
  client: pg.PoolClient | undefined;
}

const insideWaitMs = 5_000;

/** Transactions as the app role over a pool, with the organisation whose rows they see. */
export function transactions(pool: pg.Pool): Pick<Storage, "inOrganisation" | "inInstallation"> {
  const leases = new AsyncLocalStorage<Lease>();
  const connect = async (): Promise<pg.PoolClient> => {
    const lease = leases.getStore()!;
    lease.client = await pool.connect();
    return lease.client;
  };
  const config = {pool: {connect, end: async () => {}}};
  class Driver extends PostgresDriver {
    /** Begins with the rights and the organisation in one exchange. */
    override async beginTransaction(): Promise<void> {
      const {client, organisationId} = leases.getStore()!;
      await client!
        .query(
          `begin; set local role ${appRole}; select set_config('app.organisation', ${pg.escapeLiteral(organisationId)}, true)`,
        )
        .catch(async (error: unknown) => {
          // Kysely takes a transaction that did not begin for one that need not be undone.
          await client!.query("rollback").catch(() => {});
          throw error;
        });
    }

    /** PostgreSQL answers a commit after a failed statement with a silent rollback. */
    override async commitTransaction(): Promise<void> {
      const {command} = await leases.getStore()!.client!.query("commit");
      if (command === "ROLLBACK")
        throw new Error("A statement failed and its error was not passed on: the transaction was not kept.");
    }
  }
  class Dialect extends PostgresDialect {
    override createDriver = () => new Driver(config);
  }
  const kysely = new Kysely<unknown>({dialect: new Dialect(config)});

  const run = async <T>(organisationId: string, work: (db: Kysely<unknown>) => Promise<T>): Promise<T> => {
    const around = leases.getStore();
    const lease: Lease = {organisationId, open: true, client: undefined};
    const transaction = leases.run(lease, async () => {
      let cause: unknown; // Where the connection broke, undoing fails too; what comes first tells why.
      try {
        return await kysely.transaction().execute((db) =>
          work(db).catch((error: unknown) => {
            cause = error;
            throw error;
          }),
        );
      } catch (error) {
        throw problemOf(cause ?? error);
      } finally {
        lease.open = false;
      }
    });
    if (around?.open && pool.options.max === 1) await notWaitingForItself(around, lease, transaction);
    return transaction;
  };

  return {
    inOrganisation: (organisationId, work) =>
      run(organisationId, (db) => work(Object.assign(db, {organisationId}) as unknown as Parameters<typeof work>[0])),
    inInstallation: (work) => run("", (db) => work(db as unknown as Parameters<typeof work>[0])),
  };
}

/** @throws Error when the transaction around waits for one inside it, which waits for the only connection: they would never end. */
async function notWaitingForItself(around: Lease, inside: Lease, transaction: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const waited = new Promise((resolve) => {
    timer = setTimeout(resolve, insideWaitMs);
  });
  await Promise.race([transaction.catch(() => {}), waited]);
  clearTimeout(timer);
  if (!around.open || inside.client) return;
  transaction.catch(() => {});
  throw new Error(
    "A transaction was asked for within another one and waits for it: the embedded database has one connection.",
  );
}
