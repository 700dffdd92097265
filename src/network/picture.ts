import {floors, shownWith} from "../analysis/disclosure/index.ts";
import {carriers, type UnitPair} from "../analysis/graph/index.ts";
import type {Language} from "../drawing/index.ts";
import {figureOf} from "../evidence/index.ts";
import type {NetworkReply} from "./contract.ts";
import {communitiesOf, groupComposition, shownGroups} from "./found-groups.ts";
import {networkMeasures, peopleWithTies} from "./measures.ts";
import type {NetworkReading} from "./reading.ts";
import {bridgesBetween, pairsNotShown, shownPairs, unitPlaces, unitsInContact, wholeUnits} from "./unit-contact.ts";
import type {ShownUnit} from "./unit-level.ts";
import {whitePlaces} from "./white-places.ts";

/** What the page of networks shows of a scope. */
export type NetworkPicture = Omit<NetworkReply, "period" | "weeks">;

/** Of too few people, and of nobody: they look alike. */
export const nothingShown: NetworkPicture = {
  shown: false,
  nodes: null,
  arcs: null,
  pairs: null,
  density: null,
  reciprocity: null,
  pairReciprocity: null,
  components: null,
  largestComponent: null,
  eiIndex: null,
  modularity: null,
  communities: [],
  units: [],
  ties: [],
  notShown: [],
  bridges: [],
  whiteSpots: [],
};

/** Whether enough people of the scope have contact for any figure, and enough others or none are outside it. */
export function networkIsShown({contact, graph, otherPlayers}: NetworkReading): boolean {
  return shownWith(peopleWithTies(contact, graph.nodes), floors.dialogue, otherPlayers);
}

/**
 * The network as units, communities and the contact between them; never a person, and nothing below its floor.
 * The same reading gives the same picture. @param language of the name of "other".
 * Cost O(nodes + ties), and that of the communities.
 */
export function networkPicture(reading: NetworkReading, language: Language): NetworkPicture {
  if (!networkIsShown(reading)) return nothingShown;
  const units = unitsInContact(reading);
  const pairs = shownPairs(reading);
  const places = unitPlaces(units, pairs, reading.seed);
  const tie = (pair: UnitPair) => ({
    from: units[pair.a]!.id,
    to: units[pair.b]!.id,
    ties: pair.weight,
    people: carriers(pair),
  });
  return {
    shown: true,
    nodes: reading.graph.nodes,
    arcs: figure("ties", reading),
    pairs: figure("pairs", reading),
    density: figure("density", reading),
    reciprocity: figure("reciprocity", reading),
    pairReciprocity: figure("pair-reciprocity", reading),
    components: figure("components", reading),
    largestComponent: figure("largest-component", reading),
    eiIndex: figure("e-i-index", reading),
    modularity: figure("modularity", reading),
    communities: communitiesShown(reading, language),
    units: units.map((unit, i) => ({...unit, name: unitName(unit, language), ...places[i]!})),
    ties: pairs.map(tie),
    notShown: pairsNotShown(reading, pairs).map(({a, b}) => ({from: units[a]!.id, to: units[b]!.id})),
    bridges: bridgesBetween(units, pairs).map(tie),
    whiteSpots: whitePlaces(reading),
  };
}

/** A unit's name, also of "other". */
export function unitName({name}: Pick<ShownUnit, "name">, language: Language): string {
  return name ?? {nl: "Overige afdelingen", en: "Other units"}[language];
}

function figure(id: string, reading: NetworkReading): number | null {
  return figureOf(networkMeasures.find((measure) => measure.id === id)!, reading).value;
}

function communitiesShown(reading: NetworkReading, language: Language): NetworkPicture["communities"] {
  const {sizes} = communitiesOf(reading);
  const composition = groupComposition(reading, wholeUnits(reading));
  return Array.from({length: shownGroups(reading)}, (_, group) => ({
    id: `community-${group}`,
    people: sizes[group]!,
    units: reading.units
      .flatMap((unit, place) => {
        const people = composition[group]![place]!;
        return people === null ? [] : [{name: unitName(unit, language), people}];
      })
      .sort((a, b) => b.people - a.people),
  }));
}
