import {escapeXml} from "../drawing/index.ts";

export type AttributeType = "string" | "int" | "double" | "boolean";
export type AttributeValue = string | number | boolean | null;

/** A network as other programs read it. Attributes are declared once; a node or edge may leave any of them out. */
export interface GraphDocument {
  readonly directed: boolean;
  readonly nodeAttributes: Readonly<Record<string, AttributeType>>;
  readonly edgeAttributes: Readonly<Record<string, AttributeType>>;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface GraphNode {
  /** Unique. */
  readonly id: string;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
}

/**
 * GraphML (http://graphml.graphdrawing.org), well-formed whatever the names: escaped, control characters removed.
 * Attributes that are not declared, null, or not a number where one is declared, are left out.
 * @throws RangeError when two nodes have one id, or an edge names a node that is not there.
 */
export function graphml(graph: GraphDocument): string {
  const ids = new Map<string, string>();
  for (const {id} of graph.nodes) {
    if (ids.has(id)) throw new RangeError(`two nodes have the id ${JSON.stringify(id)}`);
    ids.set(id, `n${ids.size}`);
  }
  const idOf = (id: string): string => {
    const found = ids.get(id);
    if (found === undefined) throw new RangeError(`an edge names the node ${JSON.stringify(id)}, which is not there`);
    return found;
  };
  const nodeKeys = declare(graph.nodeAttributes, "node");
  const edgeKeys = declare(graph.edgeAttributes, "edge");
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...nodeKeys.declarations,
    ...edgeKeys.declarations,
    `  <graph edgedefault="${graph.directed ? "directed" : "undirected"}">`,
    ...graph.nodes.map(({id, attributes}) => `    <node id="${idOf(id)}">${nodeKeys.data(attributes)}</node>`),
    ...graph.edges.map(
      ({from, to, attributes}) =>
        `    <edge source="${idOf(from)}" target="${idOf(to)}">${edgeKeys.data(attributes)}</edge>`,
    ),
    "  </graph>",
    "</graphml>",
    "",
  ].join("\n");
}

function declare(attributes: Readonly<Record<string, AttributeType>>, kind: "node" | "edge") {
  const keys = Object.entries(attributes).map(([name, type], i) => ({name, type, key: `${kind}${i}`}));
  return {
    declarations: keys.map(
      ({name, type, key}) => `  <key id="${key}" for="${kind}" attr.name="${escapeXml(name)}" attr.type="${type}"/>`,
    ),
    data: (values: Readonly<Record<string, AttributeValue>>): string =>
      keys
        .flatMap(({name, type, key}) => {
          const value = values[name];
          if (value === undefined || value === null) return [];
          if ((type === "int" || type === "double") && !Number.isFinite(value)) return [];
          return [`<data key="${key}">${escapeXml(String(value))}</data>`];
        })
        .join(""),
  };
}
