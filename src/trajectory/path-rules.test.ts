import {expect, test} from "vitest";
import {kind, text} from "../dossier/kinds.ts";
import {heldOf, type Product} from "../dossier/product-rules.ts";
import {pathOf} from "./path-rules.ts";

const card = kind({
  id: "card",
  one: {nl: "Kaart", en: "Card"},
  many: {nl: "Kaarten", en: "Cards"},
  title: "name",
  fields: {name: text("Naam", "Name")},
});

const product = (id: string, step: Product["step"], more: Partial<Product> = {}): Product => ({
  ...{id, step, page: id, kinds: [], texts: [id], openPoints: () => []},
  ...{name: {nl: id, en: id}, purpose: {nl: "", en: ""}},
  ...more,
});

const saved = (name: string, savedAt: string) => ({
  ...{name, savedAt, document: null, version: 1, savedBy: "Kim", editing: null},
});

const held = (parts: Partial<Parameters<typeof heldOf>[0]> = {}) =>
  heldOf({entries: [], texts: [], signOffs: [], marks: [], ...parts});

const states = (path: ReturnType<typeof pathOf>) => path.products.map(({id, state}) => `${id} ${state}`);

test("without anything every product is not begun, in the order of the steps, and the first is what to begin with", () => {
  const path = pathOf([product("picture", 2), product("vision", 1)], held(), "2026-11-24");
  expect(states(path)).toEqual(["vision not-begun", "picture not-begun"]);
  expect(path.next).toMatchObject({product: "vision", page: "vision", words: {en: "Begin with “vision”"}});
});

test("an entry or a text makes a draft, whose first open point is what to do next", () => {
  const points = () => [{words: {nl: "Vraag HR", en: "Ask HR"}, page: "coalition"}];
  const entries = [{kind: "card", changedAt: "2026-11-01T10:00:00.000Z"}];
  const path = pathOf(
    [product("vision", 1), product("picture", 2, {kinds: [card], openPoints: points})],
    held({entries}),
    "2026-11-24",
  );
  expect(states(path)).toEqual(["vision not-begun", "picture draft"]);
  expect(path.next).toEqual({product: "picture", words: {nl: "Vraag HR", en: "Ask HR"}, page: "coalition"});
});

test("a product that was signed off is to be renewed on its day, and when it changed afterwards", () => {
  const marks = (renewOn: string | null) => [
    {product: "vision", signedOffBy: "Kim", signedOffAt: "2026-11-10T10:00:00.000Z", renewOn},
  ];
  const before = [saved("vision", "2026-11-09T10:00:00.000Z")];
  const after = [saved("vision", "2026-11-11T10:00:00.000Z")];
  const of = (parts: Parameters<typeof held>[0]) => pathOf([product("vision", 1)], held(parts), "2026-11-24");
  expect(of({texts: before, marks: marks("2027-11-10")})).toMatchObject({
    products: [{state: "signed-off"}],
    next: null,
  });
  expect(of({texts: before, marks: marks("2026-11-24")})).toMatchObject({
    products: [{state: "to-renew"}],
    next: {product: "vision", words: {en: "Look again at “vision”: that was due on 24 November 2026."}},
  });
  expect(of({texts: after, marks: marks(null)})).toMatchObject({
    products: [{state: "to-renew", open: [{isOverdue: false}]}],
    next: {words: {en: "Sign off “vision” again: something changed after it was signed off."}},
  });
});

test("what is overdue comes before all else, also in what was signed off", () => {
  const point = (en: string) => ({words: {nl: en, en}, page: "agenda"});
  const late = product("agenda", 5, {
    openPoints: () => [point("Tell colleagues")],
    overdue: (_, today) => (today > "2026-11-23" ? [point("Was to be done")] : []),
  });
  const marks = [{product: "agenda", signedOffBy: "Kim", signedOffAt: "2026-11-10T10:00:00.000Z", renewOn: null}];
  const texts = [saved("vision", "2026-11-09T10:00:00.000Z"), saved("agenda", "2026-11-09T10:00:00.000Z")];
  const on = (today: string) => pathOf([product("vision", 1), late], held({texts, marks}), today);
  expect(on("2026-11-23").next).toMatchObject({product: "vision"});
  expect(on("2026-11-24").next).toEqual({product: "agenda", ...point("Was to be done")});
  expect(on("2026-11-24").products[1]!.open.map(({words, isOverdue}) => [words.en, isOverdue])).toEqual([
    ["Was to be done", true],
    ["Tell colleagues", false],
  ]);
});

test("a product's texts can be all that begin with a name", () => {
  const advice = product("advice", 6, {texts: ["advice-"]});
  expect(
    states(pathOf([advice], held({texts: [saved("advice-budget", "2026-11-09T10:00:00.000Z")]}), "2026-11-24")),
  ).toEqual(["advice draft"]);
  expect(states(pathOf([advice], held({texts: [saved("advised", "2026-11-09T10:00:00.000Z")]}), "2026-11-24"))).toEqual(
    ["advice not-begun"],
  );
});

test("members who see it differently are counted", () => {
  const signOff = {
    id: "1",
    product: "vision",
    words: "",
    textVersion: 1,
    recordedBy: "Kim",
    at: "2026-11-10T10:00:00.000Z",
  };
  const signOffs = [
    {...signOff, member: "A", verdict: "dissents" as const},
    {...signOff, member: "B", verdict: "agrees" as const},
  ];
  expect(pathOf([product("vision", 1)], held({signOffs}), "2026-11-24").products[0]!.dissents).toBe(1);
});
