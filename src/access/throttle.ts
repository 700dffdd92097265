import {Problem} from "../platform/problem.ts";

/** How a throttle slows down: after `free` failures it answers once per second, then two, four … up to `longestWaitMs`. */
export interface Pace {
  readonly free: number;
  readonly longestWaitMs: number;
}

interface Failures {
  readonly count: number;
  readonly lastAt: number;
}

const forgetAfterMs = 15 * 60_000;
const mostKeys = 100_000;

/** Counts failures by key and tells how long a key has to wait; never a lock-out. Kept in memory: a restart forgets. */
export class Throttle {
  readonly #pace: Pace;
  /** Oldest failure first, so that what makes room is what matters least. */
  readonly #failures = new Map<string, Failures>();

  constructor(pace: Pace) {
    this.#pace = pace;
  }

  /** Milliseconds until this key may try again; 0: at once. */
  waitMs(key: string, now: number): number {
    const {count, lastAt} = this.#known(key, now);
    const {free, longestWaitMs} = this.#pace;
    const waitMs = count < free ? 0 : Math.min(longestWaitMs, 1_000 * 2 ** (count - free));
    return Math.max(0, lastAt + waitMs - now);
  }

  /** Counts a try as failed until `succeeded` takes it back: tries that run at the same time count each other. */
  count(key: string, now: number): void {
    const {count} = this.#known(key, now);
    this.#failures.delete(key);
    this.#failures.set(key, {count: count + 1, lastAt: now});
    if (this.#failures.size > mostKeys) this.#failures.delete(this.#failures.keys().next().value!);
  }

  /** Takes this try back, and with `all` every failure before it. */
  succeeded(key: string, all: boolean): void {
    const known = this.#failures.get(key);
    if (!known) return;
    if (all || known.count <= 1) this.#failures.delete(key);
    else this.#failures.set(key, {...known, count: known.count - 1});
  }

  #known(key: string, now: number): Failures {
    const known = this.#failures.get(key);
    return known && now - known.lastAt < forgetAfterMs ? known : {count: 0, lastAt: 0};
  }
}

/** Who tries to get in. */
export interface Attempt {
  /** What is guessed at: a mail address, or a user whose second factor is asked. */
  readonly account: string;
  /** The network that the caller sits in, as addressKey gives it. */
  readonly network: string;
  /** Of a browser that has signed in to this account before (device.ts); undefined for strangers. */
  readonly device: string | undefined;
}

/**
 * Slows down guessing. A stranger counts for the account, for the network it comes from and for all strangers together, so that neither a thousand
 * tries on one account nor one try on ten thousand accounts gets far. A browser that was in before counts for itself alone: however hard others try,
 * the owner is not kept out ("device cookies", OWASP).
 */
export class SignInThrottle {
  readonly #device = new Throttle({free: 8, longestWaitMs: 60_000});
  readonly #account: Throttle;
  readonly #network = new Throttle({free: 30, longestWaitMs: 10_000});
  readonly #strangers = new Throttle({free: 300, longestWaitMs: 1_000});

  /** @param account how strangers are slowed down at one account. */
  constructor(account: Pace = {free: 8, longestWaitMs: 60_000}) {
    this.#account = new Throttle(account);
  }

  /** @throws Problem "busy" that says how long to wait; such a try does not count. */
  enter(attempt: Attempt, now: number): void {
    const counts = this.#counts(attempt);
    const waitMs = Math.max(...counts.map(({by, key}) => by.waitMs(key, now)));
    if (waitMs > 0) throw tooOften(Math.ceil(waitMs / 1_000));
    for (const {by, key} of counts) by.count(key, now);
  }

  succeeded(attempt: Attempt): void {
    for (const {by, key, isOwn} of this.#counts(attempt)) by.succeeded(key, isOwn);
  }

  #counts({account, network, device}: Attempt): {by: Throttle; key: string; isOwn: boolean}[] {
    const name = account.trim().toLowerCase();
    return device === undefined
      ? [
          {by: this.#account, key: name, isOwn: true},
          {by: this.#network, key: network, isOwn: false},
          {by: this.#strangers, key: "", isOwn: false},
        ]
      : [{by: this.#device, key: `${device} ${name}`, isOwn: true}];
  }
}

export const tooOften = (seconds: number) =>
  new Problem("busy", {
    nl: `Te veel pogingen. Wacht ${seconds === 1 ? "één seconde" : `${seconds} seconden`} en probeer het opnieuw.`,
    en: `Too many tries. Wait ${seconds === 1 ? "one second" : `${seconds} seconds`} and try again.`,
  });
