/** What may come of a plan whose numbers nobody knows exactly: draws, adoption, discounting, and what matters most. */
export {adoptionPerMonth} from "./adoption.ts";
export {breakEvenMinutes} from "./break-even.ts";
export {discountFactors, paybackMonth, presentValue} from "./discount.ts";
export {pertMean, type Spread} from "./pert.ts";
export {type Band, band, type CashCase, simulate} from "./simulate.ts";
export {tornado} from "./tornado.ts";
