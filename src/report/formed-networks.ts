import {shownWith, withOther} from "../analysis/disclosure/index.ts";
import {smallestGroup} from "../analysis/statistics/index.ts";
import type {ChannelPlace} from "../dialogue/index.ts";
import type {Yield} from "../webcare/index.ts";
import type {Monitor} from "./contract.ts";
import {networkSuccess} from "./success.ts";

export type FormedNetwork = Monitor["channels"][number];

/** What is needed to judge the networks people formed. */
export interface FormedNetworksInput {
  readonly places: readonly ChannelPlace[];
  /** Without any, outcomes are unknown, not nought. */
  readonly yields: readonly Yield[];
  /** Units the organisation has at the level that is shown. */
  readonly units: number;
  /** The place at that level of each unit; −1 for none. */
  readonly unitPlace: (unitId: string) => number;
  /** Fewest people in a network that is shown; 1 shows all. */
  readonly floor: number;
}

/**
 * The channels and lists as networks, most successful first. Those too small are not shown, and neither is the next one when
 * subtraction would find a single small one. Members are those who wrote or reacted there in the period, for exports do not say
 * who only reads; taking part is the part of them that wrote.
 */
export function formedNetworks({places, yields, units, unitPlace, floor}: FormedNetworksInput): FormedNetwork[] {
  const joined = withOther(
    places.map(({people}) => people.length),
    floor,
  );
  const networks = places.map((place, i): FormedNetwork => {
    if (!joined.shown.includes(i) || !shownWith(place.people.length, floor)) return hidden(place);
    const writers = place.people.filter(({messages}) => messages > 0);
    const parts = {
      activeShare: writers.length / place.people.length,
      responseRate: place.posts > 0 ? place.answered / place.posts : null,
      breadth: shareOrNull(
        smallestGroup(
          writers.map(({messages}) => messages),
          0.5,
        ).share,
      ),
      reach: new Set(place.people.map(({unitId}) => unitPlace(unitId)).filter((at) => at >= 0)).size,
      outcomes:
        yields.length > 0 && place.messages > 0
          ? (1000 * yields.filter(({network}) => isOf(network, place.name)).length) / place.messages
          : null,
    };
    return {
      name: place.name,
      source: place.sourceName,
      members: place.people.length,
      messages: place.messages,
      ...parts,
      success: networkSuccess(parts, units).score,
      shown: true,
    };
  });
  return networks.sort(
    (a, b) => Number(b.shown) - Number(a.shown) || (b.success ?? -1) - (a.success ?? -1) || b.messages - a.messages,
  );
}

/** Yields name their network in words: with or without #, in any case. */
const isOf = (network: string, channel: string) => plain(network) === plain(channel);
const plain = (name: string) => name.trim().replace(/^#/, "").toLowerCase();

const shareOrNull = (value: number) => (Number.isNaN(value) ? null : value);

const hidden = ({name, sourceName}: ChannelPlace): FormedNetwork => ({
  name,
  source: sourceName,
  members: 0,
  messages: 0,
  activeShare: null,
  responseRate: null,
  breadth: null,
  reach: 0,
  outcomes: null,
  success: null,
  shown: false,
});
