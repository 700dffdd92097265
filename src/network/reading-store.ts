import {sql} from "kysely";
import {floors, withOther} from "../analysis/disclosure/index.ts";
import {graphOf} from "../analysis/graph/index.ts";
import {type ReadingScope, unitsBelow} from "../dialogue/index.ts";
import {type PlayerInPeriod, playersIn, readUnits, type UnitRow} from "../people/index.ts";
import type {OrganisationDb} from "../platform/storage/index.ts";
import {type TieKind, tieKinds} from "./contract.ts";
import type {NetworkReading, ShownUnit} from "./reading.ts";

/** More units than this make a picture nobody reads: then the level above is shown. */
const mostUnits = 16;

const seed = 1;

/**
 * Reads the network of a scope from the roll-ups. With a unit in the scope: the ties with at least one end in it.
 * Cost: the tie rows of these weeks, then O(nodes + ties).
 */
export async function readNetworkOf(
  db: OrganisationDb,
  scope: ReadingScope,
  kinds: readonly TieKind[] = tieKinds,
): Promise<NetworkReading> {
  const everybody = await playersIn(db, scope.from, scope.to);
  const units = await readUnits(db);
  const below = scope.unit === undefined ? undefined : await unitsBelow(db, scope.unit);
  const players = below ? everybody.filter(({unitId}) => unitId !== null && below.includes(unitId)) : everybody;
  const inScope = new Set(players.map(({playerId}) => playerId));
  const isInScope = (id: string) => below === undefined || inScope.has(id);
  const ties = (await readTies(db, scope, kinds)).filter(
    ({from_player, to_player}) => isInScope(from_player) || isInScope(to_player),
  );

  const nodeOf = new Map<string, number>();
  const named = units.length > 0 || everybody.some(({unitId}) => unitId !== null);
  if (named) for (const {playerId} of players) nodeOf.set(playerId, nodeOf.size);
  for (const {from_player, to_player} of ties)
    for (const id of [from_player, to_player]) if (!nodeOf.has(id)) nodeOf.set(id, nodeOf.size);

  const others = ties.filter(({from_player, to_player}) => from_player !== to_player);
  const graph = graphOf({
    nodes: nodeOf.size,
    from: Int32Array.from(others, ({from_player}) => nodeOf.get(from_player)!),
    to: Int32Array.from(others, ({to_player}) => nodeOf.get(to_player)!),
    weight: Float64Array.from(others, ({weight}) => weight),
  });
  const people = new Map(everybody.map((player) => [player.playerId, player]));
  const {unitOf, shown} = unitsOf(nodeOf, people, units);
  const locations = [...new Set(everybody.flatMap(({location}) => location ?? []))].sort();
  const active = await readActive(db, scope);
  return {
    graph,
    arcsByKind: Object.fromEntries(
      tieKinds.map((kind) => [kind, others.filter((tie) => tie.kind === kind).length]),
    ) as Record<TieKind, number>,
    selfTies: ties.reduce(
      (sum, {from_player, to_player, ties: times}) => sum + (from_player === to_player ? times : 0),
      0,
    ),
    unitOf,
    units: shown,
    isActive: Uint8Array.from(nodeOf.keys(), (id) => (active.has(id) ? 1 : 0)),
    locationOf: Int32Array.from(nodeOf.keys(), (id) => locations.indexOf(people.get(id)?.location ?? "")),
    locations,
    players: players.length,
    otherPlayers: everybody.length - players.length,
    seed,
  };
}

/** Interactions between people per week. */
export async function readTieWeeks(db: OrganisationDb, scope: ReadingScope): Promise<{week: string; ties: number}[]> {
  const {rows} = await sql<{
    week: string;
    ties: number;
  }>`select r.week, sum(r.ties)::float8 as ties from tie r ${ofSource(scope)}
    where r.organisation_id = ${db.organisationId} and r.week between ${scope.from}::date and ${scope.to}::date and r.from_player <> r.to_player
    group by r.week order by r.week`.execute(db);
  return rows;
}

interface TieRow {
  readonly from_player: string;
  readonly to_player: string;
  readonly kind: TieKind;
  readonly ties: number;
  readonly weight: number;
}

async function readTies(db: OrganisationDb, scope: ReadingScope, kinds: readonly TieKind[]): Promise<TieRow[]> {
  const {rows} =
    await sql<TieRow>`select r.from_player, r.to_player, r.kind, sum(r.ties)::float8 as ties, sum(r.weight)::float8 as weight
    from tie r ${ofSource(scope)}
    where r.organisation_id = ${db.organisationId} and r.week between ${scope.from}::date and ${scope.to}::date and r.kind = any(${kinds}::text[])
    group by r.from_player, r.to_player, r.kind order by r.from_player, r.to_player, r.kind`.execute(db);
  return rows;
}

async function readActive(db: OrganisationDb, scope: ReadingScope): Promise<Set<string>> {
  const {rows} = await sql<{player_id: string}>`select distinct r.player_id from contribution r ${ofSource(scope)}
    where r.organisation_id = ${db.organisationId} and r.week between ${scope.from}::date and ${scope.to}::date`.execute(
    db,
  );
  return new Set(rows.map(({player_id}) => player_id));
}

const ofSource = ({source}: ReadingScope) =>
  source === undefined
    ? sql``
    : sql`join channel c on c.organisation_id = r.organisation_id and c.id = r.channel_id and c.source_id = ${source}`;

/** Puts each person in the unit that is shown: the deepest level with at most sixteen units, small ones joined in "other". */
function unitsOf(
  nodeOf: ReadonlyMap<string, number>,
  people: ReadonlyMap<string, PlayerInPeriod>,
  units: readonly UnitRow[],
): {unitOf: Int32Array; shown: ShownUnit[]} {
  const at = levelOf(units);
  const own = [...nodeOf.keys()].map((id) => {
    const unitId = people.get(id)?.unitId;
    return unitId ? at.get(unitId) : undefined;
  });
  const ids = [...new Set(own.filter((id) => id !== undefined))];
  const sizes = ids.map((id) => own.filter((other) => other === id).length);
  const joined = withOther(sizes, floors.unit);
  const names = new Map(units.map(({id, name}) => [id, name]));
  const shown: ShownUnit[] = joined.shown
    .map((i) => ({id: ids[i]!, name: names.get(ids[i]!)!, people: sizes[i]!}))
    .sort((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1));
  if (joined.other.length > 0 && joined.otherIsShown)
    shown.push({id: "other", name: null, people: joined.other.reduce((sum, i) => sum + sizes[i]!, 0)});
  const place = new Map(shown.map(({id}, i) => [id, i]));
  const otherPlace = place.get("other") ?? -1;
  return {unitOf: Int32Array.from(own, (id) => (id === undefined ? -1 : (place.get(id) ?? otherPlace))), shown};
}

/** For each unit the one above it (or itself) at the level that is shown. */
function levelOf(units: readonly UnitRow[]): Map<string, string> {
  const parent = new Map(units.map(({id, parentId}) => [id, parentId]));
  const pathTo = (id: string): string[] => {
    const above = parent.get(id);
    return above ? [...pathTo(above), id] : [id];
  };
  const paths = units.map(({id}) => pathTo(id));
  const deepest = Math.max(0, ...paths.map(({length}) => length));
  const atDepth = (depth: number) => new Set(paths.map((path) => path[Math.min(depth, path.length) - 1]!));
  let depth = deepest;
  while (depth > 1 && atDepth(depth).size > mostUnits) depth--;
  while (depth < deepest && atDepth(depth).size < 2) depth++;
  return new Map(paths.map((path) => [path.at(-1)!, path[Math.min(depth, path.length) - 1]!]));
}
