/** What the dialogues of one scope (a period, at most one source and one unit) hold: the plain data its measures are computed from. */
export interface DialogueReading {
  /** Players in the scope: in the people file and employed in the period, else the people of the sources. */
  readonly players: number;
  /** Active people who are in no people file (guests, people who left): counted, in no share. */
  readonly outsiders: number;
  readonly posts: number;
  readonly replies: number;
  readonly reactions: number;
  /** Posts that got a reply or a reaction by another person. */
  readonly answered: number;
  /** Posts that got a reply by another person. */
  readonly replied: number;
  readonly botMessages: number;
  /** Messages (posts and replies) of each active player, in no order; those who only reacted stand with 0. */
  readonly contributions: Float64Array;
  /** Time to the first reply by another person, in hours, over posts that got one; null without any. */
  readonly firstReply: {readonly median: number; readonly p90: number} | null;
}
