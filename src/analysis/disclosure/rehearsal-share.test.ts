import {describe, expect, test} from "vitest";
import {type Rehearsal, rehearsalOf} from "../../rehearsal/rehearsal.ts";
import {shownLattice} from "./lattice.ts";
import {type Deed, groupsOf, type Organisation, upward} from "./organisations.suite.ts";

/** 2 November 2026 in Amsterdam, milliseconds since 1970. */
const until = 1_793_574_000_000;
const floor = 10;

/** The rehearsal organisation by its units, quarters of thirteen weeks, and sources. */
function organisationOf(rehearsal: Rehearsal): Organisation {
  const paths = new Set(
    rehearsal.people.flatMap(({unit}) => unit.split("/").map((_, depth, names) => names.slice(0, depth + 1).join("/"))),
  );
  const units = Array.from(paths, (id) => ({id, parentId: id.includes("/") ? id.slice(0, id.lastIndexOf("/")) : null}));
  const quarterOf = (at: number) =>
    `Q${Math.min(3, Math.floor((4 * (at - rehearsal.from)) / (until - rehearsal.from)))}`;
  const placeOf = new Map(rehearsal.people.map(({mail, unit}, person) => [mail, {unit, person}]));
  const deeds = new Map<string, Deed>();
  for (const {key: value} of rehearsal.sources) {
    const authors = new Map<string, {unit: string; person: number}>();
    for (const record of rehearsal.records(value)) {
      if (record.type === "person" && placeOf.has(record.mails[0] ?? ""))
        authors.set(record.key, placeOf.get(record.mails[0]!)!);
      const author = record.type === "message" && !record.isBot ? authors.get(record.authorKey ?? "") : undefined;
      if (record.type !== "message" || !author) continue;
      const period = quarterOf(record.at);
      const key = [author.person, period, value].join();
      deeds.set(key, {...author, period, value, messages: 1 + (deeds.get(key)?.messages ?? 0)});
    }
  }
  const periods = [
    {id: "year", parentId: null},
    ...[0, 1, 2, 3].map((quarter) => ({id: `Q${quarter}`, parentId: "year"})),
  ];
  const values = rehearsal.sources.map(({key}) => ({id: key, parentId: null}));
  return {lattice: {units, periods, values}, deeds: [...deeds.values()]};
}

/** Of the places with enough people: those there are, those shown by themselves, and those shown together with others as a rest. */
function visible({lattice, deeds}: Organisation) {
  const groups = groupsOf({lattice, deeds});
  const shown = shownLattice(lattice, groups, {floor});
  const parentOf = new Map(lattice.units.map(({id, parentId}) => [id, parentId]));
  const people = new Map<string, number>();
  for (const group of groups)
    for (const unit of upward(lattice.units, shown.countedIn.get(group.unit!) ?? "")) {
      const key = JSON.stringify([unit, group.period, group.value]);
      people.set(key, (people.get(key) ?? 0) + group.people);
    }
  const count = {units: 0, shown: 0, joined: 0, crossed: 0, crossedShown: 0};
  for (const [key, n] of people) {
    const [unit, period, value] = JSON.parse(key) as [string, string, string | null];
    if (n < floor) continue;
    const isShown = shown.group(unit, period, value) !== null;
    if (value !== null) {
      count.crossed++;
      if (isShown) count.crossedShown++;
      continue;
    }
    count.units++;
    if (isShown) count.shown++;
    else if (shown.rest(parentOf.get(unit) ?? null, period)?.units.includes(unit)) count.joined++;
  }
  return count;
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

describe("of municipalities of 100 to 5,000 people", () => {
  const counts = [100, 300, 500, 1_000, 1_184, 2_000, 5_000].map((people) => ({
    people,
    ...visible(organisationOf(rehearsalOf({seed: 1, people, messages: 20_000, weeks: 52, until}))),
  }));
  for (const {people, units, shown, joined, crossed, crossedShown} of counts)
    console.info(
      `${people} people: ${percent(shown, units)} of ${units} units shown, ${percent(shown + joined, units)} with rests; ` +
        `crossed with a source ${percent(crossedShown, crossed)} of ${crossed}`,
    );
  const sum = (of: (count: (typeof counts)[number]) => number) => counts.reduce((total, count) => total + of(count), 0);

  test("at least 90 % of the units with enough people are shown by themselves, and in each municipality 80 %", () => {
    expect(sum(({shown}) => shown) / sum(({units}) => units)).toBeGreaterThanOrEqual(0.9);
    for (const {shown, units} of counts) expect(shown / units).toBeGreaterThanOrEqual(0.8);
  });
  test("nearly all others are shown in a rest: in each municipality it is 97 % together", () => {
    for (const {shown, joined, units} of counts) expect((shown + joined) / units).toBeGreaterThanOrEqual(0.97);
  });
});
