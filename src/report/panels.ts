import {
  contributionFlow,
  formatHours,
  formatNumber,
  formatShare,
  type Picture,
  partsBar,
  shareBars,
  shorten,
  unitMatrix,
  weekBars,
} from "../drawing/index.ts";
import {outsideShare} from "./findings.ts";
import {full, type Given, half, type Section} from "./section.ts";
import {unitContact} from "./unit-contact.ts";
import {reportWords} from "./words.ts";

interface Panel {
  readonly title: string;
  readonly subtitle: string;
  /** @param width points that the panel gets. */
  readonly body: (width: number) => object;
}

/** The panels with content, two by two; an odd one gets the white spots beside it, or the whole width. */
export function panelRows(given: Given): {readonly rows: Section[]; readonly withSpots: boolean} {
  const dialogue = [toolsPanel, flowPanel, weeksPanel, responsePanel]
    .map((panel) => panel(given))
    .filter((panel) => panel !== null);
  const units = [matrixPanel, unitTablePanel].map((panel) => panel(given)).filter((panel) => panel !== null);
  const spots = whiteSpotsPanel(given);
  const group = dialogue.length % 2 === 1 ? dialogue : units;
  const withSpots = spots !== null && group.length % 2 === 1;
  if (withSpots) group.push(spots);
  const rows = [dialogue, units].flatMap((all) =>
    Array.from({length: Math.ceil(all.length / 2)}, (_, i) => ({
      row: all.slice(2 * i, 2 * i + 2),
      expendable: all === units,
    })),
  );
  return {
    withSpots,
    rows: rows.map(({row, expendable}) => ({
      kind: "panels",
      expendable,
      panels: row.map(({title, subtitle, body}) => ({title, subtitle, ...body(row.length === 1 ? full : half)})),
    })),
  };
}

function toolsPanel({monitor, language, theme, found, drawn}: Given): Panel | null {
  const words = reportWords(language);
  const tools = monitor.tools.toSorted((a, b) => (b.activeShare ?? -1) - (a.activeShare ?? -1)).slice(0, 6);
  if (tools.length < 2 || found.tools === null) return null;
  const bars = tools.map(({source, activeShare, messages}) => ({
    name: source,
    share: activeShare,
    note: formatNumber(messages, language),
  }));
  return {
    title: found.tools,
    subtitle: words.subtitles.tools(formatNumber(monitor.people.players, language)),
    body: (width) =>
      picture(
        "tools",
        shareBars(
          bars,
          {bar: words.heads.takesPart, note: words.heads.messages},
          {theme, width, height: 123},
          language,
        ),
        drawn,
      ),
  };
}

function flowPanel({monitor, language, theme, found, drawn}: Given): Panel | null {
  const {share} = monitor.contribution.eighty;
  if (share === null || found.contribution === null) return null;
  const {posts, replies} = monitor.activity;
  return {
    title: found.contribution,
    subtitle: reportWords(language).subtitles.contribution(
      formatNumber(monitor.people.active, language),
      formatNumber(posts + replies, language),
    ),
    body: (width) =>
      picture("contribution", contributionFlow({people: share, contributions: 0.8}, {theme, width}, language), drawn),
  };
}

function weeksPanel({monitor, language, theme, found, drawn}: Given): Panel | null {
  if (monitor.weeks.length < 2 || found.weeks === null) return null;
  const weeks = monitor.weeks.slice(-60);
  return {
    title: found.weeks,
    subtitle: reportWords(language).subtitles.weeks,
    body: (width) => picture("weeks", weekBars(weeks, {theme, width, height: 96}, language), drawn),
  };
}

function responsePanel({monitor, language, theme, found, drawn}: Given): Panel | null {
  const words = reportWords(language);
  const {posts, rate, replyRate, medianHours, p90Hours} = monitor.response;
  if (rate === null || found.response === null) return null;
  const replied = replyRate === null ? 0 : Math.min(replyRate, rate);
  const parts = [
    {name: words.heads.replied, share: replied},
    {name: words.heads.reacted, share: rate - replied},
    {name: words.heads.silent, share: 1 - rate},
  ];
  const time = (hours: number): string => Object.values(formatHours(hours, language)).join("\u00a0");
  return {
    title: found.response,
    subtitle: words.subtitles.response(formatNumber(posts, language)),
    body: (width) =>
      picture(
        "response",
        partsBar(parts, {theme, width}, language),
        drawn,
        medianHours === null || p90Hours === null
          ? ""
          : `${words.subtitles.responseTime(time(medianHours), time(p90Hours))}.`,
      ),
  };
}

function matrixPanel({monitor, language, theme, found, drawn}: Given): Panel | null {
  const {units: largest, ties} = unitContact(monitor, 10);
  const units = largest.toSorted((a, b) => (a.community ?? 99) - (b.community ?? 99) || b.people - a.people);
  if (found.matrix === null || ties.length === 0) return null;
  return {
    title: found.matrix,
    subtitle: reportWords(language).subtitles.matrix,
    body: (width) =>
      picture(
        "matrix",
        unitMatrix(
          units.map(({name}) => name),
          ties,
          {theme, width: Math.min(width, 330)},
          language,
        ),
        drawn,
      ),
  };
}

function unitTablePanel({monitor, language, found}: Given): Panel | null {
  const words = reportWords(language);
  const {units} = unitContact(monitor, 10);
  if (units.length === 0 || found.unitTable === null) return null;
  const inward = units.toSorted((a, b) => (outsideShare(a) ?? 2) - (outsideShare(b) ?? 2))[0];
  return {
    title: found.unitTable,
    subtitle: words.subtitles.unitTable,
    body: (width) => ({
      kind: "bars",
      heads: [words.heads.unit, words.heads.people, words.columns.active, words.heads.outside],
      rows: units.map((unit) => {
        const outside = outsideShare(unit);
        const active = unit.people > 0 ? unit.active / unit.people : null;
        return {
          name: shorten(unit.name, width - 26 - 2 * 54 - 26, 8),
          count: formatNumber(unit.people, language),
          bars: [active, outside].map((share, i) => ({
            value: share === null ? words.unknown : formatShare(share, language),
            share,
            strong: i === 1 && unit === inward,
          })),
        };
      }),
    }),
  };
}

function whiteSpotsPanel({monitor, language, found}: Given): Panel | null {
  const words = reportWords(language);
  if (found.whiteSpots === null) return null;
  const spots = monitor.network.whiteSpots.toSorted((a, b) => b.people - a.people).slice(0, 4);
  return {
    title: found.whiteSpots,
    subtitle: words.subtitles.whiteSpots,
    body: (width) => ({
      kind: "bars",
      heads: [words.columns.place, words.heads.people, words.columns.reached],
      rows: spots.map(({name, people, reached}) => ({
        name: shorten(name, width - 26 - 54 - 18, 8),
        count: formatNumber(people, language),
        bars: [
          {
            value: people === 0 ? words.unknown : formatShare(reached / people, language),
            share: people === 0 ? null : reached / people,
            strong: true,
          },
        ],
      })),
    }),
  };
}

const picture = (name: string, made: Picture, drawn: Given["drawn"], note = ""): object => ({
  kind: "picture",
  picture: drawn(name, made),
  note,
});
