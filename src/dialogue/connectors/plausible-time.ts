/**
 * Whether a moment (milliseconds since 1970 UTC) can be that of a message: from 1990 to 2090. Clocks that were never set
 * say 1970, and typing errors say 0200 or 2099.
 */
export function isPlausibleTime(at: number): boolean {
  return at >= Date.UTC(1990, 0, 1) && at < Date.UTC(2090, 0, 1);
}
