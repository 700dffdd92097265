type Bounds = readonly [least: number, most: number];

const share = [0, 1] as const;
const amount = [0, 1_000_000] as const;
/** Minutes or hours that may also be lost. */
const change = [-1_000, 1_000] as const;

/** Every uncertain number of a case with what it can be. New ones go at the end: the place of a number chooses its row of chance. */
export const parameterBounds = {
  hoursPerYear: [1, 4_000],
  weeksPerYear: [1, 53],
  yearlySalary: amount,
  turnover: share,
  inflow: share,
  absence: share,
  leaderShare: share,
  adoptionFinal: share,
  monthsToHalf: [0, 120],
  steepness: [0, 10],
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
  replacementShare: [0, 5],
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
  playerMinutes: [0, 1_000],
} as const satisfies Readonly<Record<string, Bounds>>;

export type ParameterId = keyof typeof parameterBounds;
export const parameterIds = Object.keys(parameterBounds) as readonly ParameterId[];

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
