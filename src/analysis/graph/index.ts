/** Networks as numbers: who ties to whom, how dense, how mutual, in which groups, and where contact is thin or absent. */
export {type Communities, type CommunityOptions, communities} from "./communities.ts";
export {components} from "./components.ts";
export {degree, inDegree, inStrength, outDegree, outStrength, strength} from "./degree.ts";
export {density} from "./density.ts";
export {type EIIndex, type ExternalInternal, eiIndex} from "./e-i-index.ts";
export {
  type Adjacency,
  type Graph,
  GraphError,
  graphOf,
  type PairWeight,
  type TieList,
  type Undirected,
  undirected,
} from "./graph.ts";
export {type Grouping, majorityGroups} from "./grouping.ts";
export {hull, type Point} from "./hull.ts";
export {type LayoutOptions, layout} from "./layout.ts";
export {modularity} from "./modularity.ts";
export {type Reciprocity, reciprocity} from "./reciprocity.ts";
export {carriers, rankBridges, type UnitMatrix, type UnitPair, unitMatrix, unitPairs} from "./unit-matrix.ts";
export {type Reach, reachOf, whiteSpots} from "./white-spots.ts";
