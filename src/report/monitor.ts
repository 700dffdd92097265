import {floors} from "../analysis/disclosure/index.ts";
import {reciprocity} from "../analysis/graph/index.ts";
import {
  contributionSpread,
  playersOf,
  readChannelPlaces,
  readDialogue,
  readImports,
  readSources,
  readToolPlaces,
  readWeeks,
  sourceTotals,
  toolUse,
} from "../dialogue/index.ts";
import type {Language} from "../drawing/index.ts";
import {addDays, mondayOf, type ReadingScope} from "../evidence/index.ts";
import {type NetworkFigures, networkFigures, networkIsShown, readNetworkOf, unitLevel} from "../network/index.ts";
import {countDoubts, hasPeopleFile, playersIn, readUnits} from "../people/index.ts";
import type {OrganisationDb} from "../platform/storage/index.ts";
import {readYields} from "../webcare/index.ts";
import type {Monitor} from "./contract.ts";
import {everyWeek} from "./every-week.ts";
import {formedNetworks} from "./formed-networks.ts";
import {remarks} from "./remarks.ts";

export interface MonitorQuestion {
  readonly organisation: {readonly name: string; readonly fictional: boolean};
  readonly language: Language;
  /** First and last day that count, both included. Whole weeks, unless nothing outside these days was imported. */
  readonly period: {readonly from: string; readonly to: string};
  /** The same length of time just before; null when there are no data of it. */
  readonly previous: {readonly from: string; readonly to: string} | null;
  /** Fewest people in a tool, channel or share that is shown. 1 for who holds the files themselves; units keep their floor always. */
  readonly floor: number;
}

/** Puts the monitor of a period together from the roll-ups. Cost: the roll-up rows of its weeks, and one network analysis (two with `previous`). */
export async function composeMonitor(db: OrganisationDb, it: MonitorQuestion): Promise<Monitor> {
  const scope = weeksOf(it.period);
  const reading = await readDialogue(db, scope);
  const connected = await readNetworkOf(db, scope);
  const mayShow = it.floor === 1 || networkIsShown(connected);
  const yields = await readYields(db, it.period);
  const {sources, dropped} = await sourcesOf(db, scope);
  const spread = contributionSpread(reading, it.floor);
  const active = reading.contributions.length;
  return {
    version: 1,
    language: it.language,
    organisation: it.organisation,
    period: {from: it.period.from, to: it.period.to},
    sources,
    people: {players: reading.players, active, external: reading.outsiders},
    activity: {posts: reading.posts, replies: reading.replies, reactions: reading.reactions},
    weeks: everyWeek(await readWeeks(db, scope)),
    tools: await toolsOf(db, scope, it.floor),
    contribution: {
      ...spread,
      half: spread.half ?? {people: 0, share: null},
      eighty: spread.eighty ?? {people: 0, share: null},
    },
    response: {
      posts: reading.posts,
      rate: ratio(reading.answered, reading.posts),
      replyRate: ratio(reading.replied, reading.posts),
      medianHours: reading.firstReply?.median ?? null,
      p90Hours: reading.firstReply?.p90 ?? null,
    },
    network: mayShow ? networkFigures(connected, it.language) : nothingShown,
    channels: await readFormedNetworks(db, scope, it.floor),
    yields: yields.map(({id: _, ...rest}) => rest),
    previous: it.previous && (await previousOf(db, weeksOf(it.previous))),
    notes: remarks(
      {
        hasPeopleFile: await hasPeopleFile(db),
        players: reading.players,
        outsiders: reading.outsiders,
        active,
        doubts: await countDoubts(db),
        brokenDates: dropped("broken-date"),
        unknownParents: dropped("unknown-parent"),
        privateLeftOut: dropped("private-channel"),
      },
      it.language,
    ),
  };
}

/** The networks people formed in a scope. */
export async function readFormedNetworks(
  db: OrganisationDb,
  scope: ReadingScope,
  floor: number,
): Promise<Monitor["channels"]> {
  const level = unitLevel(await playersIn(db, scope.from, scope.to), await readUnits(db), new Set());
  const places = await readChannelPlaces(db, scope);
  const yields = await readYields(db, scope);
  return formedNetworks({places, yields, units: level.count, unitPlace: level.unitPlace, floor});
}

/** The whole weeks that a run of days lies in. */
export const weeksOf = ({from, to}: {readonly from: string; readonly to: string}): ReadingScope => ({
  from: mondayOf(from),
  to: addDays(mondayOf(to), 6),
});

/** The network of a period in which too few people are in contact. */
const nothingShown: NetworkFigures = {
  nodes: 0,
  arcs: 0,
  pairs: 0,
  density: null,
  reciprocity: null,
  pairReciprocity: null,
  components: 0,
  largestComponent: 0,
  communities: {count: 0, modularity: null, seed: 1, sizes: []},
  eiIndex: null,
  arcsByKind: {reply: 0, mention: 0, reaction: 0, mail: 0},
  selfTies: 0,
  units: [],
  matrix: [],
  whiteSpots: [],
};

const orNull = (value: number) => (Number.isNaN(value) ? null : value);

const ratio = (part: number, whole: number) => (whole > 0 ? part / whole : null);

async function sourcesOf(db: OrganisationDb, scope: ReadingScope) {
  const totals = await sourceTotals(db, scope);
  const imports = (await readImports(db)).filter(({state}) => state === "done");
  const sources = (await readSources(db)).map(({id, kind, name, basis}): Monitor["sources"][number] => {
    const total = totals.find(({source_id}) => source_id === id)!;
    const dropped: Record<string, number> = {};
    const channels = {open: total.open, private: total.private, direct: total.direct};
    for (const {counts} of imports.filter(({source_id}) => source_id === id)) {
      for (const [reason, count] of Object.entries(counts.dropped ?? {}))
        dropped[reason] = (dropped[reason] ?? 0) + count;
      for (const visibility of ["open", "private", "direct"] as const)
        channels[visibility] = Math.max(channels[visibility], counts.channels?.[visibility] ?? 0);
    }
    return {
      kind,
      name,
      messages: total.messages,
      botMessages: total.bot_messages,
      people: total.people,
      channels,
      dropped,
      ...(basis === "public-archive" ? {publicArchive: true} : {}),
    };
  });
  const dropped = (reason: string) => sources.reduce((sum, source) => sum + (source.dropped[reason] ?? 0), 0);
  return {sources, dropped};
}

async function toolsOf(db: OrganisationDb, scope: ReadingScope, floor: number): Promise<Monitor["tools"]> {
  const uses = toolUse(await readToolPlaces(db, scope), await playersOf(db, scope), floor);
  return uses.flatMap(({name, kind, shown, active, activeShare, messages}) =>
    shown ? {source: name, kind, activeShare, active: active!, messages: messages!} : [],
  );
}

async function previousOf(db: OrganisationDb, scope: ReadingScope): Promise<Monitor["previous"]> {
  const reading = await readDialogue(db, scope);
  if (reading.posts + reading.replies === 0) return null;
  const network = await readNetworkOf(db, scope);
  return {
    activeShare: ratio(reading.contributions.length, reading.players),
    medianHours: reading.firstReply?.median ?? null,
    eightyShare: contributionSpread(reading, floors.dialogue).eighty?.share ?? null,
    reciprocity: networkIsShown(network) ? orNull(reciprocity(network.graph).arcs) : null,
  };
}
