import type {PersonRecord} from "../dialogue/index.ts";
import type {Channel} from "./channels.ts";
import {clusterOf, silentPlace} from "./municipality.ts";
import type {World} from "./world.ts";

/** The bots of the chat: the service desk answers in ict-vragen, the other speaks in general channels. */
export const bots = [
  {key: "U0BOTDESK", name: "Servicedesk-bot"},
  {key: "U0BOTWEEK", name: "Waterrijk-bot"},
] as const;

export function botOf(channel: Channel): (typeof bots)[number] {
  return channel.theme === "ict" ? bots[0] : bots[1];
}

/** A person's own key in a source: a user id in the chat, the mail address on the lists. */
export function personKey({population}: World, source: Channel["source"], index: number): string {
  if (source === "lists") return population.people[index]!.mail;
  return `U0${(60_466_176 + index * 7919).toString(36).toUpperCase()}`;
}

/**
 * Who is known in a source, in the order of the people file, bots last. In the chat: everyone with an account, also
 * who never writes; the white spots have none. On the lists: who is on one of them.
 */
export function identitiesOf(world: World, source: Channel["source"]): PersonRecord[] {
  const {people, cluster, takesPart} = world.population;
  const listed = new Set(world.channels.flatMap(({source, members}) => (source === "lists" ? [...members] : [])));
  const records: PersonRecord[] = [];
  for (const [i, {name, mail, location}] of people.entries()) {
    const isOutside = takesPart[i] === 0 && (cluster[i] === clusterOf.outdoor || location === silentPlace);
    if (source === "chat" ? isOutside : !listed.has(i)) continue;
    records.push({type: "person", key: personKey(world, source, i), name, mails: [mail], isBot: false});
  }
  if (source === "chat") {
    for (const {key, name} of bots) records.push({type: "person", key, name, mails: [], isBot: true});
  }
  return records;
}
