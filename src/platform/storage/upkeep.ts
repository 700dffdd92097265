import type pg from "pg";

/** As upkeep, but only tells the planner of a server what was written: its own workers do so no sooner than every minute. */
export const analyseChanged = (pool: pg.Pool) => eachChanged(pool, "analyze");

/**
 * Vacuums and analyses the tables that changed much since the last time: PGlite has no background workers, so without this its
 * planner would know nothing and its text index would keep a long list of words still to be put in place. A lease a table.
 * Cost: reads every table that changed by a fifth. Nothing while the disk has too little room: it writes.
 */
export const upkeep = (pool: pg.Pool) => eachChanged(pool, "vacuum (analyze)");

async function eachChanged(pool: pg.Pool, command: "analyze" | "vacuum (analyze)"): Promise<void> {
  const {rows} = await pool.query<{table: string}>(
    `select quote_ident(s.schemaname) || '.' || quote_ident(s.relname) as table
     from pg_stat_user_tables s join pg_class c on c.oid = s.relid
     where current_setting('transaction_read_only') = 'off'
       and (greatest(s.n_mod_since_analyze, s.n_ins_since_vacuum, s.n_dead_tup) > 500 + 0.2 * greatest(c.reltuples, 0)
         -- A crash forgets these counts, and an import that then goes on would take minutes: the size of a table is never forgotten.
         or pg_relation_size(c.oid) / current_setting('block_size')::int > 10 + 1.2 * c.relpages)
     order by s.relname`,
  );
  for (const {table} of rows) await pool.query(`${command} ${table}`);
}
