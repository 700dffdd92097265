/** What a measure is, how its figures are kept and read, and the periods and scopes they are about. */
export {defaultPeriod, figureOf, measured, warmFigures} from "./figures.ts";
export type {Bilingual, Measure} from "./measure.ts";
export {addDays, mondayOf, mondaysOf, type Period, periodOf, previousPeriod} from "./period.ts";
export {storedResult} from "./results-store.ts";
export {evidenceRoutes, type FilterSources} from "./routes.ts";
export {type ReadingScope, scopeKey} from "./scope.ts";
