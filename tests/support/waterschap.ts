import {strToU8} from "fflate";
import {type SlackMessage, slackZip} from "./exports.ts";

/**
 * A small organisation whose figures can be worked out by hand. In Zorg 14 people write, in Bouw 12 and in Staf 3; three
 * more of Zorg and the two of Leeg are silent. On Monday 2 March 2026 everybody who writes posts one message, and an hour later
 * the next person of the same unit replies to it. A bot says two things, in a channel of its own.
 */
const writing = {Zorg: 14, Bouw: 12, Staf: 3} as const;
const silent = {Zorg: 3, Leeg: 2} as const;

const people = Object.entries(writing).flatMap(([unit, count]) => peopleOf(unit, count));
const others = Object.entries(silent).flatMap(([unit, count]) => peopleOf(unit, count, "silent"));

function peopleOf(unit: string, count: number, prefix = "writer") {
  return Array.from({length: count}, (_, i) => {
    const id = `${prefix}-${unit.toLowerCase()}-${i}`;
    return {id, unit, name: `${prefix}${unit}${i}`, mail: `${id}@example.org`};
  });
}

export const peopleCsv = strToU8(
  [
    "personeelsnummer;naam;e-mail;afdeling",
    ...[...people, ...others].map(({id, name, mail, unit}) => `${id};${name};${mail};${unit}`),
  ].join("\r\n"),
);

const postedAt = (place: number) => `2026-03-02T09:${String(place).padStart(2, "0")}:00Z`;
const repliedAt = (place: number) => `2026-03-02T10:${String(place).padStart(2, "0")}:00Z`;

const said = people.flatMap(({id, unit}, place): SlackMessage[] => {
  const colleagues = people.filter((other) => other.unit === unit);
  const next = colleagues[(colleagues.findIndex((other) => other.id === id) + 1) % colleagues.length]!;
  return [
    {user: id, at: postedAt(place)},
    {user: next.id, at: repliedAt(place), under: postedAt(place)},
  ];
});

const users = [...people, ...others, {id: "weather", name: "Weather", isBot: true}];

export const slack: Uint8Array = slackZip(
  users,
  {
    general: said.toSorted((a, b) => (a.at < b.at ? -1 : 1)),
    weather: [
      {user: "weather", at: "2026-03-02T07:00:00Z"},
      {user: "weather", at: "2026-03-03T07:00:00Z"},
    ],
    secret: [{user: people[0]!.id, at: "2026-03-02T09:30:00Z"}],
    ondernemingsraad: [{user: people[0]!.id, at: "2026-03-02T09:31:00Z"}],
  },
  ["secret"],
);

/** 29 write, each one post and one reply; 34 are in the people file. */
export const known = {players: 34, active: 29, posts: 29, replies: 29, botMessages: 2} as const;
