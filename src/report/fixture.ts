import type {Language} from "../drawing/index.ts";
import type {Monitor} from "./contract.ts";
import {networkSuccess} from "./success.ts";

/** A made-up, complete monitor of the fictional Gemeente Waterrijk, October 2026, whose figures agree with each other. */
export function waterrijk(language: Language = "nl"): Monitor {
  const lists = language === "nl" ? "E-maillijsten" : "Mailing lists";
  const unitNames: readonly string[] = units.map(({name}) => name);
  const external = (name: string): number =>
    matrix.filter(([from, to]) => from === name || to === name).reduce((sum, [, , ties]) => sum + ties, 0);
  return {
    version: 1,
    language,
    organisation: {name: "Gemeente Waterrijk", fictional: true},
    period: {from: "2026-09-28", to: "2026-11-01"},
    sources: [
      {
        kind: "slack",
        name: "Slack",
        messages: 6200,
        botMessages: 214,
        people: 560,
        channels: {open: 61, private: 0, direct: 0},
        dropped: {"system-message": 1130, "bot-message": 214, "direct-message": 388, "sensitive-channel": 96},
      },
      {
        kind: "mail",
        name: lists,
        messages: 890,
        botMessages: 0,
        people: 240,
        channels: {open: 7, private: 0, direct: 0},
        dropped: {duplicate: 96, "broken-date": 3},
      },
      {
        kind: "slack",
        name: "Wijkforum",
        messages: 330,
        botMessages: 0,
        people: 110,
        channels: {open: 12, private: 0, direct: 0},
        dropped: {},
      },
    ],
    people: {players: 1184, active: 616, external: 12},
    activity: {posts: 2310, replies: 5110, reactions: 3900},
    weeks: [
      {week: "2026-09-28", messages: 1360, active: 402},
      {week: "2026-10-05", messages: 1425, active: 418},
      {week: "2026-10-12", messages: 1510, active: 431},
      {week: "2026-10-19", messages: 1390, active: 377},
      {week: "2026-10-26", messages: 1735, active: 466},
    ],
    tools: [
      {source: "Slack", kind: "slack", activeShare: 545 / 1184, active: 545, messages: 6200},
      {source: lists, kind: "mail", activeShare: 225 / 1184, active: 225, messages: 890},
      {source: "Wijkforum", kind: "slack", activeShare: 107 / 1184, active: 107, messages: 330},
    ],
    contribution: {
      gini: 0.78,
      giniWithSilent: 0.89,
      lorenz: Array.from({length: 101}, (_, i) => ({people: i / 100, contributions: lorenz(i / 100)})),
      shares: [0.01, 0.05, 0.1, 0.2, 0.5].map((people) => ({people, contributions: 1 - lorenz(1 - people)})),
      half: {people: 50, share: 50 / 616},
      eighty: {people: 111, share: 111 / 616},
    },
    response: {posts: 2310, rate: 1871 / 2310, replyRate: 1432 / 2310, medianHours: 2.7, p90Hours: 31},
    network: {
      nodes: 603,
      arcs: 4120,
      pairs: 2680,
      density: 4120 / (603 * 602),
      reciprocity: 2880 / 4120,
      pairReciprocity: 1440 / 2680,
      components: 4,
      largestComponent: 590,
      communities: {count: 3, modularity: 0.46, seed: 1, sizes: [288, 186, 129]},
      eiIndex: -0.31,
      arcsByKind: {reply: 3100, mention: 610, reaction: 1900, mail: 240},
      selfTies: 84,
      units: units.map(({name, people, active, internal, community}) => ({
        name,
        people,
        active,
        internal,
        external: external(name),
        eiIndex: (external(name) - internal) / (external(name) + internal),
        community,
      })),
      matrix: matrix
        .filter(([from, to]) => unitNames.includes(from) && unitNames.includes(to))
        .map(([from, to, ties, people]) => ({from, to, ties, people})),
      whiteSpots: [
        {kind: "unit", name: "Buitendienst", people: 208, reached: 32},
        {kind: "location", name: "Werf Noord", people: 64, reached: 7},
      ],
    },
    channels: channels
      .map(({name, mail, members, messages, yields, ...parts}): Monitor["channels"][number] => {
        const outcomes = (1000 * yields.length) / messages;
        return {
          name,
          source: mail ? lists : "Slack",
          members,
          messages,
          ...parts,
          outcomes,
          success: networkSuccess({...parts, outcomes}, units.length).score,
          shown: true,
        };
      })
      .toSorted((a, b) => (b.success ?? 0) - (a.success ?? 0))
      .concat({
        name: "Mentorkring",
        source: "Slack",
        members: 0,
        messages: 0,
        activeShare: null,
        responseRate: null,
        breadth: null,
        reach: 0,
        outcomes: null,
        success: null,
        shown: false,
      }),
    yields: channels.flatMap(({name, yields}) =>
      yields.map(([kind, title], i) => ({
        network: name,
        kind,
        title,
        whatHappened: "",
        amount: kind === "saving" ? 1200 : null,
        amountUnit: kind === "saving" ? "euro" : null,
        happenedOn: `2026-10-${String(2 + i * 2).padStart(2, "0")}`,
      })),
    ),
    previous: {activeShare: 0.48, medianHours: 3.4, eightyShare: 0.16, reciprocity: 0.69},
    notes:
      language === "nl"
        ? [
            "De Buitendienst heeft deels geen account en telt daardoor te laag.",
            "Reacties zonder eigen tijd tellen niet mee in de snelheid.",
          ]
        : [
            "Part of the Buitendienst has no account and counts too low.",
            "Reactions without a time of their own do not count for speed.",
          ],
  };
}

/** What a one-shot run over a very small export gives: one tool, no people file, no units, no yields, no earlier period. */
export function tinyMonitor(language: Language = "nl"): Monitor {
  const full = waterrijk(language);
  return {
    ...full,
    organisation: {name: "Buurtteam Oost", fictional: false},
    period: {from: "2026-03-03", to: "2026-03-19"},
    sources: [
      {
        kind: "slack",
        name: "Slack",
        messages: 34,
        botMessages: 0,
        people: 9,
        channels: {open: 2, private: 0, direct: 0},
        dropped: {"system-message": 6},
      },
    ],
    people: {players: 9, active: 7, external: 0},
    activity: {posts: 14, replies: 20, reactions: 11},
    weeks: [
      {week: "2026-03-02", messages: 9, active: 5},
      {week: "2026-03-09", messages: 14, active: 6},
      {week: "2026-03-16", messages: 11, active: 6},
    ],
    tools: [{source: "Slack", kind: "slack", activeShare: 7 / 9, active: 7, messages: 34}],
    contribution: {
      ...full.contribution,
      gini: 0.32,
      giniWithSilent: 0.47,
      lorenz: [],
      shares: [],
      half: {people: 2, share: 2 / 7},
      eighty: {people: 4, share: 4 / 7},
    },
    response: {posts: 14, rate: 9 / 14, replyRate: 8 / 14, medianHours: 0.4, p90Hours: 20},
    network: {
      ...full.network,
      nodes: 7,
      arcs: 16,
      pairs: 10,
      density: 16 / 42,
      reciprocity: 12 / 16,
      pairReciprocity: 6 / 10,
      components: 1,
      largestComponent: 7,
      communities: {count: 1, modularity: 0, seed: 1, sizes: [7]},
      eiIndex: null,
      arcsByKind: {reply: 16},
      selfTies: 0,
      units: [],
      matrix: [],
      whiteSpots: [],
    },
    channels: [
      {
        name: "algemeen",
        source: "Slack",
        members: 7,
        messages: 25,
        activeShare: 0.7,
        responseRate: 0.7,
        breadth: 0.3,
        reach: 0,
        outcomes: null,
        success: 93,
        shown: true,
      },
      {
        name: "techniek",
        source: "Slack",
        members: 4,
        messages: 9,
        activeShare: 0.4,
        responseRate: 0.5,
        breadth: 0.25,
        reach: 0,
        outcomes: null,
        success: 74,
        shown: true,
      },
    ],
    yields: [],
    previous: null,
    notes: [],
  };
}

/** A monitor in which nothing can be computed. */
export function emptyMonitor(language: Language = "nl"): Monitor {
  const tiny = tinyMonitor(language);
  const none = {people: 0, share: null};
  return {
    ...tiny,
    sources: [
      {
        kind: "slack",
        name: "Slack",
        messages: 0,
        botMessages: 0,
        people: 0,
        channels: {open: 1, private: 0, direct: 0},
        dropped: {"system-message": 6},
      },
    ],
    people: {players: 0, active: 0, external: 0},
    activity: {posts: 0, replies: 0, reactions: 0},
    weeks: [],
    tools: [],
    contribution: {gini: null, giniWithSilent: null, lorenz: [], shares: [], half: none, eighty: none},
    response: {posts: 0, rate: null, replyRate: null, medianHours: null, p90Hours: null},
    network: {
      ...tiny.network,
      nodes: 0,
      arcs: 0,
      pairs: 0,
      density: null,
      reciprocity: null,
      pairReciprocity: null,
      components: 0,
      largestComponent: 0,
      communities: {count: 0, modularity: null, seed: 1, sizes: []},
      arcsByKind: {},
    },
    channels: [],
  };
}

/** Lorenz curve p^8.11: the 82 % least active people write 20 %. */
const lorenz = (people: number): number => people ** 8.11;

const units = [
  {name: "Publieksdienst", people: 164, active: 112, internal: 980, community: 0},
  {name: "ICT en data", people: 74, active: 52, internal: 210, community: 2},
  {name: "Overige teams", people: 32, active: 16, internal: 22, community: 2},
  {name: "Bedrijfsvoering", people: 148, active: 84, internal: 460, community: 2},
  {name: "Sociaal domein", people: 232, active: 142, internal: 1240, community: 0},
  {name: "Bestuur en communicatie", people: 58, active: 44, internal: 96, community: 0},
  {name: "Ruimte en wonen", people: 176, active: 88, internal: 640, community: 1},
  {name: "Veiligheid en toezicht", people: 92, active: 46, internal: 280, community: 1},
  {name: "Buitendienst", people: 208, active: 32, internal: 150, community: 1},
] as const;

/** From, to, ties, people. */
const matrix: readonly (readonly [string, string, number, number])[] = [
  ["Publieksdienst", "Sociaal domein", 412, 74],
  ["Publieksdienst", "ICT en data", 128, 31],
  ["Publieksdienst", "Bedrijfsvoering", 96, 24],
  ["Publieksdienst", "Bestuur en communicatie", 74, 19],
  ["ICT en data", "Bedrijfsvoering", 141, 34],
  ["Overige teams", "Bedrijfsvoering", 12, 7],
  ["Bedrijfsvoering", "Sociaal domein", 187, 41],
  ["Sociaal domein", "Bestuur en communicatie", 66, 18],
  ["Sociaal domein", "Ruimte en wonen", 205, 46],
  ["Sociaal domein", "Veiligheid en toezicht", 118, 29],
  ["Bestuur en communicatie", "Ruimte en wonen", 58, 17],
  ["Ruimte en wonen", "Veiligheid en toezicht", 52, 15],
  ["Ruimte en wonen", "Buitendienst", 14, 6],
];

const channels: readonly {
  readonly name: string;
  readonly mail?: boolean;
  readonly members: number;
  readonly messages: number;
  readonly activeShare: number;
  readonly responseRate: number;
  readonly breadth: number;
  readonly reach: number;
  readonly yields: readonly (readonly [string, string])[];
}[] = [
  {
    name: "Wijkgericht werken",
    members: 214,
    messages: 1640,
    activeShare: 0.58,
    responseRate: 0.88,
    breadth: 0.14,
    reach: 9,
    yields: [
      ["decision", "Vaste wijkdag voor elk team"],
      ["idea", "Spreekuur in het buurthuis"],
      ["idea", "Eén kaart van alle meldingen"],
      ["idea", "Koffie met nieuwe bewoners"],
      ["idea", "Samen op huisbezoek"],
      ["idea", "Wijkbudget per buurt"],
      ["idea", "Meelopen met de wijkagent"],
      ["answer", "Wie gaat over het plein"],
      ["answer", "Sleutels van de buurthuizen"],
      ["saving", "Minder dubbele huisbezoeken"],
    ],
  },
  {
    name: "Schrijven voor inwoners",
    members: 88,
    messages: 480,
    activeShare: 0.44,
    responseRate: 0.79,
    breadth: 0.11,
    reach: 6,
    yields: [
      ["idea", "Brieven laten testen door inwoners"],
      ["decision", "Alle brieven op taalniveau B1"],
    ],
  },
  {
    name: "Samen duurzaam",
    members: 132,
    messages: 860,
    activeShare: 0.47,
    responseRate: 0.86,
    breadth: 0.12,
    reach: 7,
    yields: [
      ["decision", "Proef met fietsparkeren"],
      ["idea", "Zonnepanelen op de werf"],
      ["idea", "Deelauto’s voor dienstreizen"],
      ["idea", "Minder printen"],
      ["idea", "Groene daken bij scholen"],
      ["idea", "Restwarmte van het zwembad"],
      ["idea", "Repaircafé in de kantine"],
      ["saving", "Verwarming lager in het weekend"],
    ],
  },
  {
    name: "Buitendienst en beheer",
    members: 187,
    messages: 910,
    activeShare: 0.21,
    responseRate: 0.62,
    breadth: 0.04,
    reach: 2,
    yields: [
      ["decision", "Rooster zes weken vooraf bekend"],
      ["idea", "Tablet in elke auto"],
    ],
  },
  {
    name: "Jong Waterrijk",
    members: 96,
    messages: 660,
    activeShare: 0.61,
    responseRate: 0.9,
    breadth: 0.13,
    reach: 8,
    yields: [
      ["decision", "Mentor voor elke nieuwe collega"],
      ["idea", "Snuffeldag bij een ander team"],
    ],
  },
  {
    name: "Digitaal vaardig",
    members: 168,
    messages: 880,
    activeShare: 0.49,
    responseRate: 0.84,
    breadth: 0.09,
    reach: 8,
    yields: [
      ["idea", "Zoekhulp in het zaaksysteem"],
      ["answer", "Vergaderen met inwoners op afstand"],
      ["answer", "Veilig bestanden delen"],
    ],
  },
  {
    name: "Zaakgericht werken",
    mail: true,
    members: 241,
    messages: 890,
    activeShare: 0.52,
    responseRate: 0.41,
    breadth: 0.05,
    reach: 8,
    yields: [["idea", "Vragenuur over het zaaksysteem"]],
  },
];
