import {graphml} from "../documents/index.ts";
import type {Language} from "../drawing/index.ts";
import type {NetworkPicture} from "./picture.ts";

/**
 * What the picture shows as GraphML: units with the contact between them, and communities with the units that most of
 * whose people are in them. Never a person; pairs that are not shown are absent.
 */
export function networkFile({units, communities, ties}: NetworkPicture, language: Language): string {
  const groupName = {nl: "Groep", en: "Group"}[language];
  return graphml({
    directed: false,
    nodeAttributes: {
      name: "string",
      kind: "string",
      people: "int",
      active: "int",
      eiIndex: "double",
      internal: "int",
      external: "int",
      community: "int",
    },
    edgeAttributes: {kind: "string", ties: "double", people: "int"},
    nodes: [
      ...units.map(({id, x: _x, y: _y, community, ...unit}) => ({
        id,
        attributes: {...unit, kind: "unit", community: community === null ? null : community + 1},
      })),
      ...communities.map(({id, people}, i) => ({
        id,
        attributes: {name: `${groupName} ${i + 1}`, kind: "community", people},
      })),
    ],
    edges: [
      ...ties.map(({from, to, ties: times, people}) => ({
        from,
        to,
        attributes: {kind: "contact", ties: times, people},
      })),
      ...units.flatMap(({id, community}) =>
        community === null ? [] : [{from: id, to: communities[community]!.id, attributes: {kind: "part of"}}],
      ),
    ],
  });
}
