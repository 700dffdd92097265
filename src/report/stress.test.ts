import {writeFileSync} from "node:fs";
import {expect, test} from "vitest";
import type {Monitor} from "./contract.ts";
import {reportDocument} from "./document.ts";
import {tinyMonitor, waterrijk} from "./fixture.ts";
import {reportPdf} from "./report-pdf.ts";

const {SAMENSPEL_REPORTS: folder} = process.env;

async function pagesOf(monitor: Monitor, name: string, brand?: string): Promise<number> {
  const pdf = await reportPdf(monitor, {language: "nl", ...(brand === undefined ? {} : {brand})});
  if (folder) writeFileSync(`${folder}/${name}.pdf`, pdf);
  return (
    Buffer.from(pdf)
      .toString("latin1")
      .match(/\/Type\s*\/Page\b/g) ?? []
  ).length;
}

const hostile = [
  `#panic("x") <script>alert(1)</script> & "quotes" 'single'`,
  "Directoraat-generaal Bestuurlijke en Internationale Zaken en Koninkrijksrelaties",
  "x".repeat(300),
  "\u0000\u0007\ud800 🦆 $x^2$ *vet* _schuin_ @citaat \\",
  "منظمة",
  "",
];

test("hostile and endless names of everything still give two pages", async () => {
  const full = waterrijk();
  const rename = (name: string): string => hostile[[...name].length % hostile.length] + name;
  const monitor: Monitor = {
    ...full,
    organisation: {name: hostile[0] + full.organisation.name, fictional: true},
    sources: full.sources.map((source) => ({
      ...source,
      name: rename(source.name),
      dropped: {...source.dropped, __proto__: 3, "new-reason": 4},
    })),
    tools: full.tools.map((tool) => ({...tool, source: rename(tool.source)})),
    network: {
      ...full.network,
      units: full.network.units.map((unit) => ({...unit, name: rename(unit.name)})),
      matrix: full.network.matrix.map((pair) => ({...pair, from: rename(pair.from), to: rename(pair.to)})),
      whiteSpots: full.network.whiteSpots.map((spot) => ({...spot, name: rename(spot.name)})),
    },
    channels: full.channels.map((channel) => ({
      ...channel,
      name: rename(channel.name),
      source: rename(channel.source),
    })),
    yields: full.yields.map((one) => ({
      ...one,
      title: rename(one.title),
      kind: one.title.length % 2 ? one.kind : "constructor",
      amount: -1.5,
      amountUnit: hostile[2] ?? null,
    })),
    notes: [...hostile, ...full.notes],
  };
  expect(await pagesOf(monitor, "hostile")).toBe(2);
});

test("a year with many networks, units and weeks fits two pages; the table of networks loses rows and says so", async () => {
  const full = waterrijk();
  const times = <T>(list: readonly T[], count: number, change: (one: T, i: number) => T): T[] =>
    Array.from({length: count}, (_, i) => change(list[i % list.length]!, i));
  const monitor: Monitor = {
    ...full,
    period: {from: "2026-01-01", to: "2026-12-31"},
    previous: null,
    tools: times(full.tools, 7, (tool, i) => ({...tool, source: `${tool.source} ${i}`})),
    weeks: Array.from({length: 53}, (_, i) => ({
      week: `2026-${String(1 + Math.floor(i / 4.5)).padStart(2, "0")}-${String(1 + (i % 4) * 7).padStart(2, "0")}`,
      messages: 900 + ((i * 137) % 700),
      active: 300,
    })),
    channels: times(
      full.channels.filter(({shown}) => shown),
      40,
      (channel, i) => ({...channel, name: `${channel.name} ${i}`, source: "Slack"}),
    ),
    network: {
      ...full.network,
      units: times(full.network.units, 27, (unit, i) => ({
        ...unit,
        name: `${unit.name} ${i}`,
        people: unit.people + i,
      })),
      matrix: Array.from({length: 60}, (_, i) => {
        const name = (at: number): string => `${full.network.units[at % 9]!.name} ${at % 27}`;
        return {
          from: name(i),
          to: name(i * 7 + 5 + Math.floor(i / 27)),
          ties: 10 + ((i * 31) % 400),
          people: 5 + ((i * 17) % 60),
        };
      }).filter(({from, to}) => from !== to),
    },
  };
  expect(await pagesOf(monitor, "year", "#0A5C36")).toBe(2);
  const networks = reportDocument(monitor, {language: "nl"}).data.sections.find(({kind}) => kind === "networks");
  expect(networks?.["title"]).toBe("Wijkgericht werken 0 slaagt het best, Buitendienst en beheer 34 heeft hulp nodig");
  expect([networks?.["keep"], networks?.["beyond"]]).toEqual([13, 26]);
});

test("one tool with units and no yields takes two pages, two networks less one", async () => {
  const full = waterrijk();
  expect(
    await pagesOf(
      {...full, tools: full.tools.slice(0, 1), yields: [], channels: [], previous: null, notes: []},
      "plain",
      "#F5C400",
    ),
  ).toBe(2);
  expect(await pagesOf({...tinyMonitor(), channels: []}, "smallest")).toBe(1);
});

test("every picture that is drawn is named once in the data, and none is named that is not drawn", () => {
  const {data, pictures} = reportDocument(waterrijk("en"), {language: "en"});
  const named = [...JSON.stringify(data).matchAll(/"picture":\{"name":"(\w+)"/g)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(Object.keys(pictures).toSorted());
});
