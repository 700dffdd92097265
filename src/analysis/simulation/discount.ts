/**
 * What money later is worth at the start, per month. Money of a month is taken as paid in its middle; what is paid at the start
 * itself is not discounted: (1 + rate)^(−(month − ½)/12).
 * @param rate a year, as a share: 0.05 is 5 %; > −1. @param months how many, ≥ 0.
 * @returns months + 1 factors: place 0 is the start, place m the m-th month.
 * @throws RangeError when the rate is −1 or less.
 */
export function discountFactors(rate: number, months: number): Float64Array {
  if (!(rate > -1)) throw new RangeError(`A discount rate lies above −1; got ${rate}.`);
  return Float64Array.from({length: months + 1}, (_, month) => (month === 0 ? 1 : (1 + rate) ** (-(month - 0.5) / 12)));
}

/** The sum of cash flows at the start: place 0 the start, place m the m-th month. See discountFactors. */
export function presentValue(flows: ArrayLike<number>, rate: number): number {
  const factors = discountFactors(rate, Math.max(0, flows.length - 1));
  let total = 0;
  for (let month = 0; month < flows.length; month++) total += flows[month]! * factors[month]!;
  return total;
}

/**
 * The month in which the money put in has come back for good: from then on the running total is never below 0 again.
 * @param flows place 0 the start, place m the m-th month; discounted or not, as the caller wishes.
 * @returns 0 when it was never below 0; null when it ends below 0.
 */
export function paybackMonth(flows: ArrayLike<number>): number | null {
  let total = 0;
  let since: number | null = 0;
  for (let month = 0; month < flows.length; month++) {
    total += flows[month]!;
    if (total < 0) since = null;
    else since ??= month;
  }
  return since;
}
