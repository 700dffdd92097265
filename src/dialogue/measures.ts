import {floors} from "../analysis/disclosure/index.ts";
import {gini, smallestGroup} from "../analysis/statistics/index.ts";
import type {Measure} from "../evidence/index.ts";
import type {DialogueReading} from "./reading.ts";

type DialogueMeasure = Measure<DialogueReading>;

const active = ({contributions}: DialogueReading) => contributions.length;
const messages = ({posts, replies}: DialogueReading) => posts + replies;
const share = (part: number, whole: number) => (whole > 0 ? part / whole : null);
const orNull = (value: number) => (Number.isNaN(value) ? null : value);
const withSilent = ({contributions, players}: DialogueReading) => [
  ...contributions,
  ...Array<number>(Math.max(0, players - contributions.length)).fill(0),
];

const count = {range: [0, null], floor: floors.dialogue, additive: true, people: active, basis: active} as const;
const rate = {range: [0, 1], floor: floors.dialogue, additive: false, people: active} as const;

/** The measures over messages, replies and reactions. Definitions: reference of measures; decisions of ours are marked so. */
export const dialogueMeasures: readonly DialogueMeasure[] = [
  {
    id: "players",
    unit: "people",
    ...count,
    basis: (reading) => reading.players,
    people: (reading) => reading.players,
    name: {nl: "Spelers", en: "Players"},
    definition: {
      nl: "Iedereen die in de periode in dienst is volgens de personeelslijst. Zonder lijst: alle mensen die in een bron voorkomen.",
      en: "Everybody in service in the period according to the people file. Without one: all people who occur in a source.",
    },
    formula: "number of people",
    source: "Decision of ours; M0.1 of the method.",
    compute: (reading) => reading.players,
  },
  {
    id: "active-people",
    unit: "people",
    ...count,
    name: {nl: "Mensen die meedoen", en: "People taking part"},
    definition: {
      nl: "Spelers die in de periode minstens één bericht, antwoord of reactie plaatsten. Wie alleen meeleest, telt niet mee: dat staat niet in de bestanden.",
      en: "Players with at least one post, reply or reaction in the period. Who only reads does not count: the files do not hold that.",
    },
    formula: "number of distinct players with an interaction",
    source: "SWOOP Analytics, interactive users.",
    compute: active,
  },
  {
    id: "active-share",
    unit: "share",
    ...rate,
    basis: (reading) => reading.players,
    name: {nl: "Doet mee", en: "Taking part"},
    definition: {
      nl: "Het deel van alle spelers dat in de periode minstens één bericht, antwoord of reactie plaatste.",
      en: "The part of all players with at least one post, reply or reaction in the period.",
    },
    formula: "people taking part ÷ players",
    source: "SWOOP Analytics, interactive users (mean 27 %).",
    compute: (reading) => share(active(reading), reading.players),
  },
  {
    id: "messages",
    unit: "messages",
    ...count,
    basis: messages,
    name: {nl: "Berichten", en: "Messages"},
    definition: {
      nl: "Berichten en antwoorden van mensen, zonder bots, systeemmeldingen en wat is weggelaten.",
      en: "Posts and replies by people, without bots, system messages and what was left out.",
    },
    formula: "posts + replies",
    source: "Decision of ours.",
    compute: messages,
  },
  {
    id: "posts",
    unit: "messages",
    ...count,
    basis: (reading) => reading.posts,
    name: {nl: "Nieuwe berichten", en: "Posts"},
    definition: {nl: "Berichten die een gesprek openen.", en: "Messages that open a conversation."},
    formula: "messages that answer nothing",
    source: "SWOOP Analytics.",
    compute: (reading) => reading.posts,
  },
  {
    id: "replies",
    unit: "messages",
    ...count,
    basis: (reading) => reading.replies,
    name: {nl: "Antwoorden", en: "Replies"},
    definition: {nl: "Berichten die op een ander bericht antwoorden.", en: "Messages that answer another message."},
    formula: "messages that answer one",
    source: "SWOOP Analytics.",
    compute: (reading) => reading.replies,
  },
  {
    id: "reactions",
    unit: "count",
    ...count,
    basis: (reading) => reading.reactions,
    name: {nl: "Reacties", en: "Reactions"},
    definition: {
      nl: "Duimpjes en andere emoji bij een bericht. Ze tellen in de week van het bericht, want een eigen tijd hebben ze niet.",
      en: "Thumbs and other emoji on a message. They count in the week of the message, for they have no time of their own.",
    },
    formula: "number of reactions",
    source: "SWOOP Analytics.",
    compute: (reading) => reading.reactions,
  },
  {
    id: "response-rate",
    unit: "share",
    ...rate,
    basis: (reading) => reading.posts,
    name: {nl: "Krijgt antwoord", en: "Response rate"},
    definition: {
      nl: "Het deel van de nieuwe berichten waarop een ander antwoordt of reageert. Je eigen vervolg en bots tellen niet.",
      en: "The part of the posts that another person replies or reacts to. The writer's own sequel and bots do not count.",
    },
    formula: "posts with a reply or reaction by another person ÷ posts",
    source: "SWOOP Analytics, response rate.",
    compute: (reading) => share(reading.answered, reading.posts),
  },
  {
    id: "reply-rate",
    unit: "share",
    ...rate,
    basis: (reading) => reading.posts,
    name: {nl: "Krijgt een antwoord in woorden", en: "Reply rate"},
    definition: {
      nl: "Het deel van de nieuwe berichten waarop een ander in woorden antwoordt.",
      en: "The part of the posts that another person replies to in words.",
    },
    formula: "posts with a reply by another person ÷ posts",
    source: "SWOOP Analytics, response rate split by kind.",
    compute: (reading) => share(reading.replied, reading.posts),
  },
  {
    id: "first-response-median",
    unit: "hours",
    range: [0, null],
    floor: floors.dialogue,
    additive: false,
    people: active,
    basis: (reading) => reading.replied,
    name: {nl: "Eerste antwoord binnen", en: "First reply within"},
    definition: {
      nl: "De tijd tot het eerste antwoord van een ander, bij de helft van de gesprekken die antwoord kregen. Reacties en bots stoppen de klok niet.",
      en: "The time to the first reply by another person, for half of the conversations that got one. Reactions and bots do not stop the clock.",
    },
    formula: "median of (time of first reply by another − time of post)",
    source: "Decision of ours.",
    compute: (reading) => reading.firstReply?.median ?? null,
  },
  {
    id: "first-response-p90",
    unit: "hours",
    range: [0, null],
    floor: floors.dialogue,
    additive: false,
    people: active,
    basis: (reading) => reading.replied,
    name: {nl: "Negen van de tien antwoorden binnen", en: "Nine out of ten replies within"},
    definition: {
      nl: "De tijd waarbinnen negen van de tien gesprekken die antwoord kregen, hun eerste antwoord hadden.",
      en: "The time within which nine out of ten conversations that got a reply had their first.",
    },
    formula: "90th percentile of (time of first reply by another − time of post)",
    source: "Decision of ours.",
    compute: (reading) => reading.firstReply?.p90 ?? null,
  },
  {
    id: "gini",
    unit: "index",
    ...rate,
    basis: active,
    name: {nl: "Ongelijkheid onder wie meedoet", en: "Inequality among those taking part"},
    definition: {
      nl: "Hoe ongelijk de berichten verdeeld zijn over wie meedoet: 0 is iedereen evenveel, bijna 1 is één persoon alles.",
      en: "How unevenly the messages are spread over those taking part: 0 is all the same, almost 1 is one person everything.",
    },
    formula: "G = Σ(2i − n − 1)·xᵢ ÷ (n·Σx), x ascending",
    source: "C. Gini (1912).",
    compute: (reading) => orNull(gini(reading.contributions)),
  },
  {
    id: "gini-with-silent",
    unit: "index",
    ...rate,
    basis: (reading) => reading.players,
    name: {nl: "Ongelijkheid over alle spelers", en: "Inequality over all players"},
    definition: {
      nl: "Als hierboven, maar ook wie niets schreef telt mee, met nul.",
      en: "As above, but who wrote nothing counts too, as zero.",
    },
    formula: "G over all players, zeros included",
    source: "C. Gini (1912).",
    compute: (reading) => orNull(gini(withSilent(reading))),
  },
  {
    id: "half-share",
    unit: "share",
    ...rate,
    basis: active,
    name: {nl: "Schrijft de helft", en: "Writes half"},
    definition: {
      nl: "Het kleinste deel van wie meedoet dat samen de helft van de berichten schrijft. Hoger is breder gedragen.",
      en: "The smallest part of those taking part that together writes half of the messages. Higher is carried by more people.",
    },
    formula: "fewest people writing ≥ 50 % ÷ people taking part",
    source: "CHAOSS, contributor absence factor; SWOOP Analytics, key player index.",
    compute: (reading) => orNull(smallestGroup(reading.contributions, 0.5).share),
  },
  {
    id: "eighty-share",
    unit: "share",
    ...rate,
    basis: active,
    name: {nl: "Schrijft 80 % van alles", en: "Writes 80 % of everything"},
    definition: {
      nl: "Het kleinste deel van wie meedoet dat samen 80 % van de berichten schrijft.",
      en: "The smallest part of those taking part that together writes 80 % of the messages.",
    },
    formula: "fewest people writing ≥ 80 % ÷ people taking part",
    source: "M5.6 of the method (such as 20/80).",
    compute: (reading) => orNull(smallestGroup(reading.contributions, 0.8).share),
  },
];
