import {Problem} from "../problem.ts";
import {answers, postgresPool} from "./pool.ts";
import type {Storage} from "./storage.ts";
import {transactions} from "./transactions.ts";
import {analyseChanged} from "./upkeep.ts";

/** Opens a database on a PostgreSQL server. */
export async function openPostgres(url: string): Promise<Storage> {
  const pool = postgresPool(url);
  try {
    const {rows} = await pool.query<{version: number; encoding: string}>(
      "select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding",
    );
    const {version, encoding} = rows[0]!;
    if (version < 150_000)
      throw new Problem("not-allowed", {
        nl: `PostgreSQL 15 of hoger is nodig; deze server heeft ${Math.floor(version / 10_000)}.`,
        en: `PostgreSQL 15 or later is needed; this server is ${Math.floor(version / 10_000)}.`,
      });
    if (encoding !== "UTF8")
      throw new Problem("not-allowed", {
        nl: `De database moet de codering UTF8 hebben; deze heeft ${encoding}.`,
        en: `The database must have the encoding UTF8; this one has ${encoding}.`,
      });
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    engine: "postgres",
    pool,
    ...transactions(pool),
    sweep: async () => {},
    analyse: () => analyseChanged(pool),
    isReady: (timeoutMs) => answers(pool, timeoutMs),
    close: () => pool.end(),
  };
}
