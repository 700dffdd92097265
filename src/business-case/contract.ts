import {z} from "zod";

/** At least, most likely, at most; all within the bounds of what the number can be. */
const spread = (least: number, most: number) => {
  const number = z.number().min(least).max(most);
  return z
    .object({low: number, base: number, high: number})
    .refine(({low, base, high}) => low <= base && base <= high, "low ≤ base ≤ high");
};
const share = spread(0, 1);
const amount = spread(0, 1_000_000);
/** Minutes or hours that may also be lost. */
const change = spread(-1_000, 1_000);

/** Every uncertain number of a case with its bounds. New ones go at the end: the place of a number chooses its row of chance. */
const numbers = {
  hoursPerYear: spread(1, 4_000),
  weeksPerYear: spread(1, 53),
  yearlySalary: amount,
  turnover: share,
  inflow: share,
  absence: share,
  leaderShare: share,
  adoptionFinal: share,
  monthsToHalf: spread(0, 120),
  steepness: spread(0, 10),
  capture: share,
  attribution: share,
  attributionEngagement: share,
  ceiling: share,
  minutesFindingPeople: change,
  minutesFindingInformation: change,
  minutesEmail: change,
  minutesMeetings: change,
  minutesCollaboration: change,
  minutesDoubleWork: change,
  hoursOnboarding: change,
  leaversKept: share,
  replacementShare: spread(0, 5),
  minutesLeaders: change,
  keyPeopleShare: share,
  hoursKnowledge: amount,
  knowledgeKept: share,
  ideas: amount,
  ideaValue: amount,
  signals: amount,
  hoursSignal: amount,
  signalsSooner: share,
  absenceDifference: share,
  searchShare: share,
  emailShare: share,
  licencePrice: amount,
  introductionHours: amount,
  introductionBought: amount,
  trainingHours: amount,
  communityHours: amount,
  playerMinutes: spread(0, 1_000),
} as const;
export type ParameterId = keyof typeof numbers;
export const parameterIds = Object.keys(numbers) as readonly ParameterId[];

export const benefitLineIds = [
  "finding-people",
  "finding-information",
  "email-and-versions",
  "meetings-and-planning",
  "collaboration",
  "double-work",
  "onboarding",
  "keeping-people",
  "visible-leaders",
  "knowledge",
  "ideas",
  "signals",
  "engagement",
] as const;
export type BenefitLineId = (typeof benefitLineIds)[number];

export const costLineIds = ["licences", "introduction", "training", "community-management", "player-time"] as const;
export type CostLineId = (typeof costLineIds)[number];

const chosen = <Id extends string>(ids: readonly [Id, ...Id[]]) =>
  z.array(z.enum(ids)).refine((list) => new Set(list).size === list.length, "each line once");

/** A case as people fill it in: who it is about, which lines count, and their own numbers where they differ from ours. */
export const BusinessCase = z.object({
  organisation: z.object({
    people: z.number().int().min(1).max(10_000_000),
    hourlyRate: z.number().positive().max(10_000).describe("Euro an hour, all costs of the employer in it."),
  }),
  parameters: z.strictObject(numbers).partial().describe("Own numbers; what is absent takes the default."),
  benefitLines: chosen(benefitLineIds),
  costLines: chosen(costLineIds),
  discountRate: z.number().min(0).max(1).default(0.05).describe("A year, as a share."),
  years: z.number().int().min(1).max(10).default(3),
  seed: z.number().int().min(0).max(2_147_483_647).default(1),
});
export type BusinessCase = z.infer<typeof BusinessCase>;

/** What a line turned out to bring in one month after the introduction, as the organisation counted it. */
export const Realised = z.object({
  lineId: z.enum(benefitLineIds),
  month: z.number().int().min(1).max(120).describe("The first month after the introduction is 1."),
  value: z.number().describe("Euro in that month."),
});
export type Realised = z.infer<typeof Realised>;
