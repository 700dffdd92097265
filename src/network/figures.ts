import {carriers, components, density, reciprocity} from "../analysis/graph/index.ts";
import type {Language} from "../drawing/index.ts";
import type {TieKind} from "./contract.ts";
import {communitiesOf, shownGroups} from "./found-groups.ts";
import {contactAcross} from "./measures.ts";
import {unitName} from "./picture.ts";
import type {NetworkReading} from "./reading.ts";
import {shownPairs, type UnitInContact, unitsInContact} from "./unit-contact.ts";
import {type WhitePlace, whitePlaces} from "./white-places.ts";

/** The network in figures, as the monitor holds it. Shares are 0…1; null = cannot be computed. */
export interface NetworkFigures {
  nodes: number;
  arcs: number;
  pairs: number;
  density: number | null;
  /** Of all arcs, the part that is answered. */
  reciprocity: number | null;
  /** Of all connected pairs, the part that is mutual. */
  pairReciprocity: number | null;
  components: number;
  largestComponent: number;
  /** `count`: of two people or more; `sizes`: of those large enough to be shown, largest first. */
  communities: {count: number; modularity: number | null; seed: number; sizes: number[]};
  eiIndex: number | null;
  arcsByKind: Record<TieKind, number>;
  selfTies: number;
  units: (Omit<UnitInContact, "id" | "name"> & {name: string})[];
  /** Interactions between units, both ways together; people: the smaller number on either side. */
  matrix: {from: string; to: string; ties: number; people: number}[];
  whiteSpots: WhitePlace[];
}

/**
 * All figures of a reading. Units, pairs, communities and white spots keep their floors; the figures of the whole do not:
 * ask networkIsShown first, unless who reads them holds the dialogues themselves.
 * @param language of the name of "other". Cost O(nodes + ties), and that of the communities.
 */
export function networkFigures(reading: NetworkReading, language: Language = "nl"): NetworkFigures {
  const {graph} = reading;
  const answered = reciprocity(graph);
  const parts = components(graph);
  const groups = communitiesOf(reading);
  const units = unitsInContact(reading).map(({id: _, ...unit}) => ({...unit, name: unitName(unit, language)}));
  return {
    nodes: graph.nodes,
    arcs: graph.arcs,
    pairs: answered.connectedPairs,
    density: orNull(density(graph)),
    reciprocity: orNull(answered.arcs),
    pairReciprocity: orNull(answered.pairs),
    components: parts.count,
    largestComponent: parts.sizes[0] ?? 0,
    communities: {
      count: groups.count - groups.alone,
      modularity: orNull(groups.modularity),
      seed: groups.seed,
      sizes: [...groups.sizes.subarray(0, shownGroups(reading))],
    },
    eiIndex: orNull(contactAcross(reading).index),
    arcsByKind: {...reading.arcsByKind},
    selfTies: reading.selfTies,
    units,
    matrix: shownPairs(reading).map((pair) => ({
      from: units[pair.a]!.name,
      to: units[pair.b]!.name,
      ties: pair.weight,
      people: carriers(pair),
    })),
    whiteSpots: whitePlaces(reading),
  };
}

const orNull = (value: number) => (Number.isNaN(value) ? null : value);
