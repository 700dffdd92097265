import type {Point} from "../../analysis/graph/index.ts";
import {arrange} from "../../drawing/index.ts";
import type {NetworkReply} from "../../network/contract.ts";

/** What the picture of a network holds: units in their groups, and the contact between them, placed in its frame. Never a person. */
export interface Scene {
  readonly frame: Frame;
  /** Largest first. */
  readonly units: readonly SceneUnit[];
  readonly ties: readonly SceneTie[];
  readonly groups: readonly SceneGroup[];
  /** Where the row of units begins that are not seen in contact with any other; null when there are none. */
  readonly apartFrom: number | null;
  /** Pixels that each of them has for its name. */
  readonly apartWidth: number;
}

/** In pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** x to the right, y downwards, in pixels of the frame. */
export interface SceneUnit extends Point {
  readonly id: string;
  readonly name: string;
  readonly people: number;
  /** Its place in the palette, 0…5; 5 is "the rest": a smaller group, or none. */
  readonly category: number;
  /** Pixels; area follows people. */
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

/** Units of one community that are seen to be in contact, two or more: those get a ground and a name. */
export interface SceneGroup {
  /** Counted from 0, largest first. */
  readonly community: number;
  readonly category: number;
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

/** The same network and frame give the same scene. Cost: that of `arrange`, some milliseconds for sixteen units. */
export function networkScene(network: NetworkReply, frame: Frame): Scene {
  const units = [...network.units].sort((a, b) => b.people - a.people);
  const place = new Map(units.map(({id}, i) => [id, i]));
  const ties = sceneTies(network);
  const largest = Math.max(1, ...units.map(({people}) => people));
  const biggest = (units.length > 14 ? 19 : units.length > 9 ? 23 : 27) * Math.min(1, 0.4 + frame.width / 900);
  const radii = units.map(({people}) => Math.max(8, biggest * Math.sqrt(people / largest)));
  const side = Math.min(mostSideRoom, frame.width / 8);
  const isTied = units.map(({id}) => ties.some(({from, to}) => from === id || to === id));
  const apart = units.flatMap((_, i) => (isTied[i] ? [] : [i]));
  const columns = Math.max(1, Math.floor(frame.width / apartRoom.width));
  const apartHeight = apart.length === 0 ? 0 : Math.ceil(apart.length / columns) * apartRoom.height + apartHead;
  const tied = units.flatMap((_, i) => (isTied[i] ? [i] : []));
  const centres = new Map(apart.map((unit, i) => [unit, placeApart(i, apart.length, columns, frame)]));
  arrange(
    tied.map((i) => ({radius: radii[i]!})),
    ties.map(({from, to, people, kind}) => ({
      from: tied.indexOf(place.get(from)!),
      to: tied.indexOf(place.get(to)!),
      weight: people * (kind === "inside" ? 2 : 1),
    })),
    {
      width: Math.max(1, frame.width - 2 * side),
      height: Math.max(1, frame.height - apartHeight - 2 * topRoom),
    },
  ).forEach(({x, y}, i) => {
    centres.set(tied[i]!, {x: x + side, y: y + topRoom});
  });
  return {
    frame,
    ties,
    groups: groupsInContact(network, ties),
    apartFrom: apart.length > 0 ? frame.height - apartHeight : null,
    apartWidth: frame.width / Math.max(1, Math.min(columns, apart.length)),
    units: units.map(({id, name, people, community}, i) => ({
      id,
      name,
      people,
      category: categoryOf(community),
      radius: radii[i]!,
      ...centres.get(i)!,
    })),
  };
}

/** Kept free beside and above the units, for their names. */
const mostSideRoom = 64;
const topRoom = 32;
/** The least a unit without contact to be seen takes, with its name below it. */
const apartRoom = {width: 132, height: 84};
/** The words above their row. */
const apartHead = 28;

/** In rows at the foot of the frame, each row spread over the width. */
function placeApart(i: number, count: number, columns: number, {width, height}: Frame): Point {
  const row = Math.floor(i / columns);
  const rows = Math.ceil(count / columns);
  const inRow = Math.min(columns, count - row * columns);
  return {
    x: ((i - row * columns + 0.5) * width) / inRow,
    y: height - (rows - row) * apartRoom.height + 32,
  };
}

function sceneTies(network: NetworkReply): SceneTie[] {
  const communityOf = new Map(network.units.map(({id, community}) => [id, community]));
  const widest = Math.max(1, ...network.ties.map(({people}) => people));
  const bridges = thinnestBridges(network);
  return network.ties.map(({from, to, people}) => {
    const community = communityOf.get(from) ?? null;
    const isInside = community !== null && community === communityOf.get(to);
    return {
      from,
      to,
      people,
      kind: bridges.has(pairOf(from, to)) ? "bridge" : isInside ? "inside" : "between",
      category: categoryOf(community),
      width: people / widest,
    };
  });
}

/** Per community the parts of its units that ties inside it connect. */
function groupsInContact({units}: NetworkReply, ties: readonly SceneTie[]): SceneGroup[] {
  const inside = ties.filter(({kind}) => kind === "inside");
  const seen = new Set<string>();
  return units.flatMap(({id, community}): SceneGroup[] => {
    if (community === null || seen.has(id)) return [];
    const members = [id];
    for (const member of members)
      for (const {from, to} of inside) {
        const next = from === member ? to : to === member ? from : undefined;
        if (next !== undefined && !members.includes(next)) members.push(next);
      }
    for (const member of members) seen.add(member);
    return members.length > 1 ? [{community, category: categoryOf(community), units: members}] : [];
  });
}
