import {sql} from "kysely";
import type {OrganisationDb} from "../platform/storage/index.ts";
import {batches} from "./batches.ts";
import type {DoubtReason} from "./contract.ts";
import type {FilePlayer, Identity, LinkedBy, Verdict} from "./matching.ts";
import {resolve} from "./who-is-who.ts";

/** Somebody that an import met in its source, with the id to take when it is the first to do so. */
export interface SeenPerson {
  readonly id: string;
  /** The source's own id for this person. */
  readonly key: string;
  /** "" when unknown. */
  readonly name: string;
  /** Lower-cased. */
  readonly mails: readonly string[];
  readonly isBot: boolean;
}

/**
 * Writes what an import saw of people; the same again changes nothing. An identity is called what the latest import that
 * knew a name called it, has the addresses of all imports, and is a bot if the latest says so. A new identity is its own
 * player until relink, and a bot no player.
 * @returns identity id by key, for all people given.
 */
export async function upsertIdentities(
  db: OrganisationDb,
  sourceId: string,
  importNumber: number,
  people: readonly SeenPerson[],
): Promise<Map<string, string>> {
  const org = db.organisationId;
  const ids = new Map<string, string>();
  for (const batch of batches([...new Map(people.map((person) => [person.key, person])).values()])) {
    await sql`insert into identity (organisation_id, id, source_id, key, name, player_id)
      select ${org}::uuid, p.id, ${sourceId}::uuid, p.key, '', case when not p.is_bot then p.id end
      from unnest(${batch.map(({id}) => id)}::uuid[], ${batch.map(({key}) => key)}::text[], ${batch.map(({isBot}) => isBot)}::boolean[]) as p(id, key, is_bot)
      on conflict (organisation_id, source_id, key) do nothing`.execute(db);
    const {rows} = await sql<{id: string; key: string}>`select id, key from identity
      where organisation_id = ${org} and source_id = ${sourceId} and key = any(${batch.map(({key}) => key)}::text[])`.execute(
      db,
    );
    for (const {id, key} of rows) ids.set(key, id);
    await sql`insert into identity_seen (organisation_id, identity_id, import, name, mails, is_bot)
      select ${org}::uuid, p.id, ${importNumber}::smallint, p.name, string_to_array(p.mails, ' '), p.is_bot
      from unnest(${batch.map(({key}) => ids.get(key)!)}::uuid[], ${batch.map(({name}) => storable(name))}::text[],
        ${batch.map(({mails}) => joined(mails))}::text[], ${batch.map(({isBot}) => isBot)}::boolean[]) as p(id, name, mails, is_bot)
      on conflict (organisation_id, identity_id, import) do update set
        name = coalesce(nullif(excluded.name, ''), identity_seen.name), is_bot = excluded.is_bot,
        mails = case when excluded.mails = '{}' then identity_seen.mails else excluded.mails end`.execute(db);
    await describeIdentities(
      db,
      rows.map(({id}) => id),
    );
  }
  return ids;
}

/** Without what PostgreSQL's text cannot hold: NUL, and halves of surrogate pairs. */
const storable = (text: string): string => text.replaceAll("\0", "").toWellFormed();

/** Addresses in one text; what has a space in it is none. */
const joined = (mails: readonly string[]): string =>
  mails
    .map(storable)
    .filter((mail) => !/\s/.test(mail))
    .join(" ");

/** Takes back what an import told about people; who came with no other import is gone. Relink afterwards. */
export async function markIdentitiesGone(db: OrganisationDb, sourceId: string, importNumber: number): Promise<void> {
  const org = db.organisationId;
  const {rows} = await sql<{identity_id: string}>`delete from identity_seen s using identity i
    where s.organisation_id = ${org} and s.import = ${importNumber} and i.organisation_id = ${org} and i.id = s.identity_id
      and i.source_id = ${sourceId} returning s.identity_id`.execute(db);
  const ids = rows.map((row) => row.identity_id);
  const gone = await sql<{id: string}>`delete from identity where organisation_id = ${org} and id = any(${ids}::uuid[])
    and not exists (select 1 from identity_seen s where s.organisation_id = ${org} and s.identity_id = identity.id) returning id`.execute(
    db,
  );
  await forgetVerdicts(
    db,
    gone.rows.map(({id}) => id),
  );
  await describeIdentities(db, ids);
}

/** Verdicts about identities or players that are no more say nothing. */
export async function forgetVerdicts(db: OrganisationDb, ids: readonly string[]): Promise<void> {
  await sql`delete from identity_verdict where organisation_id = ${db.organisationId}
    and (identity_id = any(${ids}::uuid[]) or other_id = any(${ids}::uuid[]))`.execute(db);
}

async function describeIdentities(db: OrganisationDb, ids: readonly string[]): Promise<void> {
  await sql`update identity i set name = seen.name, is_bot = seen.is_bot, mails = seen.mails
    from (select identity_id, coalesce((array_agg(name order by import desc) filter (where name <> ''))[1], '') as name,
        (array_agg(is_bot order by import desc))[1] as is_bot,
        coalesce((select array_agg(distinct mail order by mail) from identity_seen t, unnest(t.mails) as mail
          where t.organisation_id = ${db.organisationId} and t.identity_id = s.identity_id), '{}') as mails
      from identity_seen s where organisation_id = ${db.organisationId} and identity_id = any(${ids}::uuid[]) group by identity_id) seen
    where i.organisation_id = ${db.organisationId} and i.id = seen.identity_id
      and (i.name, i.is_bot, i.mails) is distinct from (seen.name, seen.is_bot, seen.mails)`.execute(db);
}

/** Everybody of a source by key. */
export async function readIdentities(
  db: OrganisationDb,
  sourceId: string,
): Promise<Map<string, {identityId: string; playerId: string | null; isBot: boolean}>> {
  const {rows} = await sql<{
    key: string;
    id: string;
    player_id: string | null;
    is_bot: boolean;
  }>`select key, id, player_id, is_bot from identity
    where organisation_id = ${db.organisationId} and source_id = ${sourceId}`.execute(db);
  return new Map(
    rows.map(({key, id, player_id, is_bot}) => [key, {identityId: id, playerId: player_id, isBot: is_bot}]),
  );
}

interface LinkedIdentity extends Identity {
  readonly playerId: string | null;
  readonly linkedBy: LinkedBy;
}

/**
 * Works out who is who from scratch and stores what has changed, with the list of doubtful pairs.
 * @returns the players that lost or gained an identity: what they wrote and received has to be counted again.
 * Cost: reads all identities; see resolve. Writes only what changes.
 */
export async function relink(db: OrganisationDb): Promise<string[]> {
  const [filePlayers, identities, verdicts] = [
    await readFilePlayers(db),
    await readLinkedIdentities(db),
    await readVerdicts(db),
  ];
  const {links, doubts} = resolve({filePlayers, identities, verdicts});
  const changed = identities
    .map(({id, playerId, linkedBy}) => ({
      id,
      before: playerId,
      wasBy: linkedBy,
      ...(links.get(id) ?? {playerId: null, linkedBy: "own" as const}),
    }))
    .filter(({playerId, linkedBy, before, wasBy}) => playerId !== before || linkedBy !== wasBy);
  for (const batch of batches(changed))
    await sql`update identity i set player_id = c.player_id, linked_by = c.linked_by
      from unnest(${batch.map(({id}) => id)}::uuid[], ${batch.map(({playerId}) => playerId)}::uuid[], ${batch.map(({linkedBy}) => linkedBy)}::text[])
        as c(id, player_id, linked_by)
      where i.organisation_id = ${db.organisationId} and i.id = c.id`.execute(db);
  await keepSourcePlayers(db);
  await writeDoubts(db, doubts);
  const moved = changed.filter(({playerId, before}) => playerId !== before);
  return [...new Set(moved.flatMap(({playerId, before}) => [playerId, before]).filter((id) => id !== null))];
}

async function readFilePlayers(db: OrganisationDb): Promise<FilePlayer[]> {
  const {rows} = await sql<FilePlayer>`select id, name, mails from player
    where organisation_id = ${db.organisationId} and origin = 'file'`.execute(db);
  return rows;
}

async function readLinkedIdentities(db: OrganisationDb): Promise<LinkedIdentity[]> {
  const {rows} =
    await sql<LinkedIdentity>`select id, source_id as "sourceId", name, mails, is_bot as "isBot", player_id as "playerId",
      linked_by as "linkedBy" from identity where organisation_id = ${db.organisationId}`.execute(db);
  return rows;
}

async function readVerdicts(db: OrganisationDb): Promise<Verdict[]> {
  const {rows} =
    await sql<Verdict>`select identity_id as "identityId", other_id as "otherId", verdict from identity_verdict
    where organisation_id = ${db.organisationId}`.execute(db);
  return rows;
}

/** One player row for everybody who is in sources only, called as the identity that it is named by. */
async function keepSourcePlayers(db: OrganisationDb): Promise<void> {
  const org = db.organisationId;
  await sql`delete from player p where p.organisation_id = ${org} and p.origin = 'source'
    and not exists (select 1 from identity i where i.organisation_id = ${org} and i.player_id = p.id)`.execute(db);
  await sql`insert into player (organisation_id, id, origin, name, mails)
    select organisation_id, id, 'source', name, mails from identity where organisation_id = ${org} and player_id = id
    on conflict (organisation_id, id) do update set name = excluded.name, mails = excluded.mails
      where (player.name, player.mails) is distinct from (excluded.name, excluded.mails)`.execute(db);
}

async function writeDoubts(
  db: OrganisationDb,
  doubts: readonly {identityId: string; otherId: string; reason: DoubtReason}[],
): Promise<void> {
  await sql`delete from identity_doubt where organisation_id = ${db.organisationId}`.execute(db);
  for (const batch of batches(doubts.map((doubt, place) => ({...doubt, place}))))
    await sql`insert into identity_doubt (organisation_id, place, identity_id, other_id, reason)
      select ${db.organisationId}::uuid, d.* from unnest(${batch.map(({place}) => place)}::int[], ${batch.map(({identityId}) => identityId)}::uuid[],
        ${batch.map(({otherId}) => otherId)}::uuid[], ${batch.map(({reason}) => reason)}::text[]) as d`.execute(db);
}

/** How many identities have their player on which ground. */
export async function countLinks(db: OrganisationDb): Promise<Record<LinkedBy | "bots", number>> {
  const {rows} = await sql<{
    ground: LinkedBy | "bots";
    count: number;
  }>`select case when is_bot then 'bots' else linked_by end as ground, count(*)::int as count
    from identity where organisation_id = ${db.organisationId} group by 1`.execute(db);
  return {
    mail: 0,
    name: 0,
    verdict: 0,
    own: 0,
    bots: 0,
    ...Object.fromEntries(rows.map(({ground, count}) => [ground, count])),
  };
}
