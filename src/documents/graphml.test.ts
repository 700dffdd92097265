import fc from "fast-check";
import {expect, test} from "vitest";
import {graphml} from "./graphml.ts";

const empty = {
  directed: false,
  nodeAttributes: {name: "string", people: "int"},
  edgeAttributes: {ties: "double"},
  nodes: [],
  edges: [],
} as const;

test("attributes are declared with their type; null, NaN and what is not declared are left out", () => {
  const file = graphml({
    ...empty,
    nodes: [
      {id: "a", attributes: {name: `"<&>'`, people: 12, other: 1}},
      {id: "b", attributes: {name: null, people: Number.NaN}},
    ],
    edges: [{from: "a", to: "b", attributes: {ties: 0.5}}],
  });
  expect(file).toContain('<key id="node1" for="node" attr.name="people" attr.type="int"/>');
  expect(file).toContain(
    '<node id="n0"><data key="node0">&quot;&lt;&amp;&gt;&#39;</data><data key="node1">12</data></node>',
  );
  expect(file).toContain('<node id="n1"></node>');
  expect(file).toContain('<edge source="n0" target="n1"><data key="edge0">0.5</data></edge>');
});

test("an edge to a node that is not there, and two nodes with one id, are refused", () => {
  const node = {id: "a", attributes: {}};
  expect(() => graphml({...empty, nodes: [node], edges: [{from: "a", to: "b", attributes: {}}]})).toThrow(
    /"b", which is not there/,
  );
  expect(() => graphml({...empty, nodes: [node, node]})).toThrow(/two nodes have the id "a"/);
});

test("names come back as they were, but for characters that XML forbids", () => {
  fc.assert(
    fc.property(fc.string({unit: "binary"}), (name) => {
      const file = graphml({...empty, nodes: [{id: name, attributes: {name}}]});
      const data = /<data key="node0">([\s\S]*?)<\/data>/.exec(file)?.[1] ?? "";
      const back = data
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&#39;", "'")
        .replaceAll("&amp;", "&");
      expect(data).not.toMatch(/[<>]/);
      expect(back).toBe(
        [...name].filter((letter) => /[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(letter)).join(""),
      );
    }),
  );
});
