import type {Point} from "../../analysis/graph/index.ts";
import type {NetworkReply} from "../../network/contract.ts";

/** What the picture of a network holds: units in their groups, and the contact between them. Never a person. */
export interface Scene {
  /** Largest first. */
  readonly units: readonly SceneUnit[];
  readonly ties: readonly SceneTie[];
  /** Groups of two units or more: those get a hull and a name. */
  readonly groups: readonly SceneGroup[];
}

export interface SceneUnit extends Point {
  readonly id: string;
  readonly name: string;
  readonly people: number;
  /** Its place in the palette, 0…5; 5 is "the rest": a smaller group, or none. */
  readonly category: number;
  /** Of the whole picture's smaller side: area follows people. */
  readonly radius: number;
}

export interface SceneTie {
  readonly from: string;
  readonly to: string;
  readonly people: number;
  /** Among the thinnest bridges between groups · inside a group, which has this category · other. */
  readonly kind: "bridge" | "inside" | "between";
  readonly category: number;
  /** 0…1 of the widest. */
  readonly width: number;
}

export interface SceneGroup {
  readonly category: number;
  readonly people: number;
  readonly units: readonly string[];
}

/** A picture is about few things: of all bridges so many of the thinnest stand out, in the picture and in the matrix. */
export const mostBridges = 3;
/** Groups with a colour and shape of their own; the sixth category is the rest. */
const ownCategories = 5;

export const categoryOf = (community: number | null): number =>
  community === null ? ownCategories : Math.min(community, ownCategories);

export const pairOf = (from: string, to: string): string => (from < to ? `${from} ${to}` : `${to} ${from}`);

/** The bridges that stand out, as pairs of unit ids. */
export const thinnestBridges = ({bridges}: Pick<NetworkReply, "bridges">): ReadonlySet<string> =>
  new Set(bridges.slice(0, mostBridges).map(({from, to}) => pairOf(from, to)));

/** Cost O(units + ties). */
export function networkScene(network: NetworkReply): Scene {
  const largest = Math.max(1, ...network.units.map(({people}) => people));
  const widest = Math.max(1, ...network.ties.map(({people}) => people));
  const biggest = Math.min(0.075, 0.25 / Math.sqrt(Math.max(1, network.units.length)));
  const units = network.units
    .map(({id, name, people, community, x, y}) => ({
      id,
      name,
      people,
      category: categoryOf(community),
      radius: Math.max(0.02, biggest * Math.sqrt(people / largest)),
      x,
      y,
    }))
    .sort((a, b) => b.people - a.people);
  const communityOf = new Map(network.units.map(({id, community}) => [id, community]));
  const bridges = thinnestBridges(network);
  const ties = network.ties.map(({from, to, people}): SceneTie => {
    const [one, other] = [communityOf.get(from) ?? null, communityOf.get(to) ?? null];
    const isInside = one !== null && one === other;
    return {
      from,
      to,
      people,
      kind: bridges.has(pairOf(from, to)) ? "bridge" : isInside ? "inside" : "between",
      category: categoryOf(one),
      width: people / widest,
    };
  });
  const groups = network.communities.flatMap(({people}, community): SceneGroup[] => {
    const members = network.units.filter((unit) => unit.community === community).map(({id}) => id);
    return members.length > 1 ? [{category: categoryOf(community), people, units: members}] : [];
  });
  return {units, ties, groups};
}
