import fc from "fast-check";
import {expect, test} from "vitest";
import {contributionFlow} from "./contribution-flow.ts";
import {lorenzCurve} from "./lorenz-curve.ts";
import {partsBar} from "./parts-bar.ts";
import type {Picture} from "./picture.ts";
import {shareBars} from "./share-bars.ts";
import {sparkline} from "./sparkline.ts";
import {darkTheme, lightTheme} from "./theme.ts";
import {unitMatrix} from "./unit-matrix.ts";
import {unitsPicture} from "./units-picture.ts";
import {weekBars} from "./week-bars.ts";

const style = {theme: lightTheme, width: 248};

/** One of each, with a name of somebody's choosing wherever a name goes. */
function everyPicture(name: string): Picture[] {
  const units = [name, `${name} 2`, "Zorg"].map((unit, i) => ({name: unit, people: 40 + 30 * i}));
  const ties = [
    {from: name, to: "Zorg", people: 12, ties: 90},
    {from: `${name} 2`, to: "Zorg", people: 6, ties: 14},
  ];
  return [
    shareBars(
      [
        {name, share: 0.46, note: name},
        {name: "b", share: null, note: "1"},
      ],
      {bar: name, note: name},
      style,
      "nl",
    ),
    partsBar(
      [
        {name, share: 0.6},
        {name: "b", share: 0.4},
      ],
      style,
      "en",
    ),
    contributionFlow({people: 0.18, contributions: 0.8}, {...style, theme: darkTheme}, "nl"),
    lorenzCurve([{people: 0.5, contributions: 0.1}], style, "nl"),
    unitsPicture(units, ties, {unit: name, tie: {from: name, to: "Zorg"}}, {...style, width: 372, height: 150}, "nl"),
    unitMatrix(
      units.map((unit) => unit.name),
      ties,
      style,
      "en",
    ),
    weekBars(
      [
        {week: "2026-10-05", messages: 3, active: 2},
        {week: "2026-10-12", messages: 7, active: 3},
      ],
      {...style, height: 96},
      "nl",
    ),
    sparkline([1, null, 3], {...style, height: 20}, "nl"),
  ];
}

test("weeks of more than a year are named with their year", () => {
  const bars = (count: number) => {
    const weeks = Array.from({length: count}, () => ({week: "2025-01-06", messages: 1}));
    return weekBars(weeks, {...style, height: 96}, "nl");
  };
  expect(bars(52).table.rows[0]).toEqual(["6 jan", "1"]);
  expect(bars(53).table.rows[0]).toEqual(["6 jan 2025", "1"]);
  expect(bars(53).svg).toContain("6 jan 2025");
});

test("a week's name is left out where it would touch another's", () => {
  const bars = (busiest: number) => {
    const weeks = Array.from({length: 60}, (_, i) => ({week: "2025-01-06", messages: i === busiest ? 9 : 1}));
    return weekBars(weeks, {...style, height: 96}, "nl").svg.match(/>6 jan 2025</g);
  };
  expect(bars(30)).toHaveLength(3);
  expect(bars(50)).toHaveLength(2);
  expect(bars(8)).toHaveLength(2);
});

test("every picture is well-formed XML whatever the names, with an alt text and a table", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({unit: "binary"}),
        fc.constantFrom(`"><script>x</script>`, "]]>", "&amp;", "'", "\u0000\ud800"),
      ),
      (name) => {
        for (const {svg, alt, table, width, height} of everyPicture(name)) {
          expect(fault(svg)).toBeNull();
          expect(svg).not.toMatch(/<script|NaN|Infinity|undefined/);
          expect(alt.length).toBeGreaterThan(10);
          expect(table.rows.length).toBeGreaterThan(0);
          expect(table.rows.every((row) => row.length === table.head.length)).toBe(true);
          expect(Math.min(width, height)).toBeGreaterThan(0);
        }
      },
    ),
  );
});

test("18 of 100 people and 80 of 100 messages are drawn in brand: 18 heads, 80 bubbles", () => {
  const {svg, alt} = contributionFlow({people: 0.18, contributions: 0.8}, style, "nl");
  const drawn = [...svg.matchAll(/<path d="([^"]*)" fill="#6B2C5E"\/>/g)].map(([, d]) => d ?? "");
  expect([drawn[0]?.match(/a1\.9 1\.9 0 1 0 3\.8/g)?.length, drawn[1]?.match(/M/g)?.length]).toEqual([18, 80]);
  expect(alt).toBe("Van elke 100 deelnemers schrijven de 18 actiefste 80 van elke 100 berichten.");
});

test("a bar of 46 % is 0.46 of the room for bars", () => {
  const {svg} = shareBars([{name: "Slack", share: 0.46, note: "1"}], {bar: "a", note: "b"}, style, "en");
  const [whole, part] = [...svg.matchAll(/<rect x="[\d.]+" y="[\d.]+" width="([\d.]+)"/g)].map(([, width]) =>
    Number(width),
  );
  expect((part ?? 0) / (whole ?? 1)).toBeCloseTo(0.46, 3);
});

test("a pair that is absent is hatched in the matrix and not shown in its table", () => {
  const {svg, table} = unitMatrix(["A", "B", "C"], [{from: "B", to: "A", ties: 5}], style, "en");
  expect(table.rows).toEqual([
    ["B", "A", "5"],
    ["C", "A", "not shown"],
    ["C", "B", "not shown"],
  ]);
  expect(svg.match(/stroke="#C9C3BA"/g)).toHaveLength(2);
});

test("units in a picture of 9 do not touch, stay inside, and are the same each time", () => {
  const units = Array.from({length: 9}, (_, i) => ({name: `Afdeling ${i}`, people: 20 + 25 * i}));
  const ties = units
    .slice(1)
    .map(({name}, i) => ({from: name, to: `Afdeling ${Math.floor(i / 2)}`, people: 5 + i * 4}));
  const draw = (): Picture => unitsPicture(units, ties, {}, {theme: lightTheme, width: 372, height: 150}, "nl");
  const circles = [...draw().svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/g)].map(
    ([, x, y, r]) => [Number(x), Number(y), Number(r)] as const,
  );
  expect(circles).toHaveLength(9);
  circles.forEach(([x, y, r], i) => {
    expect(x - r >= 0 && x + r <= 372 && y - r >= 0 && y + r <= 150).toBe(true);
    for (const [ox, oy, or] of circles.slice(0, i)) expect(Math.hypot(x - ox, y - oy)).toBeGreaterThan(r + or);
  });
  expect(draw()).toEqual(draw());
});

/** What is not well-formed in an XML text, or null: open and closed elements match, every & is an entity, no stray <. */
function fault(xml: string): string | null {
  const open: string[] = [];
  const rest = xml.replace(
    /<(\/?)([a-z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/g,
    (_, closing: string, name: string, _attributes: string, self: string) => {
      if (closing && open.pop() !== name) open.push(`not opened: ${name}`);
      if (!closing && !self) open.push(name);
      return "";
    },
  );
  if (open.length > 0) return open.join();
  if (/[<>]/.test(rest)) return rest;
  const bare = /&(?!(?:amp|lt|gt|quot|#39);)/.exec(xml);
  return bare ? xml.slice(bare.index, bare.index + 20) : null;
}
