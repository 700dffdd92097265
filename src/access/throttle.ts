import {Problem} from "../platform/problem.ts";

const freeTries = 8;
const forgetAfterMs = 15 * 60_000;

/**
 * Slows down guessing: after eight failures an account answers once per so many seconds, doubling to a minute; never a lock-out.
 * Kept in memory: a restart forgets.
 */
export class SignInThrottle {
  readonly #failures = new Map<string, {count: number; lastAt: number}>();

  /** @throws Problem "busy" when this account is asked too often. */
  enter(email: string, now: number): void {
    const key = email.trim().toLowerCase();
    const known = this.#failures.get(key);
    const failures = known && now - known.lastAt < forgetAfterMs ? known : {count: 0, lastAt: 0};
    const waitMs = failures.count < freeTries ? 0 : Math.min(60_000, 1_000 * 2 ** (failures.count - freeTries));
    if (now - failures.lastAt < waitMs)
      throw new Problem("busy", {
        nl: "Te veel pogingen. Wacht een minuut en probeer het opnieuw.",
        en: "Too many tries. Wait a minute and try again.",
      });
    this.#failures.set(key, {count: failures.count + 1, lastAt: now});
    if (this.#failures.size > 100_000) this.#failures.clear();
  }

  succeeded(email: string): void {
    this.#failures.delete(email.trim().toLowerCase());
  }
}
