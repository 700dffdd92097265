import {graphml} from "../documents/index.ts";
import type {Language} from "../drawing/index.ts";
import type {Monitor} from "./contract.ts";
import {reportWords} from "./words.ts";

/**
 * The network of units and communities as GraphML: contact between units, and the community that most people of a unit
 * are in. Never a person; pairs that are not shown are absent.
 */
export function monitorNetwork({network, language}: Monitor, inLanguage: Language = language): string {
  const words = reportWords(inLanguage);
  const units = new Map(network.units.map(({name}, i) => [name, `unit-${i}`]));
  const communities = network.communities.sizes.map((people, i) => ({
    id: `community-${i}`,
    attributes: {name: words.group(i + 1), kind: "community", people},
  }));
  return graphml({
    directed: false,
    nodeAttributes: {
      name: "string",
      kind: "string",
      people: "int",
      active: "int",
      eiIndex: "double",
      internal: "double",
      external: "double",
      community: "int",
    },
    edgeAttributes: {kind: "string", ties: "double", people: "int"},
    nodes: [
      ...network.units.map(({name, people, active, eiIndex, internal, external, community}) => ({
        id: units.get(name) ?? "",
        attributes: {
          name,
          kind: "unit",
          people,
          active,
          eiIndex,
          internal,
          external,
          community: community === null ? null : community + 1,
        },
      })),
      ...communities,
    ],
    edges: [
      ...network.matrix.flatMap(({from, to, ties, people}) => {
        const [one, other] = [units.get(from), units.get(to)];
        return one === undefined || other === undefined
          ? []
          : [{from: one, to: other, attributes: {kind: "contact", ties, people}}];
      }),
      ...network.units.flatMap(({name, community}) =>
        community === null || !communities[community]
          ? []
          : [{from: units.get(name) ?? "", to: `community-${community}`, attributes: {kind: "part of"}}],
      ),
    ],
  });
}
