import {type Held, type Product, type ProductState, stateOf} from "../dossier/product-rules.ts";
import type {Path, ProductStanding} from "./contract.ts";

/** Where a trajectory stands: each product in the order of the steps, and the next best action. */
export function pathOf(products: readonly Product[], held: Held, today: string): Path {
  const standings = [...products].sort((a, b) => a.step - b.step).map((product) => standingOf(product, held, today));
  return {products: standings, next: nextOf(standings)};
}

function standingOf(product: Product, held: Held, today: string): ProductStanding {
  const {id, step, name, purpose, page} = product;
  const mark = held.marks.find((it) => it.product === id);
  return {
    ...{id, step, name, purpose, page},
    state: stateOf(product, held, today),
    open: [...product.openPoints(held)],
    signedOffAt: mark?.signedOffAt ?? null,
    renewOn: mark?.renewOn ?? null,
    dissents: held.signOffs.filter(({product: of, verdict}) => of === id && verdict === "dissents").length,
  };
}

/** What is being worked on comes first, then what must be renewed, then what was not begun; within these the earliest step. */
const urgency: readonly ProductState[] = ["draft", "to-renew", "not-begun"];

function nextOf(standings: readonly ProductStanding[]): Path["next"] {
  const product = urgency.map((state) => standings.find((it) => it.state === state)).find((it) => it !== undefined);
  if (!product) return null;
  const {id, name, page, open, state} = product;
  const point = state === "not-begun" ? undefined : open[0];
  return {product: id, ...(point ?? {words: doIn[state as keyof typeof doIn](name), page})};
}

const doIn = {
  draft: (name: Product["name"]) => ({
    nl: `Leg “${name.nl}” voor aan de coalitie en stel het vast`,
    en: `Put “${name.en}” before the coalition and sign it off`,
  }),
  "to-renew": (name: Product["name"]) => ({nl: `Kijk opnieuw naar “${name.nl}”`, en: `Look again at “${name.en}”`}),
  "not-begun": (name: Product["name"]) => ({nl: `Begin met “${name.nl}”`, en: `Begin with “${name.en}”`}),
};
