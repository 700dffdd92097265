/** The five parts of the success of a network; null = cannot be computed, or not shown. */
export interface SuccessParts {
  /** Members who take part, of all members, 0…1. */
  readonly activeShare: number | null;
  /** Posts with a reply or reaction, of all posts, 0…1. */
  readonly responseRate: number | null;
  /** The smallest share of its people that writes half, 0…1: the more, the broader it is carried. */
  readonly breadth: number | null;
  /** Units with at least one person taking part. */
  readonly reach: number | null;
  /** Yields per 1,000 messages. */
  readonly outcomes: number | null;
}

export const successPartNames = ["activeShare", "responseRate", "breadth", "reach", "outcomes"] as const;
export type SuccessPart = (typeof successPartNames)[number];

export interface Success {
  /** 0…100, whole; null when fewer than three parts are known. */
  readonly score: number | null;
  /** Each part against its target, 0…1; at the target or beyond = 1. */
  readonly parts: Readonly<Record<SuccessPart, number | null>>;
}

/** What counts as fully reached. Reach has no fixed target: all units of the organisation. */
export const successTargets = {activeShare: 0.6, responseRate: 0.9, breadth: 0.15, outcomes: 8} as const;

/**
 * How successful a network is: the mean of five parts, each set against its target. The parts always stand beside it.
 * A part that is not known is left out of the mean; with fewer than three known parts there is no score.
 * @param units how many units the organisation has; below two, reach says nothing and is left out.
 * Source: M5.6 of the method; the targets are our decision, shown in every report.
 */
export function networkSuccess(of: SuccessParts, units: number): Success {
  const against = (value: number | null, target: number): number | null =>
    value === null ? null : Math.min(1, Math.max(0, value / target));
  const parts = {
    activeShare: against(of.activeShare, successTargets.activeShare),
    responseRate: against(of.responseRate, successTargets.responseRate),
    breadth: against(of.breadth, successTargets.breadth),
    reach: units < 2 ? null : against(of.reach, units),
    outcomes: against(of.outcomes, successTargets.outcomes),
  };
  const known = Object.values(parts).filter((part) => part !== null);
  return {
    score: known.length < 3 ? null : Math.round((100 * known.reduce((sum, part) => sum + part, 0)) / known.length),
    parts,
  };
}
