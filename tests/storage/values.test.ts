import {randomUUID} from "node:crypto";
import {sql} from "kysely";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {engines, freshStorage} from "./engines.ts";

describe.each(engines)("values on $name", (engine) => {
  let place: Awaited<ReturnType<typeof freshStorage>>;
  beforeAll(async () => {
    place = await freshStorage(engine);
  });
  afterAll(() => place.close());

  test("come back in one type, whatever the engine", async () => {
    const {rows} = await place.storage.pool.query(`select
      9007199254740991 as bigint, count(*) as count, 1.25::numeric as numeric, 2::smallint as smallint, 0.5::real as real,
      'NaN'::float8 as nan, date '2026-01-05' as date, timestamptz '2026-01-05T09:30:00.123+01:00' as at, '\\x00ff'::bytea as bytes,
      '{"a": [1, null]}'::jsonb as json, true as bool, null::bigint as nothing, 'Zoë 👋 "{,}"' as text,
      array[1, null]::smallint[] as smallints, array[1, 9007199254740991]::bigint[] as bigints, array[1.5, null] as numerics,
      array['a,b', null, '"'] as texts, array[date '2026-01-05'] as dates,
      array['018f0000-0000-7000-8000-000000000000'::uuid] as ids, array[]::uuid[] as none`);
    expect(rows).toEqual([
      {
        ...{bigint: 9007199254740991, count: 1, numeric: 1.25, smallint: 2, real: 0.5, nan: Number.NaN},
        ...{date: "2026-01-05", at: new Date("2026-01-05T08:30:00.123Z"), bytes: Buffer.from([0, 255])},
        ...{json: {a: [1, null]}, bool: true, nothing: null, text: 'Zoë 👋 "{,}"'},
        ...{smallints: [1, null], bigints: [1, 9007199254740991], numerics: [1.5, null]},
        ...{texts: ["a,b", null, '"'], dates: ["2026-01-05"], ids: ["018f0000-0000-7000-8000-000000000000"], none: []},
      },
    ]);
  });

  test("go in as they come out: times, bytes, JSON, lists with holes and quotes", async () => {
    const given = {
      ...{at: new Date("2026-03-29T00:59:59.999Z"), bytes: Buffer.from("\u0000\n\\"), json: {a: [true, null, "é"]}},
      ...{texts: ["a,b", null, '{"\\'], numbers: [1, null, -3], date: "2026-02-28"},
    };
    const back = await place.storage.inOrganisation(randomUUID(), async (db) => {
      const {rows} =
        await sql`select ${given.at}::timestamptz as at, ${given.bytes}::bytea as bytes, ${JSON.stringify(given.json)}::jsonb as json,
        ${given.texts}::text[] as texts, ${given.numbers}::bigint[] as numbers, ${given.date}::date as date`.execute(
          db,
        );
      return rows;
    });
    expect(back).toEqual([given]);
  });

  test("of many megabytes come back whole and in order", async () => {
    const {rows} = await place.storage.pool.query<{n: number; text: string}>(
      "select n, repeat(n::text, 1000) as text from generate_series(10001, 14000) n order by n",
    );
    expect(rows).toHaveLength(4000);
    expect(rows.every(({n, text}, i) => n === 10_001 + i && text === String(n).repeat(1000))).toBe(true);
    const large = "méér ".repeat(1_000_000);
    const {rows: echoed} = await place.storage.pool.query("select $1::text as text", [large]);
    expect(echoed[0].text === large).toBe(true);
  });
});
