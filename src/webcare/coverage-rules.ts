import type {Entry, Words} from "../dossier/kinds.ts";
import {enumerated, nameKey, sameName} from "../dossier/naming-rules.ts";
import type {watchedNetwork, watchedTheme, webcareRole} from "./watch-kinds.ts";

export type Network = Entry<typeof watchedNetwork>;
export type Theme = Entry<typeof watchedTheme>;
export type Role = Entry<typeof webcareRole>;

/** A theme in a network, and who has a part in it. Each name once, as it was typed first. */
export interface Cell {
  readonly network: Network;
  /** null: all subjects, as long as no theme was chosen. */
  readonly theme: Theme | null;
  readonly monitors: readonly string[];
  readonly deputies: readonly string[];
  readonly responders: readonly string[];
}

/** Networks × themes: a row a network, a column a theme. */
export interface Coverage {
  readonly themes: readonly (Theme | null)[];
  readonly rows: readonly {readonly network: Network; readonly cells: readonly Cell[]}[];
}

/**
 * Who follows what. A role without network counts for all networks, one without theme for all themes; a role for a network or
 * theme that is no longer followed counts for none. Without networks there are no rows.
 */
export function coverageOf(networks: readonly Network[], themes: readonly Theme[], roles: readonly Role[]): Coverage {
  const columns = themes.length > 0 ? themes : [null];
  const cellOf = (network: Network, theme: Theme | null): Cell => {
    const own = roles.filter(({details}) => counts(details.network, network) && counts(details.theme, theme));
    const names = (field: "monitor" | "deputy" | "responder") => eachOnce(own.map(({details}) => details[field]));
    return {network, theme, monitors: names("monitor"), deputies: names("deputy"), responders: names("responder")};
  };
  return {
    themes: columns,
    rows: networks.map((network) => ({network, cells: columns.map((theme) => cellOf(network, theme))})),
  };
}

const counts = (chosen: string | null, of: {readonly id: string} | null): boolean =>
  chosen === null || chosen === of?.id;

function eachOnce(names: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of names)
    if (nameKey(name) !== "" && !byKey.has(nameKey(name))) byKey.set(nameKey(name), name.trim());
  return [...byKey.values()];
}

export const cellsOf = ({rows}: Coverage): readonly Cell[] => rows.flatMap(({cells}) => cells);

/** Nobody else can take over: one person follows it, and there is no deputy but that person. */
export const hangsOnOne = ({monitors, deputies}: Cell): boolean =>
  monitors.length === 1 && deputies.every((name) => sameName(name, monitors[0]!));

/** Something in the division of roles that asks for a decision. */
export interface CoverageRemark {
  readonly about: "no-monitor" | "no-responder" | "hangs-on-one" | "own-deputy" | "carries-most";
  readonly words: Words;
}

/** Fewer cells than these say nothing about who carries how much. */
const leastCells = 4;

/**
 * Gaps and single points of failure, gaps first: cells nobody follows or answers, said per network; persons without a deputy; roles
 * whose deputy is the same person; a person who is the only one to follow more than half of the cells (of at least four).
 */
export function coverageRemarks(coverage: Coverage, roles: readonly Role[]): readonly CoverageRemark[] {
  const cells = cellsOf(coverage);
  return [
    ...gaps(coverage, "monitors"),
    ...gaps(coverage, "responders"),
    ...withoutDeputy(cells),
    ...ownDeputies(cells, roles),
    ...carriers(cells),
  ];
}

function gaps({rows}: Coverage, part: "monitors" | "responders"): CoverageRemark[] {
  const about = part === "monitors" ? "no-monitor" : "no-responder";
  return rows.flatMap(({network, cells}) => {
    const open = cells.filter((cell) => cell[part].length === 0);
    if (open.length === 0) return [];
    const {name} = network.details;
    const {nl, en} = enumerated(open.flatMap(({theme}) => theme?.details.name ?? []));
    const isWhole = open.length === cells.length;
    const words =
      part === "monitors"
        ? isWhole
          ? {nl: `Niemand volgt ${name}.`, en: `Nobody follows ${name}.`}
          : {nl: `In ${name} volgt niemand ${nl}.`, en: `In ${name} nobody follows ${en}.`}
        : isWhole
          ? {nl: `In ${name} is er niemand die reageert.`, en: `In ${name} there is nobody who responds.`}
          : {nl: `In ${name} reageert niemand op ${nl}.`, en: `In ${name} nobody responds on ${en}.`};
    return [{about, words}];
  });
}

function withoutDeputy(cells: readonly Cell[]): CoverageRemark[] {
  const hanging = cells.filter((cell) => hangsOnOne(cell) && cell.deputies.length === 0);
  return eachOnce(hanging.flatMap(({monitors}) => monitors)).map((person) => {
    const own = hanging.filter(({monitors}) => sameName(monitors[0]!, person));
    const {nl, en} = enumerated(own.map(({network}) => network.details.name));
    return {
      about: "hangs-on-one",
      words: {
        nl: `${person} heeft geen vervanger in ${nl}.`,
        en: `${person} has no deputy in ${en}.`,
      },
    };
  });
}

function ownDeputies(cells: readonly Cell[], roles: readonly Role[]): CoverageRemark[] {
  const following = new Set(cells.flatMap(({monitors}) => monitors).map(nameKey));
  const own = roles.filter(({details}) => nameKey(details.deputy) !== "" && sameName(details.deputy, details.monitor));
  return eachOnce(own.map(({details}) => details.monitor))
    .filter((person) => following.has(nameKey(person)))
    .map((person) => ({
      about: "own-deputy",
      words: {nl: `${person} staat genoteerd als eigen vervanger.`, en: `${person} is down as their own deputy.`},
    }));
}

function carriers(cells: readonly Cell[]): CoverageRemark[] {
  if (cells.length < leastCells) return [];
  return eachOnce(cells.flatMap(({monitors}) => monitors)).flatMap((person) => {
    const alone = cells.filter(({monitors}) => monitors.length === 1 && sameName(monitors[0]!, person)).length;
    if (alone * 2 <= cells.length) return [];
    return [
      {
        about: "carries-most" as const,
        words: {
          nl: `${person} volgt als enige ${alone} van de ${cells.length} vakken: verdeel dat over meer mensen.`,
          en: `${person} is the only one to follow ${alone} of the ${cells.length} cells: share that among more people.`,
        },
      },
    ];
  });
}

/** The roles that follow from decision 2: for each theme that nobody follows anywhere, its owner follows it in all networks. */
export function rolesOfHolders({
  themes,
  rows,
}: Coverage): readonly {readonly theme: string; readonly monitor: string}[] {
  return themes.flatMap((theme, column) => {
    const isFree = rows.every(({cells}) => cells[column]?.monitors.length === 0);
    const holder = theme?.details.holder.trim() ?? "";
    return theme && isFree && holder !== "" ? [{theme: theme.id, monitor: holder}] : [];
  });
}
