import {expect, test} from "vitest";
import {entry} from "../dossier/entry.suite.ts";
import type {DetailsOf} from "../dossier/kinds.ts";
import {themePlanItem} from "./theme-plan-kinds.ts";
import {momentsOn, nextMoment, plannedThemes, planRemarks, withoutMoment} from "./theme-plan-rules.ts";
import {watchedTheme} from "./watch-kinds.ts";

type Details = Partial<DetailsOf<typeof themePlanItem>>;
const moment = (details: Details) => entry(themePlanItem, `${details.theme} ${details.moment}`, details);
const whole = {starter: "Noor", means: ["poll", "meeting"]} as const;
const sentences = (...details: Details[]) => planRemarks(details.map(moment)).map(({words}) => words.nl);

test("moments with the same name but for capitals and spaces are one theme, by day, without a day last", () => {
  const themes = plannedThemes(
    [
      {theme: "Veiligheid", moment: "2026-03-20"},
      {theme: "Energie", moment: ""},
      {theme: "energie ", moment: "2026-03-02"},
    ].map(moment),
  );
  expect(themes.map(({name, moments}) => [name, moments.map(({details}) => details.moment)])).toEqual([
    ["energie", ["2026-03-02", ""]],
    ["Veiligheid", ["2026-03-20"]],
  ]);
});

test("a moment without starter, means or day is said once for all its themes", () => {
  expect(sentences({theme: "Energie"}, {theme: "Energie"}, {theme: "Veiligheid", moment: "2026-03-02"})).toEqual([
    "Nog niemand begint over Veiligheid en Energie.",
    "Kies met welke middelen je werkt bij Veiligheid en Energie.",
    "Kies een dag voor Energie.",
  ]);
});

test("four moments that begin in one ISO week are too many, three are not; Sunday is of the week, Monday of the next", () => {
  const days = (...all: string[]) => sentences(...all.map((day) => ({theme: "Energie", moment: day, ...whole})));
  expect(days("2026-03-02", "2026-03-04", "2026-03-06", "2026-03-08")).toEqual([
    "In week 10 (2 – 8 mrt 2026) beginnen 4 momenten. Spreid ze, dan krijgt elk gesprek aandacht.",
  ]);
  expect(days("2026-03-02", "2026-03-04", "2026-03-06", "2026-03-09")).toEqual([]);
});

test("a week at the turn of the year is one week: 30 December 2026 and 2 January 2027 lie in week 53", () => {
  const all = ["2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02"];
  expect(sentences(...all.map((day) => ({theme: "Energie", moment: day, ...whole})))).toEqual([
    "In week 53 (30 dec 2026 – 2 jan 2027) beginnen 4 momenten. Spreid ze, dan krijgt elk gesprek aandacht.",
  ]);
});

test("a theme with one means in all its moments is not cross-media; two moments with one means each are", () => {
  const day = (moment: string, means: "poll" | "meeting"): Details => ({
    theme: "Energie",
    starter: "Noor",
    moment,
    means: [means],
  });
  expect(sentences(day("2026-03-02", "poll"), day("2026-04-02", "poll"))).toEqual([
    "Energie gebruikt maar één middel. Combineer online en offline, dan bereik je meer mensen.",
  ]);
  expect(sentences(day("2026-03-02", "poll"), day("2026-04-02", "meeting"))).toEqual([]);
});

test("a moment of more days is on each of them; one that ends before it begins is one day; one without a day is on none", () => {
  const plan = [
    moment({theme: "Lang", moment: "2026-03-30", until: "2026-04-01"}),
    moment({theme: "Om", moment: "2026-03-31", until: "2026-03-01"}),
    moment({theme: "Ooit"}),
  ];
  const on = (day: string) => momentsOn(plan, day).map(({details}) => details.theme);
  expect([on("2026-03-29"), on("2026-03-31"), on("2026-04-01"), on("2026-04-02")]).toEqual([
    [],
    ["Lang", "Om"],
    ["Lang"],
    [],
  ]);
});

test("a strategic theme is planned when a moment points to it or has its name; a theme that is not strategic need not be", () => {
  const theme = (id: string, name: string, strategic = true) => entry(watchedTheme, id, {name, strategic});
  const themes = [theme("t1", "Energie"), theme("t2", "Wonen"), theme("t3", "Zorg"), theme("t4", "Koffie", false)];
  const plan = [moment({theme: "energie"}), moment({theme: "Thuis", watched: "t2"})];
  expect(withoutMoment(themes, plan).map(({id}) => id)).toEqual(["t3"]);
});

test("the next moment is the first that is not over: one that lasts until today counts, one that is done does not", () => {
  const plan = [
    moment({theme: "Klaar", moment: "2026-03-05", state: "done"}),
    moment({theme: "Later", moment: "2026-03-09"}),
    moment({theme: "Loopt", moment: "2026-03-01", until: "2026-03-05"}),
  ];
  const next = (today: string) => nextMoment(plan, today)?.details.theme;
  expect([next("2026-03-05"), next("2026-03-06"), next("2026-03-10")]).toEqual(["Loopt", "Later", undefined]);
});
