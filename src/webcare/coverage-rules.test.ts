import {expect, test} from "vitest";
import {entry} from "../dossier/entry.suite.ts";
import type {DetailsOf} from "../dossier/kinds.ts";
import {cellsOf, coverageOf, coverageRemarks, hangsOnOne, rolesOfHolders} from "./coverage-rules.ts";
import {watchedNetwork, watchedTheme, webcareRole} from "./watch-kinds.ts";

const network = (name: string) => entry(watchedNetwork, `n:${name}`, {name});
const theme = (name: string, holder = "") => entry(watchedTheme, `t:${name}`, {name, holder});
const role = (details: Partial<DetailsOf<typeof webcareRole>>) => entry(webcareRole, "r", details);

const [yammer, coffee] = [network("Yammer"), network("Koffietafel")];
const [energy, safety] = [theme("Energie", "Noor"), theme("Veiligheid")];
const sentences = (networks: (typeof yammer)[], themes: (typeof energy)[], roles: ReturnType<typeof role>[]) =>
  coverageRemarks(coverageOf(networks, themes, roles), roles).map(({words}) => words.nl);

test("a role without network and theme counts for all 2 × 2 cells", () => {
  const coverage = coverageOf([yammer, coffee], [energy, safety], [role({monitor: "Noor"})]);
  expect(cellsOf(coverage).map(({monitors}) => monitors)).toEqual([["Noor"], ["Noor"], ["Noor"], ["Noor"]]);
});

test("a role for one network and one theme counts for that cell only, beside one for the whole network", () => {
  const coverage = coverageOf(
    [yammer, coffee],
    [energy, safety],
    [role({network: yammer.id, theme: safety.id, monitor: "Sam"}), role({network: yammer.id, monitor: "Noor"})],
  );
  expect(cellsOf(coverage).map(({monitors}) => monitors)).toEqual([["Noor"], ["Sam", "Noor"], [], []]);
});

test("one person with two roles is one name, however it was typed", () => {
  const coverage = coverageOf([yammer], [energy], [role({monitor: "Noor de Wit"}), role({monitor: " noor  de wit"})]);
  expect(cellsOf(coverage)[0]?.monitors).toEqual(["Noor de Wit"]);
});

test("without themes there is one column for all subjects; without networks there is no row", () => {
  expect(coverageOf([yammer], [], [role({monitor: "Noor"})]).rows[0]?.cells).toMatchObject([
    {theme: null, monitors: ["Noor"]},
  ]);
  expect(coverageOf([], [energy], []).rows).toEqual([]);
});

test("a role for a theme that is no longer followed counts for none", () => {
  const coverage = coverageOf([yammer], [], [role({theme: energy.id, monitor: "Noor"})]);
  expect(cellsOf(coverage)[0]?.monitors).toEqual([]);
});

test("what nobody follows is said per network: the whole network, or its themes", () => {
  const roles = [role({network: coffee.id, theme: energy.id, monitor: "Noor", deputy: "Sam", responder: "Noor"})];
  expect(sentences([yammer, coffee], [energy, safety], roles)).toEqual([
    "Niemand volgt Yammer.",
    "In Koffietafel volgt niemand Veiligheid.",
    "In Yammer is er niemand die reageert.",
    "In Koffietafel reageert niemand op Veiligheid.",
  ]);
});

test("who follows alone needs a deputy; a second person who follows is one too", () => {
  const noor = role({monitor: "Noor", responder: "Sam"});
  expect(sentences([yammer, coffee], [energy], [noor])).toEqual([
    "Noor heeft geen vervanger in Yammer en Koffietafel.",
  ]);
  expect(sentences([yammer], [energy], [noor, role({monitor: "Sam"})])).toEqual([]);
});

test("a person cannot be their own deputy", () => {
  const roles = [role({monitor: "Noor", deputy: "noor", responder: "Sam"})];
  expect(sentences([yammer], [energy], roles)).toEqual(["Noor staat genoteerd als eigen vervanger."]);
  expect(cellsOf(coverageOf([yammer], [energy], roles)).map(hangsOnOne)).toEqual([true]);
});

test("3 of 4 cells on one person is more than half, 2 of 4 is not", () => {
  const own = (network: string, theme: string, monitor: string) =>
    role({network, theme, monitor, deputy: "Lou", responder: "Lou"});
  const half = [own(yammer.id, energy.id, "Noor"), own(yammer.id, safety.id, "Noor")];
  const three = [...half, own(coffee.id, energy.id, "Noor"), own(coffee.id, safety.id, "Sam")];
  expect(sentences([yammer, coffee], [energy, safety], three)).toEqual([
    "Noor volgt als enige 3 van de 4 vakken: verdeel dat over meer mensen.",
  ]);
  const two = [...half, own(coffee.id, energy.id, "Sam"), own(coffee.id, safety.id, "Sam")];
  expect(sentences([yammer, coffee], [energy, safety], two)).toEqual([]);
});

test("the owner of a theme that nobody follows is proposed; a theme without owner, or with somebody, is left alone", () => {
  expect(rolesOfHolders(coverageOf([yammer], [energy, safety], []))).toEqual([{theme: energy.id, monitor: "Noor"}]);
  expect(rolesOfHolders(coverageOf([yammer], [energy], [role({monitor: "Sam"})]))).toEqual([]);
});
