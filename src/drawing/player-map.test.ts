import {expect, test} from "vitest";
import {type MappedPlayer, type PlayerMapWords, playerMap} from "./player-map.ts";
import {lightTheme} from "./theme.ts";

const words: PlayerMapWords = {
  interest: "Interest",
  influence: "Influence",
  player: "Player",
  stance: "Stance",
  stances: {for: "for", neutral: "neutral", against: "against", unknown: "not known"},
  corners: {win: "Find", partner: "Together", inform: "Inform", strengthen: "Strengthen"},
};
const player = (name: string, interest: number, influence: number, more: Partial<MappedPlayer> = {}): MappedPlayer => ({
  ...{name, interest, influence, stance: "for", isMarked: false},
  ...more,
});
const draw = (players: readonly MappedPlayer[], width = 372) => playerMap(players, words, {theme: lightTheme, width});
const marks = (svg: string) =>
  [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="6.5"/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

test("cells of (372 − 12)/5 = 72: interest 1 lies at 12 + 36 = 48, interest 5 at 336; much influence is up", () => {
  const [top, low] = marks(draw([player("a", 1, 5), player("b", 5, 1)]).svg);
  expect([top?.[0], low?.[0]]).toEqual([48, 336]);
  expect(top![1]).toBeLessThan(low![1]);
});

test("twelve in one cell do not cover each other and stay in the picture, on paper and on a phone", () => {
  for (const width of [372, 180]) {
    const picture = draw(
      Array.from({length: 12}, (_, i) => player(`p${i}`, 4, 4)),
      width,
    );
    const places = marks(picture.svg);
    expect(places).toHaveLength(12);
    places.forEach(([x, y], i) => {
      expect(x - 6.5 >= 0 && x + 6.5 <= width && y + 6.5 <= picture.height).toBe(true);
      for (const [ox, oy] of places.slice(0, i)) expect(Math.hypot(x - ox, y - oy)).toBeGreaterThan(13);
    });
  }
});

test("who is alone in a cell carries the name there, who shares one is named below by number", () => {
  const {svg} = draw([player("Directeur", 5, 5), player("Ans", 2, 2), player("Bo", 2, 2)]);
  expect(svg).toContain(">Directeur<");
  expect(svg).not.toContain(">1. Directeur<");
  expect(svg).toContain(">2. Ans<");
  expect(svg).toContain(">3. Bo<");
});

test("stance is a shape: against is a square; who the picture is about is in brand", () => {
  const {svg, table, alt} = draw([player("a", 1, 5, {stance: "against", isMarked: true})]);
  expect(svg).toMatch(/<rect [^>]*width="13" height="13" [^>]*fill="#6B2C5E"/);
  expect(table.rows).toEqual([["1", "a", "5", "1", "against"]]);
  expect(alt).toBe("a: Influence 5, Interest 1, against.");
});

test("names are escaped, and a map without players is a grid", () => {
  expect(draw([player("<b>&", 3, 3)]).svg).toContain("&lt;b&gt;&amp;");
  expect(marks(draw([]).svg)).toEqual([]);
});
