import type {BusinessCase} from "./plan-rules.ts";

const sure = (value: number) => ({low: value, base: value, high: value});

/**
 * A municipality of 800 people that is sure of all its numbers, so that a case can be worked out on paper. With a steepness of 0 half
 * of the final share takes part from the first month on: 40 %.
 */
export const municipality: BusinessCase = {
  organisation: {people: 800, hourlyRate: 50},
  parameters: {
    hoursPerYear: sure(1600),
    weeksPerYear: sure(45),
    yearlySalary: sure(50_000),
    turnover: sure(0.1),
    adoptionFinal: sure(0.8),
    monthsToHalf: sure(12),
    steepness: sure(0),
    capture: sure(0.5),
    attribution: sure(0.75),
    ceiling: sure(0.02),
    minutesFindingInformation: sure(12),
    leaversKept: sure(0.05),
    replacementShare: sure(0.2),
    searchShare: sure(0.19),
    licencePrice: sure(3),
    introductionHours: sure(110),
    introductionBought: sure(5_000),
    playerMinutes: sure(2),
  },
  benefitLines: ["finding-information", "keeping-people"],
  costLines: ["licences", "introduction", "player-time"],
  ownLines: [],
  ownCosts: [],
  discountRate: 0,
  years: 2,
  seed: 1,
};
