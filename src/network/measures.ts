import {floors} from "../analysis/disclosure/index.ts";
import {components, density, type ExternalInternal, eiIndex, type Graph, reciprocity} from "../analysis/graph/index.ts";
import type {Measure} from "../evidence/index.ts";
import {communitiesOf} from "./found-groups.ts";
import type {NetworkReading} from "./reading.ts";

type NetworkMeasure = Measure<NetworkReading>;

/** People among the first so many nodes with a tie, either way, to anybody. Cost O(nodes). */
export function peopleWithTies({out, in: back}: Graph, nodes: number): number {
  let people = 0;
  for (let i = 0; i < nodes; i++)
    if (out.start[i + 1]! > out.start[i]! || back.start[i + 1]! > back.start[i]!) people++;
  return people;
}

/**
 * E-I index of a scope, on arcs: between units against inside them; with a unit in the scope, across its border against
 * inside it. People without a unit are left out.
 */
export function contactAcross({contact, graph, unitOf, unitCount, otherPlayers}: NetworkReading): ExternalInternal {
  if (otherPlayers === 0) return eiIndex(contact, unitOf, unitCount);
  const sides = unitOf.map((unit, node) => (node < graph.nodes ? 0 : unit < 0 ? -1 : 1));
  return eiIndex(contact, sides, 2);
}

const orNull = (value: number) => (Number.isNaN(value) ? null : value);
const nodes = ({graph}: NetworkReading) => graph.nodes;
const arcs = ({graph}: NetworkReading) => graph.arcs;
const pairs = ({graph}: NetworkReading) => reciprocity(graph).connectedPairs;
const people = ({graph}: NetworkReading) => peopleWithTies(graph, graph.nodes);

const common = {floor: floors.dialogue, additive: false, people} as const;
const count = {...common, range: [0, null]} as const;
const rate = {...common, range: [0, 1]} as const;

/** The measures over ties: who has contact with whom in a scope. Decisions of ours are marked so. */
export const networkMeasures: readonly NetworkMeasure[] = [
  {
    id: "ties",
    unit: "ties",
    ...count,
    basis: nodes,
    name: {nl: "Contacten", en: "Ties"},
    definition: {
      nl: "Het aantal lijnen van de ene mens naar de andere in de periode: door een antwoord, een vermelding, een reactie of een mail. Elke richting telt één keer, hoe vaak het ook gebeurde.",
      en: "The number of lines from one person to another in the period: by a reply, a mention, a reaction or a mail. Each direction counts once, however often it happened.",
    },
    formula: "number of ordered pairs of people with an interaction from the first to the second",
    source: "S. Wasserman & K. Faust, Social Network Analysis (1994) §4; which interactions tie is a decision of ours.",
    compute: arcs,
  },
  {
    id: "pairs",
    unit: "ties",
    ...count,
    basis: nodes,
    name: {nl: "Tweetallen met contact", en: "Pairs in contact"},
    definition: {
      nl: "Tweetallen van wie er minstens één contact zocht met de ander.",
      en: "Pairs of people of whom at least one turned to the other.",
    },
    formula: "number of unordered pairs of people with a tie, either way",
    source: "S. Wasserman & K. Faust, Social Network Analysis (1994) §13.",
    compute: pairs,
  },
  {
    id: "density",
    unit: "density",
    ...rate,
    basis: nodes,
    name: {nl: "Dichtheid", en: "Density"},
    definition: {
      nl: "Het deel van alle mogelijke contacten dat er is. Een grote organisatie heeft vanzelf een lage dichtheid: vergelijk alleen groepen die ongeveer even groot zijn.",
      en: "The part of all possible ties that is there. A large organisation is sparse by nature: compare only groups of about the same size.",
    },
    formula: "ties ÷ n(n − 1), n = people",
    source: "S. Wasserman & K. Faust, Social Network Analysis (1994) §4.",
    compute: ({graph}) => orNull(density(graph)),
  },
  {
    id: "reciprocity",
    unit: "share",
    ...rate,
    basis: arcs,
    name: {nl: "Wederkerig contact", en: "Reciprocity"},
    definition: {
      nl: "Het deel van de contacten waarbij de ander ook zelf contact zoekt.",
      en: "The part of the ties in which the other turns back.",
    },
    formula: "ties with a tie back ÷ ties = 2M ÷ (2M + A), M = mutual pairs, A = one-way pairs",
    source: "S. Wasserman & K. Faust, Social Network Analysis (1994) §13.",
    compute: ({graph}) => orNull(reciprocity(graph).arcs),
  },
  {
    id: "pair-reciprocity",
    unit: "share",
    ...rate,
    basis: pairs,
    name: {nl: "Tweetallen met contact over en weer", en: "Two-way pairs"},
    definition: {
      nl: "Het deel van de tweetallen met contact waarin beide mensen contact zoeken. Dit is altijd lager dan of gelijk aan “wederkerig contact”.",
      en: "The part of the pairs in contact in which both turn to the other. Never more than “reciprocity”.",
    },
    formula: "M ÷ (M + A), M = mutual pairs, A = one-way pairs",
    source: "S. Wasserman & K. Faust, Social Network Analysis (1994) §13; SWOOP Analytics, two-way relations.",
    compute: ({graph}) => orNull(reciprocity(graph).pairs),
  },
  {
    id: "components",
    unit: "count",
    ...count,
    basis: nodes,
    name: {nl: "Losse delen", en: "Components"},
    definition: {
      nl: "In hoeveel delen het netwerk uiteenvalt: tussen twee delen heeft niemand contact. Wie met niemand contact heeft, is een deel op zich.",
      en: "How many parts the network falls into: between two parts nobody has contact. Somebody without any contact is a part of one.",
    },
    formula: "number of weak components, people without ties included",
    source: "S. Wasserman & K. Faust, Social Network Analysis (1994) §4.",
    compute: ({graph}) => components(graph).count,
  },
  {
    id: "largest-component",
    unit: "people",
    ...count,
    basis: nodes,
    name: {nl: "Grootste deel", en: "Largest component"},
    definition: {
      nl: "Hoeveel mensen direct of via anderen met elkaar verbonden zijn, in het grootste deel van het netwerk.",
      en: "How many people are connected with one another, directly or through others, in the largest part of the network.",
    },
    formula: "people in the largest weak component",
    source: "S. Wasserman & K. Faust, Social Network Analysis (1994) §4.",
    compute: ({graph}) => components(graph).sizes[0] ?? null,
  },
  {
    id: "communities",
    unit: "count",
    ...count,
    basis: people,
    name: {nl: "Groepen", en: "Communities"},
    definition: {
      nl: "Groepen van mensen die onderling meer contact hebben dan je bij toeval verwacht. De analyse vindt ze zelf, los van de afdelingen. Wie met niemand contact heeft, telt niet als groep.",
      en: "Groups of people with more contact among themselves than chance would give. The analysis finds them, whatever the units are. Somebody without any contact is no group.",
    },
    formula: "communities of two people or more with the highest modularity found (Leiden, fixed seed)",
    source: "V. A. Traag, L. Waltman & N. J. van Eck, From Louvain to Leiden, Scientific Reports 9 (2019) 5233.",
    compute: (reading) => communitiesOf(reading).count - communitiesOf(reading).alone,
  },
  {
    id: "modularity",
    unit: "index",
    ...common,
    range: [-0.5, 1],
    basis: people,
    name: {nl: "Hoe duidelijk de groepen zijn", en: "Modularity"},
    definition: {
      nl: "Hoe scherp de groepen van elkaar te onderscheiden zijn. Rond 0 lopen ze in elkaar over, boven 0,3 zijn ze duidelijk, dicht bij 1 hebben ze bijna geen contact met elkaar.",
      en: "How clearly the groups stand apart. About 0 they run into one another, above 0.3 they are distinct, near 1 they hardly have contact with one another.",
    },
    formula: "Q = Σ over communities of (inside ÷ 2m − (total ÷ 2m)²), pairs weighed by their contact",
    source: "M. E. J. Newman, Analysis of weighted networks, Phys. Rev. E 70 (2004) 056131.",
    compute: (reading) => orNull(communitiesOf(reading).modularity),
  },
  {
    id: "e-i-index",
    unit: "index",
    ...common,
    range: [-1, 1],
    basis: (reading) => contactAcross(reading).external + contactAcross(reading).internal,
    people: ({contact, graph}) => peopleWithTies(contact, graph.nodes),
    name: {nl: "Naar buiten of naar binnen gericht", en: "E-I index"},
    definition: {
      nl: "Of contact vooral tussen afdelingen loopt of erbinnen: −1 is alles binnen de eigen afdeling, +1 alles met andere. Een kleine afdeling heeft vanzelf meer contact naar buiten: vergelijk alleen afdelingen die ongeveer even groot zijn.",
      en: "Whether contact runs between units or inside them: −1 is all inside the own unit, +1 all with others. A small unit has more contact outside by nature: compare only units of about the same size.",
    },
    formula: "(external − internal) ÷ (external + internal), on ties",
    source:
      "D. Krackhardt & R. N. Stern, Informal networks and organizational crises, Soc. Psychology Quarterly 51 (1988) 123–140.",
    compute: (reading) => orNull(contactAcross(reading).index),
  },
];
