/** What a measure is, and how its figures are kept and cited. */
export type {Bilingual, Figure, Measure, Unit} from "./measure.ts";
