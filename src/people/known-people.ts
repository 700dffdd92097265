import type {PeopleFileChanges} from "./contract.ts";
import type {PersonInFile} from "./file-people.ts";
import {nameKey} from "./names.ts";
import {unitKey} from "./units.ts";

/** A player of the people files that count now. */
export interface KnownPlayer {
  readonly id: string;
  /** Every external id it had in any of those files. */
  readonly externalIds: readonly string[];
  readonly name: string;
  readonly mails: readonly string[];
  /** Path of its unit on the day from which the new file counts; null when in none. */
  readonly unit: string | null;
  readonly endsOn: string | null;
}

export interface Recognised {
  /** Per person of the file the player it is; null for somebody new. */
  readonly playerIds: readonly (string | null)[];
  readonly changes: PeopleFileChanges;
}

/**
 * Recognises the people of a file among the players there are: by external id; else, for players not named by any id in
 * this file, by a shared mail address together with the same name, or by the stand-in for an id that was missing before.
 * Where that leaves several, the person is new.
 * @param validFrom first day the file counts, "YYYY-MM-DD".
 * Cost O(people + players).
 */
export function recognise(
  people: readonly PersonInFile[],
  known: readonly KnownPlayer[],
  validFrom: string,
): Recognised {
  const byExternalId = new Map(known.flatMap((player) => player.externalIds.map((id) => [id, player] as const)));
  const found: (KnownPlayer | undefined)[] = people.map(({externalId}) => byExternalId.get(externalId));
  const taken = new Set(found.flatMap((player) => player?.id ?? []));
  const byMail = new Map<string, KnownPlayer[]>();
  for (const player of known) for (const mail of player.mails) byMail.set(mail, [...(byMail.get(mail) ?? []), player]);

  let renumbered = 0;
  for (const [i, person] of people.entries()) {
    if (found[i]) continue;
    const candidates = new Set(
      [
        ...person.mails.flatMap((mail) => byMail.get(mail) ?? []).filter(({name}) => nameKey(name) === person.nameKey),
        ...standIns(person).flatMap((id) => byExternalId.get(id) ?? []),
      ].filter(({id}) => !taken.has(id)),
    );
    const [player] = candidates;
    if (!player || candidates.size > 1) continue;
    found[i] = player;
    taken.add(player.id);
    renumbered++;
  }

  const moved = people.filter(
    (person, i) => found[i] && unitKey(person.unit) !== unitKey(found[i]!.unit?.split(" / ") ?? []),
  ).length;
  const added = found.filter((player) => !player).length;
  const absent = known.filter(({id, endsOn}) => !taken.has(id) && (endsOn === null || endsOn >= validFrom)).length;
  return {
    playerIds: found.map((player) => player?.id ?? null),
    changes: {isFirst: known.length === 0, added, renumbered, moved, kept: people.length - added - moved, absent},
  };
}

const standIns = ({mails, nameKey: key}: PersonInFile): string[] => [
  ...mails.map((mail) => `mail:${mail}`),
  ...(key === "" ? [] : [`name:${key}`]),
];
