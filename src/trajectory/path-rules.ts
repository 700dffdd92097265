import {type Held, openOn, type Product, type ProductState, stateOf} from "../dossier/product-rules.ts";
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
    open: [...openOn(product, held, today)],
    signedOffAt: mark?.signedOffAt ?? null,
    renewOn: mark?.renewOn ?? null,
    dissents: held.signOffs.filter(({product: of, verdict}) => of === id && verdict === "dissents").length,
  };
}

/**
 * What comes first after what is overdue: what is being worked on, then what must be renewed, then what was not begun; within these
 * the earliest step.
 */
const urgency: readonly ProductState[] = ["draft", "to-renew", "not-begun"];

function nextOf(standings: readonly ProductStanding[]): Path["next"] {
  const isLate = ({open}: ProductStanding) => open[0]?.isOverdue === true;
  const product =
    standings.find(isLate) ??
    urgency.map((state) => standings.find((it) => it.state === state)).find((it) => it !== undefined);
  if (!product) return null;
  const {id, name, page, open, state} = product;
  if (state === "not-begun") return {product: id, words: begin(name), page};
  const {words, page: where} = open[0] ?? {words: signOff(name), page};
  return {product: id, words, page: where};
}

const signOff = ({nl, en}: Product["name"]) => ({
  nl: `Leg “${nl}” voor aan de coalitie en stel het vast`,
  en: `Put “${en}” before the coalition and sign it off`,
});
const begin = ({nl, en}: Product["name"]) => ({nl: `Begin met “${nl}”`, en: `Begin with “${en}”`});
