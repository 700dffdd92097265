/** What a case has to earn back, and with whose time. */
export interface BreakEven {
  /** Money a year, ≥ 0. */
  readonly yearlyCost: number;
  /** People whose minutes count. */
  readonly people: number;
  readonly weeksPerYear: number;
  /** Money an hour, all costs of the employer in it. */
  readonly hourlyRate: number;
  /** The part of a saved minute that becomes useful work, 0…1. */
  readonly capture: number;
}

/**
 * Minutes that each person must save a week for the costs to be paid: nothing is claimed about whether they will.
 * @returns minutes, ≥ 0; Infinity when nobody is there to save them or no minute is worth anything; 0 without costs.
 */
export function breakEvenMinutes({yearlyCost, people, weeksPerYear, hourlyRate, capture}: BreakEven): number {
  if (yearlyCost === 0) return 0;
  return yearlyCost / ((people * weeksPerYear * hourlyRate * capture) / 60);
}
