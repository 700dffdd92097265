import {graphml} from "../documents/index.ts";
import type {Chance} from "../platform/effects.ts";
import {communitiesOf} from "./found-groups.ts";
import type {NetworkReading} from "./reading.ts";

/**
 * The network of people as GraphML, under pseudonyms that tell nothing: numbers in an order of chance. For who holds the dialogues
 * themselves; the server never makes it. Cost O(nodes log nodes + arcs).
 */
export function peopleLevelFile(reading: NetworkReading, chance: Chance): string {
  const {graph, shownUnitOf, units} = reading;
  const {of} = communitiesOf(reading);
  const order = Array.from({length: graph.nodes}, (_, node) => ({node, place: chance()}));
  order.sort((a, b) => a.place - b.place);
  const pseudonyms: string[] = [];
  for (const [i, {node}] of order.entries()) pseudonyms[node] = `p${i + 1}`;
  const {start, to, weight} = graph.out;
  return graphml({
    directed: true,
    nodeAttributes: {unit: "string", community: "int"},
    edgeAttributes: {weight: "double"},
    nodes: order.map(({node}) => ({
      id: pseudonyms[node]!,
      attributes: {
        unit: units[shownUnitOf[node]!]?.name ?? null,
        community: of[node]! + 1,
      },
    })),
    edges: order.flatMap(({node}) =>
      Array.from({length: start[node + 1]! - start[node]!}, (_, i) => start[node]! + i).map((arc) => ({
        from: pseudonyms[node]!,
        to: pseudonyms[to[arc]!]!,
        attributes: {weight: weight[arc]!},
      })),
    ),
  });
}
