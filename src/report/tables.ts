import type {CellContent, Column, Sheet} from "../documents/index.ts";
import type {Language} from "../drawing/index.ts";
import type {Bilingual} from "../evidence/index.ts";
import type {Monitor} from "./contract.ts";
import {dropReason} from "./notes.ts";
import {reportWords} from "./words.ts";

/** A measure's definition, as the workbook explains its figures. */
export interface MeasureDefinition {
  readonly id: string;
  readonly name: Bilingual;
  readonly definition: Bilingual;
  readonly formula: string;
  readonly source: string;
}

/**
 * Every figure of the monitor as sheets of a workbook. A sheet without rows is left out; null is an empty cell, hidden
 * is "not shown".
 */
export function monitorTables(
  monitor: Monitor,
  language: Language,
  measures: readonly MeasureDefinition[] = [],
): Sheet[] {
  const words = reportWords(language);
  const {columns, sheets} = words;
  const {contribution, response, network} = monitor;
  const all: Sheet[] = [
    {
      name: sheets.figures,
      columns: [text(columns.figure), decimal(columns.value), share(columns.share), decimal(columns.previous)],
      rows: figureRows(monitor, language),
    },
    {
      name: sheets.tools,
      columns: [
        text(columns.tool),
        text(columns.kind),
        count(columns.active),
        share(columns.activeShare),
        count(columns.messages),
      ],
      rows: monitor.tools.map((tool) => [
        tool.source,
        kindOf(tool.kind, language),
        tool.active,
        tool.activeShare,
        tool.messages,
      ]),
    },
    {
      name: sheets.contribution,
      columns: [share(columns.leastToMost), share(columns.messagesShare)],
      rows: contribution.lorenz.map((point) => [point.people, point.contributions]),
    },
    {
      name: sheets.shares,
      columns: [share(columns.mostActive), share(columns.messagesShare)],
      rows: contribution.shares.map((point) => [point.people, point.contributions]),
    },
    {
      name: sheets.response,
      columns: [text(columns.figure), decimal(columns.value), share(columns.share)],
      rows:
        response.posts === 0
          ? []
          : [
              [words.figures.posts, response.posts, null],
              [words.figures.responseRate, null, response.rate],
              [words.figures.replyRate, null, response.replyRate],
              [words.figures.medianHours, response.medianHours, null],
              [words.figures.p90Hours, response.p90Hours, null],
            ],
    },
    {
      name: sheets.networks,
      columns: [
        text(columns.network),
        text(columns.source),
        count(columns.people),
        count(columns.messages),
        share(columns.activeShare),
        share(columns.responseRate),
        share(columns.breadth),
        count(columns.reach),
        decimal(columns.outcomes),
        count(columns.success),
      ],
      rows: monitor.channels.map((channel) =>
        channel.shown
          ? [
              channel.name,
              channel.source,
              channel.members,
              channel.messages,
              channel.activeShare,
              channel.responseRate,
              channel.breadth,
              channel.reach,
              channel.outcomes,
              channel.success,
            ]
          : [channel.name, channel.source, ...Array.from({length: 8}, () => words.notShown)],
      ),
    },
    {
      name: sheets.units,
      columns: [
        text(columns.unit),
        count(columns.people),
        count(columns.active),
        decimal(columns.eiIndex),
        count(columns.internal),
        count(columns.external),
        text(columns.community),
      ],
      rows: network.units.map((unit) => [
        unit.name,
        unit.people,
        unit.active,
        unit.eiIndex,
        unit.internal,
        unit.external,
        unit.community === null ? null : words.group(unit.community + 1),
      ]),
    },
    {
      name: sheets.matrix,
      columns: [text(columns.unit), text(columns.otherUnit), count(columns.contacts), count(columns.people)],
      rows: network.matrix.map((pair) => [pair.from, pair.to, pair.ties, pair.people]),
    },
    {
      name: sheets.whiteSpots,
      columns: [text(columns.place), text(columns.kind), count(columns.people), count(columns.reached)],
      rows: network.whiteSpots.map((spot) => [spot.name, words.whiteSpotKinds[spot.kind], spot.people, spot.reached]),
    },
    {
      name: sheets.weeks,
      columns: [day(columns.week), count(columns.messages), count(columns.active)],
      rows: monitor.weeks.map((week) => [week.week, week.messages, week.active]),
    },
    {
      name: sheets.yields,
      columns: [
        day(columns.day),
        text(columns.network),
        text(columns.kind),
        text(columns.title),
        text(columns.happened),
        decimal(columns.amount),
        text(columns.amountUnit),
      ],
      rows: monitor.yields.map((one) => [
        one.happenedOn,
        one.network,
        yieldKind(one.kind, language),
        one.title,
        one.whatHappened,
        one.amount,
        one.amountUnit,
      ]),
    },
    {
      name: sheets.sources,
      columns: [
        text(columns.source),
        text(columns.kind),
        count(columns.messages),
        count(columns.botMessages),
        count(columns.people),
        count(columns.open),
        count(columns.private),
        count(columns.direct),
      ],
      rows: monitor.sources.map((source) => [
        source.name,
        kindOf(source.kind, language),
        source.messages,
        source.botMessages,
        source.people,
        source.channels.open,
        source.channels.private,
        source.channels.direct,
      ]),
    },
    {
      name: sheets.dropped,
      columns: [text(columns.source), text(columns.reason), count(columns.count)],
      rows: monitor.sources.flatMap((source) =>
        Object.entries(source.dropped).map(([reason, dropped]): CellContent[] => [
          source.name,
          dropReason(reason, language),
          dropped,
        ]),
      ),
    },
    {name: sheets.notes, columns: [text(columns.note)], rows: monitor.notes.map((note) => [note])},
    {
      name: sheets.measures,
      columns: [
        text(columns.id),
        text(columns.name),
        text(columns.definition),
        text(columns.formula),
        text(columns.source),
      ],
      rows: measures.map((measure) => [
        measure.id,
        measure.name[language],
        measure.definition[language],
        measure.formula,
        measure.source,
      ]),
    },
  ];
  return all.filter(({rows}) => rows.length > 0);
}

function figureRows(monitor: Monitor, language: Language): CellContent[][] {
  const {figures, columns} = reportWords(language);
  const {people, activity, contribution, response, network, previous} = monitor;
  const numbers: readonly [string, number | null, (number | null | undefined)?][] = [
    [figures.players, people.players],
    [figures.active, people.active],
    [figures.external, people.external],
    [figures.posts, activity.posts],
    [figures.replies, activity.replies],
    [figures.reactions, activity.reactions],
    [figures.gini, contribution.gini],
    [figures.giniWithSilent, contribution.giniWithSilent],
    [figures.medianHours, response.medianHours, previous?.medianHours],
    [figures.p90Hours, response.p90Hours],
    [figures.nodes, network.nodes],
    [figures.arcs, network.arcs],
    [figures.pairs, network.pairs],
    [figures.density, network.density],
    [figures.components, network.components],
    [figures.largestComponent, network.largestComponent],
    [figures.communities, network.communities.count],
    [figures.modularity, network.communities.modularity],
    [figures.eiIndex, network.eiIndex],
    [figures.selfTies, network.selfTies],
  ];
  const shares: readonly [string, number | null, number | null, (number | null | undefined)?][] = [
    [
      figures.activeShare,
      people.active,
      people.players === 0 ? null : people.active / people.players,
      previous?.activeShare,
    ],
    [figures.half, contribution.half.people, contribution.half.share],
    [figures.eighty, contribution.eighty.people, contribution.eighty.share, previous?.eightyShare],
    [figures.responseRate, null, response.rate],
    [figures.replyRate, null, response.replyRate],
    [figures.reciprocity, null, network.reciprocity, previous?.reciprocity],
    [figures.pairReciprocity, null, network.pairReciprocity],
  ];
  return [
    [`${columns.from} ${monitor.period.from} ${columns.to.toLowerCase()} ${monitor.period.to}`, null, null, null],
    ...numbers.map(([name, value, before]): CellContent[] => [name, value, null, before ?? null]),
    ...shares.map(([name, value, part, before]): CellContent[] => [name, value, part, before ?? null]),
  ];
}

/** A word of a catalogue by a key from outside; a key that is not there stands as it is. */
const named = (catalogue: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(catalogue, key) ? (catalogue[key] ?? key) : key;

const kindOf = (kind: string, language: Language): string => named(reportWords(language).sourceKinds, kind);

function yieldKind(kind: string, language: Language): string {
  const kinds: Readonly<Record<string, (count: number) => string>> = reportWords(language).kinds;
  return Object.hasOwn(kinds, kind) ? (kinds[kind]?.(1) ?? kind) : kind;
}

const text = (name: string): Column => ({name});
const count = (name: string): Column => ({name, kind: "count"});
const share = (name: string): Column => ({name, kind: "share"});
const decimal = (name: string): Column => ({name, kind: "decimal"});
const day = (name: string): Column => ({name, kind: "day"});
