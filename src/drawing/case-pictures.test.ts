import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {fanPicture} from "./fan.ts";
import {promisePath} from "./promise-path.ts";
import {darkTheme, lightTheme} from "./theme.ts";
import {tornadoPicture} from "./tornado.ts";

const style = {theme: lightTheme, width: 372, height: 150};
const rows = [
  {name: "Tijd van wie meedoet", low: "3", high: "15", atLow: 80_000, atHigh: -220_000},
  {name: "Licentie", low: "€ 2", high: "€ 8", atLow: 10_000, atHigh: -140_000},
];
const band = (p10: number, p50: number, p90: number) => ({p10, p50, p90});
const year = (end: ReturnType<typeof band>) => [band(-20, -10, -5), ...Array.from({length: 12}, () => end)];

test("every picture is closed XML without numbers that are none, whatever the name and the amounts, in both themes", () => {
  const amount = fc.integer({min: -10_000_000, max: 10_000_000});
  fc.assert(
    fc.property(
      fc.oneof(fc.string({unit: "binary"}), fc.constantFrom(`"><script>x</script>`, "]]>", "&amp;", "\u0000")),
      fc.array(fc.tuple(amount, amount), {minLength: 1, maxLength: 40}),
      fc.constantFrom(lightTheme, darkTheme),
      (name, pairs, theme) => {
        const drawn = [
          tornadoPicture(
            pairs.map(([atLow, atHigh]) => ({name, low: name, high: "1", atLow, atHigh})),
            pairs[0]![0],
            {...style, theme},
            "nl",
          ),
          fanPicture(
            pairs.map(([a, b]) => band(Math.min(a, b), (a + b) / 2, Math.max(a, b))),
            {...style, theme},
            "en",
          ),
          promisePath(
            pairs.map(([promised, realised], i) => ({month: i + 1, promised, realised: i < 5 ? realised : null})),
            {...style, theme},
            "nl",
          ),
        ];
        for (const {svg, alt, title, table} of drawn) {
          expect(svg).not.toMatch(/<script|NaN|Infinity|undefined/);
          expect(
            svg.match(/<[a-z]+(?: [\w:-]+="[^"<]*")*\/>|<text(?: [\w:-]+="[^"<]*")*>[^<>]*<\/text>/g)?.join(""),
          ).toBe(svg.replace(/^<svg(?: [\w:-]+="[^"<]*")*>|<\/svg>$/g, ""));
          expect(Math.min(alt.length, title.length)).toBeGreaterThan(10);
          expect(table.rows.length).toBeGreaterThan(0);
          expect(table.rows.every((row) => row.length === table.head.length)).toBe(true);
        }
      },
    ),
  );
});

describe("a tornado", () => {
  test("of 300,000 against 150,000 draws the second bar half as wide as the first, which is in brand", () => {
    const {svg} = tornadoPicture(rows, -50_000, style, "nl");
    const bars = [...svg.matchAll(/<rect x="[\d.]+" y="[\d.]+" width="([\d.]+)" height="14" fill="(#\w+)"/g)];
    expect(Number(bars[1]![1]) / Number(bars[0]![1])).toBeCloseTo(0.5, 3);
    expect(bars.map(([, , fill]) => fill)).toEqual([lightTheme.brand, lightTheme.quiet]);
  });
  test("says what matters most and puts each outcome beside the value that gives it", () => {
    const {title, alt, table} = tornadoPicture(rows, -50_000, style, "nl");
    expect(title).toBe("Tijd van wie meedoet bepaalt het meest");
    expect(alt).toContain("van −€\u00a0220.000 tot €\u00a080.000");
    expect(table.rows[0]).toEqual(["Tijd van wie meedoet", "3", "€\u00a080.000", "15", "−€\u00a0220.000"]);
  });
  test("without anything uncertain says so", () => {
    expect(tornadoPicture([], 500, style, "en").title).toBe("All numbers are fixed: nothing moves the outcome");
  });
});

describe("a fan", () => {
  test("has one of four findings, by where the tenth, the half and the ninetieth of a hundred end", () => {
    const title = (end: ReturnType<typeof band>) => fanPicture(year(end), style, "en").title;
    expect(title(band(0, 5, 9))).toBe("After 1 year it has paid for itself in nine of ten calculations");
    expect(title(band(-1, 0, 9))).toBe("After 1 year it has more likely than not paid for itself");
    expect(title(band(-9, -1, 0))).toBe("After 1 year it has more likely not paid for itself");
    expect(title(band(-9, -5, -1))).toBe("After 1 year it has not paid for itself in nine of ten calculations");
  });
  test("keeps zero in sight and writes the start, each half year and the end in its table", () => {
    const {table, svg} = fanPicture(year(band(-9, -5, -1)), style, "nl");
    expect(table.rows.map(([month]) => month)).toEqual(["0", "6", "12"]);
    expect(svg).toMatch(/<line x1="0" x2="[\d.]+" y1="6" y2="6"/);
  });
});

describe("a promise", () => {
  const points = (realised: number) => [
    {month: 1, promised: 1_000, realised},
    {month: 2, promised: 3_000, realised: null},
  ];
  test("of 1,000 of which 700 came is 300 short; 1,005 is about what was promised", () => {
    expect(promisePath(points(700), style, "en").title).toBe("After 1 month it has brought €300 less than promised");
    expect(promisePath(points(1_200), style, "nl").title).toBe(
      "Na 1 maand is er €\u00a0200 meer opgebracht dan beloofd",
    );
    expect(promisePath(points(1_005), style, "en").title).toBe("After 1 month it has brought about what was promised");
  });
  test("that nobody counted yet is drawn without a line in brand, with a dash in the table", () => {
    const {title, svg, table} = promisePath([{month: 1, promised: 1_000, realised: null}], style, "nl");
    expect(title).toBe("Er is nog niets geteld");
    expect(svg).not.toContain(lightTheme.brand);
    expect(table.rows).toEqual([["1", "€\u00a01.000", "–"]]);
  });
});
