/**
 * Divides a whole number over shares, so that the parts add up exactly (largest remainder, the first of equals wins).
 * @param weights ≥ 0; when all are 0 nothing is divided and every part is 0.
 * @returns whole numbers ≥ 0 in the order of `weights`, with sum `total`.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(whole > 0)) return weights.map(() => 0);
  const exact = weights.map((weight) => (weight * total) / whole);
  const parts = exact.map(Math.floor);
  const left = total - parts.reduce((sum, part) => sum + part, 0);
  const order = exact.map((_, i) => i).sort((a, b) => exact[b]! - parts[b]! - (exact[a]! - parts[a]!) || a - b);
  for (const i of order.slice(0, left)) parts[i]!++;
  return parts;
}
