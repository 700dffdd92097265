/** How people come to take part after the introduction. */
export interface Adoption {
  /** The share of the people that takes part in the end, 0…1. */
  readonly final: number;
  /** After so many months half of those take part; ≥ 0. */
  readonly monthsToHalf: number;
  /** Per month, ≥ 0: 0.25 is a slow spread, 1 a quick one. Around the half, final·steepness/4 joins a month. */
  readonly steepness: number;
}

/**
 * The share of the people that takes part, as an S-curve (logistic): final / (1 + e^(−steepness·(months − monthsToHalf))).
 * @param months since the introduction; may be a fraction.
 * @returns 0…final, never falling; 0 before the introduction. At the introduction itself it is above 0: there are always pioneers.
 * Source: E. M. Rogers, Diffusion of Innovations (1962); the logistic form: Z. Griliches, Econometrica 25 (1957) 501–522.
 */
export function adoptionAfter(months: number, {final, monthsToHalf, steepness}: Adoption): number {
  return months < 0 ? 0 : final / (1 + Math.exp(-steepness * (months - monthsToHalf)));
}

/**
 * The share that takes part in the middle of each month, for a whole case at once.
 * @param into one place a month, the first month after the introduction first. Cost one exponential a month.
 */
export function adoptionPerMonth(adoption: Adoption, into: Float64Array): void {
  for (let month = 0; month < into.length; month++) into[month] = adoptionAfter(month + 0.5, adoption);
}
