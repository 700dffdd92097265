/** What may come of a plan whose numbers nobody knows exactly: draws, adoption, discounting, and what matters most. */
export {type Adoption, adoptionAfter, adoptionPerMonth} from "./adoption.ts";
export {type BreakEven, breakEvenMinutes} from "./break-even.ts";
export {discountFactors, paybackMonth, presentValue} from "./discount.ts";
export {percentiles} from "./percentiles.ts";
export {pertMean, pertQuantile, pertVariance, type Spread} from "./pert.ts";
export {rankCorrelation} from "./rank-correlation.ts";
export {type Band, band, type CashCase, type Simulation, simulate} from "./simulate.ts";
export {type TornadoBar, tornado} from "./tornado.ts";
