import pg from "pg";
import {problemOf} from "./failures.ts";
import type {PgliteEngine} from "./pglite-engine.ts";
import {valueTypes} from "./value-types.ts";

/** node-postgres's pool, whose failure to give a connection is a Problem. */
class Pool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>;
  override connect(
    callback: (error: Error | undefined, client: pg.PoolClient | undefined, done: (release?: unknown) => void) => void,
  ): void;
  override connect(
    callback?: (error: Error | undefined, client: pg.PoolClient | undefined, done: (release?: unknown) => void) => void,
  ): Promise<pg.PoolClient> | undefined {
    if (callback) {
      super.connect((error, client, done) => callback(error && (problemOf(error) as Error), client, done));
      return undefined;
    }
    return super.connect().catch((error: unknown) => {
      throw problemOf(error);
    });
  }
}

/** One connection, leased in the order of asking: PGlite has one session. */
export function pglitePool(engine: PgliteEngine): pg.Pool {
  return quiet(
    new Pool({
      stream: engine.stream,
      ...{host: "localhost", port: 5432, user: "postgres", database: "postgres", password: "", ssl: false},
      max: 1,
      idleTimeoutMillis: 0,
      connectionTimeoutMillis: 60_000,
      types: valueTypes,
      onConnect: inUtc,
    }),
  );
}

/** A server's pool. A connection that cannot be had within ten seconds is a Problem. */
export function postgresPool(url: string): pg.Pool {
  return quiet(
    new Pool({
      connectionString: url,
      application_name: "samenspel",
      max: 10,
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
      types: valueTypes,
      onConnect: inUtc,
    }),
  );
}

/** Whether the database answers within a time. */
export async function answers(pool: pg.Pool, timeoutMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), timeoutMs);
  });
  const answered = pool.query("select").then(
    () => true,
    () => false,
  );
  const result = await Promise.race([answered, late]);
  clearTimeout(timer);
  return result;
}

/**
 * A connection that breaks leaves the pool by itself, and whoever asks next gets a new one. Its user learns of it from the failing
 * query, so the events, which would end the process when nobody listens, tell nothing more.
 */
function quiet(pool: pg.Pool): pg.Pool {
  return pool.on("error", () => {}).on("connect", (client) => void client.on("error", () => {}));
}

const inUtc = (client: pg.ClientBase) => client.query("set timezone to 'UTC'");
