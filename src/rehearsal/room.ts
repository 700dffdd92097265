import {type Chance, seeded, weightedIndex} from "../analysis/statistics/index.ts";
import {hourWeights} from "./calendar.ts";
import type {Channel} from "./channels.ts";
import {mayMeet} from "./circles.ts";
import {mailDomain} from "./municipality.ts";
import type {World} from "./world.ts";

/** A channel while it is being filled. */
export interface Room {
  readonly world: World;
  readonly channel: Channel;
  readonly chance: Chance;
  readonly draw: (chance: Chance) => number;
  readonly drawHour: (chance: Chance) => number;
  /** The smallest step between two messages: a millisecond; mails know only seconds. */
  readonly stepMs: number;
  /** Time of the last message; every next one is later, so that times are keys. */
  last: number;
  /** Messages by people so far. */
  written: number;
}

export function roomOf(world: World, channel: Channel): Room {
  const {members} = channel;
  const index = weightedIndex(Float64Array.from(members, (i) => world.contributions.weights[i]!));
  return {
    world,
    channel,
    chance: seeded(world.seed, 16 + world.channels.indexOf(channel)),
    draw: (chance) => members[index(chance)]!,
    drawHour: weightedIndex(hourWeights),
    stepMs: channel.source === "lists" ? 1000 : 1,
    last: 0,
    written: 0,
  };
}

/** The time for the next message: the moment, or later when another message has that time. */
export function nextTime(room: Room, moment: number): number {
  const {stepMs} = room;
  room.last = Math.max(Math.floor(moment / stepMs) * stepMs, room.last + stepMs);
  return room.last;
}

/** What a message of that time is called: Slack's time stamp, or a Message-ID. */
export function keyAt({channel}: Room, at: number): string {
  if (channel.source === "lists") return `${at / 1000}.${channel.name}@${mailDomain}`;
  return `${Math.floor(at / 1000)}.${String(at % 1000).padStart(3, "0")}000`;
}

export function isAtWork({world: {population}}: Room, who: number, at: number): boolean {
  return at >= population.from[who]! && at < population.until[who]!;
}

/** Somebody at work, drawn by activity; when asked for, somebody whom at least one other may answer. */
export function authorAt(room: Room, at: number, mustBeHeard: boolean): number {
  const suits = (who: number) => isAtWork(room, who, at) && (!mustBeHeard || companion(room, who, at) >= 0);
  return drawn(room, suits) ?? room.channel.members[0]!;
}

/** Another member who is at work and may meet `who`, drawn by activity; −1 when there is none. */
export function companion(room: Room, who: number, at: number): number {
  const suits = (other: number) =>
    other !== who && isAtWork(room, other, at) && mayMeet(room.world.population, who, other);
  return drawn(room, suits) ?? -1;
}

/** At most `count` different companions. */
export function companions(room: Room, who: number, at: number, count: number): number[] {
  const found: number[] = [];
  for (let n = 0; n < count; n++) {
    const other = companion(room, who, at);
    if (other >= 0 && !found.includes(other)) found.push(other);
  }
  return found;
}

function drawn({draw, chance, channel: {members}}: Room, suits: (who: number) => boolean): number | undefined {
  for (let attempt = 0; attempt < 24; attempt++) {
    const who = draw(chance);
    if (suits(who)) return who;
  }
  const start = Math.floor(chance() * members.length);
  for (let n = 0; n < members.length; n++) {
    const who = members[(start + n) % members.length]!;
    if (suits(who)) return who;
  }
  return undefined;
}
