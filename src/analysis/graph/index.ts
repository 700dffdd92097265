/** Networks as numbers: who ties to whom, how dense, how mutual, in which groups, and where contact is thin or absent. */
export {type Communities, communities} from "./communities.ts";
export {components} from "./components.ts";
export {degree, inDegree, outDegree, outStrength} from "./degree.ts";
export {density} from "./density.ts";
export {type ExternalInternal, eiIndex} from "./e-i-index.ts";
export {
  type Graph,
  graphOf,
  type TieList,
  undirected,
} from "./graph.ts";
export {majorityGroups} from "./grouping.ts";
export {hull, type Point} from "./hull.ts";
export {layout} from "./layout.ts";
export {modularity} from "./modularity.ts";
export {reciprocity} from "./reciprocity.ts";
export {carriers, rankBridges, type UnitPair, unitMatrix, unitPairs} from "./unit-matrix.ts";
export {reachOf, whiteSpots} from "./white-spots.ts";
