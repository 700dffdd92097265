import {sql} from "kysely";
import {floors} from "../analysis/disclosure/index.ts";
import {playersOf, type ReadingScope, unitsBelow} from "../dialogue/index.ts";
import {hasPeopleFile, playersIn, readUnits} from "../people/index.ts";
import type {OrganisationDb} from "../platform/storage/index.ts";
import {type TieKind, tieKinds} from "./contract.ts";
import {type NetworkReading, networkReading, type TieRow} from "./reading.ts";

/** Where the search for communities and the picture's places begin: the same data gives the same answer. */
const seed = 1;

/**
 * Reads the network of a scope from the roll-ups. With a unit in the scope: the ties with at least one end in it.
 * Cost: the tie rows of these weeks, then O(people + ties). @throws Problem "not-found" for an unknown unit.
 */
export async function readNetworkOf(
  db: OrganisationDb,
  scope: ReadingScope,
  kinds: readonly TieKind[] = tieKinds,
): Promise<NetworkReading> {
  return networkReading({
    everybody: await playersIn(db, scope.from, scope.to),
    isNamed: await hasPeopleFile(db),
    units: await readUnits(db),
    within: scope.unit === undefined ? undefined : await unitsBelow(db, scope.unit),
    ties: await readTies(db, scope, kinds),
    active: await readActive(db, scope),
    seed,
  });
}

/** Interactions between people per week; with a unit in the scope, those with an end in it. Weeks of too few people are left out. */
export async function readTieWeeks(
  db: OrganisationDb,
  scope: ReadingScope,
  kinds: readonly TieKind[] = tieKinds,
): Promise<{week: string; ties: number}[]> {
  const players = scope.unit === undefined ? undefined : [...(await playersOf(db, scope))];
  const isPlayer = (column: "from_player" | "to_player") =>
    players ? sql`${sql.ref(column)} = any(${players}::uuid[])` : sql`true`;
  const {rows} = await sql<{week: string; ties: number}>`
    with contact as (select r.week, r.from_player, r.to_player, sum(r.ties) as ties from tie r ${ofSource(scope)}
      where ${inScope(db, scope)} and r.kind = any(${kinds}::text[]) and r.from_player <> r.to_player
      group by r.week, r.from_player, r.to_player),
    person as (select week, from_player as player_id from contact where ${isPlayer("from_player")}
      union select week, to_player from contact where ${isPlayer("to_player")}),
    enough as (select week from person group by week having count(*) >= ${floors.dialogue})
    select week, sum(ties)::float8 as ties from contact join enough using (week)
    where ${isPlayer("from_player")} or ${isPlayer("to_player")} group by week order by week`.execute(db);
  return rows;
}

async function readTies(db: OrganisationDb, scope: ReadingScope, kinds: readonly TieKind[]): Promise<TieRow[]> {
  const {rows} = await sql<TieRow>`select r.from_player as "from", r.to_player as "to", r.kind,
      sum(r.ties)::float8 as ties, sum(r.weight)::float8 as weight
    from tie r ${ofSource(scope)} where ${inScope(db, scope)} and r.kind = any(${kinds}::text[])
    group by r.from_player, r.to_player, r.kind order by r.from_player, r.to_player, r.kind`.execute(db);
  return rows;
}

async function readActive(db: OrganisationDb, scope: ReadingScope): Promise<Set<string>> {
  const {rows} = await sql<{player_id: string}>`select distinct r.player_id from contribution r ${ofSource(scope)}
    where ${inScope(db, scope)}`.execute(db);
  return new Set(rows.map(({player_id}) => player_id));
}

const ofSource = ({source}: ReadingScope) =>
  source === undefined
    ? sql``
    : sql`join channel c on c.organisation_id = r.organisation_id and c.id = r.channel_id and c.source_id = ${source}`;

const inScope = (db: OrganisationDb, {from, to, channel}: ReadingScope) =>
  sql`r.organisation_id = ${db.organisationId} and r.week between ${from}::date and ${to}::date
    ${channel === undefined ? sql`` : sql`and r.channel_id = ${channel}`}`;
