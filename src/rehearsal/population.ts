import {type Chance, pick, shuffle, wholeBelow} from "../analysis/statistics/index.ts";
import {apportion} from "./apportion.ts";
import type {Day} from "./calendar.ts";
import {gate} from "./circles.ts";
import {clusterOf, clusters, mailDomain, silentPlace} from "./municipality.ts";
import {fullName, mostNames} from "./names.ts";

/** A row of the people file. */
export interface RehearsalPerson {
  /** Staff number: "W10001". */
  readonly id: string;
  readonly name: string;
  readonly mail: string;
  /** Path in the tree of units: "Sociaal domein/Jeugd"; the head of a cluster is in the cluster itself. */
  readonly unit: string;
  /** Staff number of the manager; null for the town clerk, who has none. */
  readonly managerId: string | null;
  readonly location: string;
  readonly role: string;
  /** First day at work, "2019-05-01". */
  readonly startsOn: string;
  /** First day no longer at work; null while it lasts. */
  readonly endsOn: string | null;
  readonly isExternal: boolean;
}

/** The people, and what only the generator knows of them. Arrays are per person, in the order of `people`. */
export interface Population {
  readonly people: readonly RehearsalPerson[];
  readonly cluster: Uint8Array;
  /** Index of the team over all clusters; the head of a cluster belongs to its first team. */
  readonly team: Int32Array;
  readonly teams: readonly {readonly name: string; readonly cluster: number}[];
  /** 1 for who takes part in dialogues at all. */
  readonly takesPart: Uint8Array;
  /** Bits of `gate`. */
  readonly gates: Uint8Array;
  /** 1 for who works in the whole period. */
  readonly isPermanent: Uint8Array;
  /** Milliseconds since 1970 UTC; at work while from ≤ t < until. */
  readonly from: Float64Array;
  readonly until: Float64Array;
}

/** The people of a municipality of the given size (≥ 60). Cost O(size). */
export function populationOf(chance: Chance, size: number, days: readonly Day[]): Population {
  const draft = draftOf(chance, size);
  const {cluster, team, teams, isLead} = draft;
  const takesPart = new Uint8Array(size).fill(1);
  const gates = new Uint8Array(size);
  const isPermanent = new Uint8Array(size).fill(1);
  const members = teams.map((_, t) => Array.from(team.keys()).filter((i) => team[i] === t));
  const locations = Array.from(cluster, (c) => pick(chance, clusters[c]!.locations));

  const silentTeam = sportTeam(teams);
  const silent = members[silentTeam]!.filter((i) => !isLead[i]).slice(0, Math.max(2, Math.round(size * 0.012)));
  for (const i of silent) {
    takesPart[i] = 0;
    locations[i] = silentPlace;
  }
  for (const [t, people] of members.entries()) {
    if (teams[t]!.cluster === clusterOf.outdoor) continue;
    const quiet = Math.min(Math.round(people.length * 0.2), people.length - 5);
    for (const i of shuffle(
      chance,
      people.filter((i) => takesPart[i]),
    ).slice(0, Math.max(0, quiet)))
      takesPart[i] = 0;
  }
  const inCluster = (c: number) =>
    shuffle(
      chance,
      Array.from(cluster.keys()).filter((i) => cluster[i] === c && takesPart[i]),
    );
  const outdoor = inCluster(clusterOf.outdoor);
  for (const i of outdoor.slice(Math.max(3, Math.round(outdoor.length * 0.12)))) takesPart[i] = 0;
  const appoint = (c: number, bit: number, count: number) => {
    for (const i of inCluster(c)
      .filter((i) => gates[i] === 0)
      .slice(0, count))
      gates[i] = bit;
  };
  const grow = (least: number, per: number, most: number) => Math.min(most, Math.max(least, Math.round(size / per)));
  appoint(clusterOf.safety, gate.liaison, grow(2, 300, 6));
  for (const c of [clusterOf.support, clusterOf.counter]) appoint(c, gate.partner, grow(2, 200, 8));
  appoint(clusterOf.social, gate.hinge, grow(2, 400, 4));
  appoint(clusterOf.space, gate.foreman, grow(2, 200, 6));

  const from = new Float64Array(size).fill(-Infinity);
  const until = new Float64Array(size).fill(Infinity);
  const startsOn = Array.from({length: size}, () => dateBefore(days[0]!, 30 + wholeBelow(chance, 9_000)));
  const endsOn: (string | null)[] = new Array(size).fill(null);
  for (const people of members) {
    const movable = people.filter((i) => takesPart[i] && gates[i] === 0 && !isLead[i]);
    const spare = people.filter((i) => takesPart[i]).length - 5;
    const joiners = Math.max(0, Math.min(spare, Math.floor(people.length * 0.04 + chance())));
    const leavers = Math.max(0, Math.min(spare - joiners, Math.floor(people.length * 0.03 + chance())));
    const moving = shuffle(chance, movable).slice(0, joiners + leavers);
    for (const [n, i] of moving.entries()) {
      const day = days[Math.floor(days.length * (0.1 + 0.7 * chance()))]!;
      isPermanent[i] = 0;
      if (n < joiners) [startsOn[i], from[i]] = [day.date, day.start];
      else [endsOn[i], until[i]] = [day.date, day.start];
    }
  }

  const nameOffset = wholeBelow(chance, mostNames);
  const mails = new Set<string>();
  const people = Array.from({length: size}, (_, i): RehearsalPerson => {
    const c = cluster[i]!;
    const {name: unit, teams: allTeams} = clusters[c]!;
    const teamName = teams[team[i]!]!.name;
    const name = fullName(nameOffset, i);
    const manager = draft.manager[i]!;
    return {
      id: staffNumber(i),
      name,
      mail: mailOf(name, mails),
      unit: draft.isHead[i] ? unit : `${unit}/${teamName}`,
      managerId: manager < 0 ? null : staffNumber(manager),
      location: locations[i]!,
      role: roleOf(draft, i, allTeams.find((t) => t.name === teamName)!.roles, chance),
      startsOn: startsOn[i]!,
      endsOn: endsOn[i]!,
      isExternal: !isLead[i] && gates[i] === 0 && chance() < 0.06,
    };
  });
  return {people, cluster, team, teams, takesPart, gates, isPermanent, from, until};
}

interface Draft {
  readonly cluster: Uint8Array;
  readonly team: Int32Array;
  readonly teams: {name: string; cluster: number}[];
  readonly isHead: Uint8Array;
  /** 1 for heads of clusters and team leaders. */
  readonly isLead: Uint8Array;
  /** Index of the manager; −1 for the town clerk. */
  readonly manager: Int32Array;
}

/** Clusters and teams filled by size; the first of a cluster is its head, the first of a team its leader. */
function draftOf(chance: Chance, size: number): Draft {
  const draft: Draft = {
    cluster: new Uint8Array(size),
    team: new Int32Array(size),
    teams: [],
    isHead: new Uint8Array(size),
    isLead: new Uint8Array(size),
    manager: new Int32Array(size).fill(-1),
  };
  const sizes = apportion(
    size - 3 * clusters.length,
    clusters.map((c) => c.size),
  ).map((part) => part + 3);
  const firstOf = sizes.map((_, c) => sizes.slice(0, c).reduce((sum, part) => sum + part, 0));
  const clerk = firstOf[clusterOf.board]!;
  for (const [c, {teams}] of clusters.entries()) {
    const head = firstOf[c]!;
    const used = teams.slice(0, Math.max(1, Math.min(teams.length, Math.floor(sizes[c]! / 7))));
    const parts = apportion(
      sizes[c]! - 1,
      used.map(() => 1 + 0.6 * chance()),
    );
    draft.isHead[head] = 1;
    draft.isLead[head] = 1;
    draft.cluster[head] = c;
    draft.team[head] = draft.teams.length;
    draft.manager[head] = head === clerk ? -1 : clerk;
    let i = head + 1;
    for (const [t, {name}] of used.entries()) {
      const leader = i;
      draft.isLead[leader] = 1;
      for (const end = i + parts[t]!; i < end; i++) {
        draft.cluster[i] = c;
        draft.team[i] = draft.teams.length;
        draft.manager[i] = i === leader ? head : leader;
      }
      draft.teams.push({name, cluster: c});
    }
  }
  return draft;
}

/** The team at the sports hall; in a small municipality without it the last team of the social domain. */
function sportTeam(teams: Draft["teams"]): number {
  const named = teams.findIndex(({name}) => name === "Onderwijs en sport");
  return named >= 0 ? named : teams.findLastIndex((team) => team.cluster === clusterOf.social);
}

function roleOf({isHead, isLead, manager}: Draft, i: number, roles: readonly string[], chance: Chance): string {
  if (manager[i]! < 0) return "Gemeentesecretaris";
  if (isHead[i]) return "Clustermanager";
  return isLead[i] ? "Teamleider" : pick(chance, roles);
}

function staffNumber(index: number): string {
  return `W${10_001 + index}`;
}

function mailOf(name: string, taken: Set<string>): string {
  const plain = name
    .toLowerCase()
    .normalize("NFD")
    .replace(/ı/g, "i")
    .replace(/[^a-z ]/g, "");
  const [first, ...rest] = plain.split(" ");
  const local = `${first}.${rest.join("")}`;
  let mail = `${local}@${mailDomain}`;
  for (let n = 2; taken.has(mail); n++) mail = `${local}${n}@${mailDomain}`;
  taken.add(mail);
  return mail;
}

function dateBefore(day: Day, days: number): string {
  return new Date(Date.parse(day.date) - days * 86_400_000).toISOString().slice(0, 10);
}
