import {
  formatLongDay,
  type Language,
  lightTheme,
  type Picture,
  periodName,
  shorten,
  textWidth,
  withBrand,
} from "../drawing/index.ts";
import type {Monitor} from "./contract.ts";
import {findings} from "./findings.ts";
import {keyFigures} from "./key-figures.ts";
import {mostNetworks, networksSection} from "./networks-section.ts";
import {reportNotes} from "./notes.ts";
import {panelRows} from "./panels.ts";
import type {Given, Section} from "./section.ts";
import {unitsSection} from "./units-section.ts";
import {reportWords} from "./words.ts";
import {yieldsSection} from "./yields-section.ts";

/** What the layout reads: sections with content only, every text written out, pictures by name. */
export interface ReportDocument {
  /** /report.json. */
  readonly data: {readonly sections: readonly Section[]; readonly [name: string]: unknown};
  readonly pictures: Readonly<Record<string, Picture>>;
}

export interface ReportOptions {
  readonly language: Language;
  /** The organisation's own colour, "#RRGGBB". */
  readonly brand?: string;
}

/** A monitor as the pages of the report, in reading order. Pure. */
export function reportDocument(monitor: Monitor, {language, brand}: ReportOptions): ReportDocument {
  const theme = brand === undefined ? lightTheme : withBrand(lightTheme, brand);
  const words = reportWords(language);
  const pictures: Record<string, Picture> = {};
  const given: Given = {
    monitor,
    language,
    theme,
    found: findings(monitor, language),
    drawn: (name, picture) => {
      pictures[name] = picture;
      return {name, width: picture.width, alt: picture.alt};
    },
  };
  const period = periodName(monitor.period, language);
  const name = monitor.organisation.fictional ? words.fictional(monitor.organisation.name) : monitor.organisation.name;
  const {rows: panels, withSpots} = panelRows(given);
  const keys = keyFigures(monitor, language);
  const sections: readonly Section[] = [
    {
      kind: "opening",
      kicker: `${period.kind === "month" ? words.monthly(period.name) : words.monitor(period.name)} · ${shorten(name, 340, 8.5)}`,
      title: words.title,
      lead: given.found.lead,
      keys,
      wideChange: keys.some(
        ({change}) => change !== null && textWidth(`${change.arrow} ${change.much} ${change.since}`, 8.5) > 117,
      ),
    },
    ...panels.slice(0, 1),
    networksSection(given),
    unitsSection(given, withSpots),
    ...panels.slice(1),
    yieldsSection(given),
    {kind: "notes", notes: reportNotes(monitor, language)},
  ].filter((section) => section !== null);
  return {
    pictures,
    data: {
      language,
      documentTitle: `${words.title} · ${period.name} · ${monitor.organisation.name}`,
      organisation: monitor.organisation.name,
      running: `${words.title} · ${period.name}`,
      footer: [
        shorten(name, 240, 7),
        ...(monitor.organisation.fictional ? [words.fictionalFigures] : []),
        words.asOf(formatLongDay(monitor.period.to, language)),
      ].join(" · "),
      pages: [1, 2, 3, 4].map((page) => [1, 2, 3, 4].map((pages) => words.page(page, pages))),
      colours: {
        ink: theme.ink,
        ink2: theme.ink2,
        ink3: theme.ink3,
        line: theme.line,
        quiet: theme.quiet,
        sunken: theme.sunken,
        hatch: theme.hatch,
        brand: theme.brand,
        tint: theme.ramp[2],
      },
      rows: Math.min(mostNetworks, monitor.channels.length),
      sections,
    },
  };
}
