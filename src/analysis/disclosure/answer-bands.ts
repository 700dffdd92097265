/** The part of the answers that chose something: exactly, or between two ends. 0…1. */
export interface AnswerShare {
  readonly from: number;
  readonly to: number;
}

/** How many must have chosen otherwise before a share is told exactly: with one or two, colleagues know who. */
const fewest = 3;

/** Bands are at least this wide. */
const width = 0.1;

/**
 * The shares of a distribution, without ever telling that all, or all but a few, answered the same: that tells what each of them answered, however many
 * there are. Such a share becomes a band from 90 to 100 percent (wider for small groups), and each of the others a band up from 0, so that they do not
 * give away what is banded.
 * @param counts per answer, of a group that is shown as a whole; @returns a share per answer, 0 to 0 when there are no answers at all.
 */
export function answerShares(counts: readonly number[]): AnswerShare[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const isSame = all > 0 && counts.some((count) => all - count < fewest);
  const open = Math.max(width, fewest / all);
  return counts.map((count) => {
    if (!isSame) return exactly(all > 0 ? count / all : 0);
    return all - count < fewest ? {from: Math.max(0, 1 - open), to: 1} : {from: 0, to: Math.min(1, open)};
  });
}

const exactly = (share: number): AnswerShare => ({from: share, to: share});
