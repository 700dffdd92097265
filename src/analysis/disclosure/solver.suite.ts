const prime = 1_000_003;

/**
 * What a sum of linear answers gives away, by plain Gaussian elimination modulo a prime: written apart from elimination.ts, which it checks.
 * @param answers the unknowns that each answer is the sum of. @returns whether a sum of unknowns follows from the answers.
 */
export function solver(answers: readonly (readonly number[])[], unknowns: number): (sum: readonly number[]) => boolean {
  const rows: {pivot: number; row: Float64Array}[] = [];
  const reduced = (sum: readonly number[]) => {
    const row = new Float64Array(unknowns);
    for (const unknown of sum) row[unknown]! += 1;
    for (const {pivot, row: known} of rows) {
      const factor = row[pivot]!;
      if (factor === 0) continue;
      for (let at = pivot; at < unknowns; at++) row[at] = (row[at]! + (prime - factor) * known[at]!) % prime;
    }
    return row;
  };
  for (const answer of answers) {
    const row = reduced(answer);
    const pivot = row.findIndex((value) => value !== 0);
    if (pivot < 0) continue;
    const scale = inverse(row[pivot]!);
    rows.push({pivot, row: row.map((value) => (value * scale) % prime)});
    rows.sort((a, b) => a.pivot - b.pivot);
  }
  return (sum) => reduced(sum).every((value) => value === 0);
}

function inverse(value: number): number {
  let result = 1;
  for (let left = prime - 2, square = value; left > 0; left = Math.floor(left / 2), square = (square * square) % prime)
    if (left % 2 === 1) result = (result * square) % prime;
  return result;
}
